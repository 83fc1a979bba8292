import { useLiveQuery } from "dexie-react-hooks";
import { contactKey, type Contact, type ProviderCorrection } from "@/rules";
import { usePolicy } from "../policy.ts";
import type { Stored } from "../result.ts";
import { readContacts } from "./contacts.ts";
import { readCorrections } from "./corrections.ts";
import { guarded } from "./guarded.ts";

const loading = { kind: "loading" } as const;

/** The corrections that count for one document, or all without a key; latest first. */
export function useCorrections(documentKey?: string): Stored<readonly ProviderCorrection[]> {
  return useLiveQuery(
    () =>
      guarded<Stored<readonly ProviderCorrection[]>>(async () => {
        const { records, unreadable } = await readCorrections(documentKey);
        return { kind: "ready", value: records, unreadable: unreadable.length };
      }),
    [documentKey],
    loading,
  );
}

/** `locked`: decided by the organisation's policy; the user reads it and cannot change it. */
export type KnownContact = { readonly contact: Contact; readonly locked: boolean };

/** How to reach whom: the user's own, with the organisation's policy before it where both say something. */
export function useContacts(): Stored<readonly KnownContact[]> {
  const policy = usePolicy();
  const own = useLiveQuery(
    () =>
      guarded<Stored<readonly Contact[]>>(async () => {
        const { records, unreadable } = await readContacts();
        return { kind: "ready", value: records, unreadable: unreadable.length };
      }),
    [],
    loading,
  );
  const locked = policy.contacts.map((contact) => ({ contact, locked: true }));
  // Without storage the policy still holds.
  if (own.kind !== "ready") {
    return own.kind === "loading" || locked.length === 0 ? own : { kind: "ready", value: locked, unreadable: 0 };
  }
  const decided = new Set(policy.contacts.map(contactKey));
  const free = own.value.filter((contact) => !decided.has(contactKey(contact)));
  return { ...own, value: [...locked, ...free.map((contact) => ({ contact, locked: false }))] };
}
