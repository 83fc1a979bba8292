import { NO_BREAK, type Tokens } from "../text/index.ts";
import { clauseOpeners, finiteVerbs, infinitiveOpeners, refusals, urgedVerbs } from "./act-words.ts";

/** "om deze reden" says why, and opens no infinitive. */
const reasons: ReadonlySet<string> = new Set(["reden", "redenen"]);

/** Words between the refusal and its verb: "geen nieuwe … te". */
const WINDOW = 12;

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
    if ((tokens.breaks[index + 1] ?? NO_BREAK) > NO_BREAK) return undefined;
    const word = tokens.words[index] ?? "";
    if (opensInfinitive(tokens, index)) return undefined;
    if (refusals.has(word) && !isHyphenated(tokens, index)) return index;
  }
  return undefined;
}

/** The "niet" of "niet-bindende" is part of a name. */
function isHyphenated({ text, ends }: Tokens, index: number): boolean {
  return text.charAt(ends[index] ?? 0) === "-";
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

/** "indien dat niet het geval is": the refusal has a finite verb of its own, before the infinitive. */
function isInSubordinateClause({ words, breaks }: Tokens, refusal: number, at: number, first: number): boolean {
  const isFinite = words.slice(refusal + 1, at).some((word) => finiteVerbs.has(word));
  if (!isFinite) return false;
  for (let index = refusal - 1; index >= first; index -= 1) {
    if (clauseOpeners.has(words[index] ?? "")) return true;
    if ((breaks[index] ?? NO_BREAK) > NO_BREAK) return false;
  }
  return false;
}
