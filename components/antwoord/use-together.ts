import {
  bundleRequests,
  contactsOfRecipients,
  dutchDay,
  forwardRequest,
  mailAddressesFor,
  unknownRequester,
  updateRequest,
  withRecipients,
  withStatus,
  type Contact,
  type Recipient,
  type Requester,
  type SneltoetsRequest,
} from "@/rules";
import { requestWriter } from "@/storage";
import { useState } from "react";
import type { ClockPort } from "../shared/ports";
import type { Parcel } from "../uitwisselen/carriers";
import { bundleParcel, requestParcel } from "../uitwisselen/parcels";
import { forwardTexts, sendTexts } from "./together-texts";

/** doorzetten: received requests go on to who executes · versturen: requests of one's own leave. */
export type TogetherKind = "doorzetten" | "versturen";

export type Fields = {
  /** The organisation that passes on. */
  readonly by: string;
  readonly reference: string;
  readonly note: string;
  /** To these, or null: each request to whom it asked. */
  readonly recipients: readonly Recipient[] | null;
};

type Way = {
  /** The request as it leaves at this moment. */
  readonly leaving: (
    request: SneltoetsRequest,
    fields: Fields,
    contacts: readonly Contact[],
    now: string,
  ) => SneltoetsRequest;
  /** The request as it is kept once it left. */
  readonly kept: (left: SneltoetsRequest, now: string) => SneltoetsRequest;
  readonly addresses: (request: SneltoetsRequest, contacts: readonly Contact[]) => readonly string[];
  readonly sender: (requester: Requester, fields: Fields) => Requester;
  /** What is said once that is kept, of so many requests. */
  readonly done: (amount: number) => string;
};

const ways: Readonly<Record<TogetherKind, Way>> = {
  doorzetten: {
    leaving: (request, { by, reference, recipients }, _contacts, now) => {
      const to = recipients ?? request.recipients;
      return forwardRequest(request, { by: by.trim(), reference: reference.trim(), recipients: to, now });
    },
    kept: (left, now) => {
      const note = left.recipients.map(({ name }) => name).join(", ");
      return { ...left, steps: [...left.steps, { kind: "uitgezet", on: dutchDay(now), note }] };
    },
    addresses: (request, contacts) => contactsOfRecipients(request, contacts).flatMap(({ email }) => email ?? []),
    sender: (_requester, { by }) => ({ ...unknownRequester, organisation: by.trim() }),
    done: forwardTexts.kept,
  },
  versturen: {
    // A concept counts its term from today; what left before stays as it was.
    leaving: (request, { recipients }, contacts, now) =>
      recipients === null && request.status.kind !== "concept"
        ? request
        : updateRequest(request, recipients === null ? {} : withRecipients(request, recipients, contacts), now),
    kept: (left) => left,
    addresses: mailAddressesFor,
    sender: (requester) => requester,
    done: () => "",
  },
};

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
  const way = ways[kind];
  const [fields, setFields] = useState<Fields>({
    by: requester.organisation,
    reference: "",
    note: "",
    recipients: null,
  });
  // Each change is a later text: two mails that differ never carry the same moment.
  const [now, setNow] = useState(() => clock().toISOString());
  const [id] = useState(newId);
  const [outcome, setOutcome] = useState("");
  const [current, setCurrent] = useState(opened);
  // One writer for each request: passing on again, to somebody else, takes the place of the first note.
  const [writers] = useState(() => new Map(opened.map((request) => [request.id, requestWriter(request)])));
  const requests = current.map((request) => way.leaving(request, fields, contacts, now));
  const to = [...new Set(requests.flatMap((request) => way.addresses(request, contacts)))];
  const save = async (records: readonly SneltoetsRequest[], done: string) => {
    const results = await Promise.all(records.map(async (record) => writers.get(record.id)?.save(record)));
    const failed = results.find((result) => result !== undefined && "sentence" in result);
    setOutcome(failed !== undefined && "sentence" in failed ? failed.sentence : done);
    return failed === undefined;
  };
  return {
    fields,
    change: (part) => {
      setNow(clock().toISOString());
      setFields((before) => ({ ...before, ...part }));
    },
    requests,
    parcel: parcelOf(requests, fields, { id, now, sender: way.sender(requester, fields), to }),
    outcome,
    keep: () => {
      const changed = requests.filter((request) => !current.includes(request));
      void save(
        changed.map((request) => way.kept(request, now)),
        way.done(changed.length),
      );
    },
    markSent: () => {
      const sentAt = clock().toISOString();
      const sent = requests.map((request) =>
        request.status.kind === "concept" ? withStatus(request, { kind: "verstuurd", sentAt }, sentAt) : request,
      );
      // What could not be kept can be tried again.
      void save(sent, sendTexts.marked(sent.length)).then((isKept) => (isKept ? setCurrent(sent) : undefined));
    },
  };
}

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
