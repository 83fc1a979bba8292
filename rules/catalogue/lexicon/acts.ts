import type { Act, ActKind, Match, Reading, Request } from "../../engine/index.ts";
import { CLAUSE_BREAK, SENTENCE_BREAK } from "../../text/index.ts";

/** Words before the verb that belong to its object and make a quote that can be read on its own. */
const OBJECT_WORDS = 18;
const SHORT_OBJECT = 8;

/** What the requests of a motion ask, of one kind: each with the words of its object, one finding for each request. */
export function actsOfKind({ requests, tokens }: Reading, kind: ActKind): readonly Match[] {
  return requests
    .filter(({ opening }) => opening === "verzoek" || (opening === "kamer" && kind === "onderzoek"))
    .flatMap((request) => actsIn(request).filter(({ act }) => act.kind === kind))
    .map(({ act: { segment, from, to }, first }) => ({ segment, from: objectStart(tokens, first, from, to), to }));
}

/** Each act with the first word that can be about it: behind the verb before it, from "en" on. */
function actsIn({ acts, joiners }: Request): readonly { readonly act: Act; readonly first: number }[] {
  return acts.map((act, index) => {
    const ended = acts[index - 1]?.to;
    const joiner = ended === undefined ? undefined : joiners.find((at) => at >= ended && at < act.from);
    return { act, first: joiner ?? act.segment.from };
  });
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
