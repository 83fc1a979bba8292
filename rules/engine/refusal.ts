import { NO_BREAK, type Tokens } from "../text/index.ts";
import {
  clauseOpeners,
  finiteVerbs,
  infinitiveOpeners,
  limiting,
  notFinite,
  refusals,
  urgedVerbs,
} from "./act-words.ts";
import { breakAround } from "./asides.ts";

/** "om deze reden" says why, and opens no infinitive. */
const reasons: ReadonlySet<string> = new Set(["reden", "redenen"]);

/** Right before "geen" they say something about what stands before them. */
const relatives: ReadonlySet<string> = new Set(["die", "dat", "wie"]);

/** Words between the refusal and its verb: "geen nieuwe … te". */
const WINDOW = 25;

/**
 * Whether the infinitive with "te" at word `at` is asked not to be done: "niet", "geen" or "nooit" stands before it in
 * its own clause. `first` is where that clause can start at the earliest: what is asked before it has its own verb.
 */
export function isRefused(tokens: Tokens, at: number, first: number): boolean {
  const refusal = isUrged(tokens, at) ? undefined : refusalBefore(tokens, at, first);
  return refusal !== undefined && !isInSubordinateClause(tokens, refusal, at, first);
}

function refusalBefore(tokens: Tokens, at: number, first: number): number | undefined {
  for (let index = at - 1; index >= first && at - index < WINDOW; index -= 1) {
    if (breakAround(tokens, index + 1) > NO_BREAK || opensInfinitive(tokens, index)) return undefined;
    if (refuses(tokens, index)) return index;
  }
  return undefined;
}

/** "niet alleen te openen, maar ook …" and "al dan niet" refuse nothing, and the "niet" of "niet-bindende" is part of a name. */
function refuses({ text, words, ends }: Tokens, index: number): boolean {
  const isRefusal = refusals.has(words[index] ?? "") && !limiting.has(words[index + 1] ?? "");
  return isRefusal && words[index - 1] !== "dan" && !isNoun(words, index) && text.charAt(ends[index] ?? 0) !== "-";
}

/** "het niet toestaan van vlaggen" is a thing of which something is asked. */
function isNoun(words: readonly string[], index: number): boolean {
  const next = words[index + 1] ?? "";
  return words[index - 1] === "het" && next.endsWith("en") && looksFinite(next);
}

/** "om … te"; not the prosecution service "OM", and not "om deze reden". */
function opensInfinitive(tokens: Tokens, index: number): boolean {
  const { words } = tokens;
  return (
    infinitiveOpeners.has(words[index] ?? "") && isLowercase(tokens, index) && !reasons.has(words[index + 2] ?? "")
  );
}

function isLowercase({ text, starts, words }: Tokens, index: number): boolean {
  return text.startsWith(words[index] ?? "", starts[index]);
}

/** "niet te wachten": who is asked not to wait is asked to act. */
function isUrged({ words }: Tokens, at: number): boolean {
  return urgedVerbs.has(words[at + 1] ?? "") || urgedVerbs.has(`${words[at - 1]} ${words[at + 1]}`);
}

/** "indien dat niet het geval is", "die niet bijdragen": the refusal has a finite verb of its own, before the infinitive. */
function isInSubordinateClause({ words, breaks }: Tokens, refusal: number, at: number, first: number): boolean {
  const clause = words.slice(refusal, at);
  if (isClosedByAnd(clause) || isRelative(words, refusal)) return true;
  return hasFiniteVerb(clause) && hasOpener({ words, breaks }, refusal, first);
}

/** "… er niet is en een loket te openen": the clause is over before what is asked next. */
function isClosedByAnd(clause: readonly string[]): boolean {
  return clause.some((word, index) => finiteVerbs.has(word) && clause[index + 1] === "en");
}

/** "bussen die geen reizigers vervoeren" */
function isRelative(words: readonly string[], refusal: number): boolean {
  return words[refusal] === "geen" && relatives.has(words[refusal - 1] ?? "");
}

function hasFiniteVerb(clause: readonly string[]): boolean {
  return clause.some((word) => finiteVerbs.has(word)) || (clause[0] === "niet" && looksFinite(clause[1] ?? ""));
}

/** A word that opens a clause stands before the refusal, without a mark between. */
function hasOpener({ words, breaks }: Pick<Tokens, "words" | "breaks">, refusal: number, first: number): boolean {
  for (let index = refusal - 1; index >= first; index -= 1) {
    if (clauseOpeners.has(words[index] ?? "")) return true;
    if ((breaks[index] ?? NO_BREAK) > NO_BREAK) return false;
  }
  return false;
}

/** Right after "niet" such a word closes the clause: "die niet bijdragen", "indien een bedrijf dit niet gebruikt". */
function looksFinite(word: string): boolean {
  return word.length > 4 && (word.endsWith("t") || word.endsWith("en")) && !notFinite.has(word);
}
