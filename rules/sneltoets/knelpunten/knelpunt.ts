import * as z from "zod/mini";
import { dutchDay } from "../calendar.ts";
import { documentTitle } from "../text.ts";
import { day, line, prose, recordFields, type SneltoetsRequest } from "../request.ts";
import { organisationKey } from "../responses.ts";
import type { Organisation } from "../answer/answer.ts";

/** Most stukken that one knelpunt is tied to. */
export const maxLinks = 200;

/** A stuk in which a knelpunt came up. */
const knelpuntLink = z.readonly(
  z.strictObject({
    /** The request that asked about it. */
    request: line,
    /** The document key. */
    key: line,
    /** "amendement nr. 12 (36 602)". */
    title: line,
    on: day,
  }),
);

/**
 * Something in the law that keeps going wrong in practice, noted once by a dienstverlener and tied to every stuk in which
 * it comes up. Stays on this computer until somebody exports the list, for a Stand van de uitvoering or a knelpuntenbrief.
 */
export const knelpunt = z.readonly(
  z.strictObject({
    ...recordFields,
    /** What goes wrong, in one sentence. */
    titel: line.check(z.regex(/\S/)),
    /** For whom, how often, why; may be empty. */
    toelichting: prose,
    organisation: z.readonly(z.strictObject({ id: z.nullable(line), name: line })),
    /** "Werkloosheidswet, art. 20"; may be empty. */
    artikel: line,
    /** In words, because few know the day: "2019", "maart 2024"; may be empty. */
    sinds: line,
    /** Where it was reported: "Stand van de uitvoering 2025"; may be empty. */
    bron: line,
    opgelost: z.boolean(),
    links: z.readonly(z.array(knelpuntLink).check(z.maxLength(maxLinks))),
  }),
);
export type Knelpunt = z.infer<typeof knelpunt>;

/** What the user fills in. */
export type KnelpuntFields = Pick<
  Knelpunt,
  "titel" | "toelichting" | "organisation" | "artikel" | "sinds" | "bron" | "opgelost"
>;

export const emptyKnelpunt: KnelpuntFields = {
  titel: "",
  toelichting: "",
  organisation: { id: null, name: "" },
  artikel: "",
  sinds: "",
  bron: "",
  opgelost: false,
};

/** What the user fills in, without what belongs to the record around it. */
export function knelpuntFieldsOf(one: KnelpuntFields): KnelpuntFields {
  const { titel, toelichting, organisation, artikel, sinds, bron, opgelost } = one;
  return { titel, toelichting, organisation, artikel, sinds, bron, opgelost };
}

/** True when the user would see no difference between these two. */
export function hasSameFields(a: KnelpuntFields, b: KnelpuntFields): boolean {
  const shown = (one: KnelpuntFields) =>
    Object.values({ ...knelpuntFieldsOf(one), organisation: one.organisation.name });
  const others = shown(b);
  return shown(a).every((value, at) => value === others[at]);
}

/** A new knelpunt; `now` is an ISO moment in UTC. */
export function createKnelpunt(fields: KnelpuntFields, { id, now }: { id: string; now: string }): Knelpunt {
  return { ...fields, id, revision: 0, createdAt: now, updatedAt: now, links: [] };
}

/** A changed copy; `now` is an ISO moment in UTC. */
export function changeKnelpunt(one: Knelpunt, fields: Partial<KnelpuntFields>, now: string): Knelpunt {
  return { ...one, ...fields, updatedAt: now };
}

export const isLinked = ({ links }: Knelpunt, { id }: Pick<SneltoetsRequest, "id">): boolean =>
  links.some(({ request }) => request === id);

