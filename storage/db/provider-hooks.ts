import { contactKey, type Contact, type ProviderCorrection } from "@/rules";
import { usePolicy } from "../policy.ts";
import type { Stored } from "../result.ts";
import { readContacts } from "./contacts.ts";
import { readCorrections } from "./corrections.ts";
import { useRecords } from "./use-stored.ts";

/** The corrections that count for one document, or all without a key; latest first. */
export const useCorrections = (documentKey?: string): Stored<readonly ProviderCorrection[]> =>
  useRecords(async () => readCorrections(documentKey), [documentKey]);

/** `locked`: decided by the organisation's policy; the user reads it and cannot change it. */
export type KnownContact = { readonly contact: Contact; readonly locked: boolean };

/** How to reach whom: the user's own, with the organisation's policy before it where both say something. */
export function useContacts(): Stored<readonly KnownContact[]> {
  const policy = usePolicy();
  const own = useRecords(readContacts);
  const locked = policy.contacts.map((contact) => ({ contact, locked: true }));
  // Without storage the policy still holds.
  if (own.kind !== "ready") {
    return own.kind === "loading" || locked.length === 0 ? own : { kind: "ready", value: locked, unreadable: 0 };
  }
  const decided = new Set(policy.contacts.map(contactKey));
  const free = own.value.filter((contact) => !decided.has(contactKey(contact)));
  return { ...own, value: [...locked, ...free.map((contact) => ({ contact, locked: false }))] };
}
