import { organisationNamed, type Knelpunt, type KnelpuntFields } from "@/rules";
import { useRef } from "react";
import { Button, TextButton } from "../shared/button";
import { Checkbox, TextArea, TextField } from "../shared/fields";
import { focusOnMount } from "../shared/focus-on-mount";
import { Notice } from "../shared/notice";
import { useEscape } from "../shared/use-escape";
import { ConflictChoices, type ConflictChoicesProps } from "./conflict-choices";
import type { KeepResult } from "./keep";
import { TextWarnings } from "./text-warnings";
import { knelpuntTexts } from "./texts";
import type { Editing } from "./use-editing";
import { useKeeping, type Obstacle } from "./use-keeping";

type KnelpuntFormProps = {
  readonly editing: Editing;
  /** Names of dienstverleners used before, to choose from. */
  readonly known: readonly string[];
  readonly onChange: (editing: Editing) => void;
  readonly keep: (editing: Editing) => Promise<KeepResult>;
  readonly keepAsNew: (editing: Editing) => Promise<KeepResult>;
  /** Begins again with what another window kept. */
  readonly onTake: (theirs: Knelpunt) => void;
  readonly onKept: () => void;
  /** Asks first when something is not kept yet. */
  readonly onClose: () => void;
};

/** Longest texts that fit the model, in characters. */
const room = { line: 500, prose: 8000 } as const;

/** One knelpunt: one sentence is enough, the rest helps whoever reads the list. */
export function KnelpuntForm(props: KnelpuntFormProps) {
  const { editing, known, onChange, onTake, onClose } = props;
  const { obstacle, submit, keepMine, keepAsNew } = useFormKeeping(props);
  const form = useRef<HTMLFormElement>(null);
  useEscape(() => (form.current?.contains(document.activeElement) === true ? onClose() : undefined));
  return (
    <form
      ref={form}
      className="kaart kaart-accent knelpunt-formulier"
      aria-label={editing.existing === null ? knelpuntTexts.add : knelpuntTexts.changing}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Fields
        fields={editing.fields}
        known={known}
        onChange={(part) => onChange({ ...editing, fields: { ...editing.fields, ...part } })}
      />
      <TextWarnings fields={editing.fields} announced />
      {obstacle === null ? null : (
        <NotKept
          obstacle={obstacle}
          mine={editing.fields}
          onKeepMine={keepMine}
          onTakeTheirs={onTake}
          onKeepAsNew={keepAsNew}
        />
      )}
      <FormButtons onClose={onClose} />
    </form>
  );
}

/** The ways to keep what was written, without white space around it. */
function useFormKeeping({ editing, keep, keepAsNew, onKept }: KnelpuntFormProps) {
  const keeping = useKeeping(onKept);
  const written = { ...editing, fields: trimmed(editing.fields) };
  return {
    obstacle: keeping.obstacle,
    submit: () =>
      written.fields.titel === ""
        ? keeping.setObstacle({ sentence: knelpuntTexts.titelMissing })
        : void keeping.keep(async () => keep(written)),
    /** Over what another window kept. */
    keepMine: (theirs: Knelpunt) => void keeping.keep(async () => keep({ ...written, existing: theirs })),
    keepAsNew: () => void keeping.keep(async () => keepAsNew(written)),
  };
}

function FormButtons({ onClose }: Pick<KnelpuntFormProps, "onClose">) {
  return (
    <div className="rij">
      <Button purpose="primary" submit>
        {knelpuntTexts.keep}
      </Button>
      <TextButton onClick={onClose}>{knelpuntTexts.cancel}</TextButton>
    </div>
  );
}

type NotKeptProps = Omit<ConflictChoicesProps, "sentence" | "theirs"> & { readonly obstacle: Obstacle };

/** Why it was not kept, with the ways on when another window was first. */
function NotKept({ obstacle: { sentence, theirs }, ...choices }: NotKeptProps) {
  if (theirs !== undefined) return <ConflictChoices sentence={sentence} theirs={theirs} {...choices} />;
  return (
    <Notice tone="let-op" announced>
      <p>{sentence}</p>
    </Notice>
  );
}

type FieldsProps = Pick<KnelpuntFormProps, "known"> & {
  readonly fields: KnelpuntFields;
  readonly onChange: (part: Partial<KnelpuntFields>) => void;
};

function Fields({ fields, known, onChange }: FieldsProps) {
  return (
    <>
      <TextField
        ref={focusOnMount}
        label={knelpuntTexts.titel}
        hint={knelpuntTexts.titelHint}
        maxLength={room.line}
        value={fields.titel}
        onChange={(titel) => onChange({ titel })}
      />
      <p className="veld-hulp">{knelpuntTexts.privacy}</p>
      <TextArea
        label={knelpuntTexts.toelichting}
        hint={knelpuntTexts.toelichtingHint}
        rows={3}
        maxLength={room.prose}
        value={fields.toelichting}
        onChange={(toelichting) => onChange({ toelichting })}
      />
      <Facts fields={fields} known={known} onChange={onChange} />
      <Checkbox
        label={knelpuntTexts.solvedBox}
        checked={fields.opgelost}
        onChange={(opgelost) => onChange({ opgelost })}
      />
    </>
  );
}

/** Who, which law, since when, and where it was reported. */
function Facts({ fields, known, onChange }: FieldsProps) {
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
