import {
  basis,
  disclosureChoices,
  organisationNamed,
  type AnswerDraft,
  type DraftChanges,
  type Recipient,
} from "@/rules";
import { Button } from "../shared/button";
import { RadioGroup, TextArea, TextField } from "../shared/fields";
import { fieldId, optionsOf, room } from "./choices";
import { dayOf } from "./answer-conditions";
import { answerTexts } from "./texts";
import { Ticks } from "./ticks";

type Props = {
  readonly draft: AnswerDraft;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The organisations that were asked: most often one of them answers. */
  readonly asked: readonly Recipient[];
  readonly onChange: (changes: DraftChanges) => void;
};

const statusOptions = [
  { value: "concept", label: answerTexts.concept, hint: answerTexts.conceptHint },
  { value: "vastgesteld", label: answerTexts.adopted, hint: answerTexts.adoptedHint },
] as const;

/** Who stands for the answer, in which status, and who may read it. */
export function Standing({ draft, today, asked, onChange }: Props) {
  return (
    <>
      <OrganisationField draft={draft} asked={asked} onChange={onChange} />
      <StatusFields draft={draft} today={today} onChange={onChange} />
      <Ticks field={basis} value={draft.basis} onChange={(ticks) => onChange({ basis: ticks })} />
      <RadioGroup
        legend={answerTexts.disclosure}
        look="rij"
        value={draft.openbaarheid}
        options={optionsOf(disclosureChoices)}
        onChange={(openbaarheid) => onChange({ openbaarheid })}
      />
      <TextArea
        label={answerTexts.notes}
        hint={answerTexts.notesHint}
        rows={2}
        maxLength={room.prose}
        value={draft.notes}
        onChange={(notes) => onChange({ notes })}
      />
    </>
  );
}

/** Adopted by whom and when, or a concept. */
function StatusFields({ draft: { status }, today, onChange }: Omit<Props, "asked">) {
  const change = (part: Partial<typeof status>) => onChange({ status: { ...status, ...part } });
  return (
    <div className="stapel" id={fieldId("status")}>
      <RadioGroup
        legend={answerTexts.status}
        look="rij"
        value={status.kind}
        options={statusOptions}
        onChange={(kind) =>
          change({ kind, datum: status.datum === "" && kind === "vastgesteld" ? today : status.datum })
        }
      />
      {status.kind === "vastgesteld" ? (
        <div className="velden">
          <TextField
            label={answerTexts.role}
            hint={answerTexts.roleHint}
            maxLength={room.line}
            value={status.functie}
            onChange={(functie) => change({ functie })}
          />
          <TextField
            label={answerTexts.adoptedOn}
            type="date"
            value={status.datum}
            onChange={(day) => change({ datum: dayOf(day) })}
          />
        </div>
      ) : null}
    </div>
  );
}

function OrganisationField({ draft, asked, onChange }: Omit<Props, "today">) {
  return (
    <div id={fieldId("organisation")}>
      <TextField
        label={answerTexts.organisation}
        autoComplete="organization"
        maxLength={room.line}
        value={draft.organisation.name}
        onChange={(name) => onChange({ organisation: organisationNamed(name) })}
      />
      {draft.organisation.name.trim() === "" && asked.length > 1 ? (
        <div className="rij suggesties">
          {asked.map((one) => (
            <Button key={one.id} small onClick={() => onChange({ organisation: one })}>
              {one.name}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
