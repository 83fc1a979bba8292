import { compilePhrases, once } from "../text/index.ts";
import { registry } from "./registry.ts";
import type { Gate, ProviderEntry, TaskByProvider, Topic } from "./schema.ts";

/** What a phrase of the registry stands for. One object per meaning, so that hits of one meaning can be told apart. */
export type Term =
  | { readonly kind: "naam"; readonly providers: TaskByProvider; readonly isFormer: boolean }
  | { readonly kind: "orgaan"; readonly providers: TaskByProvider; readonly onlyIn: readonly string[] | null }
  | {
      readonly kind: "wet";
      readonly providers: TaskByProvider;
      readonly title: string;
      readonly ministry: string | null;
      readonly isForAll: boolean;
      readonly isGeneral: boolean;
    }
  | {
      readonly kind: "onderwerp";
      readonly providers: TaskByProvider;
      readonly isStrong: boolean;
      /** Ids of ministries, or null for everywhere. */
      readonly onlyUnder: readonly string[] | null;
    }
  | { readonly kind: "ministerie"; readonly id: string }
  | { readonly kind: "poort"; readonly gate: Gate }
  | { readonly kind: "geen" };

type Entry = { readonly phrase: string; readonly value: Term };

/** A meaning with the length of the phrase that carries it: "mijnbouwschade*" says more about a word than "mijnbouw*". */
export type Sense = { readonly term: Term; readonly length: number };

/** Every name, act, subject and gate of the registry in one tree, made when first asked for. */
export const vocabulary = once(() =>
  compilePhrases(
    entries().map(({ phrase, value }): { phrase: string; value: Sense } => ({
      phrase,
      value: { term: value, length: phrase.length },
    })),
  ),
);

/** All phrases with their meaning; the tests look for phrases that two meanings share. */
export function entries(): readonly Entry[] {
  const { providers, laws, topics, actors, ministries, gates, falseFriends } = registry();
  return [
    ...providers.flatMap(namesOf),
    ...providers.flatMap(({ id, strong, weak }) => subjects({ providers: { [id]: "uitvoering" }, strong, weak })),
    ...laws.flatMap(({ title, aliases, abbreviations, providers, ministry, forAll, general }) => {
      const value: Term = {
        kind: "wet",
        providers,
        title,
        ministry,
        isForAll: forAll === true,
        isGeneral: general === true,
      };
      return all([...titlesOf(title), ...(aliases ?? []), ...(abbreviations ?? []).map(exactly)], value);
    }),
    ...topics.flatMap(subjects),
    ...actors.flatMap(({ phrases, providers, onlyIn }) =>
      all(phrases, { kind: "orgaan", providers, onlyIn: onlyIn ?? null }),
    ),
    ...ministries.flatMap(({ id, name, aliases }) =>
      all(
        [name, ...aliases].map((title) => `(Ministerie|Minister|Staatssecretaris) (van|voor) ${title}`),
        { kind: "ministerie", id },
      ),
    ),
    ...gates.flatMap(({ gate, phrases }) => all(phrases.map(capitals), { kind: "poort", gate })),
    ...all(falseFriends, { kind: "geen" }),
  ];
}

function all(phrases: readonly string[], value: Term): Entry[] {
  return phrases.map((phrase) => ({ phrase, value }));
}

function namesOf({ id, name, abbreviation, aliases, formerNames }: ProviderEntry): Entry[] {
  const providers: TaskByProvider = { [id]: "uitvoering" };
  const short = abbreviation === null ? [] : [exactly(abbreviation)];
  return [
    ...all([capitals(name), ...short, ...aliases.map(capitals)], { kind: "naam", providers, isFormer: false }),
    ...all(formerNames.map(capitals), { kind: "naam", providers, isFormer: true }),
  ];
}

type Subjects = Pick<Topic, "providers" | "strong" | "weak" | "onlyUnder">;

function subjects({ providers, strong, weak, onlyUnder: ministries }: Subjects): Entry[] {
  const onlyUnder = ministries ?? null;
  return [
    ...all(strong.map(capitals), { kind: "onderwerp", providers, isStrong: true, onlyUnder }),
    ...all(weak.map(capitals), { kind: "onderwerp", providers, isStrong: false, onlyUnder }),
  ];
}

/** An act is often named without its year. */
function titlesOf(title: string): string[] {
  const bare = title.replace(/ (?:18|19|20)\d\d$/, "");
  return bare === title || !bare.includes("wet") ? [title] : [title, bare];
}

const exactly = (word: string): string => `=${word}`;

const isAbbreviation = (word: string): boolean => /\p{Lu}.*\p{Lu}|^\p{Lu}\d/u.test(word);
const hasAbbreviation = /\p{Lu}\S*\p{Lu}|(?<!\S)\p{Lu}\d/u;

/** Words with two capitals are abbreviations and count only as written: "OM" is not "om". */
function capitals(phrase: string): string {
  if (!hasAbbreviation.test(phrase)) return phrase;
  return phrase
    .split(" ")
    .flatMap((word) => (isAbbreviation(word) ? word.split("-") : [word]))
    .map((word) => (isAbbreviation(word) ? exactly(word.replace(/\*$/, "")) : word))
    .filter((word) => word !== "" && word !== "*")
    .join(" ");
}
