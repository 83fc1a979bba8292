import { onOneLine } from "../../text/index.ts";
import type { Token } from "../tokens.ts";
import { fromLargeToSmall } from "./place-order.ts";
import { endOfAside, opensAside } from "./asides.ts";
import { isOnlyArticle } from "./formal.ts";
import { OPENS_ASIDE, OPENS_PLACE } from "./word-traits.ts";
import { alone, containers, isListed, isOrdinal, notLetters } from "./vocabulary.ts";

/** One element of a place: "artikel I", "onderdeel B", "vierde lid". `bill` is true for parts that only an amending bill has. */
export type PlaceElement = {
  readonly noun: string;
  readonly bill: boolean;
  readonly text: string;
  /** True when it stands beside the element before it, or beside what holds that: "tweede lid, onderdeel b, en vierde lid". */
  readonly beside: boolean;
  readonly first: number;
  readonly last: number;
};

const closed = new Set("lid leden volzin volzinnen zin zinnen onderdeel onderdelen alinea".split(" "));
const identifier = /^(?:\d[\p{L}\d.:°-]*|[A-Z]{1,4}[a-z]?(?:\.\d{1,3})?|[a-z]{1,2}|\d*[IVXL]+[A-Za-z]{0,2}|0[A-Z])$/u;
const romanArticle = /^(?:\d*[IVXL]+)(?:[A-Z]{0,2}|[a-z]{0,2})$/;

/** Every element of a place between two token indexes, from the whole to its parts; what is said aside is no place. */
export function placesIn(text: string, tokens: readonly Token[], from: number, to: number): readonly PlaceElement[] {
  const places: PlaceElement[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || !canMatter(token, at, places)) continue;
    if (opensAside(tokens, at, places.length > 0)) {
      at = endOfAside(text, tokens, at, to) - 1;
      continue;
    }
    const place = placeAt(text, tokens, at, to) ?? furtherItem(text, tokens, at, to, places);
    if (!place) continue;
    places.push(place);
    at = place.last;
  }
  return fromLargeToSmall(tokens, places);
}

/** The element that begins with a word. */
function placeAt(text: string, tokens: readonly Token[], at: number, to: number): PlaceElement | undefined {
  return (
    numbered(text, tokens, at, to) ??
    ordered(text, tokens, at, to) ??
    named(text, tokens, at, to) ??
    onlyArticle(text, tokens, at)
  );
}

/** Most words of an instruction name no place, open no remark, and stand further from a place than any joiner is long. */
function canMatter({ traits }: Token, at: number, places: readonly PlaceElement[]): boolean {
  if ((traits & (OPENS_PLACE | OPENS_ASIDE)) !== 0) return true;
  const last = places.at(-1)?.last;
  return last !== undefined && at - last <= 1 + LONGEST_JOINER;
}

/** "artikel 10d", "artikel N 16", "onderdelen B en C", "onder 2°". */
function numbered(text: string, tokens: readonly Token[], at: number, to: number): PlaceElement | undefined {
  const noun = tokens[at]?.lower ?? "";
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (!containers.has(noun) || next?.kind !== "word") return undefined;
  const id = text.slice(next.start, next.end);
  if (!identifier.test(id) || notLetters.has(id)) return undefined;
  return (
    spaced(text, tokens, noun, at, to) ?? element(text, tokens, noun, at, listEnd(text, tokens, at + 1, to, noun), id)
  );
}

/** The Kieswet numbers its articles "N 16" and "Ya 31a". */
function spaced(
  text: string,
  tokens: readonly Token[],
  noun: string,
  at: number,
  to: number,
): PlaceElement | undefined {
  if (noun !== "artikel") return undefined;
  const letter = tokens[at + 1];
  const number = at + 2 < to ? tokens[at + 2] : undefined;
  if (!letter || !number || letter.end - letter.start > 2 || number.start - letter.end !== 1) return undefined;
  const isNumber = /^[A-Z][a-z]? \d{1,3}[a-z]{0,2}$/.test(text.slice(letter.start, number.end));
  return isNumber ? element(text, tokens, noun, at, at + 2, "") : undefined;
}

const LONGEST_JOINER = 3;
const singular = new Set(["artikel", "onderdeel", "subonderdeel", "lid"]);

/** "onderdelen B, C en D", "onderdelen a tot en met g": the list goes on while identifiers follow. */
function listEnd(text: string, tokens: readonly Token[], at: number, to: number, noun: string): number {
  // Behind ", en" another part can begin of the whole that this one is in: "de artikelen I, onderdeel A, en II".
  const joinsWhole = !singular.has(noun);
  let last = isRepeated(tokens, at + 1) ? at + 1 : at;
  for (;;) {
    const joiner = joinerLength(tokens, last + 1, joinsWhole);
    const next = last + joiner + 1;
    if (joiner === 0 || next >= to || !isItem(text, tokens[next])) return last;
    last = next;
  }
}

function isItem(text: string, token: Token | undefined): boolean {
  return token?.kind === "word" && isListed(text.slice(token.start, token.end));
}

