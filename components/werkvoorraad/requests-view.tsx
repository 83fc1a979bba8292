import { Heading } from "@nl-design-system-candidate/heading-react";
import { documentTitle, requestStates, shortDay, statusSentence, type RequestLine } from "@/rules";
import { Button } from "../shared/button";
import { shortName } from "../sidepanel/short-name";
import { AnswerCard } from "../uitwisselen/answer-card";
import { answerPlace } from "../uitwisselen/answer-place";
import { assignedText } from "../uitwisselen/texts";
import type { WorkPort } from "./ports";
import { ReminderChoice } from "./reminder-choice";
import { requestsTexts } from "./requests-texts";

type RequestsViewProps = {
  readonly port: WorkPort;
  /** Every request, in the order of the list. */
  readonly lines: readonly RequestLine[];
  /** Whether this stuk stands in the werkvoorraad, so that it can be opened. */
  readonly isKnown: (key: string) => boolean;
  readonly onOpen: (key: string) => void;
};

/** Every request, own and received, with its answers: what is over its term first, then by last day. */
export function RequestsView({ port, lines, isKnown, onOpen }: RequestsViewProps) {
  const groups = requestStates
    .map((state) => ({ state, lines: lines.filter((line) => line.state === state) }))
    .filter((group) => group.lines.length > 0);
  return (
    <main className="stapel verzoeken-lijst">
      <p>{requestsTexts.intro}</p>
      <ReminderChoice port={port} />
      {lines.length === 0 ? <p>{requestsTexts.none}</p> : null}
      {groups.map(({ state, lines: own }) => (
        <section key={state} className="stapel" aria-labelledby={`verzoeken-${state}`}>
          <Heading level={2} id={`verzoeken-${state}`}>
            {requestsTexts.states[state]} ({own.length})
          </Heading>
          <ul className="lijst stapel">
            {own.map((line) => (
              <RequestItem
                key={line.request.id}
                line={line}
                port={port}
                canOpen={isKnown(line.request.stuk.key)}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

type RequestItemProps = {
  readonly line: RequestLine;
  readonly port: WorkPort;
  readonly canOpen: boolean;
  readonly onOpen: (key: string) => void;
};

function RequestItem({ line, port, canOpen, onOpen }: RequestItemProps) {
  const { request, besides, answers } = line;
  const title = documentTitle(request.stuk);
  const about = <span className="alleen-voorlezen">: {title}</span>;
  const { openAnswers } = port.device;
  return (
    <li className="kaart">
      <p className="over-stuk">
        <strong>{title}</strong>
      </p>
      <p>{factsOf(line)}</p>
      {besides.length === 0 ? null : <p className="zacht">{requestsTexts.besides(besides.map(inShort))}</p>}
      {answers.length === 0 ? null : <Answers line={line} />}
      <div className="rij">
        {canOpen ? (
          <Button small onClick={() => onOpen(request.stuk.key)}>
            {requestsTexts.openStuk}
            {about}
          </Button>
        ) : null}
        {openAnswers === undefined || (request.receivedAt === null && answers.length === 0) ? null : (
          <Button small onClick={() => void openAnswers(placeOf(line))}>
            {request.receivedAt !== null ? requestsTexts.answer : requestsTexts.oplegger(answers.length)}
            {about}
          </Button>
        )}
      </div>
    </li>
  );
}

const placeOf = ({ request: { id, receivedAt } }: RequestLine): string =>
  answerPlace(receivedAt === null ? "oplegger" : "antwoord", id);

/** Who asks whom, where it stands, by when, and how many answered. */
function factsOf({ request, state, due, responses }: RequestLine): string {
  const { receivedAt, requester } = request;
  const sender = requester.organisation || requester.name || requestsTexts.unknownSender;
  const isOpen = state === "te-laat" || state === "loopt";
  return [
    receivedAt === null ? requestsTexts.to(recipientsOf(request)) : requestsTexts.from(sender),
    statusSentence(request),
    ...(isOpen ? [state === "te-laat" ? requestsTexts.overdue(shortDay(due)) : requestsTexts.due(shortDay(due))] : []),
    ...(request.assignedTo === "" ? [] : [assignedText(request.assignedTo)]),
    ...(request.status.kind === "concept" || receivedAt !== null ? [] : [requestsTexts.answered(responses)]),
  ].join(" · ");
}

type Request = RequestLine["request"];

const recipientsOf = ({ recipients }: Request): string =>
  recipients.length === 0 ? requestsTexts.noRecipient : recipients.map(shortName).join(", ");

const inShort = (request: Request): string => `${recipientsOf(request)}, ${statusSentence(request)}`;

function Answers({ line: { answers, outdated } }: { readonly line: RequestLine }) {
  return (
    <details className="vouw">
      <summary>{requestsTexts.answers(answers.length)}</summary>
      {answers.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} outdated={outdated.has(answer.id)} />
      ))}
    </details>
  );
}
