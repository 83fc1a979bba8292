import { useEffect, useState } from "react";
import { storage } from "wxt/utils/storage";
import * as z from "zod/mini";
import { contact, type Contact, type Requester } from "@/rules";
import { policyKey } from "./at-start.ts";

/** What the organisation of the user decided for every computer, as the background last copied it. */
export type Policy = {
  readonly contacts: readonly Contact[];
  /** Ids of rules whose signals are not shown. */
  readonly disabledRules: readonly string[];
  /** The hosts that may be read; null when it says nothing, and all may. */
  readonly allowedHosts: readonly string[] | null;
  /** What it says about who asks. */
  readonly requester: Partial<Pick<Requester, "organisation" | "role">>;
  /** What it says about settings, by name and not yet parsed: settings.ts knows their shapes. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Parts of the policy that do not parse; the rest of it holds. */
  readonly problems: number;
};

export const noPolicy: Policy = {
  contacts: [],
  disabledRules: [],
  allowedHosts: null,
  requester: {},
  settings: {},
  problems: 0,
};

const record = z.record(z.string(), z.unknown());

/** The policy as the background last saw it. Never rejects: without storage there is none. */
export async function readPolicy(): Promise<Policy> {
  return policyFrom(await storage.getItem<unknown>(policyKey).catch(() => null));
}

/** Calls back with every later policy; returns the way to stop. */
export function watchPolicy(listener: (policy: Policy) => void): () => void {
  return storage.watch<unknown>(policyKey, (raw) => listener(policyFrom(raw)));
}

const shortLine = z.string().check(z.minLength(1), z.maxLength(500));
const saysNothing = { email: null, termDays: null, windows: [] };

/** In a policy a contact may leave out what it does not say. */
function filledIn(contacts: unknown): unknown {
  const list = z.array(record).safeParse(contacts);
  return list.success ? list.data.map((part) => ({ ...saysNothing, ...part })) : contacts;
}

function policyFrom(raw: unknown): Policy {
  const parsed = record.safeParse(raw ?? {});
  if (!parsed.success) return { ...noPolicy, problems: 1 };
  const { contacts: rawContacts, disabledRules: rawRules, allowedHosts: rawHosts, ...rest } = parsed.data;
  const { organisation: rawOrganisation, role: rawRole, ...settings } = rest;
  const contacts = readable(contact, filledIn(rawContacts));
  const disabledRules = readable(z.string(), rawRules);
  const hosts = readable(z.string(), rawHosts);
  const organisation = decidedLine(rawOrganisation);
  const role = decidedLine(rawRole);
  return {
    contacts: contacts.value,
    disabledRules: disabledRules.value,
    // Hosts that cannot be read allow nothing: who wrote a list meant to limit.
    allowedHosts: rawHosts === undefined ? null : hosts.value,
    requester: {
      ...(organisation.value === undefined ? {} : { organisation: organisation.value }),
      ...(role.value === undefined ? {} : { role: role.value }),
    },
    settings,
    problems: [contacts, disabledRules, hosts, organisation, role].reduce((sum, { problems }) => sum + problems, 0),
  };
}

function decidedLine(raw: unknown): { readonly value: string | undefined; readonly problems: number } {
  const { value, problems } = readable(shortLine, raw === undefined ? undefined : [raw]);
  return { value: value[0], problems };
}

/** The items of a list that parse, and how many do not; something else than a list is one problem. */
function readable<T>(
  schema: z.ZodMiniType<T>,
  raw: unknown,
): { readonly value: readonly T[]; readonly problems: number } {
  if (raw === undefined) return { value: [], problems: 0 };
  const list = z.array(z.unknown()).safeParse(raw);
  if (!list.success) return { value: [], problems: 1 };
  const value = list.data.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
  return { value, problems: list.data.length - value.length };
}

/** The policy once it is known; none until then. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState(noPolicy);
  useEffect(() => {
    let waiting = true;
    const take = (next: Policy): void => {
      waiting = false;
      setPolicy(next);
    };
    const load = async (): Promise<void> => {
      const read = await readPolicy();
      if (waiting) take(read);
    };
    const stop = watchPolicy(take);
    void load();
    return () => {
      waiting = false;
      stop();
    };
  }, []);
  return policy;
}
