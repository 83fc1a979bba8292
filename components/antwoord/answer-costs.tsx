import { costChoices, termChoices, type AnswerDraft, type DraftChanges } from "@/rules";
import { RadioGroup, TextField } from "../shared/fields";
import { focusWithin } from "../shared/focus-within";
import { fieldId, optionsOf, room } from "./choices";
import { dayOf } from "./answer-conditions";
import { answerTexts } from "./texts";

type Props = { readonly draft: AnswerDraft; readonly onChange: (changes: DraftChanges) => void };

/** What it costs and when it can: the second and third mandatory field. "Onbekend" is an answer too. */
export function CostAndTerm({ draft, onChange }: Props) {
  return (
    <>
      <Costs draft={draft} onChange={onChange} />
      <Term draft={draft} onChange={onChange} />
    </>
  );
}

function Costs({ draft: { kosten }, onChange }: Props) {
  const change = (part: Partial<typeof kosten>) => onChange({ kosten: { ...kosten, ...part } });
  return (
    <div className="stapel" id={fieldId("kosten")}>
      <RadioGroup
        legend={answerTexts.costs}
        look="rij"
        value={kosten.kind}
        options={optionsOf(costChoices)}
        onChange={(kind) => change({ kind })}
        onEnter={() => focusWithin(kosten.kind === "raming" ? fieldId("raming") : fieldId("termijn"))}
      />
      {kosten.kind === "raming" ? (
        <div className="velden" id={fieldId("raming")}>
          <TextField
            label={answerTexts.once}
            hint={answerTexts.costsHint}
            maxLength={room.line}
            value={kosten.eenmalig}
            onChange={(eenmalig) => change({ eenmalig })}
          />
          <TextField
            label={answerTexts.yearly}
            maxLength={room.line}
            value={kosten.perJaar}
            onChange={(perJaar) => change({ perJaar })}
          />
        </div>
      ) : null}
    </div>
  );
}

function Term({ draft: { termijn }, onChange }: Props) {
  const change = (part: Partial<typeof termijn>) => onChange({ termijn: { ...termijn, ...part } });
  const { kind } = termijn;
  const asksWhen = kind === "vanaf" || kind === "doorlooptijd";
  return (
    <div className="stapel" id={fieldId("termijn")}>
      <RadioGroup
        legend={answerTexts.term}
        look="rij"
        value={kind}
        options={optionsOf(termChoices)}
        onChange={(chosen) => change({ kind: chosen })}
        onEnter={() => focusWithin(fieldId(asksWhen ? "wanneer" : "toelichting"))}
      />
      {asksWhen ? <When termijn={termijn} onChange={change} /> : null}
    </div>
  );
}

type WhenProps = {
  readonly termijn: AnswerDraft["termijn"];
  readonly onChange: (part: Partial<AnswerDraft["termijn"]>) => void;
};

/** The day or the period, and what one counts on for it. */
function When({ termijn: { kind, datum, periode, aanname }, onChange }: WhenProps) {
  return (
    <div className="velden" id={fieldId("wanneer")}>
      {kind === "vanaf" ? (
        <TextField
          label={answerTexts.earliest}
          type="date"
          value={datum}
          onChange={(day) => onChange({ datum: dayOf(day) })}
        />
      ) : (
        <TextField
          label={answerTexts.period}
          hint={answerTexts.periodHint}
          maxLength={room.line}
          value={periode}
          onChange={(period) => onChange({ periode: period })}
        />
      )}
      <TextField
        label={answerTexts.assumption}
        hint={answerTexts.assumptionHint}
        maxLength={room.prose}
        value={aanname}
        onChange={(text) => onChange({ aanname: text })}
      />
    </div>
  );
}
