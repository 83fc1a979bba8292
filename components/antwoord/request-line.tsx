import {
  documentTitle,
  dueOf,
  mandatoryFields,
  shortDay,
  type AnswerDraft,
  type Exchanged,
  type SneltoetsRequest,
} from "@/rules";
import { Button } from "../shared/button";
import { Assignment } from "./assignment";
import { casusTexts } from "./casus-texts";
import { pageTexts } from "./page-texts";
import { RequestFrame } from "./request-frame";
import type { Place } from "./use-place";

type RequestLineProps = {
  readonly request: SneltoetsRequest;
  /** The answer in the making, when there is one. */
  readonly draft: AnswerDraft | undefined;
  readonly exchanged: Exchanged;
  /** Colleagues to whom requests were assigned before. */
  readonly names: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly go: (place: Place) => void;
};

/** One received request: about what, from whom, by when, how far the answer is, and what one can do. */
export function RequestLine(props: RequestLineProps) {
  const { request, draft, exchanged, names, today, selected, onSelect, go } = props;
  const isComplete = exchanged.answeredHere.has(request.id);
  const about = <span className="alleen-voorlezen">: {documentTitle(request.stuk)}</span>;
  return (
    <RequestFrame
      request={request}
      selected={selected}
      onSelect={onSelect}
      answers={exchanged.answers}
      today={today}
      lines={[whoAndWhen(request, today), progressWords(draft, isComplete)]}
      more={<Assignment request={request} known={names} />}
    >
      <Button small purpose="primary" onClick={() => go({ kind: "antwoord", request: request.id })}>
        {draft === undefined ? pageTexts.answer : pageTexts.goOn}
        {about}
      </Button>
      <Button small onClick={() => go({ kind: "doorzetten", requests: [request.id] })}>
        {pageTexts.forward}
        {about}
      </Button>
      {draft !== undefined && isComplete ? (
        <Button small purpose="subtle" className="knop-rand" onClick={() => go({ kind: "casus", request: request.id })}>
          {casusTexts.open}
          {about}
        </Button>
      ) : null}
    </RequestFrame>
  );
}

function whoAndWhen(request: SneltoetsRequest, today: string): string {
  const { requester, forwards } = request;
  const due = dueOf(request);
  const by = forwards.at(-1)?.by ?? "";
  return [
    pageTexts.from(requester.organisation || requester.name || pageTexts.unknown),
    by === "" ? "" : pageTexts.forwarded(by),
    due < today ? pageTexts.overdue(shortDay(due)) : pageTexts.due(shortDay(due)),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function progressWords(draft: AnswerDraft | undefined, isComplete: boolean): string {
  if (draft === undefined) return pageTexts.notStarted;
  const { filled, total } = mandatoryFields(draft);
  if (isComplete) return pageTexts.ready;
  return filled === total ? pageTexts.almost : pageTexts.busy(filled, total);
}
