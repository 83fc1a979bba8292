import {
  contactsOfRecipients,
  dutchDay,
  forwardRequest,
  mailAddressesFor,
  unknownRequester,
  updateRequest,
  withRecipients,
  type Contact,
  type Recipient,
  type Requester,
  type SneltoetsRequest,
} from "@/rules";
import { forwardTexts } from "./together-texts";

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

/** What differs between passing on and sending. */
export const togetherWays: Readonly<Record<TogetherKind, Way>> = {
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
