import { outside, segmentsOf, type Match, type Reading, type Segment } from "../../engine/index.ts";

/** What another rule would mark goes away, and nothing of the kind comes back. */
export function removedRules(reading: Reading): readonly Match[] {
  return reading.removals
    .filter((removal) => !comesBack(reading, removal))
    .map(({ segment, from, to }) => lighter(reading.document, segment, from, to));
}

const LONG_WORD = 5;

/** «kan de raad een meldpunt instellen» becomes «stelt de raad een meldpunt in»: half of the long words stay, nothing is simpler. */
function comesBack({ tokens, segments }: Reading, { segment: { change, zone }, from, to }: Match): boolean {
  const gone = tokens.words.slice(from, to).filter((word) => word.length >= LONG_WORD);
  if (zone === "geschrapt" || gone.length === 0) return false;
  const news = segments.filter((segment) => segment.zone === "nieuw" && segment.change === change);
  const kept = new Set(news.flatMap((segment) => tokens.words.slice(segment.from, segment.to)));
  return 2 * gone.filter((word) => kept.has(word)).length >= gone.length;
}

/** A whole lid, article or passage goes away; what stood in it is not always known. Uses the marks schrapt, bijzaak, bijkomend and verwijzing. */
export function removedText(reading: Reading): readonly Match[] {
  const { document, marks } = reading;
  const beside = marks("bijkomend");
  const minor = segmentsOf(outside(marks("bijzaak"), beside));
  const hasMore = segmentsOf(beside);
  const isSmallChange = smallRemovals(reading);
  return marks("schrapt")
    .filter(({ segment }) => segment.zone === "opdracht" && isRemoval(document, segment))
    .filter(({ segment }) => !minor.has(segment) && (hasMore.has(segment) || !isSmallChange(segment.change)))
    .map(({ segment, to }) => lighter(document, segment, Math.max(segment.from, to - QUOTE_WORDS), to));
}

const QUOTE_WORDS = 14;
/** Fewer words than this, or a reference with few words around it, is a technical change. */
const FEW_WORDS = 4;
const REFERENCE_WORDS = 8;

/** Tells of a change whether its removed words are known, and all of them few. */
function smallRemovals({ segments, marks }: Reading): (change: number | undefined) => boolean {
  const references = segmentsOf(marks("verwijzing"));
  const small = new Map<number | undefined, boolean>();
  for (const segment of segments) {
    if (segment.zone !== "geschrapt") continue;
    const limit = references.has(segment) ? REFERENCE_WORDS : FEW_WORDS - 1;
    small.set(segment.change, segment.to - segment.from <= limit && small.get(segment.change) !== false);
  }
  return (change) => small.get(change) ?? false;
}

function isRemoval({ changes }: Reading["document"], { change }: Segment): boolean {
  return change !== undefined && changes[change]?.operation === "vervallen";
}

/** On the level of the bill a removal only cancels a plan: existing law stays as it is. */
function lighter({ changes }: Reading["document"], segment: Segment, from: number, to: number): Match {
  const level = segment.change === undefined ? undefined : changes[segment.change]?.target.level;
  return {
    segment,
    from,
    to,
    strength: "lichter",
    polarity: "geschrapt",
    certainty: level === "wet" ? "waarschijnlijk" : "mogelijk",
  };
}
