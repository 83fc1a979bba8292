import { needsConditions, type AnswerDraft, type DraftChanges, type Recipient, type VerdictKind } from "@/rules";
import { Heading } from "@nl-design-system-candidate/heading-react";
import type { ReactNode } from "react";
import { TextArea } from "../shared/fields";
import { ConditionFields, emptyCondition } from "./answer-conditions";
import { CostAndTerm } from "./answer-costs";
import { AnswersPerQuestion, MoreFields, SignalVerdicts } from "./answer-more";
import { Standing } from "./answer-standing";
import { VerdictFields } from "./answer-verdict";
import { fieldId, room } from "./choices";
import { answerTexts } from "./texts";

type AnswerFormProps = {
  readonly draft: AnswerDraft;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly asked: readonly Recipient[];
  readonly newId: () => string;
  readonly onChange: (changes: DraftChanges) => void;
  /** What stands above the fields: earlier answers to take words from. */
  readonly children?: ReactNode;
};

/** Every field of an answer; the three that are needed stand first. */
export function AnswerForm({ draft, today, asked, newId, onChange, children }: AnswerFormProps) {
  return (
    <>
      <section className="deel" aria-label={answerTexts.verdict}>
        {children}
        <VerdictPart draft={draft} newId={newId} onChange={onChange} />
      </section>
      <section className="deel">
        <Heading level={2}>{answerTexts.standing}</Heading>
        <Standing draft={draft} today={today} asked={asked} onChange={onChange} />
      </section>
      <section className="deel" aria-label={answerTexts.more}>
        <AnswersPerQuestion draft={draft} onChange={onChange} />
        <SignalVerdicts draft={draft} onChange={onChange} />
        {draft.outcome === "oordeel" ? <MoreFields draft={draft} onChange={onChange} /> : null}
      </section>
    </>
  );
}

/** The verdict with its conditions, and what belongs to it: costs, term and a remark. */
function VerdictPart({ draft, newId, onChange }: Pick<AnswerFormProps, "draft" | "newId" | "onChange">) {
  const chooseVerdict = (verdict: VerdictKind) => {
    const asks = needsConditions({ outcome: "oordeel", verdict }) && draft.conditions.length === 0;
    onChange({ verdict, ...(asks ? { conditions: [emptyCondition(newId())] } : {}) });
  };
  return (
    <>
      <VerdictFields draft={draft} onChange={onChange} onVerdict={chooseVerdict} />
      {needsConditions(draft) ? (
        <ConditionFields
          conditions={draft.conditions}
          newId={newId}
          onChange={(conditions) => onChange({ conditions })}
        />
      ) : null}
      {draft.outcome === "oordeel" ? (
        <>
          <CostAndTerm draft={draft} onChange={onChange} />
          <Remark draft={draft} onChange={onChange} />
        </>
      ) : null}
    </>
  );
}

function Remark({ draft, onChange }: Pick<AnswerFormProps, "draft" | "onChange">) {
  return (
    <div id={fieldId("toelichting")}>
      <TextArea
        label={answerTexts.remark}
        hint={answerTexts.remarkHint}
        rows={2}
        maxLength={room.prose}
        value={draft.toelichting}
        onChange={(toelichting) => onChange({ toelichting })}
      />
    </div>
  );
}
