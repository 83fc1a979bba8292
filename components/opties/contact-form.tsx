import { useState } from "react";
import { ministries, allProviders, type Contact } from "@/rules";
import { Button } from "../shared/button";
import { Select, TextField, type Option } from "../shared/fields";
import { Notice } from "../shared/notice";
import { contactFrom, withWindow, type ContactFields, type WindowFields } from "./contact-fields";
import { contactTexts } from "./contact-texts";

const whomOptions = (): readonly Option<string>[] => [
  { value: "", label: contactTexts.choose },
  ...ministries().map(({ id, name }) => ({ value: `ministerie:${id}`, label: contactTexts.ministry(name) })),
  ...allProviders().map(({ id, name, abbreviation }) => ({
    value: `dienstverlener:${id}`,
    label: abbreviation === null ? name : `${name} (${abbreviation})`,
  })),
];

type ContactFormProps = {
  readonly start: ContactFields;
  readonly today: string;
  readonly onSave: (contact: Contact) => void;
  readonly onCancel: () => void;
};

/** One address with its term and periods; saving says what is missing and keeps what was typed. */
export function ContactForm({ start, today, onSave, onCancel }: ContactFormProps) {
  const [fields, setFields] = useState(start);
  const [isAsked, ask] = useState(false);
  const outcome = contactFrom(fields, today);
  // Nobody is corrected while typing for the first time; after that each problem goes as soon as it is solved.
  const problems = isAsked && !outcome.ok ? outcome.problems : [];
  const save = () => {
    ask(true);
    if (outcome.ok) onSave(outcome.contact);
  };
  return (
    <form
      className="stapel adresformulier"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Fields fields={fields} onChange={(changes) => setFields({ ...fields, ...changes })} />
      {problems.length === 0 ? null : (
        <Notice tone="let-op" title={contactTexts.incomplete} announced>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      <div className="rij">
        <Button purpose="primary" submit>
          {contactTexts.save}
        </Button>
        <Button onClick={onCancel}>{contactTexts.cancel}</Button>
      </div>
    </form>
  );
}

type FieldsProps = {
  readonly fields: ContactFields;
  readonly onChange: (changes: Partial<ContactFields>) => void;
};

function Fields({ fields, onChange }: FieldsProps) {
  const [whom] = useState(whomOptions);
  return (
    <>
      <Select
        label={contactTexts.whom}
        value={fields.whom}
        options={whom}
        onChange={(value) => onChange({ whom: value })}
      />
      <TextField
        label={contactTexts.email}
        hint={contactTexts.emailHint}
        type="email"
        value={fields.email}
        onChange={(email) => onChange({ email })}
      />
      <TextField
        label={contactTexts.route}
        hint={contactTexts.routeHint}
        value={fields.route}
        onChange={(route) => onChange({ route })}
      />
      <TextField
        label={contactTexts.termDays}
        hint={contactTexts.termDaysHint}
        value={fields.termDays}
        onChange={(termDays) => onChange({ termDays })}
      />
      <Windows windows={fields.windows} onChange={(windows) => onChange({ windows })} />
      <TextField
        label={contactTexts.source}
        hint={contactTexts.sourceHint}
        value={fields.source}
        onChange={(source) => onChange({ source })}
      />
      <TextField
        label={contactTexts.checked}
        type="date"
        value={fields.checked}
        onChange={(checked) => onChange({ checked })}
      />
    </>
  );
}

type WindowsProps = {
  readonly windows: ContactFields["windows"];
  readonly onChange: (windows: ContactFields["windows"]) => void;
};

function Windows({ windows, onChange }: WindowsProps) {
  const change = (nr: number, changes: Partial<WindowFields>) =>
    onChange(windows.map((window) => (window.nr === nr ? { ...window, ...changes } : window)));
  return (
    <fieldset className="veldgroep">
      <legend>{contactTexts.windows}</legend>
      {windows.map((window, index) => (
        <div key={window.nr} className="stapel">
          <TextField
            label={contactTexts.windowFrom(index + 1)}
            type="date"
            value={window.from}
            onChange={(from) => change(window.nr, { from })}
          />
          <TextField
            label={contactTexts.windowUntil(index + 1)}
            type="date"
            value={window.until}
            onChange={(until) => change(window.nr, { until })}
          />
          <TextField
            label={contactTexts.windowNote(index + 1)}
            value={window.note}
            onChange={(note) => change(window.nr, { note })}
          />
          <div className="rij">
            <Button small onClick={() => onChange(windows.filter(({ nr }) => nr !== window.nr))}>
              {contactTexts.removeWindow(index + 1)}
            </Button>
          </div>
        </div>
      ))}
      <div className="rij">
        <Button small onClick={() => onChange(withWindow(windows))}>
          {contactTexts.addWindow}
        </Button>
      </div>
    </fieldset>
  );
}
