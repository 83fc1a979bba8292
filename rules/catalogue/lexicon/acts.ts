import type { ActKind, Match, Reading } from "../../engine/index.ts";

/** Words before the verb that belong to its object and make a quote that can be read on its own. */
const OBJECT_WORDS = 12;

/** What the requests of a motion ask, of one kind: each with the words of its object. */
export function actsOfKind({ requests, tokens }: Reading, kind: ActKind): readonly Match[] {
  return requests
    .filter(({ opening }) => opening === "verzoek" || opening === "kamer")
    .flatMap(({ acts, segment, from }) =>
      acts
        .filter((act) => act.kind === kind)
        .map((act) => ({ segment, from: objectStart(tokens.breaks, act.from, from, act.to), to: act.to })),
    );
}

/** Back from the verb to the start of its clause, at most a dozen words. */
function objectStart(breaks: Uint8Array, at: number, first: number, to: number): number {
  let from = at;
  while (from > first && to - from < OBJECT_WORDS && (breaks[from] ?? 0) === 0) from -= 1;
  return from;
}
