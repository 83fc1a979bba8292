import { segmentsOf, type Match, type Reading } from "../../engine/index.ts";

/** Longest replacement that is just a parameter: "«18 procent» door: 17 procent". */
const PARAMETER_WORDS = 6;

/** Old and new words of one change are one such thing and little more, and nothing of what the rule marks as "anders": "«zes weken» door: acht weken". */
export function changedParameters({ segments, marks }: Reading, mark: string): readonly Match[] {
  const wanted = segmentsOf(marks(mark));
  const others = segmentsOf(marks("anders"));
  const parameters = segments.filter(
    (segment) => segment.to - segment.from <= PARAMETER_WORDS && wanted.has(segment) && !others.has(segment),
  );
  const changed = new Set(parameters.filter(({ zone }) => zone === "oud").map(({ change }) => change));
  return parameters
    .filter(({ zone, change }) => zone === "nieuw" && changed.has(change))
    .map((segment) => ({ segment, from: segment.from, to: segment.to, polarity: "gewijzigd" }));
}
