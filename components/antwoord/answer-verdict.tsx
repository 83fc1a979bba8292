import {
  escalationSentence,
  findChoice,
  outcomeChoices,
  refusalChoices,
  verdictChoices,
  type AnswerDraft,
  type DraftChanges,
  type OutcomeKind,
  type VerdictKind,
} from "@/rules";
import { Button, TextButton } from "../shared/button";
import { RadioGroup, TextArea, TextField } from "../shared/fields";
import { focusWithin } from "../shared/focus-within";
import { fieldId, optionsOf, room } from "./choices";
import { answerTexts } from "./texts";

type Props = { readonly draft: AnswerDraft; readonly onChange: (changes: DraftChanges) => void };

type VerdictProps = Props & {
  /** Takes the verdict, with a first empty condition where one is needed. */
  readonly onVerdict: (verdict: VerdictKind) => void;
};

/** The first question: five cards, or another outcome with what it needs. */
export function VerdictFields({ draft, onChange, onVerdict }: VerdictProps) {
  if (draft.outcome !== "oordeel") return <OtherOutcome draft={draft} onChange={onChange} />;
  return (
    <div id={fieldId("verdict")} className="stapel">
      <RadioGroup
        legend={answerTexts.verdict}
        look="kaarten"
        value={draft.verdict}
        options={optionsOf(verdictChoices)}
        onChange={(verdict, byPointer) => {
          onVerdict(verdict);
          // With arrow keys one is still looking; Enter or Tab goes on from there.
          if (byPointer && asksConditions(verdict)) goOnFrom(verdict);
        }}
        onEnter={() => goOnFrom(draft.verdict)}
      />
      <div className="rij">
        <TextButton onClick={() => chooseOutcome("noodrem", onChange)}>{answerTexts.noVerdict}</TextButton>
      </div>
    </div>
  );
}

const asksConditions = (verdict: VerdictKind): boolean =>
  verdict === "uitvoerbaar-mits" || verdict === "niet-uitvoerbaar-tenzij";

const goOnFrom = (verdict: VerdictKind | null): void =>
  focusWithin(fieldId(verdict !== null && asksConditions(verdict) ? "conditions" : "kosten"));

const otherOutcomes = optionsOf(outcomeChoices.filter(({ id }) => id !== "oordeel"));

function chooseOutcome(outcome: OutcomeKind, onChange: Props["onChange"]) {
  onChange({ outcome });
  focusWithin(outcome === "oordeel" ? fieldId("verdict") : fieldId("outcome"));
}

function OtherOutcome({ draft, onChange }: Props) {
  return (
    <div className="stapel" id={fieldId("outcome")}>
      <RadioGroup
        legend={answerTexts.otherOutcome}
        look="kaarten"
        value={draft.outcome}
        options={otherOutcomes}
        onChange={(outcome) => onChange({ outcome })}
        onEnter={() => focusWithin(fieldId(outcomeField[draft.outcome]))}
      />
      <OutcomeFields draft={draft} onChange={onChange} />
      <div className="rij">
        <Button small onClick={() => chooseOutcome("oordeel", onChange)}>
          {answerTexts.backToVerdict}
        </Button>
      </div>
    </div>
  );
}

const outcomeField: Readonly<Record<OutcomeKind, string>> = {
  oordeel: "verdict",
  noodrem: "noodrem",
  "al-beantwoord": "alBeantwoord",
  doorverwezen: "doorverwezen",
  afgewezen: "afgewezen",
};

function OutcomeFields({ draft, onChange }: Props) {
  if (draft.outcome === "oordeel") {
    return null;
  }
  if (draft.outcome === "noodrem") {
    return (
      <div id={fieldId("noodrem")}>
        <TextArea
          label={answerTexts.noodrem}
          hint={answerTexts.noodremHint}
          rows={2}
          maxLength={room.prose}
          value={draft.noodrem}
          onChange={(noodrem) => onChange({ noodrem })}
        />
        <p className="veld-hulp">{answerTexts.noodremHelp}</p>
      </div>
    );
  }
  if (draft.outcome === "al-beantwoord") {
    return <AlreadyAnswered draft={draft} onChange={onChange} />;
  }
  if (draft.outcome === "doorverwezen") {
    return <Referred draft={draft} onChange={onChange} />;
  }
  return <Declined draft={draft} onChange={onChange} />;
}

function AlreadyAnswered({ draft: { alBeantwoord }, onChange }: Props) {
  const change = (part: Partial<typeof alBeantwoord>) => onChange({ alBeantwoord: { ...alBeantwoord, ...part } });
  return (
    <div className="stapel" id={fieldId("alBeantwoord")}>
      <TextField
        label={answerTexts.reference}
        hint={answerTexts.referenceHint}
        maxLength={room.prose}
        value={alBeantwoord.verwijzing}
        onChange={(verwijzing) => change({ verwijzing })}
      />
      <TextField
        label={answerTexts.url}
        hint={answerTexts.urlHint}
        maxLength={room.line}
        value={alBeantwoord.url}
        onChange={(url) => change({ url })}
      />
    </div>
  );
}

function Referred({ draft: { doorverwezen }, onChange }: Props) {
  const change = (part: Partial<typeof doorverwezen>) => onChange({ doorverwezen: { ...doorverwezen, ...part } });
  return (
    <div className="stapel" id={fieldId("doorverwezen")}>
      <TextField
        label={answerTexts.referTo}
        hint={escalationSentence}
        maxLength={room.line}
        value={doorverwezen.naar}
        onChange={(naar) => change({ naar })}
      />
      <TextArea
        label={answerTexts.explanation}
        rows={2}
        maxLength={room.prose}
        value={doorverwezen.toelichting}
        onChange={(toelichting) => change({ toelichting })}
      />
    </div>
  );
}

function Declined({ draft: { afgewezen }, onChange }: Props) {
  const change = (part: Partial<typeof afgewezen>) => onChange({ afgewezen: { ...afgewezen, ...part } });
  return (
    <div className="stapel" id={fieldId("afgewezen")}>
      <RadioGroup
        legend={answerTexts.refusal}
        value={afgewezen.reden}
        options={optionsOf(refusalChoices)}
        onChange={(reden) => change({ reden })}
      />
      {afgewezen.reden === "niet-onze-taak" ? <p className="veld-hulp">{escalationSentence}</p> : null}
      <TextArea
        label={answerTexts.explanation}
        {...(findChoice(refusalChoices, afgewezen.reden)?.needsText === true ? {} : { hint: answerTexts.remarkHint })}
        rows={2}
        maxLength={room.prose}
        value={afgewezen.toelichting}
        onChange={(toelichting) => change({ toelichting })}
      />
    </div>
  );
}
