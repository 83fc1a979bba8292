import { Heading } from "@nl-design-system-candidate/heading-react";
import { statusSentence, type RequestStatus, type SneltoetsRequest } from "@/rules";
import { Button } from "../shared/button";
import { Select, TextArea } from "../shared/fields";
import { requestTexts, statusOptions, withdrawalOptions } from "./request-texts";

type StatusProps = {
  readonly request: SneltoetsRequest;
  /** ISO moment in UTC. */
  readonly now: () => string;
  readonly onStatus: (status: RequestStatus) => void;
};

type StatusKind = RequestStatus["kind"];

/** A status of each kind, keeping the facts that the old status already had. `now` is an ISO moment. */
const statusOf: Readonly<Record<StatusKind, (old: RequestStatus, now: string) => RequestStatus>> = {
  concept: () => ({ kind: "concept" }),
  verstuurd: (old, now) => ({ kind: "verstuurd", sentAt: sentAt(old, now) }),
  beantwoord: (old, now) => ({ kind: "beantwoord", sentAt: sentAt(old, now), answeredAt: now, note: "" }),
  afgezien: (_old, now) => ({ kind: "afgezien", at: now, reason: "niet-nodig" }),
};

const sentAt = (status: RequestStatus, now: string): string => ("sentAt" in status ? status.sentAt : now);

/** Where the request stands, kept by the user. */
export function RequestStatusField({ request, now, onStatus }: StatusProps) {
  const { status } = request;
  const choose = (kind: StatusKind) => {
    if (kind !== status.kind) onStatus(statusOf[kind](status, now()));
  };
  return (
    <section className="deel">
      <Heading level={2}>{requestTexts.status}</Heading>
      <p className="zacht">{requestTexts.statusHint}</p>
      <p className="status-zin">{statusSentence(request)}</p>
      {status.kind === "concept" ? (
        <Button onClick={() => choose("verstuurd")}>{requestTexts.markSent}</Button>
      ) : (
        <Select label="Status" value={status.kind} options={statusOptions} onChange={choose} />
      )}
      {status.kind === "beantwoord" ? (
        <TextArea label={requestTexts.note} value={status.note} onChange={(note) => onStatus({ ...status, note })} />
      ) : null}
      {status.kind === "afgezien" ? (
        <Select
          label={requestTexts.reason}
          value={status.reason}
          options={withdrawalOptions}
          onChange={(reason) => onStatus({ ...status, reason })}
        />
      ) : null}
    </section>
  );
}
