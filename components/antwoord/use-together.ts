import { bundleRequests, withStatus, type Contact, type Requester, type SneltoetsRequest } from "@/rules";
import { requestWriter } from "@/storage";
import { useState } from "react";
import type { ClockPort } from "../shared/ports";
import type { Parcel } from "../uitwisselen/carriers";
import { bundleParcel, requestParcel } from "../uitwisselen/parcels";
import { sendTexts } from "./together-texts";
import { togetherWays, type Fields, type TogetherKind } from "./together-ways";

export type Together = {
  readonly fields: Fields;
  readonly change: (part: Partial<Fields>) => void;
  /** The requests as they leave now. */
  readonly requests: readonly SneltoetsRequest[];
  readonly parcel: Parcel;
  /** What keeping gave, in one sentence; "" while nothing was kept. */
  readonly outcome: string;
  /** Notes that they left; doing it again corrects that note. */
  readonly keep: () => void;
  /** Notes that those that were a concept are sent. */
  readonly markSent: () => void;
};

/** Several requests on their way out: what goes, and what is noted of it. */
export function useTogether(
  kind: TogetherKind,
  opened: readonly SneltoetsRequest[],
  { now: clock, newId }: ClockPort,
  { requester, contacts }: { readonly requester: Requester; readonly contacts: readonly Contact[] },
): Together {
  const way = togetherWays[kind];
  const moment = () => clock().toISOString();
  const { fields, now, change } = useFields(requester, moment);
  const { outcome, save } = useWriters(opened);
  const [id] = useState(newId);
  const [current, setCurrent] = useState(opened);
  const requests = current.map((request) => way.leaving(request, fields, contacts, now));
  const to = [...new Set(requests.flatMap((request) => way.addresses(request, contacts)))];
  const keep = () => {
    const changed = requests.filter((request) => !current.includes(request)).map((request) => way.kept(request, now));
    void save(changed, way.done(changed.length));
  };
  const markSent = async () => {
    const sent = sentFrom(requests, moment());
    // What could not be kept can be tried again.
    if (await save(sent, sendTexts.marked(sent.length))) setCurrent(sent);
  };
  return {
    fields,
    change,
    requests,
    parcel: parcelOf(requests, fields, { id, now, sender: way.sender(requester, fields), to }),
    outcome,
    keep,
    markSent: () => void markSent(),
  };
}

/** What the user fills in, with the moment of the last change: two mails that differ never carry the same moment. */
function useFields({ organisation }: Requester, moment: () => string) {
  const [fields, setFields] = useState<Fields>({ by: organisation, reference: "", note: "", recipients: null });
  const [now, setNow] = useState(moment);
  const change = (part: Partial<Fields>) => {
    setNow(moment());
    setFields((before) => ({ ...before, ...part }));
  };
  return { fields, now, change };
}

/** One writer for each request: passing on again, to somebody else, takes the place of the first note. */
function useWriters(opened: readonly SneltoetsRequest[]) {
  const [writers] = useState(() => new Map(opened.map((request) => [request.id, requestWriter(request)])));
  const [outcome, setOutcome] = useState("");
  /** Says `done` when all are kept, else why one is not; resolves to whether all are. */
  const save = async (records: readonly SneltoetsRequest[], done: string): Promise<boolean> => {
    const results = await Promise.all(records.map(async (record) => writers.get(record.id)?.save(record)));
    const [failure] = results.flatMap((result) =>
      result !== undefined && "sentence" in result ? [result.sentence] : [],
    );
    setOutcome(failure ?? done);
    return failure === undefined;
  };
  return { outcome, save };
}

const sentFrom = (requests: readonly SneltoetsRequest[], sentAt: string): readonly SneltoetsRequest[] =>
  requests.map((request) =>
    request.status.kind === "concept" ? withStatus(request, { kind: "verstuurd", sentAt }, sentAt) : request,
  );

type Sending = {
  readonly id: string;
  readonly now: string;
  readonly sender: Requester;
  /** Mail addresses that are known. */
  readonly to: readonly string[];
};

/** One request goes as itself, several go as a bundle. */
function parcelOf(requests: readonly SneltoetsRequest[], { reference, note }: Fields, sending: Sending): Parcel {
  const [only, ...others] = requests;
  const { to, ...options } = sending;
  return only !== undefined && others.length === 0
    ? requestParcel(only, to)
    : bundleParcel(bundleRequests(requests, { ...options, reference, note }), { to });
}
