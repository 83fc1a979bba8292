import { Heading } from "@nl-design-system-candidate/heading-react";
import { noodremFirst, type SneltoetsAnswer } from "@/rules";
import { useAnswersAbout } from "@/storage";
import { Button } from "../shared/button";
import { AnswerCard } from "../uitwisselen/answer-card";
import { answerPlace } from "../uitwisselen/answer-place";
import type { DevicePort } from "./ports";
import { answersHereTexts } from "./texts";
import type { CurrentStuk } from "./use-current-stuk";

type AnswersHereProps = {
  readonly stuk: CurrentStuk;
  readonly device: Pick<DevicePort, "openAnswers">;
};

/** The answers about this stuk or one whose place it took, on top of everything: verdict and conditions together. */
export function AnswersHere({ stuk, device }: AnswersHereProps) {
  const stored = useAnswersAbout(stuk);
  if (stored.kind !== "ready") return null;
  const outdated = new Set(stored.value.flatMap(({ answer, isOutdated }) => (isOutdated ? [answer.id] : [])));
  const answers = stored.value.map(({ answer }) => answer);
  const [first] = answers;
  if (first === undefined) return null;
  const { openAnswers } = device;
  return (
    <section className="deel" aria-labelledby="antwoorden">
      <Heading level={2} id="antwoorden">
        {answersHereTexts.heading(answers.length)}
      </Heading>
      {noodremFirst(answers).map((answer) => (
        <AnswerCard key={answer.id} answer={answer} outdated={outdated.has(answer.id)} />
      ))}
      {openAnswers === undefined ? null : (
        <div className="rij">
          {requestsOf(answers).map((id, at) => (
            <Button key={id} small onClick={() => void openAnswers(answerPlace("oplegger", id))}>
              {answersHereTexts.open(answers.filter(({ request }) => request.id === id).length)}
              {at === 0 ? null : <span className="alleen-voorlezen"> {at + 1}</span>}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

const requestsOf = (answers: readonly SneltoetsAnswer[]): readonly string[] => [
  ...new Set(answers.map(({ request }) => request.id)),
];