/** A copy that is tied to this request's stuk, or no longer. `now` is an ISO moment in UTC. */
export function linkKnelpunt(one: Knelpunt, { id, stuk }: SneltoetsRequest, linked: boolean, now: string): Knelpunt {
  const others = one.links.filter(({ request }) => request !== id);
  const title = documentTitle(stuk).slice(0, 500);
  const added = { request: id, key: stuk.key, title, on: dutchDay(now) };
  return { ...one, links: linked ? [...others, added].slice(-maxLinks) : others, updatedAt: now };
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What is in it, for searching. */
const textOf = ({ titel, toelichting, organisation, artikel, sinds, bron, links }: Knelpunt): string =>
  [titel, toelichting, organisation.name, artikel, sinds, bron, ...links.map(({ title }) => title)].join(" ");

export type KnelpuntFilter = {
  /** See `withWords`. */
  readonly words: string;
  /** `organisationKey`, or "" for all. */
  readonly organisation: string;
  readonly showSolved: boolean;
};

const latestFirst = (a: Knelpunt, b: Knelpunt): number => b.updatedAt.localeCompare(a.updatedAt);

/** Those that hold each of these words, in any order, as a whole or in part; in the order in which they came. */
export function withWords(all: readonly Knelpunt[], words: string): readonly Knelpunt[] {
  const asked = wordsIn(words);
  return all.filter((one) => {
    const text = textOf(one).toLowerCase();
    return asked.every((word) => text.includes(word));
  });
}

/** Those that fit, the latest change first. */
export function findKnelpunten(all: readonly Knelpunt[], filter: KnelpuntFilter): readonly Knelpunt[] {
  const listed = all
    .filter(({ opgelost }) => filter.showSolved || !opgelost)
    .filter(({ organisation }) => filter.organisation === "" || organisationKey(organisation) === filter.organisation);
  return withWords(listed, filter.words).toSorted(latestFirst);
}

/** The dienstverleners in the list, each once, by name; those without a name are left out. */
export function organisationsIn(all: readonly Knelpunt[]): readonly Organisation[] {
  const named = all.map(({ organisation }) => organisation).filter(({ name }) => name.trim() !== "");
  return [...new Map(named.map((one) => [organisationKey(one), one])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );
}

/** Letters; shorter words stand in every law. */
const telling = 8;
/** Letters; shorter words say nothing of what two texts are about. */
const meaning = 4;
/** Counts as more telling words than there can be. */
const tied = 1000;

/** The knelpunten beside a request, each part with what is most like it first. */
export type KnelpuntenBeside = {
  /** Tied to its stuk, or with a telling word of its title or of the words and places of its signals. */
  readonly likely: readonly Knelpunt[];
  /** All others, those that were solved last. */
  readonly others: readonly Knelpunt[];
};

/** Every knelpunt, in order of how much it is like this request. */
export function knelpuntenBeside(request: SneltoetsRequest, all: readonly Knelpunt[]): KnelpuntenBeside {
  const likenessOf = likenessTo(request);
  const ranked = all
    .toSorted(latestFirst)
    .map((one) => ({ one, likeness: likenessOf(one) }))
    .toSorted((a, b) => b.likeness.telling - a.likeness.telling || b.likeness.shared - a.likeness.shared);
  const isLikely = ({ one, likeness }: (typeof ranked)[number]): boolean =>
    likeness.telling > 0 && (!one.opgelost || isLinked(one, request));
  const others = ranked.filter((each) => !isLikely(each)).map(({ one }) => one);
  return {
    likely: ranked.filter(isLikely).map(({ one }) => one),
    others: others.toSorted((a, b) => Number(a.opgelost) - Number(b.opgelost)),
  };
}

/** How many telling words, and how many words in all, a knelpunt shares with this request; tied to its stuk is most. */
function likenessTo({ id, stuk, signals }: SneltoetsRequest) {
  const here = new Set(wordsIn([stuk.title ?? "", ...signals.flatMap(({ quote, place }) => [quote, place])].join(" ")));
  return ({ titel, artikel, links }: Knelpunt) => {
    const isTied = links.some(({ request, key }) => request === id || key === stuk.key);
    const shared = [...new Set(wordsIn(`${titel} ${artikel}`))].filter((word) => here.has(word));
    return {
      telling: isTied ? tied : shared.filter((word) => word.length >= telling).length,
      shared: shared.filter((word) => word.length >= meaning).length,
    };
  };
}

/** What is already known of a knelpunt that is noted while answering this request. */
export function knelpuntFieldsFrom(
  request: SneltoetsRequest,
  organisation: KnelpuntFields["organisation"],
): KnelpuntFields {
  const { stuk, signals } = request;
  const article = signals[0]?.place.split("→").at(-1)?.trim() ?? "";
  const artikel = [stuk.title ?? "", article].filter((part) => part !== "").join(", ");
  return { ...emptyKnelpunt, organisation, artikel: artikel.slice(0, 500) };
}
