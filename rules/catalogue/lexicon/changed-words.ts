import { type Match, type Reading } from "../../engine/index.ts";

/** Own matches of a rule, without those that the old words of the same change hold letter for letter: there something else changes. */
export function changedWords({ matches, segments, tokens }: Reading): readonly Match[] {
  const wordsOf = ({ from, to }: Pick<Match, "from" | "to">): string => ` ${tokens.words.slice(from, to).join(" ")} `;
  const olds = segments.filter(({ zone }) => zone === "oud");
  return matches.filter((match) => {
    const { change } = match.segment;
    return !olds.some((old) => change !== undefined && old.change === change && wordsOf(old).includes(wordsOf(match)));
  });
}
