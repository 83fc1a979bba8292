import {
  completeAnswer,
  deadlineFor,
  documentTitle,
  mandatoryFields,
  shortDay,
  type AnswerDraft,
  type SneltoetsRequest,
} from "@/rules";
import { Button } from "../shared/button";
import { Checkbox } from "../shared/fields";
import { pageTexts } from "./page-texts";
import type { Place } from "./use-place";

type RequestLineProps = {
  readonly request: SneltoetsRequest;
  /** The answer in the making, when there is one. */
  readonly draft: AnswerDraft | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly go: (place: Place) => void;
};

/** One received request: about what, from whom, by when, how far the answer is, and what one can do. */
export function RequestLine({ request, draft, today, selected, onSelect, go }: RequestLineProps) {
  const title = documentTitle(request.stuk);
  const about = <span className="alleen-voorlezen">: {title}</span>;
  return (
    <li className="ontvangen">
      <Checkbox
        label={<span className="alleen-voorlezen">{pageTexts.select(title)}</span>}
        checked={selected}
        onChange={onSelect}
      />
      <div>
        <p className="over-stuk">
          <strong>{title}</strong>
        </p>
        {request.stuk.title === null ? null : <p className="twee-regels">{request.stuk.title}</p>}
        <p className="zacht">{whoAndWhen(request, today)}</p>
        <p className="zacht">{progressWords(draft)}</p>
      </div>
      <div className="rij">
        <Button small purpose="primary" onClick={() => go({ kind: "antwoord", request: request.id })}>
          {draft === undefined ? pageTexts.answer : pageTexts.goOn}
          {about}
        </Button>
        <Button small onClick={() => go({ kind: "doorzetten", requests: [request.id] })}>
          {pageTexts.forward}
          {about}
        </Button>
      </div>
    </li>
  );
}

function whoAndWhen({ requester, forwards, askedOn, term, voteDate }: SneltoetsRequest, today: string): string {
  const { due } = deadlineFor({ from: askedOn, term, voteDate });
  const by = forwards.at(-1)?.by ?? "";
  return [
    pageTexts.from(requester.organisation || requester.name || pageTexts.unknown),
    by === "" ? "" : pageTexts.forwarded(by),
    due < today ? pageTexts.overdue(shortDay(due)) : pageTexts.due(shortDay(due)),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function progressWords(draft: AnswerDraft | undefined): string {
  if (draft === undefined) return pageTexts.notStarted;
  const { filled, total } = mandatoryFields(draft);
  return completeAnswer(draft).ok ? pageTexts.ready : pageTexts.busy(filled, total);
}
