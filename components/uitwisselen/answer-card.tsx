import {
  basisText,
  choiceTitle,
  conditionsOf,
  costText,
  disclosureChoices,
  dutchDay,
  outcomeTitle,
  outdatedMark,
  outdatedSentence,
  statusText,
  termText,
  type Outcome,
  type SneltoetsAnswer,
} from "@/rules";
import type { ReactNode } from "react";
import { count } from "../shared/counts";
import { fullDay } from "../shared/dates";
import { ExternalLink } from "../shared/external-link";
import { ConditionList } from "./letter-sheet";
import { answerCardTexts } from "./texts";

type AnswerCardProps = {
  readonly answer: SneltoetsAnswer;
  /** It is about another text than the one that is known now. */
  readonly outdated: boolean;
  /** Buttons below the answer. */
  readonly children?: ReactNode;
};

/** One answer in short: verdict, and right below it every condition, then costs, term and who stands for it. */
export function AnswerCard({ answer, outdated, children }: AnswerCardProps) {
  const { organisation, outcome, openbaarheid, updatedAt } = answer;
  const conditions = conditionsOf(outcome);
  return (
    <article className="kaart kaart-accent">
      <h3 className="antwoordkaart-kop">
        <span>
          {answerCardTexts.answer(organisation.name)}{" "}
          <strong>
            {outcomeTitle(answer)}
            {conditions.length === 0 ? "" : ` (${count(conditions.length, "voorwaarde", "voorwaarden")})`}
          </strong>
        </span>
        {outdated ? <span className="merk">{outdatedMark}</span> : null}
      </h3>
      {conditions.length === 0 ? null : <ConditionList conditions={conditions} />}
      <Detail outcome={outcome} />
      {outdated ? <p>{outdatedSentence}</p> : null}
      {outcome.kind === "oordeel" ? (
        <p>
          {answerCardTexts.costs}: {costText(outcome.kosten)} · {answerCardTexts.term}: {termText(outcome.termijn)}
        </p>
      ) : null}
      <p className="zacht">
        {statusText(answer)} · {choiceTitle(disclosureChoices, openbaarheid).toLowerCase()} ·{" "}
        {fullDay(dutchDay(updatedAt))}
        {answer.basis === undefined ? "" : ` · ${answerCardTexts.basis}: ${basisText(answer)}`}
      </p>
      {children}
    </article>
  );
}

/** What other outcomes than a verdict rest on, and the words beside a verdict. */
function Detail({ outcome }: { readonly outcome: Outcome }) {
  const text = "toelichting" in outcome ? outcome.toelichting : "verwijzing" in outcome ? outcome.verwijzing : "";
  if (text.trim() === "") return null;
  return (
    <p className="eigen-regels">
      {text}
      {outcome.kind === "al-beantwoord" && outcome.url !== null ? (
        <>
          {" "}
          <ExternalLink href={outcome.url}>{answerCardTexts.earlier}</ExternalLink>
        </>
      ) : null}
    </p>
  );
}
