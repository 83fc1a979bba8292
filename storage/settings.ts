import { storage } from "wxt/utils/storage";
import * as z from "zod/mini";
import {
  firstView,
  recessList,
  requester,
  routes,
  savedView,
  terms,
  unknownRequester,
  workView,
  type Recess,
  type Requester,
  type Route,
  type SavedView,
  type Term,
  type WorkView,
} from "@/rules";
import { readPolicy, type Policy } from "./policy.ts";
import { failureSentences, type StorageFailure } from "./result.ts";
import { keyOf, onSettingChange } from "./at-start.ts";

/** What the panel remembers between two openings. */
const panelChoices = z.readonly(
  z.strictObject({
    /** Show the signals that were put away with "niet nu". */
    showDismissed: z.boolean(),
    /** Ids of dienstverleners chosen by hand, latest first. */
    recentProviders: z.readonly(z.array(z.string())),
  }),
);
export type PanelChoices = z.infer<typeof panelChoices>;

/** rustig: a second between two requests · gewoon: a quarter of a second · snel: none, for a site of one's own. */
export const scanPaces = ["rustig", "gewoon", "snel"] as const;
export type ScanPace = (typeof scanPaces)[number];

const mostDays = 3_650;

const tourStates = ["nieuw", "bezig", "gezien"] as const;

export type Settings = {
  readonly requester: Requester;
  readonly route: Route;
  readonly term: Term;
  /** Check the text of a page as it arrives, so that the badge shows a number. */
  readonly automaticCheck: boolean;
  /** Fetch the DOCX or PDF of a page that shows no text itself. */
  readonly automaticFetch: boolean;
  readonly panelChoices: PanelChoices;
  /** What the werkvoorraad shows, as it was left. */
  readonly workView: WorkView;
  readonly savedViews: readonly SavedView[];
  /** How fast many stukken are fetched. */
  readonly scanPace: ScanPace;
  /** Days after which read stukken about which nothing was decided are removed by themselves; 0: never. */
  readonly retentionDays: number;
  /** The tour of the werkvoorraad: offered, open, or seen. */
  readonly tour: (typeof tourStates)[number];
  /** Show a notification when the term of a request ends. */
  readonly reminders: boolean;
  /** Recesses of the Tweede Kamer that are not known by themselves. */
  readonly recesses: readonly Recess[];
  /** Offer the register of knelpunten to who receives requests. */
  readonly knelpunten: boolean;
  /** What was told about terms, so that it is told once. */
  readonly reminded: readonly string[];
};
export type SettingName = keyof Settings;

type Definition<T> = {
  readonly schema: z.ZodMiniType<T>;
  readonly fallback: T;
  /** Puts parts that the organisation decided over the user's own. */
  readonly decide?: (own: T, policy: Policy) => T;
};

/** Every setting once: its shape and what holds until the user chooses. */
const definitions: { readonly [Name in SettingName]: Definition<Settings[Name]> } = {
  requester: {
    schema: requester,
    fallback: unknownRequester,
    decide: (own, policy) => ({ ...own, ...policy.requester }),
  },
  route: { schema: z.enum(routes), fallback: "departement" },
  term: { schema: z.enum(terms), fallback: "week" },
  automaticCheck: { schema: z.boolean(), fallback: true },
  automaticFetch: { schema: z.boolean(), fallback: true },
  panelChoices: { schema: panelChoices, fallback: { showDismissed: false, recentProviders: [] } },
  workView: { schema: workView, fallback: firstView },
  savedViews: { schema: z.readonly(z.array(savedView)), fallback: [] },
  scanPace: { schema: z.enum(scanPaces), fallback: "gewoon" },
  retentionDays: { schema: z.int().check(z.minimum(0), z.maximum(mostDays)), fallback: 0 },
  tour: { schema: z.enum(tourStates), fallback: "nieuw" },
  reminders: { schema: z.boolean(), fallback: false },
  recesses: { schema: recessList, fallback: [] },
  knelpunten: { schema: z.boolean(), fallback: true },
  reminded: { schema: z.readonly(z.array(z.string())), fallback: [] },
};

export const settingNames: readonly SettingName[] = [
  "requester",
  "route",
  "term",
  "automaticCheck",
  "automaticFetch",
  "panelChoices",
  "workView",
  "savedViews",
  "scanPace",
  "retentionDays",
  "tour",
  "reminders",
  "recesses",
  "knelpunten",
  "reminded",
];

