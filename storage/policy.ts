import { useEffect, useState } from "react";
import { storage } from "wxt/utils/storage";
import * as z from "zod/mini";
import { contact, type Contact } from "@/rules";

/** What the organisation of the user decided for every computer, through the browser's managed policy. */
export type Policy = {
  readonly contacts: readonly Contact[];
  /** Parts of the policy that do not parse; the rest of it holds. */
  readonly problems: number;
};

export const noPolicy: Policy = { contacts: [], problems: 0 };

/** Milliseconds after which the extension goes on without the policy; a domain controller can be slow or away. */
const patience = 1500;

const readManaged = (): Promise<unknown> => storage.getItem<unknown>("managed:contacts");

/**
 * Reads the policy. Absent, slow or refused by the browser: no policy. A part that does not parse is left out and
 * counted. Never rejects.
 */
export async function readPolicy(read = readManaged): Promise<Policy> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  // Firefox rejects when no policy is installed.
  const raw = await Promise.race([read(), tooSlow]).catch(() => null);
  clearTimeout(timer);
  return contactsFrom(raw);
}

function contactsFrom(raw: unknown): Policy {
  if (raw === null || raw === undefined) return noPolicy;
  const list = z.array(z.unknown()).safeParse(raw);
  if (!list.success) return { contacts: [], problems: 1 };
  const contacts = list.data.flatMap((part) => contact.safeParse(part).data ?? []);
  return { contacts, problems: list.data.length - contacts.length };
}

/** The policy once it is known; none until then. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState(noPolicy);
  useEffect(() => {
    let watching = true;
    const load = async (): Promise<void> => {
      const read = await readPolicy();
      if (watching) setPolicy(read);
    };
    void load();
    return () => {
      watching = false;
    };
  }, []);
  return policy;
}
