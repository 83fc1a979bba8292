import type { Match, Reading, Segment } from "../../engine/index.ts";

/** What another rule would mark goes away, and nothing of the kind comes back. */
export function removedRules({ removals, document }: Reading): readonly Match[] {
  return removals.map(({ segment, from, to }) => ({ ...lighter(document, segment), from, to }));
}

/** A whole lid, article or passage goes away; what stood in it is not always known. Uses the marks schrapt, bijzaak and verwijzing. */
export function removedText(reading: Reading): readonly Match[] {
  const { document, segments, marks } = reading;
  return marks("schrapt")
    .filter(({ segment }) => segment.zone === "opdracht" && isRemoval(document, segment))
    .flatMap(({ segment, to }) => {
      const gone = segments.filter(({ zone, change }) => zone === "geschrapt" && change === segment.change);
      const isMinor =
        isIn(marks("bijzaak"), segment) || (gone.length > 0 && gone.every((one) => isSmall(reading, one)));
      return isMinor ? [] : [{ ...lighter(document, segment), from: Math.max(segment.from, to - QUOTE_WORDS), to }];
    });
}

const QUOTE_WORDS = 14;
/** Fewer words than this, or a reference with few words around it, is a technical change. */
const FEW_WORDS = 4;
const REFERENCE_WORDS = 8;

function isSmall({ marks }: Reading, segment: Segment): boolean {
  const length = segment.to - segment.from;
  return length < FEW_WORDS || (length <= REFERENCE_WORDS && isIn(marks("verwijzing"), segment));
}

function isIn(found: readonly Match[], segment: Segment): boolean {
  return found.some((mark) => mark.segment === segment);
}

function isRemoval({ changes }: Reading["document"], { change }: Segment): boolean {
  return change !== undefined && changes[change]?.operation === "vervallen";
}

/** On the level of the bill a removal only cancels a plan: existing law stays as it is. */
function lighter({ changes }: Reading["document"], segment: Segment): Omit<Match, "from" | "to"> {
  const level = segment.change === undefined ? undefined : changes[segment.change]?.target.level;
  return {
    segment,
    strength: "lichter",
    polarity: "geschrapt",
    certainty: level === "wet" ? "waarschijnlijk" : "mogelijk",
  };
}
