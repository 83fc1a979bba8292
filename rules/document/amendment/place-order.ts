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
  return rankOfWords(text, []) >= billPart;
}

/** The parts of a place, in its own words, in which a smaller one can stand: "artikel 3, tweede lid" before "onderdeel b". */
export function largerThan(place: string, { text }: PlaceElement): string {
  const parts = place.split(", ");
  const rank = rankOfWords(text, []);
  const cut = parts.findIndex((words, at) => rankOfWords(words, parts.slice(at + 1)) >= rank);
  return cut > 0 ? parts.slice(0, cut).join(", ") : place;
}

/** In "derde, vierde en vijfde lid" the noun comes last. */
function rankOfWords(words: string, next: readonly string[]): number {
  const found = words.split(" ").find((word) => ranks.has(word));
  if (found === undefined) return next[0] === undefined ? 0 : rankOfWords(next[0], next.slice(1));
  const isBillPart = found.startsWith("onderde") && /\b\d{0,2}[A-Z]{1,3}[a-z]?$/.test(words);
  // "onderdeel 1" divides a part of a bill and can name a lid; an act letters its onderdelen.
  const isNumbered = found === "onderdeel" && /\b\d+$/.test(words);
  return isBillPart ? billPart : isNumbered ? (billPart + rankOfLid) / 2 : (ranks.get(found) ?? 0);
}

/** "het tweede lid van artikel 5" names the part first; a place begins with the whole. */
export function fromLargeToSmall(tokens: readonly Token[], found: readonly PlaceElement[]): readonly PlaceElement[] {
  const placed: PlaceElement[] = [];
  let chain = 0;
  let turned = false;
  for (const [index, element] of found.entries()) {
    const link = linkBefore(tokens, found[index - 1], element);
    if (link === "los") {
      chain = placed.length;
      turned = false;
    }
    turned ||= link === "van";
    const at = turned ? placed.findIndex((other, place) => place >= chain && rankOf(other) > rankOf(element)) : -1;
    placed.splice(at < 0 ? placed.length : at, 0, element);
  }
  return placed;
}

/** What joins an element to the one before it: "van", a comma, or other words. */
function linkBefore(tokens: readonly Token[], previous: PlaceElement | undefined, { first }: PlaceElement) {
  const from = previous === undefined ? first : previous.last + 1;
  if (from >= first || (first - from === 1 && tokens[from]?.lower === ",")) return "komma";
  return /^(?:, )?van(?: (?:het|de))?(?: (?:voorgestelde|nieuwe))?$/.test(wordsBetween(tokens, from, first))
    ? "van"
    : "los";
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
