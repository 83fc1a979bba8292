import { Heading } from "@nl-design-system-candidate/heading-react";
import {
  documentTitle,
  dueOf,
  responsesTo,
  shortDay,
  statusSentence,
  type SneltoetsAnswer,
  type SneltoetsRequest,
} from "@/rules";
import { useState } from "react";
import { Button, TextButton } from "../shared/button";
import { shortName } from "../sidepanel/short-name";
import { ForSeveral } from "./for-several";
import { pageTexts } from "./page-texts";
import { RequestFrame } from "./request-frame";
import { useSelected } from "./use-selected";
import type { Place } from "./use-place";

type OwnRequestsProps = {
  readonly requests: readonly SneltoetsRequest[];
  readonly answers: readonly SneltoetsAnswer[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly go: (place: Place) => void;
};

/** Shown at once; the rest after a press. */
const shownAtMost = 20;

const isOpen = ({ status }: SneltoetsRequest): boolean => status.kind === "concept" || status.kind === "verstuurd";

/** The requests that were made here: those still open first, by their term; several can go in one mail. */
export function OwnRequests({ requests, answers, today, go }: OwnRequestsProps) {
  const own = ownOf(requests);
  const { selected, select } = useSelected(own);
  const [all, setAll] = useState(false);
  if (own.length === 0) return null;
  return (
    <section className="pagina-deel">
      <Heading level={2}>{pageTexts.own}</Heading>
      <p className="zacht">{pageTexts.ownHint}</p>
      <ul className="lijst stapel">
        {own.slice(0, all ? undefined : shownAtMost).map((request) => (
          <RequestFrame
            key={request.id}
            request={request}
            selected={selected.includes(request.id)}
            onSelect={(on) => select(request.id, on)}
            answers={answers}
            today={today}
            lines={[toWhom(request), standing(request, today), responses(request, answers)]}
          >
            <SendButton request={request} go={go} />
          </RequestFrame>
        ))}
      </ul>
      {all || own.length <= shownAtMost ? null : (
        <div className="rij">
          <TextButton onClick={() => setAll(true)}>{pageTexts.showAll(own.length)}</TextButton>
        </div>
      )}
      <ForSeveral purpose="primary" selected={selected} onPress={() => go({ kind: "versturen", requests: selected })}>
        {pageTexts.sendMany(selected.length)}
      </ForSeveral>
    </section>
  );
}

/** Those that were made here: open before closed, each by its term. */
const ownOf = (requests: readonly SneltoetsRequest[]): readonly SneltoetsRequest[] =>
  requests
    .filter(({ receivedAt }) => receivedAt === null)
    .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || dueOf(a).localeCompare(dueOf(b)));

type SendButtonProps = Pick<OwnRequestsProps, "go"> & { readonly request: SneltoetsRequest };

function SendButton({ request: { id, stuk }, go }: SendButtonProps) {
  return (
    <Button small onClick={() => go({ kind: "versturen", requests: [id] })}>
      {pageTexts.send}
      <span className="alleen-voorlezen">: {documentTitle(stuk)}</span>
    </Button>
  );
}

const toWhom = ({ recipients }: SneltoetsRequest): string =>
  recipients.length === 0 ? pageTexts.nobody : pageTexts.to(recipients.map(shortName).join(", "));

function standing(request: SneltoetsRequest, today: string): string {
  const due = dueOf(request);
  const term = due < today ? pageTexts.overdue(shortDay(due)) : pageTexts.due(shortDay(due));
  return isOpen(request) ? `${statusSentence(request)} · ${term}` : statusSentence(request);
}

function responses(request: SneltoetsRequest, answers: readonly SneltoetsAnswer[]): string {
  const { answered, asked } = responsesTo(request, answers);
  return answered === 0 ? "" : pageTexts.responses(answered, asked);
}
