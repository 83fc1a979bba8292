import type { Change, ParliamentaryDocument } from "../document/index.ts";
import { NO_BREAK, wordSet, type Tokens } from "../text/index.ts";
import type { Segment } from "./rule.ts";

/**
 * The segments without the words of changes that alter no norm: another heading, or the same words with another article in them
 * («behoudens artikel 3, vijfde lid» becomes «behoudens artikel 3, vierde lid»).
 */
export function withoutTechnical(
  { changes }: ParliamentaryDocument,
  tokens: Tokens,
  segments: readonly Segment[],
): readonly Segment[] {
  const moved = movedReferences(tokens, segments);
  return segments.filter(({ change, zone }) => {
    if (change === undefined || (zone !== "nieuw" && zone !== "oud")) return true;
    return !moved.has(change) && !isHeading(changes[change]);
  });
}

function isHeading(change: Change | undefined): boolean {
  const place = change?.target.actPlace ?? change?.target.billPlace ?? "";
  return change?.operation === "vervangen" && place.endsWith("opschrift");
}

/** Changes whose old and new words differ in nothing but where they refer to. */
function movedReferences(tokens: Tokens, segments: readonly Segment[]): ReadonlySet<number> {
  const olds = oldWords(segments);
  const moved = new Set<number>();
  for (const segment of segments) {
    const old = segment.zone === "nieuw" ? olds.get(segment.change) : undefined;
    if (old && segment.change !== undefined && isMoved(tokens, old, segment)) moved.add(segment.change);
  }
  return moved;
}

/** The old words of each change that has one passage of them. */
function oldWords(segments: readonly Segment[]): ReadonlyMap<number | undefined, Segment | undefined> {
  const olds = new Map<number | undefined, Segment | undefined>();
  for (const segment of segments) {
    if (segment.zone === "oud") olds.set(segment.change, olds.has(segment.change) ? undefined : segment);
  }
  return olds;
}

/** A passage taken apart: its references, and the words that are left. */
type Taken = { readonly references: readonly string[]; readonly others: string };

/** As many references as before: one more is a new case. */
function isMoved(tokens: Tokens, oud: Segment, nieuw: Segment): boolean {
  const [old, now] = [readReferences(tokens, oud), readReferences(tokens, nieuw)];
  const isSame = old.others === now.others && old.references.length === now.references.length;
  return isSame && old.references.length > 0 && old.references.join(" ") !== now.references.join(" ");
}

/** A longer passage is new text, not a reference that is put right. */
const LONGEST_PASSAGE = 60;

function readReferences(tokens: Tokens, segment: Segment): Taken {
  const references: string[] = [];
  const others: string[] = [];
  if (segment.to - segment.from > LONGEST_PASSAGE) return { references, others: "" };
  const isAlone = holdsOnlyReferences(tokens, segment);
  for (let at = segment.from; at < segment.to; at += 1) {
    const word = lowerAt(tokens, at);
    if (places.has(word) || fillers.has(word)) continue;
    const isReference =
      isAlone || isOrdinalOfPlace(tokens, at, segment.to) || isNumberOfPlace(tokens, at, segment.from);
    (isReference ? references : others).push(word);
  }
  return { references, others: others.join(" ") };
}

const places = wordSet(
  "artikel artikelen lid leden onderdeel onderdelen volzin paragraaf hoofdstuk afdeling titel bijlage aanhef",
);
/** A number stands behind these places; behind "lid" it counts something else: "bedoeld in het eerste lid, 25 werknemers". */
const numberedPlaces = wordSet("artikel artikelen onderdeel onderdelen paragraaf hoofdstuk afdeling titel bijlage");
const ordinals = wordSet(
  "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende",
);
const joiners = wordSet("en of tot met");
/** "het bepaalde in artikel 3" is artikel 3. */
const fillers = wordSet("het de bepaalde in en onder");

/** What can stand behind "artikel" or "onderdeel": "3", "29b", "3.2a", "c", "II". */
const placeNumber = /^\d+(?:[.:]\d+)*[a-z]{0,2}$|^[a-z]$|^[ivxlc]+$/;
/** A number that is an article by itself, such as "3.2a" and "29b"; "500m", "2e" and "1.500" are not. */
const articleNumber = /^\d+(?:\.\d+)+[a-z]*$|^\d+(?!(?:[ckm]?m|kg|u|e|de|l)$)[a-z]{1,2}$/;
const thousands = /^\d{1,3}(?:\.\d{3})+$/;

const lowerAt = ({ spellings }: Tokens, at: number): string => spellings[at]?.lower ?? "";

/** Nothing but places and what joins them, such as "12 en 12a" or "1.4.10". */
export function holdsOnlyReferences({ spellings }: Tokens, { from, to }: Segment): boolean {
  const words = spellings.slice(from, to).map(({ lower }) => lower);
  if (!words.some((word) => articleNumber.test(word) && !thousands.test(word))) return false;
  return words.every((word) => partsOfPlace.some((part) => part.has(word)) || placeNumber.test(word));
}

const partsOfPlace = [places, fillers, joiners, ordinals];

/** "vijfde" in "vijfde lid" and in "vijfde en zesde lid"; "vierde categorie" is no place. */
function isOrdinalOfPlace({ words }: Tokens, at: number, to: number): boolean {
  let next = at;
  while (ordinals.has(words[next] ?? "") || (next > at && joiners.has(words[next] ?? ""))) next += 1;
  return next > at && next < to && places.has(words[next] ?? "");
}

/** "29" in "artikel 29" and in "artikelen 28 en 29"; behind a comma a number counts something else. */
function isNumberOfPlace(tokens: Tokens, at: number, from: number): boolean {
  if (!placeNumber.test(lowerAt(tokens, at))) return false;
  for (let next = at; next > from && tokens.breaks[next] === NO_BREAK; next -= 1) {
    const before = lowerAt(tokens, next - 1);
    if (numberedPlaces.has(before)) return true;
    if (!joiners.has(before) && !placeNumber.test(before)) return false;
  }
  return false;
}
