import type { Operation } from "../model.ts";
import type { Token } from "../tokens.ts";

/** An operation word in an instruction; `at` is the index of its last token. */
export type FoundOperation = {
  readonly operation: Operation;
  readonly first: number;
  readonly at: number;
  /** True for "wordt als volgt gewijzigd": what follows are instructions again. */
  readonly container: boolean;
};

type Found = { readonly operation: Operation; readonly size: number; readonly container?: true };
type Reader = (lower: (offset: number) => string) => Found | undefined;

const single: ReadonlyMap<string, Operation> = new Map<string, Operation>(
  Object.entries({
    vervangen: "vervangen",
    ingevoegd: "invoegen",
    tussengevoegd: "invoegen",
    ingelast: "invoegen",
    geplaatst: "invoegen",
    gezet: "invoegen",
    invoegen: "invoegen",
    toegevoegd: "toevoegen",
    toegvoegd: "toevoegen",
    gehecht: "toevoegen",
    aangevuld: "toevoegen",
    vervalt: "vervallen",
    vervallen: "vervallen",
    geschrapt: "vervallen",
    weggelaten: "vervallen",
    vernummerd: "vernummeren",
    vernummering: "vernummeren",
    genummerd: "vernummeren",
    verletterd: "verletteren",
    verlettering: "verletteren",
    gelezen: "komt-te-luiden",
    luidt: "komt-te-luiden",
    vermeldt: "vervangen",
    verwijst: "vervangen",
    verhoogd: "wijzigen",
    verlaagd: "wijzigen",
  } satisfies Record<string, Operation>),
);

const readers: readonly Reader[] = [
  (at) => (at(0) === "te" && at(1) === "luiden" ? { operation: "komt-te-luiden", size: 2 } : undefined),
  (at) => (at(0) === "te" && at(1) === "lezen" ? { operation: "komt-te-luiden", size: 2 } : undefined),
  (at) => (at(0) === "te" && at(1) === "staan" ? { operation: "invoegen", size: 2 } : undefined),
  (at) => (at(0) === "toe" && at(1) === "te" && at(2) === "voegen" ? { operation: "toevoegen", size: 3 } : undefined),
  (at) => (at(0) === "in" && at(1) === "te" && at(2) === "voegen" ? { operation: "invoegen", size: 3 } : undefined),
  (at) => (at(0) === "als" && at(1) === "volgt" && /^gewijzigd?$/.test(at(2)) ? container(3) : undefined),
  (at) => (/^gewijzigd?$/.test(at(0)) && at(1) === "als" && at(2) === "volgt" ? container(3) : undefined),
  (at) => (/^volgende$/.test(at(0)) && /^wijziging(?:en)?$/.test(at(1)) ? container(2) : undefined),
  (at) => (at(0) === "krijgt" && !/^de|het$/.test(at(1)) ? { operation: "toevoegen", size: 1 } : undefined),
  (at) => (at(0) === "volgt" && /^(?:een|nieuw)$/.test(at(1)) ? { operation: "invoegen", size: 1 } : undefined),
  (at) => {
    // Old prints break words at the end of a line: "in-gevoegd".
    const operation = single.get(at(0)) ?? single.get(at(0).replace("-", ""));
    return operation === undefined ? undefined : { operation, size: 1 };
  },
];

function container(size: number): Found {
  return { operation: "wijzigen", size, container: true };
}

/** Every operation word between two token indexes, in order. */
export function operationsIn(tokens: readonly Token[], from: number, to: number): readonly FoundOperation[] {
  const found: FoundOperation[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || !canOpen(token.lower)) continue;
    const lower = (offset: number): string => (at + offset < to ? (tokens[at + offset]?.lower ?? "") : "");
    const match = firstMatch(lower);
    if (!match) continue;
    found.push({ operation: match.operation, first: at, at: at + match.size - 1, container: match.container === true });
    at += match.size - 1;
  }
  return found;
}

const firstWords = new Set([..."te toe in als gewijzigd gewijzig volgende krijgt volgt".split(" "), ...single.keys()]);

function canOpen(lower: string): boolean {
  return firstWords.has(lower) || (lower.includes("-") && single.has(lower.replace("-", "")));
}

function firstMatch(lower: (offset: number) => string): Found | undefined {
  for (const read of readers) {
    const match = read(lower);
    if (match) return match;
  }
  return undefined;
}
