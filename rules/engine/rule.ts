import type { Certainty, ParliamentaryDocument, Zone } from "../document/index.ts";
import type { Tokens } from "../text/index.ts";
import type { Request } from "./acts.ts";
import type { Finding, Strength } from "./finding.ts";

/** What a signal touches, in the words that people see. */
export const dimensionNames = {
  B: "burgers en bedrijven",
  I: "ICT",
  G: "gegevens",
  C: "capaciteit en kosten",
  H: "handhaving",
  T: "tijd en invoering",
  J: "recht",
  K: "keten en medeoverheden",
  S: "stapeling",
  D: "dienstverlening",
} as const;
export type Dimension = keyof typeof dimensionNames;
/** In the order in which they are shown. */
export const dimensions = Object.keys(dimensionNames).filter((key): key is Dimension => key in dimensionNames);

/** A public document that a reader can open. */
export type Source = { readonly title: string; readonly url: string };

/**
 * Where the phrases of a rule count: `nieuw` text of an amendment, its `opdracht`, text it takes out (`geschrapt`),
 * the `dictum` of a motion; `overal` is new text and dictum.
 */
export const places = ["overal", "nieuw", "opdracht", "geschrapt", "dictum"] as const;
export type Place = (typeof places)[number];

/** Notation: see `readPhrase` in rules/text. */
export type Phrases = readonly string[];

/** A short text that shows what the rule finds: one change of an amendment, or a dictum. */
export type Example = {
  readonly opdracht?: string;
  readonly oud?: string;
  readonly nieuw?: string;
  readonly geschrapt?: string;
  readonly dictum?: string;
  readonly toelichting?: string;
  /** So many changes with the same words. */
  readonly times?: number;
  /** Words that the quotes of the findings must hold, one for each finding; empty: the rule stays silent. */
  readonly finds: readonly string[];
  readonly polarity?: Finding["polarity"];
  /** Strength of every finding; tells that `stronger` or `weaker` did its work. */
  readonly strength?: Strength;
};

/** A passage as word indexes [from, to). */
export type Segment = {
  readonly zone: Zone;
  readonly change: number | undefined;
  readonly from: number;
  readonly to: number;
};

/** Words [from, to) of one segment that carry a signal. */
export type Match = {
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
  readonly strength?: Strength | undefined;
  /** Lowers the certainty of the place, never raises it. */
  readonly certainty?: Certainty;
  readonly polarity?: Finding["polarity"];
};

/** A phrase of another rule in text that goes away, and not in what comes in its place. */
export type Removal = Match & { readonly rule: string };

/** What a rule with code gets: the document as words and segments, and where its own marks were found. */
export type Reading = {
  readonly document: ParliamentaryDocument;
  readonly tokens: Tokens;
  readonly segments: readonly Segment[];
  /** Matches of the rule's own phrases after `unless`. */
  readonly matches: readonly Match[];
  /** Places of a named group of `marks`, in every segment of the document. */
  readonly marks: (name: string) => readonly Match[];
  readonly removals: readonly Removal[];
  /** What a motion asks; empty for other documents. */
  readonly requests: readonly Request[];
};

export type Rule<Id extends string = string> = {
  /** Equals the file name; stands in exports and so never changes. */
  readonly id: Id;
  readonly title: string;
  readonly dimensions: readonly [Dimension, ...Dimension[]];
  /** Two sentences in plain Dutch: why this matters to those who carry it out. */
  readonly why: string;
  readonly sources: readonly [Source, ...Source[]];
  readonly message: string;
  readonly question: string;
  /** For a rule that makes one thing lighter and another harder: both, in one sentence. */
  readonly otherSide?: string;
  readonly strength: Strength;
  readonly phrases: Readonly<Partial<Record<Place, Phrases>>>;
  /** A phrase that lies over a hit and takes it away: "tenzij bij wet anders bepaald". */
  readonly unless?: Phrases;
  /** Somewhere in the same sentence: the signal is stronger ("hoog") or weaker ("laag"). */
  readonly stronger?: Phrases;
  readonly weaker?: Phrases;
  /** Phrases that only code looks at. */
  readonly marks?: Readonly<Record<string, Phrases>>;
  /** Also looks where a motion asks to find out, to tell or to take a position. Other rules look only where it asks to act. */
  readonly readsEveryRequest?: boolean;
  /** Taking this out of a text makes it simpler: it then feeds the rule vereenvoudiging. */
  readonly isSimplerWithout?: boolean;
  /** Reads budget amendments, and only those; every other rule is silent there. */
  readonly readsBudget?: boolean;
  /** Replaces `matches` by its own; for what phrases cannot say. */
  readonly find?: (reading: Reading) => readonly Match[];
  readonly examples: readonly [Example, Example, ...Example[]];
};

/** Keeps the id a literal type, so that a list of rules gives a union of ids. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