/** "artikel 15b bis, eerste lid"; "artikel 15b ter vervanging van" is artikel 15b. */
function isRepeated(tokens: readonly Token[], at: number): boolean {
  return repetitions.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.kind !== "word";
}

const repetitions = new Set(["bis", "ter", "quater"]);

function is(token: Token | undefined, lower: string): boolean {
  return token?.lower === lower;
}

/** How many tokens join two items of a list: "en", ",", ", en" or "tot en met"; 0 when there are none. */
function joinerLength(tokens: readonly Token[], at: number, joinsWhole = true): number {
  if (is(tokens[at], "en")) return 1;
  const isBeforeEn = is(tokens[at + 1], "en");
  if (is(tokens[at], ",")) return joinsWhole && isBeforeEn ? 2 : 1;
  return is(tokens[at], "tot") && isBeforeEn && is(tokens[at + 2], "met") ? LONGEST_JOINER : 0;
}

const betweenOrdinals = new Set(", en als tot met de het nieuw nieuwe voorgestelde".split(" "));

/** "vierde lid", "derde en vierde lid", "de tweede en de derde volzin", "zowel het eerste als het derde lid". */
function ordered(text: string, tokens: readonly Token[], at: number, to: number): PlaceElement | undefined {
  if (!isOrdinal(tokens[at]?.lower ?? "")) return undefined;
  for (let next = at + 1; next < Math.min(to, at + 8); next += 1) {
    const lower = tokens[next]?.lower ?? "";
    if (closed.has(lower)) return withEn(element(text, tokens, lower, at, next, ""));
    if (!isOrdinal(lower) && !betweenOrdinals.has(lower)) return undefined;
  }
  return undefined;
}

/** "zowel het eerste als het derde lid" is told as "eerste en derde lid". */
function withEn(place: PlaceElement): PlaceElement {
  return place.text.includes(" als ") ? { ...place, text: place.text.replace(/ als (?:het |de )?/, " en ") } : place;
}

function named(text: string, tokens: readonly Token[], at: number, to: number): PlaceElement | undefined {
  const lower = tokens[at]?.lower ?? "";
  if (!alone.has(lower)) return undefined;
  return element(text, tokens, lower, at, referred.has(lower) ? endOfReference(tokens, at, to) : at, "");
}

/** "Enig artikel", "het enige artikel": a bill that has no other. */
function onlyArticle(text: string, tokens: readonly Token[], at: number): PlaceElement | undefined {
  if (!isOnlyArticle(tokens, at)) return undefined;
  return { ...element(text, tokens, "artikel", at, at + 1, ""), bill: true, text: "enig artikel" };
}

const numbersOf: ReadonlyMap<string, RegExp> = new Map([
  ["artikelen", /^(?:\d[\p{L}\d.:]*|[IVXL]+[A-Za-z]{0,2})$/u],
  ["onderdelen", /^\d{0,2}[A-Z]{1,3}[a-z]?$/],
]);

/** "de artikelen 3, eerste lid, en 4, tweede lid": the noun is said once. */
function furtherItem(
  text: string,
  tokens: readonly Token[],
  at: number,
  to: number,
  places: readonly PlaceElement[],
): PlaceElement | undefined {
  const last = places.at(-1)?.last;
  if (last === undefined || at - last > 1 + LONGEST_JOINER) return undefined;
  if (last + 1 + joinerLength(tokens, last + 1) !== at) return undefined;
  const id = text.slice(tokens[at]?.start, tokens[at]?.end);
  const list = places.findLast(({ noun }) => numbersOf.get(noun)?.test(id) === true);
  return list && element(text, tokens, list.noun, at, listEnd(text, tokens, at, to, list.noun), id);
}

const referred = new Set("bijlage staat begrotingsstaat".split(" "));

/** "de bijlage, bedoeld in artikel 11c": the article tells which one, and is no place of the instruction. */
function endOfReference(tokens: readonly Token[], at: number, to: number): number {
  const bedoeld = tokens[at + 1]?.lower === "," ? at + 2 : at + 1;
  const words = tokens.slice(bedoeld, bedoeld + 3).map(({ lower }) => lower);
  return /^(?:bedoeld|genoemd) in artikel$/.test(words.join(" ")) && bedoeld + 3 < to ? bedoeld + 3 : at;
}

function element(
  text: string,
  tokens: readonly Token[],
  noun: string,
  first: number,
  last: number,
  id: string,
): PlaceElement {
  const words = onOneLine(text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0));
  return { noun, bill: isBillPart(noun, id), text: lowerFirst(words), beside: false, first, last };
}

function isBillPart(noun: string, id: string): boolean {
  if (noun.startsWith("artikel")) return romanArticle.test(id);
  return noun.startsWith("onderdeel") || noun === "onderdelen"
    ? /^\d{0,2}[A-Z]{1,3}[a-z]?(?:\.\d{1,3})?$/.test(id)
    : false;
}

function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
