import type { ParliamentaryDocument, Passage, Zone } from "../document/index.ts";
import { findPhrases, onOneLine, SENTENCE_BREAK, tokensOf, type PhraseHit, type Tokens } from "../text/index.ts";
import { vocabulary, type Sense, type Term } from "./vocabulary.ts";

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
  /** True when it is only the author of something: "het advies van de Raad van State". */
  readonly isAuthor: boolean;
  /** True when the words only say where the money comes from: "te dekken uit de Wlz-uitgaven". */
  readonly isCover: boolean;
  /** True for "(Wet X)": the name that the text gives itself. */
  readonly isOwnName: boolean;
  /** Index of its first word among the words of the document; -1 in a title that only the page had. */
  readonly at: number;
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

const known = new WeakMap<ParliamentaryDocument, readonly Hit[]>();

/**
 * Everything the registry knows in this document, in the order of the text; the title comes first when only the page
 * had it. Organisations, ministry and routing all ask for it; it is sought once.
 */
export function findHits(document: ParliamentaryDocument): readonly Hit[] {
  const found = known.get(document);
  if (found) return found;
  const hits = seekHits(document);
  known.set(document, hits);
  return hits;
}

function seekHits(document: ParliamentaryDocument): readonly Hit[] {
  const { title } = document.facts;
  const titleHits =
    title !== null && document.factSources.title === "pagina"
      ? hitsIn({ text: title }, () => "titel").map((hit) => ({ ...hit, at: -1 }))
      : [];
  return [...titleHits, ...hitsIn(document, placeFinder(document.passages))];
}

type Found = PhraseHit<Sense> & { readonly place: Place };

function hitsIn(source: { readonly text: string }, placeAt: (offset: number) => Place | null): readonly Hit[] {
  const tokens = tokensOf(source);
  const found: Found[] = [];
  for (const hit of findPhrases(vocabulary(), tokens)) {
    const place = placeAt(tokens.starts[hit.from] ?? 0);
    if (place === null || (place === "titel" && isShouted(tokens, hit))) continue;
    found.push({ value: hit.value, from: hit.from, to: hit.to, place });
  }
  return longest(found).map((hit) => ({
    term: hit.value.term,
    place: hit.place,
    words: wordsOf(tokens, hit),
    takesPart: isSomeone(hit.value.term) && takesPart(tokens, hit.from),
    isAuthor: isSomeone(hit.value.term) && isAuthor(tokens, hit.from),
    isCover: hit.place === "dictum" && isCover(tokens, hit.from),
    isOwnName: source.text[(tokens.starts[hit.from] ?? 0) - 1] === "(",
    at: hit.from,
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

/** A heading in capitals makes names of members look like subjects and every word like an abbreviation. */
function isShouted({ spellings, words }: Tokens, { from, to }: PhraseHit<Sense>): boolean {
  const isLoud = (at: number): boolean => spellings[at]?.isCapitals === true && (words[at]?.length ?? 0) > 1;
  return isLoud(from) && (isLoud(from - 1) || isLoud(to));
}

/** No phrase is longer; hits further apart cannot overlap. */
const LONGEST_PHRASE = 30;

/** Words count once: an act hides the organisation in its name, a longer subject hides a shorter one. */
function longest(found: readonly Found[]): readonly Found[] {
  return found.filter((hit, index) => !isHidden(found, hit, index));
}

/** Hits are in order of their first word: only those just before `index`, or with the same first word, can lie over it. */
function isHidden(found: readonly Found[], hit: Found, index: number): boolean {
  for (let at = index + 1; at < found.length; at += 1) {
    const other = found[at];
    if (other?.from !== hit.from) break;
    if (hides(other, hit)) return true;
  }
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = found[at];
    if (!other || other.from <= hit.from - LONGEST_PHRASE) break;
    if (hides(other, hit)) return true;
  }
  return false;
}

function hides(outer: Found, inner: Found): boolean {
  if (!covers(outer, inner) || isGate(outer)) return false;
  // "Syrische asielzoekers" are people here; the country alone is abroad.
  if (isGate(inner)) return isAtHome(outer) && outer.to - outer.from > inner.to - inner.from;
  const [over, under] = [outer.value.term.kind, inner.value.term.kind];
  if (over === "onderwerp" && under !== "onderwerp") return false;
  if (over === "geen" || outer.to - outer.from > inner.to - inner.from) return true;
  return under === "onderwerp" && outer.value.length > inner.value.length + 1;
}

const isAtHome = ({ value }: Found): boolean => value.term.kind === "onderwerp" || value.term.kind === "geen";

function covers(outer: Found, inner: Found): boolean {
  return outer !== inner && outer.from <= inner.from && outer.to >= inner.to;
}

const isGate = ({ value }: Found): boolean => value.term.kind === "poort";

function wordsOf({ text, starts, ends }: Tokens, { from, to }: PhraseHit<Sense>): string {
  return onOneLine(text.slice(starts[from], ends[to - 1]));
}

/** Only somebody can take part or write something; "stoppen met de kinderbijslag" has no partner. */
const isSomeone = ({ kind }: Term): boolean => kind === "naam" || kind === "orgaan";

const partners = new Set(["met", "samen", "overleg", "gesprek", "samenwerking", "samenspraak", "afstemming"]);
const determiners = new Set(["de", "het", "alle", "betrokken", "onder", "andere", "en", "diverse"]);

function takesPart({ words }: Tokens, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && determiners.has(words[at] ?? "")) at -= 1;
  return partners.has(words[at] ?? "");
}

const works = new Set(
  "advies adviezen aanbeveling aanbevelingen rapport rapporten rapportage onderzoek onderzoeken oordeel bevindingen oproep cijfers conclusie conclusies signalen waarschuwing waarschuwingen evaluatie brief visie manifest".split(
    " ",
  ),
);

function isAuthor({ words }: Tokens, from: number): boolean {
  let at = from - 1;
  if (determiners.has(words[at] ?? "")) at -= 1;
  return words[at] === "van" && works.has(words[at - 1] ?? "");
}

const coverWords = new Set(["dekken", "dekt", "gedekt", "dekking", "bekostigen", "bekostigd"]);
const COVER_REACH = 25;

/** After "te dekken uit" a sentence says where money comes from, no longer what is asked. */
function isCover({ words, breaks }: Tokens, from: number): boolean {
  for (let at = from - 1; at > from - COVER_REACH && at >= 0; at -= 1) {
    if (breaks[at + 1] === SENTENCE_BREAK) return false;
    if (coverWords.has(words[at] ?? "")) return true;
  }
  return false;
}
