import { Heading } from "@nl-design-system-candidate/heading-react";
import { documentTitle, noodremFirst, type Outdated, type SneltoetsAnswer } from "@/rules";
import { removeAnswer, saveAnswer, type ReceivedVersion } from "@/storage";
import { useState } from "react";
import { Button } from "../shared/button";
import type { CarrierPort } from "../shared/ports";
import { UndoLine } from "../shared/undo-line";
import { AnswerCard } from "../uitwisselen/answer-card";
import { casusTexts } from "./casus-texts";
import { pageTexts } from "./page-texts";
import type { Place } from "./use-place";

type ReceivedAnswersProps = {
  readonly answers: readonly SneltoetsAnswer[];
  readonly outdated: Outdated;
  readonly port: CarrierPort;
  readonly go: (place: Place) => void;
};

/** The answers from elsewhere, together for each request. */
export function ReceivedAnswers({ answers, outdated, go }: ReceivedAnswersProps) {
  const [removed, setRemoved] = useState<readonly ReceivedVersion[]>([]);
  const [problem, setProblem] = useState("");
  const ids = [...new Set(answers.map(({ request }) => request.id))];
  const remove = async (id: string) => {
    const result = await removeAnswer(id);
    setProblem(result.kind === "removed" ? "" : result.sentence);
    if (result.kind === "removed") setRemoved(result.versions);
  };
  const restore = async () => {
    const results = await Promise.all(removed.map(async (version) => saveAnswer(version)));
    // What could not be put back stays here to try again.
    setRemoved(removed.filter((_, at) => results[at]?.kind !== "saved"));
    const failed = results.find((result) => result.kind !== "saved");
    setProblem(failed !== undefined && "sentence" in failed ? failed.sentence : "");
  };
  if (ids.length === 0 && removed.length === 0) return null;
  return (
    <section className="pagina-deel">
      <Heading level={2}>{pageTexts.answers}</Heading>
      <UndoLine
        message={problem === "" ? (removed.length === 0 ? "" : pageTexts.removed) : problem}
        undo={removed.length === 0 ? null : () => void restore()}
        focusFor={removed[0]?.answer.id}
      />
      {ids.map((id) => (
        <AnswersTo
          key={id}
          answers={answers.filter((answer) => answer.request.id === id)}
          outdated={outdated}
          onRemove={(answer) => void remove(answer)}
          onOpen={() => go({ kind: "oplegger", request: id })}
          onShare={() => go({ kind: "casus", request: id })}
        />
      ))}
    </section>
  );
}

type AnswersToProps = {
  readonly answers: readonly SneltoetsAnswer[];
  readonly outdated: Outdated;
  readonly onRemove: (id: string) => void;
  readonly onOpen: () => void;
  /** Makes a case to learn from. */
  readonly onShare: () => void;
};

function AnswersTo({ answers, outdated, onRemove, onOpen, onShare }: AnswersToProps) {
  const [first] = answers;
  if (first === undefined) return null;
  const title = documentTitle(first.stuk);
  return (
    <div className="stapel">
      <p className="over-stuk">
        <strong>{title}</strong>
      </p>
      {noodremFirst(answers).map((answer) => (
        <AnswerCard key={answer.id} answer={answer} outdated={outdated.has(answer.id)}>
          <div className="rij">
            <Button small purpose="subtle" className="knop-rand" onClick={() => onRemove(answer.id)}>
              {pageTexts.remove}
              <span className="alleen-voorlezen"> antwoord van {answer.organisation.name}</span>
            </Button>
          </div>
        </AnswerCard>
      ))}
      <div className="rij">
        <Button small onClick={onOpen}>
          {answers.length === 1 ? pageTexts.oneAnswer : pageTexts.allAnswers}
          <span className="alleen-voorlezen">: {title}</span>
        </Button>
        <Button small purpose="subtle" className="knop-rand" onClick={onShare}>
          {casusTexts.open}
          <span className="alleen-voorlezen">: {title}</span>
        </Button>
      </div>
    </div>
  );
}
