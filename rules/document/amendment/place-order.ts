import type { Token } from "../tokens.ts";
import type { PlaceElement } from "./locations.ts";

const billPart = 2;
const rankOfLid = 3;

/** Smaller parts have a higher rank; what is not named here is the whole. */
const ranks: ReadonlyMap<string, number> = new Map([
  ...ranked("artikel artikelen", 1),
  ...ranked("lid leden", rankOfLid),
  ...ranked("onderdeel onderdelen", 4),
  ...ranked("subonderdeel subonderdelen sub onder punt nummer", 5),
  ...ranked("aanhef opschrift volzin volzinnen zin zinnen alinea", 6),
]);

function ranked(nouns: string, rank: number): readonly (readonly [string, number])[] {
  return nouns.split(" ").map((noun) => [noun, rank] as const);
}

function rankOf({ noun, bill }: PlaceElement): number {
  return bill && noun.startsWith("onderde") ? billPart : (ranks.get(noun) ?? 0);
}

/** Whether an element only exists within an article or another part: a lid does, a bijlage does not. */
export function isPartOfArticle({ text }: PlaceElement): boolean {
  return rankOfWords([text], 0) >= billPart;
}

/**
 * The parts of a place, in its own words, in which a smaller one can stand: "artikel 3, tweede lid" before "onderdeel b"; null
 * when there are none.
 */
export function largerThan(place: string, { text }: PlaceElement): string | null {
  const parts = place.split(", ");
  const rank = rankOfWords([text], 0);
  const cut = parts.findIndex((_, at) => rankOfWords(parts, at) >= rank);
  if (cut < 0) return place;
  return cut === 0 ? null : parts.slice(0, cut).join(", ");
}

/** What of a place can hold an element: a lid never stands in a lid, where an onderdeel may stand in another. */
export function holding(place: string, element: PlaceElement): string | null {
  return rankOf(element) === rankOfLid ? largerThan(place, element) : place;
}

/** The rank of one of the parts of a place; in "derde, vierde en vijfde lid" the noun comes last. */
function rankOfWords(parts: readonly string[], at: number): number {
  const words = parts[at];
  if (words === undefined) return 0;
  const found = words.split(" ").find((word) => ranks.has(word));
  if (found === undefined) return rankOfWords(parts, at + 1);
  const isBillPart = found.startsWith("onderde") && /\b\d{0,2}[A-Z]{1,3}[a-z]?$/.test(words);
  // "onderdeel 1" divides a part of a bill and can name a lid; an act letters its onderdelen.
  const isNumbered = found === "onderdeel" && /\b\d+$/.test(words);
  return isBillPart ? billPart : isNumbered ? (billPart + rankOfLid) / 2 : (ranks.get(found) ?? 0);
}

/**
 * "het tweede lid van artikel 5" names the part first; a place begins with the whole. A list that has not named its whole can
 * still do so at its end: "het tweede lid, onderdeel b, en het vierde lid van artikel 5".
 */
export function fromLargeToSmall(tokens: readonly Token[], found: readonly PlaceElement[]): readonly PlaceElement[] {
  const placed: PlaceElement[] = [];
  let chain = 0;
  let item = 0;
  let turned = false;
  let previous: PlaceElement | undefined;
  for (const element of found) {
    const link = linkBefore(tokens, previous, element);
    if (link === "en" || link === "los") item = placed.length;
    if (link === "los") chain = item;
    turned = item < placed.length && (turned || link === "van");
    const linked = link === "en" ? { ...element, beside: true } : element;
    if (turned) place(placed, holdsWhole(placed.slice(chain, item), element) ? item : chain, linked);
    else placed.push(linked);
    previous = element;
  }
  return placed;
}

function holdsWhole(places: readonly PlaceElement[], element: PlaceElement): boolean {
  return places.some((other) => rankOf(other) <= rankOf(element));
}

/** Puts an element before the first one from an index on that is a part of it, and else behind all. */
function place(placed: PlaceElement[], from: number, element: PlaceElement): void {
  const part = placed.findIndex((other, at) => at >= from && rankOf(other) > rankOf(element));
  const first = part === from ? placed[from] : undefined;
  // Behind "en" now stands the whole: "… en het tweede lid van artikel 5".
  if (first) placed[from] = { ...first, beside: false };
  placed.splice(part < 0 ? placed.length : part, 0, first ? { ...element, beside: first.beside } : element);
}

/**
 * A place in words; "en" joins what stands beside another part: "artikel 3, tweede lid, en artikel 4", "onderdeel A en
 * onderdeel B". "artikel 3, eerste lid, en artikel 3, tweede lid" is about one article.
 */
export function wordsOf(places: readonly PlaceElement[]): string {
  let words = "";
  let open: readonly PlaceElement[] = [];
  let joins = false;
  for (const element of places) {
    const isNext = words !== "" && isBeside(element, open);
    const before = open.at(-1);
    if (isNext) open = open.filter((other) => other.text === element.text || rankOf(other) < rankOf(element));
    joins ||= isNext;
    if (open.some(({ text }) => text === element.text)) continue;
    // A comma closes what was named of the part before it.
    const isPlain = before !== undefined && rankOf(before) === rankOf(element);
    const joint = joins ? (isPlain ? " en " : ", en ") : ", ";
    words += words === "" ? element.text : joint + element.text;
    open = [...open, element];
    joins = false;
  }
  return words;
}

/** "na onderdeel B een nieuw onderdeel C": what is put in with its own number does not stand in the part behind which it comes. */
export function withoutAnchor(tokens: readonly Token[], places: readonly PlaceElement[]): readonly PlaceElement[] {
  const added = places.at(-1);
  if (!added || !isIntroduced(tokens, added.first)) return places;
  const anchor = places.findIndex((other) => isOfOneKind(other, added));
  return [...places.slice(0, anchor), added];
}

/** An article of the bill and one of the act are of two kinds. */
function isOfOneKind(one: PlaceElement, other: PlaceElement): boolean {
  return one.bill === other.bill && (one.noun === other.noun || (rankOf(one) > 0 && rankOf(one) === rankOf(other)));
}

function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const isNew = tokens[at - 1]?.lower === "nieuw";
  return tokens[isNew ? at - 2 : at - 1]?.lower === "een";
}

/** Articles and leden never hold each other. */
function isBeside(element: PlaceElement, open: readonly PlaceElement[]): boolean {
  const rank = rankOf(element);
  return element.beside || (rank <= rankOfLid && rank > 0 && open.some((other) => rankOf(other) === rank));
}

type Link = "komma" | "van" | "en" | "los";

const ofLink = /^(?:, )?van(?: (?:het|de))?(?: (?:voorgestelde|nieuwe))?$/;
const listLink = /^(?:, )?(?:en|alsmede|alsook)(?: in)?(?: (?:het|de))?$/;

/** What joins an element to the one before it: a comma, "van", "en", or other words. */
function linkBefore(tokens: readonly Token[], previous: PlaceElement | undefined, { first }: PlaceElement): Link {
  const from = previous === undefined ? first : previous.last + 1;
  if (first === from || (first === from + 1 && tokens[from]?.lower === ",")) return "komma";
  const words = wordsBetween(tokens, from, first);
  if (ofLink.test(words)) return "van";
  return listLink.test(words) ? "en" : "los";
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  // Longer than this they are no link.
  return to - from > 4
    ? "-"
    : tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(" ");
}
