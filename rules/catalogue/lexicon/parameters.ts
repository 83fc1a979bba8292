import { holdsOnlyReferences, segmentsOf, type Match, type Reading, type Segment } from "../../engine/index.ts";

/** Longest replacement that is just a parameter: "«18 procent» door: 17 procent". */
const PARAMETER_WORDS = 6;

/** Old and new words of one change are one such thing and little more, and nothing of what the rule marks as `except`: "«zes weken» door: acht weken". */
export function changedParameters(
  { tokens, segments, marks }: Reading,
  mark: string,
  except?: string,
): readonly Match[] {
  const wanted = segmentsOf(marks(mark));
  const others = segmentsOf(except === undefined ? [] : marks(except));
  const isParameter = (segment: Segment): boolean =>
    segment.to - segment.from <= PARAMETER_WORDS && wanted.has(segment) && !others.has(segment);
  const parameters = segments.filter((segment) => isParameter(segment) && !holdsOnlyReferences(tokens, segment));
  const changed = new Set(parameters.filter(({ zone }) => zone === "oud").map(({ change }) => change));
  return parameters
    .filter(({ zone, change }) => zone === "nieuw" && changed.has(change))
    .map((segment) => ({ segment, from: segment.from, to: segment.to, polarity: "gewijzigd" }));
}

/** In years; fewer are more often a term: «tien jaar». */
const [LOWEST_AGE, HIGHEST_AGE] = [12, 99];
const ages = Array.from({ length: HIGHEST_AGE - LOWEST_AGE + 1 }, (_, index) => LOWEST_AGE + index);

/** An age as the words of a replacement: «21 jaar», «vijfenzeventig jaar». */
export const anAge = `(${ages.join("|")}|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|*twintig|*dertig|*veertig|*vijftig|*zestig|*zeventig|*tachtig) (jaar|jaren)`;
