import { organisationNamed, type KnelpuntFields } from "@/rules";
import { useState } from "react";
import { Button, TextButton } from "../shared/button";
import { Checkbox, TextArea, TextField } from "../shared/fields";
import { focusOnMount } from "../shared/focus-on-mount";
import { Notice } from "../shared/notice";
import { knelpuntTexts } from "./texts";

type KnelpuntFormProps = {
  readonly start: KnelpuntFields;
  /** Names of dienstverleners used before, to choose from. */
  readonly known: readonly string[];
  /** Keeps it; gives a sentence when that fails. */
  readonly onKeep: (fields: KnelpuntFields) => Promise<string>;
  readonly onCancel: () => void;
};

/** Longest texts that fit the model, in characters. */
const room = { line: 500, prose: 8000 } as const;

/** One knelpunt: one sentence is enough, the rest helps whoever reads the list. */
export function KnelpuntForm({ start, known, onKeep, onCancel }: KnelpuntFormProps) {
  const [fields, setFields] = useState(start);
  const [problem, setProblem] = useState("");
  const change = (part: Partial<KnelpuntFields>) => setFields((before) => ({ ...before, ...part }));
  const keep = async () =>
    setProblem(fields.titel.trim() === "" ? knelpuntTexts.titelMissing : await onKeep(trimmed(fields)));
  return (
    <form
      className="stapel knelpunt-formulier"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        ref={focusOnMount}
        label={knelpuntTexts.titel}
        hint={knelpuntTexts.titelHint}
        maxLength={room.line}
        value={fields.titel}
        onEscape={onCancel}
        onChange={(titel) => change({ titel })}
      />
      <p className="veld-hulp">{knelpuntTexts.privacy}</p>
      <TextArea
        label={knelpuntTexts.toelichting}
        hint={knelpuntTexts.toelichtingHint}
        rows={3}
        maxLength={room.prose}
        value={fields.toelichting}
        onChange={(toelichting) => change({ toelichting })}
      />
      <Facts fields={fields} known={known} onChange={change} />
      <Checkbox
        label={knelpuntTexts.solvedBox}
        checked={fields.opgelost}
        onChange={(opgelost) => change({ opgelost })}
      />
      {problem === "" ? null : (
        <Notice tone="let-op" announced>
          <p>{problem}</p>
        </Notice>
      )}
      <div className="rij">
        <Button purpose="primary" submit>
          {knelpuntTexts.keep}
        </Button>
        <TextButton onClick={onCancel}>{knelpuntTexts.cancel}</TextButton>
      </div>
    </form>
  );
}

type FactsProps = Pick<KnelpuntFormProps, "known"> & {
  readonly fields: KnelpuntFields;
  readonly onChange: (part: Partial<KnelpuntFields>) => void;
};

/** Who, which law, since when, and where it was reported. */
function Facts({ fields, known, onChange }: FactsProps) {
  return (
    <div className="velden">
      <TextField
        label={knelpuntTexts.organisation}
        maxLength={room.line}
        suggestions={known}
        value={fields.organisation.name}
        onChange={(name) => onChange({ organisation: organisationNamed(name) })}
      />
      <TextField
        label={knelpuntTexts.artikel}
        hint={knelpuntTexts.artikelHint}
        maxLength={room.line}
        value={fields.artikel}
        onChange={(artikel) => onChange({ artikel })}
      />
      <TextField
        label={knelpuntTexts.sinds}
        hint={knelpuntTexts.sindsHint}
        maxLength={room.line}
        value={fields.sinds}
        onChange={(sinds) => onChange({ sinds })}
      />
      <TextField
        label={knelpuntTexts.bron}
        hint={knelpuntTexts.bronHint}
        maxLength={room.line}
        value={fields.bron}
        onChange={(bron) => onChange({ bron })}
      />
    </div>
  );
}

function trimmed(fields: KnelpuntFields): KnelpuntFields {
  const { titel, toelichting, artikel, sinds, bron, organisation } = fields;
  return {
    ...fields,
    titel: titel.trim(),
    toelichting: toelichting.trim(),
    artikel: artikel.trim(),
    sinds: sinds.trim(),
    bron: bron.trim(),
    organisation: { ...organisation, name: organisation.name.trim() },
  };
}
