import type { Change, ParliamentaryDocument } from "../document/index.ts";
import type { Tokens } from "../text/index.ts";
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

function readReferences(tokens: Tokens, { from, to }: Segment): Taken {
  if (to - from > LONGEST_PASSAGE) return { references: [], others: "" };
  const references: string[] = [];
  const others: string[] = [];
  let isInReference = false;
  for (let at = from; at < to; at += 1) {
    const word = tokens.spellings[at]?.lower ?? "";
    const isPlace = places.has(word);
    if (isPlace || namesPlace(tokens, at, isInReference)) {
      if (!isPlace) references.push(word);
      isInReference = true;
    } else if (!fillers.has(word)) {
      others.push(word);
      isInReference = false;
    }
  }
  return { references, others: others.join(" ") };
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const places = set(
  "artikel artikelen lid leden onderdeel onderdelen volzin paragraaf hoofdstuk afdeling titel bijlage aanhef",
);
const ordinals = set("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende");
/** "het bepaalde in artikel 3" is artikel 3. */
const fillers = set("het de bepaalde in en onder");

/** "vijfde" of "vijfde lid" and "vijfde en zesde lid", and the number of an article. */
function namesPlace(tokens: Tokens, at: number, isInReference: boolean): boolean {
  const { words } = tokens;
  if (!ordinals.has(words[at] ?? "")) return isNumber(tokens, at, isInReference);
  return isInReference || places.has(words[at + 1] ?? "") || places.has(words[at + 3] ?? "");
}

/** "3.2a" and "29b" by themselves, "29" and "c" behind "artikel" or "onderdeel"; "1.500" is an amount and "21.00 uur" a time. */
function isNumber({ words, spellings }: Tokens, at: number, isInReference: boolean): boolean {
  const word = spellings[at]?.lower ?? "";
  if (/^\d{1,3}(?:\.\d{3})+$/.test(word) || units.has(words[at + 1] ?? "")) return false;
  if (/^\d+(?:\.\d+)+[a-z]*$|^\d+[a-z]{1,2}$/.test(word)) return true;
  return isInReference && /^\d+°?$|^[a-z]{1,2}$|^[ivxlc]+$/.test(word);
}

const units = set("uur euro procent percent % dagen weken maanden jaar jaren");
