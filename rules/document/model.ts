/**
 * What a parliamentary document is for us: its text, its facts, and passages that say what each part of the text is.
 * Every range counts UTF-16 units in `ParliamentaryDocument.text`, start inclusive, end exclusive.
 */

export const kinds = [
  "amendement",
  "subamendement",
  "begrotingsamendement",
  "motie",
  "nota-van-wijziging",
  "overig",
] as const;
export type Kind = (typeof kinds)[number];

export const amendmentZones = [
  "kop",
  "aanhef",
  "opdracht",
  "nieuw",
  "oud",
  "anker",
  "geschrapt",
  "toelichting",
  "ondertekening",
] as const;
export const motionZones = ["considerans", "dictum", "slot"] as const;
export const zones = [...amendmentZones, ...motionZones, "onbekend"] as const;
/** The part of the document a passage belongs to; the glossary in rules/README.md explains each word. */
export type Zone = (typeof zones)[number];

export const certainties = ["zeker", "waarschijnlijk", "mogelijk"] as const;
/** zeker: the words are new · waarschijnlijk: they replace known words · mogelijk: old text unknown, or structure uncertain. */
export type Certainty = (typeof certainties)[number];

export type Range = readonly [start: number, end: number];

export const operations = [
  "invoegen",
  "toevoegen",
  "vervangen",
  "komt-te-luiden",
  "vervallen",
  "vernummeren",
  "verletteren",
  "wijzigen",
] as const;
/** What an instruction does; "wijzigen" is "wordt als volgt gewijzigd" or an operation that was not understood. */
export type Operation = (typeof operations)[number];

export type Level = "wetsvoorstel" | "wet" | "amendement" | "onbekend";

/** Where an instruction works. An amendment changes a bill, which often changes an act: two levels, see rules/README.md. */
export type Target = {
  readonly level: Level;
  /** Why this level, as one Dutch clause for the reader: "hoofdlocatie is artikel I, onderdeel B". */
  readonly because: string;
  /** Place in the bill in the text's own words ("artikel I, onderdeel B"), or null. */
  readonly billPlace: string | null;
  /** Place in the act in the text's own words ("artikel 10d, vierde lid"), or null. */
  readonly actPlace: string | null;
  /** Name of the act as the text gives it ("Participatiewet"), or null. */
  readonly act: string | null;
};

/** One wijzigingsopdracht. Its words are in the passages whose `change` is the index of this change. */
export type Change = {
  readonly operation: Operation;
  readonly target: Target;
  readonly certainty: Certainty;
  /**
   * Where the second and the next leden, onderdelen or articles stand that it puts in, and the articles of a new chapter, in
   * text order; all of them when they replace others.
   */
  readonly parts?: readonly Part[];
};

/** A piece of new text with a place of its own; it begins at `from` and ends where the next one begins. */
export type Part = { readonly from: number; readonly target: Target };

export type Passage = {
  readonly zone: Zone;
  readonly range: Range;
  /** Index in `ParliamentaryDocument.changes`; undefined outside instructions. */
  readonly change?: number;
};

export type Facts = {
  readonly kind: Kind;
  /** "origineel", "gewijzigd", "nader gewijzigd", "tweede nader gewijzigd", …; "onbekend" without a heading. */
  readonly version: string;
  /** Number of the document that this one replaces, or null. */
  readonly replaces: string | null;
  /** Dossier with toevoeging as `36410-VIII`, or null. */
  readonly dossier: string | null;
  readonly nr: string | null;
  /** `YYYY-MM-DD`, or null. */
  readonly date: string | null;
  /** Surnames with their prefix ("Van der Plas"), in the order of the heading and then the signatures. */
  readonly indieners: readonly string[];
  /** Dossier title ("Wijziging van de Wet …"), or null. */
  readonly title: string | null;
  /** Name the bill gives itself, between brackets at the end of its title ("Wet vaarkaart 2027"), or null. */
  readonly bill: string | null;
  /** Act or acts that the title says are changed, in its words ("Boswet en enkele andere wetten"), or null. */
  readonly act: string | null;
  /** Whom the dictum of a motion asks, in its words ("de minister van Financiën"), or null. */
  readonly addressee: string | null;
};

/** The facts of a text that tells nothing. */
export const noFacts: Facts = {
  kind: "overig",
  version: "onbekend",
  replaces: null,
  dossier: null,
  nr: null,
  date: null,
  indieners: [],
  title: null,
  bill: null,
  act: null,
  addressee: null,
};

export const factNames = [
  "kind",
  "version",
  "replaces",
  "dossier",
  "nr",
  "date",
  "indieners",
  "title",
  "bill",
  "act",
  "addressee",
] as const satisfies readonly (keyof Facts)[];
export type FactName = keyof Facts;
/** Where a fact stands in the text, or "pagina" when only the page around the text told it. */
export type FactSource = Range | "pagina";

export type ParliamentaryDocument = {
  readonly text: string;
  readonly facts: Facts;
  readonly factSources: Readonly<Partial<Record<FactName, FactSource>>>;
  /** Passages in order, without gaps or overlap: together they are exactly the text. */
  readonly passages: readonly Passage[];
  readonly changes: readonly Change[];
  /** True when the lay-out was not understood: shown as "indeling onzeker", and every certainty becomes "mogelijk". */
  readonly uncertain: boolean;
};

/** Exact words with a few words around them, to find the place again in another copy of the same text. */
export type Quote = { readonly exact: string; readonly prefix: string; readonly suffix: string };