/** Settings that an organisation may decide for its users; the rest is theirs alone. */
export const decidable: ReadonlySet<SettingName> = new Set([
  "route",
  "term",
  "automaticCheck",
  "automaticFetch",
  "scanPace",
  "retentionDays",
  "knelpunten",
  "recesses",
]);

export const policyProblemSentence =
  "Uw organisatie legt hier een keuze vast die niet leesbaar is. Uw eigen keuze geldt; meld het aan uw beheerder.";

export const settingProblemSentence =
  "Een bewaarde instelling is niet leesbaar. De standaard geldt nu; de oude waarde blijft bewaard.";

export type Setting<T> = {
  readonly value: T;
  /** One sentence when the kept value does not parse and the default holds; else null. */
  readonly problem: string | null;
  /** Decided by the policy of the user's organisation. */
  readonly locked: boolean;
};

const asideKey = "local:setting-aside";

function ownSetting<Name extends SettingName>(name: Name, raw: unknown): Setting<Settings[Name]> {
  const { schema, fallback } = definitions[name];
  if (raw === null || raw === undefined) return { value: fallback, problem: null, locked: false };
  const parsed = schema.safeParse(raw);
  return parsed.success
    ? { value: parsed.data, problem: null, locked: false }
    : { value: fallback, problem: settingProblemSentence, locked: false };
}

/** What the organisation decided comes before what the user chose; an unreadable decision decides nothing. */
function settingFrom<Name extends SettingName>(name: Name, raw: unknown, policy: Policy): Setting<Settings[Name]> {
  const kept = ownSetting(name, raw);
  const own = { ...kept, value: definitions[name].decide?.(kept.value, policy) ?? kept.value };
  const decision = policy.settings[name];
  if (decision === undefined || !decidable.has(name)) return own;
  const parsed = definitions[name].schema.safeParse(decision);
  return parsed.success
    ? { value: parsed.data, problem: null, locked: true }
    : { ...own, problem: policyProblemSentence };
}

/** The value before anything was read. */
export function defaultSetting<Name extends SettingName>(name: Name): Settings[Name] {
  return definitions[name].fallback;
}

export async function readSetting<Name extends SettingName>(name: Name): Promise<Setting<Settings[Name]>> {
  const [raw, policy] = await Promise.all([storage.getItem<unknown>(keyOf(name)), readPolicy()]);
  return settingFrom(name, raw, policy);
}

async function keepUnreadable(name: SettingName): Promise<void> {
  const raw = await storage.getItem<unknown>(keyOf(name));
  if (ownSetting(name, raw).problem === null) return;
  const kept = z.array(z.unknown()).safeParse(await storage.getItem<unknown>(asideKey)).data ?? [];
  await storage.setItem(asideKey, [...kept, { name, value: raw }]);
}

export type SettingResult = { readonly kind: "saved" } | StorageFailure;

/** Keeps a setting. A kept value that could not be read is put aside first, never just replaced. */
export async function writeSetting<Name extends SettingName>(
  name: Name,
  value: Settings[Name],
): Promise<SettingResult> {
  const valid = definitions[name].schema.parse(value);
  try {
    await keepUnreadable(name);
    await storage.setItem(keyOf(name), valid);
    return { kind: "saved" };
  } catch (error) {
    // The browsers give a plain Error here; only its text tells a full disk from a refusal.
    const kind = /quota/i.test(String(error)) ? "full" : "unavailable";
    return { kind, sentence: failureSentences[kind] };
  }
}

/** Calls back with every later value, from any window; returns the way to stop. */
export function watchSetting<Name extends SettingName>(
  name: Name,
  listener: (setting: Setting<Settings[Name]>) => void,
): () => void {
  const tell = async (): Promise<void> => listener(await readSetting(name));
  return onSettingChange(name, () => void tell());
}

/** The values that could not be read and were put aside. */
export async function settingsAside(): Promise<readonly unknown[]> {
  return z.array(z.unknown()).safeParse(await storage.getItem<unknown>(asideKey)).data ?? [];
}

/** Every kept value by its name, as it is, readable or not: for taking along. */
export async function settingsAsKept(): Promise<Readonly<Record<string, unknown>>> {
  const kept = await Promise.all(
    settingNames.map(async (name) => [name, await storage.getItem<unknown>(keyOf(name))] as const),
  );
  const chosen = kept.filter(([, value]) => value !== null);
  return { ...Object.fromEntries(chosen), aside: await settingsAside() };
}

/** Back to the defaults; removes what was put aside too. */
export async function wipeSettings(): Promise<void> {
  for (const name of settingNames) await storage.removeItem(keyOf(name));
  await storage.removeItem(asideKey);
}
