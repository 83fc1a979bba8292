import actorData from "./data/bestuursorganen.json" with { type: "json" };
import providerData from "./data/dienstverleners.json" with { type: "json" };
import associationData from "./data/koepels.json" with { type: "json" };
import dossierData from "./data/dossiers.json" with { type: "json" };
import ministryData from "./data/ministeries.json" with { type: "json" };
import topicData from "./data/onderwerpen.json" with { type: "json" };
import gateData from "./data/poorten.json" with { type: "json" };
import falseFriendData from "./data/valse-vrienden.json" with { type: "json" };
import lawData from "./data/wetten.json" with { type: "json" };
import { once } from "../text/index.ts";
import type { Actor, Association, Dossier, GateEntry, Law, Ministry, ProviderEntry, Task, Topic } from "./schema.ts";

/** Everything the data files say, arranged once when first asked for. */
export const registry = once(() => ({
  ...files,
  dossiers: new Map(files.dossiers.map((entry) => [entry.number, entry])),
}));

type Files = {
  readonly providers: readonly ProviderEntry[];
  readonly laws: readonly Law[];
  readonly topics: readonly Topic[];
  readonly actors: readonly Actor[];
  readonly dossiers: readonly Dossier[];
  readonly ministries: readonly Ministry[];
  readonly associations: readonly Association[];
  readonly gates: readonly GateEntry[];
  readonly falseFriends: readonly string[];
};

/**
 * The files travel with the code, and data.test.ts parses each of them with its schema. Not again at every start of the
 * background page: that takes longer than reading a document.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by data.test.ts, see above
const files = {
  providers: providerData,
  laws: lawData,
  topics: topicData,
  actors: actorData,
  dossiers: dossierData,
  ministries: ministryData,
  associations: associationData,
  gates: gateData,
  falseFriends: falseFriendData,
} as Files;

const byId = once(() => new Map(registry().providers.map((entry) => [entry.id, entry])));

/** What screens show of an organisation. */
export type Provider = {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  /** Id of the ministry, as in ministeries.json. */
  readonly ministry: string | null;
  /** What it does, one sentence. */
  readonly task: string;
  readonly source: string;
  /** `YYYY-MM-DD` of the last look at the source. */
  readonly checked: string;
  /** Fields that no source confirms yet ("ministry", "task"): say so beside them, or leave them out. */
  readonly unverified: readonly string[];
};

/** An act in which an organisation has a task, for screens. */
export type ProviderLaw = {
  readonly title: string;
  readonly task: Task;
  /** Address of the act, or null. */
  readonly source: string | null;
  /** False: the task comes from general knowledge and no source confirms it yet. */
  readonly verified: boolean;
};

/** The acts in which this organisation has a task, in order of their titles; empty for an unknown id. */
export function lawsOf(id: string): readonly ProviderLaw[] {
  return registry().laws.flatMap(({ title, providers: tasks, source, verified }) => {
    const task = tasks[id];
    return task === undefined ? [] : [{ title, task, source: source ?? null, verified }];
  });
}

/** All organisations for a search field, in order of their names. Sorted when first asked for: Dutch order is slow to load. */
export const allProviders = once((): readonly Provider[] =>
  registry()
    .providers.map(providerFrom)
    .toSorted((a, b) => a.name.localeCompare(b.name, "nl")),
);

function providerFrom(entry: ProviderEntry): Provider {
  const { id, name, abbreviation, ministry, task, source, checked, unverified } = entry;
  return { id, name, abbreviation, ministry, task, source, checked, unverified };
}

/** The organisation with this id ("uwv"), or undefined. */
export function providerById(id: string): Provider | undefined {
  const entry = byId().get(id);
  return entry && providerFrom(entry);
}

/** The same organisation with everything the matcher needs. */
export function entryById(id: string): ProviderEntry | undefined {
  return byId().get(id);
}
