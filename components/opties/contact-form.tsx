import { useState, type ComponentProps } from "react";
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
      <TextLine name="email" fields={fields} onChange={onChange} />
      <TextLine name="route" fields={fields} onChange={onChange} />
      <TextLine name="termDays" fields={fields} onChange={onChange} />
      <Windows windows={fields.windows} onChange={(windows) => onChange({ windows })} />
      <TextLine name="source" fields={fields} onChange={onChange} />
      <TextLine name="checked" fields={fields} onChange={onChange} />
    </>
  );
}

type TextName = Exclude<keyof ContactFields, "whom" | "windows">;

/** Every field that is one line of text. */
const textFields: Readonly<Record<TextName, Pick<ComponentProps<typeof TextField>, "label" | "hint" | "type">>> = {
  email: { label: contactTexts.email, hint: contactTexts.emailHint, type: "email" },
  route: { label: contactTexts.route, hint: contactTexts.routeHint },
  termDays: { label: contactTexts.termDays, hint: contactTexts.termDaysHint },
  source: { label: contactTexts.source, hint: contactTexts.sourceHint },
  checked: { label: contactTexts.checked, type: "date" },
};

function TextLine({ name, fields, onChange }: FieldsProps & { readonly name: TextName }) {
  return <TextField {...textFields[name]} value={fields[name]} onChange={(text) => onChange(changeOf(name, text))} />;
}

/** An object with a computed key alone would pass as a change of any field. */
const changeOf = (name: TextName, text: string): Partial<Pick<ContactFields, TextName>> => {
  const change: Partial<Record<TextName, string>> = { [name]: text };
  return change;
};

type WindowsProps = {
  readonly windows: ContactFields["windows"];
  readonly onChange: (windows: ContactFields["windows"]) => void;
};

function Windows({ windows, onChange }: WindowsProps) {
  const change = (nr: number, changes: Partial<WindowFields>) =>
    onChange(windows.map((window) => (window.nr === nr ? { ...window, ...changes } : window)));
  return (
    <fieldset className="veldgroep stapel">
      <legend>{contactTexts.windows}</legend>
      {windows.map((window, index) => (
        <Window
          key={window.nr}
          window={window}
          nr={index + 1}
          onChange={(changes) => change(window.nr, changes)}
          onRemove={() => onChange(windows.filter(({ nr }) => nr !== window.nr))}
        />
      ))}
      <div className="rij">
        <Button small onClick={() => onChange(withWindow(windows))}>
          {contactTexts.addWindow}
        </Button>
      </div>
    </fieldset>
  );
}

type WindowProps = {
  readonly window: WindowFields;
  /** Place in the list, from 1. */
  readonly nr: number;
  readonly onChange: (changes: Partial<WindowFields>) => void;
  readonly onRemove: () => void;
};

/** One period in which the dienstverlener can change things. */
function Window({ window: { from, until, note }, nr, onChange, onRemove }: WindowProps) {
  return (
    <div className="stapel">
      <TextField
        label={contactTexts.windowFrom(nr)}
        type="date"
        value={from}
        onChange={(day) => onChange({ from: day })}
      />
      <TextField
        label={contactTexts.windowUntil(nr)}
        type="date"
        value={until}
        onChange={(day) => onChange({ until: day })}
      />
      <TextField label={contactTexts.windowNote(nr)} value={note} onChange={(text) => onChange({ note: text })} />
      <div className="rij">
        <Button small onClick={onRemove}>
          {contactTexts.removeWindow(nr)}
        </Button>
      </div>
    </div>
  );
}
