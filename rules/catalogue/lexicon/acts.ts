import type { ActKind, Match, Reading } from "../../engine/index.ts";
import { CLAUSE_BREAK, SENTENCE_BREAK } from "../../text/index.ts";

/** Words before the verb that belong to its object and make a quote that can be read on its own. */
const OBJECT_WORDS = 18;
const SHORT_OBJECT = 8;

/** What the requests of a motion ask, of one kind: each with the words of its object, one finding for each request. */
export function actsOfKind({ requests, tokens }: Reading, kind: ActKind): readonly Match[] {
  return requests
    .filter(({ opening }) => opening === "verzoek" || (opening === "kamer" && kind === "onderzoek"))
    .flatMap(({ acts }) =>
      acts
        .filter((act) => act.kind === kind)
        .map(({ segment, from, to }) => ({ segment, from: objectStart(tokens, segment.from, from, to), to })),
    );
}

/** Requests without an infinitive: "roept op tot afschaffing van …", "verzoekt dat …". */
export function plainRequests({ requests }: Reading): readonly Match[] {
  return requests
    .filter(({ opening, acts }) => opening === "verzoek" && acts.length === 0)
    .map(({ segment, from, to }) => ({ segment, from, to: Math.min(to, from + OBJECT_WORDS) }));
}

/** Words that open a request and say nothing about what is asked. */
const openingWords = new Set(
  "verzoekt verzoeken roept draagt nodigt vraagt op uit de het regering kabinet minister ministers staatssecretaris om".split(
    " ",
  ),
);

/** Back from the verb to the start of its clause, over a comma when that is near. */
function objectStart(tokens: Reading["tokens"], first: number, verb: number, to: number): number {
  let from = verb;
  while (from > first && to - from < OBJECT_WORDS && !isStart(tokens, from, to)) from -= 1;
  while (from < verb && from - first < SHORT_OBJECT && openingWords.has(tokens.words[from] ?? "")) from += 1;
  return from;
}

function isStart({ breaks }: Reading["tokens"], at: number, to: number): boolean {
  return breaks[at] === SENTENCE_BREAK || (breaks[at] === CLAUSE_BREAK && to - at >= SHORT_OBJECT);
}
