import { contactKey, type Contact } from "../providers/contact.ts";
import { ministries } from "../providers/ministry.ts";
import type { SneltoetsRequest } from "./request.ts";
import type { RequestChanges } from "./create.ts";
import { addWorkingDays, workingDaysOf } from "./working-days.ts";

type Asked = Pick<SneltoetsRequest, "recipients" | "ministry" | "route" | "askedOn">;

/** Contacts of the dienstverleners that are asked, in their order. */
export function contactsOfRecipients({ recipients }: Asked, contacts: readonly Contact[]): readonly Contact[] {
  const known = new Map(contacts.map((contact) => [contactKey(contact), contact]));
  return recipients.flatMap(({ id }) => known.get(contactKey({ kind: "dienstverlener", id })) ?? []);
}

/** The contact of the ministry, which the requester may have written as "SZW" or in full; undefined when unknown. */
export function contactOfMinistry({ ministry }: Asked, contacts: readonly Contact[]): Contact | undefined {
  const written = ministry?.toLowerCase().replace("ministerie van ", "").trim();
  const id = ministries().find((one) => [one.id, one.name].some((name) => name.toLowerCase() === written))?.id;
  return contacts.find((contact) => contact.kind === "ministerie" && contact.id === id);
}

/** Addresses for the mail: of the ministry when the request goes through it, else of the dienstverleners. */
export function mailAddressesFor(request: Asked, contacts: readonly Contact[]): readonly string[] {
  const reached =
    request.route === "departement" ? [contactOfMinistry(request, contacts)] : contactsOfRecipients(request, contacts);
  return reached.flatMap((contact) => contact?.email ?? []);
}

/** A dienstverlener's own term, counted from the day of asking. */
export type OwnTerm = {
  readonly name: string;
  readonly days: number;
  /** Last day of that term, `YYYY-MM-DD`. */
  readonly due: string;
  readonly contact: Contact;
};

/** What the dienstverleners that are asked promise themselves; empty when none is known. */
export function ownTermsOf(request: Asked, contacts: readonly Contact[]): readonly OwnTerm[] {
  return contactsOfRecipients(request, contacts).flatMap((contact) => {
    if (contact.termDays === null) return [];
    const name = request.recipients.find(({ id }) => id === contact.id)?.name ?? contact.id;
    return [{ name, days: contact.termDays, due: addWorkingDays(request.askedOn, contact.termDays), contact }];
  });
}

/**
 * Working days to ask for: the longest that one of the dienstverleners promises itself, and at least a week when another
 * names none. Null when nobody names a term: then the usual one counts.
 */
export function promisedDays({ recipients }: Pick<Asked, "recipients">, contacts: readonly Contact[]): number | null {
  const own = recipients.map(
    ({ id }) => contacts.find((contact) => contact.kind === "dienstverlener" && contact.id === id)?.termDays ?? null,
  );
  if (own.every((days) => days === null)) return null;
  return Math.max(...own.map((days) => days ?? workingDaysOf.week));
}

/**
 * Other dienstverleners: their own term is proposed, unless the requester chose a usual one by hand. An own term that was
 * chosen follows them always: the letter says that it is theirs.
 */
export function withRecipients(
  request: Pick<SneltoetsRequest, "recipients" | "term" | "ownDays">,
  recipients: SneltoetsRequest["recipients"],
  contacts: readonly Contact[],
): Pick<RequestChanges, "recipients" | "ownDays"> {
  const isProposed = request.ownDays !== null || (request.term === "week" && promisedDays(request, contacts) === null);
  return isProposed ? { recipients, ownDays: promisedDays({ recipients }, contacts) } : { recipients };
}
