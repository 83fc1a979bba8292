import type { ParliamentaryDocument, Passage, Zone } from "../document/index.ts";
import { findPhrases, tokenise, type PhraseHit, type Tokens } from "../text/index.ts";
import { vocabulary, type Term } from "./vocabulary.ts";

/** Where words of the registry stand; "wijziging" is an instruction that names the act it changes. */
export const places = ["dictum", "nieuw", "wijziging", "titel", "oud", "toelichting", "overweging", "los"] as const;
export type Place = (typeof places)[number];

export type Hit = {
  readonly term: Term;
  readonly place: Place;
  /** The words as the document has them, on one line. */
  readonly words: string;
  /** True when the words before say that it only takes part: "in overleg met gemeenten". */
  readonly takesPart: boolean;
  /** Order in its place; the first act of a title is the one that the bill is about. */
  readonly order: number;
};

const placeOfZone: Readonly<Record<Zone, Place | null>> = {
  kop: "titel",
  aanhef: null,
  opdracht: "wijziging",
  nieuw: "nieuw",
  oud: "oud",
  anker: "oud",
  geschrapt: "nieuw",
  toelichting: "toelichting",
  ondertekening: null,
  considerans: "overweging",
  dictum: "dictum",
  slot: null,
  onbekend: "los",
};

/** Everything the registry knows in this document, in the order of the text; the title comes first when only the page had it. */
export function findHits(document: ParliamentaryDocument): readonly Hit[] {
  const { title } = document.facts;
  const titleHits = title !== null && document.factSources.title === "pagina" ? hitsIn(title, () => "titel") : [];
  return [...titleHits, ...hitsIn(document.text, placeFinder(document.passages))];
}

type Found = PhraseHit<Term> & { readonly place: Place };

function hitsIn(text: string, placeAt: (offset: number) => Place | null): readonly Hit[] {
  const tokens = tokenise(text);
  const found = findPhrases(vocabulary(), tokens).flatMap((hit): Found[] => {
    const place = placeAt(tokens.starts[hit.from] ?? 0);
    return place === null || isShouted(tokens, hit) ? [] : [{ ...hit, place }];
  });
  return longest(found).map((hit, order) => ({
    term: hit.value,
    place: hit.place,
    words: wordsOf(tokens, hit),
    takesPart: takesPart(tokens, hit.from),
    order,
  }));
}

/** Passages are in order, and so are hits: one finger moves along. */
function placeFinder(passages: readonly Passage[]): (offset: number) => Place | null {
  let at = 0;
  return (offset) => {
    while (at < passages.length - 1 && (passages[at]?.range[1] ?? 0) <= offset) at += 1;
    const zone = passages[at]?.zone;
    return zone === undefined ? null : placeOfZone[zone];
  };
}

const ALL_CAPITALS = 2;

/** In a heading in capitals every word looks like an abbreviation ("VERVANGING VAN DAT", "DE LEDEN OM"). */
function isShouted({ shapes, words }: Tokens, { from, to }: PhraseHit<Term>): boolean {
  const isLoud = (at: number): boolean => shapes[at] === ALL_CAPITALS && (words[at]?.length ?? 0) > 1;
  return isLoud(from) && isLoud(from - 1) && isLoud(to);
}

/** Words count once: an act hides the organisation in its name, a longer subject hides a shorter one. */
function longest(found: readonly Found[]): readonly Found[] {
  return found.filter((hit) => !found.some((other) => hides(other, hit)));
}

function hides(outer: Found, inner: Found): boolean {
  if (inner.value.kind === "poort" || outer.value.kind === "poort") return false;
  const isLonger = outer.to - outer.from > inner.to - inner.from;
  if (!isLonger || outer.from > inner.from || outer.to < inner.to) return false;
  return outer.value.kind !== "onderwerp" || inner.value.kind === "onderwerp";
}

function wordsOf({ text, starts, ends }: Tokens, { from, to }: PhraseHit<Term>): string {
  return text.slice(starts[from], ends[to - 1]).replace(/\s+/g, " ");
}

const partners = new Set(["met", "samen", "overleg", "gesprek", "samenwerking", "samenspraak", "afstemming"]);
const determiners = new Set(["de", "het", "alle", "betrokken", "onder", "andere", "en", "diverse"]);

function takesPart({ words }: Tokens, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && determiners.has(words[at] ?? "")) at -= 1;
  return partners.has(words[at] ?? "");
}
