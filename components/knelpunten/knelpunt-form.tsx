import { organisationNamed, type KnelpuntFields } from "@/rules";
import { Button, TextButton } from "../shared/button";
import { Checkbox, TextArea, TextField } from "../shared/fields";
import { focusOnMount } from "../shared/focus-on-mount";
import { Notice } from "../shared/notice";
import { ConflictChoices } from "./conflict-choices";
import type { KeepResult } from "./keep";
import { TextWarnings } from "./text-warnings";
import { knelpuntTexts } from "./texts";
import { editingOf, type Editing } from "./use-editing";
import { useKeeping } from "./use-keeping";

type KnelpuntFormProps = {
  readonly editing: Editing;
  /** Names of dienstverleners used before, to choose from. */
  readonly known: readonly string[];
  readonly onChange: (editing: Editing) => void;
  readonly keep: (editing: Editing) => Promise<KeepResult>;
  readonly keepAsNew: (editing: Editing) => Promise<KeepResult>;
  readonly onKept: () => void;
  /** Asks first when something is not kept yet. */
  readonly onClose: () => void;
};

/** Longest texts that fit the model, in characters. */
const room = { line: 500, prose: 8000 } as const;

/** One knelpunt: one sentence is enough, the rest helps whoever reads the list. */
export function KnelpuntForm({ editing, known, onChange, keep, keepAsNew, onKept, onClose }: KnelpuntFormProps) {
  const { fields } = editing;
  const keeping = useKeeping(onKept);
  const change = (part: Partial<KnelpuntFields>) => onChange({ ...editing, fields: { ...fields, ...part } });
  const written = { ...editing, fields: trimmed(fields) };
  const submit = async () =>
    written.fields.titel === ""
      ? keeping.setObstacle({ sentence: knelpuntTexts.titelMissing })
      : keeping.keep(async () => keep(written));
  return (
    <form
      className="stapel knelpunt-formulier"
      aria-label={editing.existing === null ? knelpuntTexts.add : knelpuntTexts.changing}
      noValidate
      onKeyDown={({ key }) => (key === "Escape" ? onClose() : undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        ref={focusOnMount}
        label={knelpuntTexts.titel}
        hint={knelpuntTexts.titelHint}
        maxLength={room.line}
        value={fields.titel}
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
      <TextWarnings fields={fields} announced />
      {keeping.obstacle === null ? null : keeping.obstacle.theirs === undefined ? (
        <Notice tone="let-op" announced>
          <p>{keeping.obstacle.sentence}</p>
        </Notice>
      ) : (
        <ConflictChoices
          sentence={keeping.obstacle.sentence}
          mine={fields}
          theirs={keeping.obstacle.theirs}
          onKeepMine={(theirs) => void keeping.keep(async () => keep({ ...written, existing: theirs }))}
          onTakeTheirs={(theirs) => {
            keeping.setObstacle(null);
            onChange(editingOf(theirs, theirs));
          }}
          onKeepAsNew={() => void keeping.keep(async () => keepAsNew(written))}
        />
      )}
      <div className="rij">
        <Button purpose="primary" submit>
          {knelpuntTexts.keep}
        </Button>
        <TextButton onClick={onClose}>{knelpuntTexts.cancel}</TextButton>
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
