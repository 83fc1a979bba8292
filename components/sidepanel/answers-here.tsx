import { Heading } from "@nl-design-system-candidate/heading-react";
import { noodremFirst, type SneltoetsAnswer } from "@/rules";
import { useAnswersAbout, useLaterAnswers } from "@/storage";
import { Button } from "../shared/button";
import { Notice } from "../shared/notice";
import { AnswerCard } from "../uitwisselen/answer-card";
import { answerPlace } from "../uitwisselen/answer-place";
import type { DevicePort } from "./ports";
import { answersHereTexts } from "./texts";
import type { CurrentStuk } from "./use-current-stuk";

type AnswersHereProps = {
  readonly stuk: CurrentStuk;
  readonly device: Pick<DevicePort, "openAnswers">;
};

/** What was answered about the stuk on screen, and about what took its place. */
export function Answers(props: AnswersHereProps) {
  return (
    <>
      <AnswersHere {...props} />
      <LaterAnswers {...props} />
    </>
  );
}

/** The answers about this stuk or one whose place it took, on top of everything: verdict and conditions together. */
function AnswersHere({ stuk, device }: AnswersHereProps) {
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

/** Answers about what took the place of this stuk: they say nothing of the text on screen, so they stand elsewhere. */
function LaterAnswers({ stuk, device: { openAnswers } }: AnswersHereProps) {
  const stored = useLaterAnswers(stuk);
  if (stored.kind !== "ready" || stored.value.length === 0) return null;
  return (
    <div className="berichten">
      {requestsOf(stored.value).map((id) => (
        <Notice key={id}>
          <p>{answersHereTexts.later(numbersOf(stored.value, id))}</p>
          {openAnswers === undefined ? null : (
            <div className="rij">
              <Button small onClick={() => void openAnswers(answerPlace("oplegger", id))}>
                {answersHereTexts.openLater(numbersOf(stored.value, id))}
              </Button>
            </div>
          )}
        </Notice>
      ))}
    </div>
  );
}

/** "nr. 15": usually one, as a request asks about one stuk. */
function numbersOf(answers: readonly SneltoetsAnswer[], requestId: string): string {
  const own = answers.filter(({ request }) => request.id === requestId);
  return [...new Set(own.map(({ stuk }) => `nr. ${stuk.nr ?? "onbekend"}`))].join(", ");
}

const requestsOf = (answers: readonly SneltoetsAnswer[]): readonly string[] => [
  ...new Set(answers.map(({ request }) => request.id)),
];
