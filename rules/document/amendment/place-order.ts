import type { Token } from "../tokens.ts";
import type { PlaceElement } from "./locations.ts";

/** Smaller parts have a higher rank; what is not named here is the whole. */
const ranks: ReadonlyMap<string, number> = new Map([
  ...ranked("artikel artikelen", 1),
  ...ranked("lid leden", 3),
  ...ranked("onderdeel onderdelen", 4),
  ...ranked("subonderdeel subonderdelen sub onder punt nummer", 5),
  ...ranked("aanhef opschrift volzin volzinnen zin zinnen alinea", 6),
]);
const billPart = 2;

function ranked(nouns: string, rank: number): readonly (readonly [string, number])[] {
  return nouns.split(" ").map((noun) => [noun, rank] as const);
}

function rankOf({ noun, bill }: PlaceElement): number {
  return bill && noun.startsWith("onderde") ? billPart : (ranks.get(noun) ?? 0);
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
