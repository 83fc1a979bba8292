import type { Range } from "../model.ts";
import { tokensOf, type Token } from "../tokens.ts";
import { actIn } from "./acts.ts";
import { Clauses, type Clause } from "./clauses.ts";
import { endOfCondition } from "./conditions.ts";
import { isFormal, opensSentence } from "./formal.ts";
import { stepFrom, type Piece, type Step } from "./steps.ts";
import { readTail } from "./tail.ts";
import { TELLS_OPERATION } from "./word-traits.ts";

/** The tokens of a paragraph; none when it cannot be an instruction. */
export function instructionTokens(text: string, range: Range): readonly Token[] {
  const tokens = tokensOf(text, range);
  return tokens.some(({ traits }) => (traits & TELLS_OPERATION) !== 0) ? tokens : [];
}

/** Reads a part of a text as an instruction: see `readTokens`. */
export function readInstruction(text: string, range: Range, strict: boolean): readonly Step[] | undefined {
  return readTokens(text, instructionTokens(text, range), range, strict);
}

/**
 * Reads a paragraph (without its label) as an instruction: its operations in order, with the zone of every stretch.
 * `strict` demands the formal signature of a wijzigingsopdracht: inside new text an ordinary sentence must stay new text.
 * Undefined when the paragraph is no instruction.
 */
export function readTokens(
  text: string,
  tokens: readonly Token[],
  range: Range,
  strict: boolean,
): readonly Step[] | undefined {
  const steps: Step[] = [];
  const known = new Clauses(tokens);
  let inside = false;
  const begin = endOfCondition(tokens);
  let named = actIn(text, tokens, 0, begin);
  for (let from = begin; from < tokens.length;) {
    const clauses = strict || from > begin ? formalClauses(known, from) : known.from(from);
    const last = clauses.at(-1);
    if (!last) break;
    const tail = readTail(known, last, range[1]);
    for (const clause of clauses) {
      const step = stepFrom({ text, tokens, range, inside, named }, clause, clause === last ? tail : undefined);
      named = step.act ?? named;
      steps.push(step);
    }
    inside = tail.inside;
    from = tail.next;
  }
  return steps.length === 0 ? undefined : closeSteps(startSteps(steps, range), range);
}

/** The condition before an instruction is part of it; an act that only the condition names is not what it changes. */
function startSteps(steps: readonly Step[], [start]: Range): readonly Step[] {
  const [first, ...others] = steps;
  const from = first?.pieces[0]?.start ?? start;
  if (!first || from <= start) return steps;
  const condition: Piece = { zone: "opdracht", start, end: from };
  return [{ ...first, pieces: [condition, ...first.pieces] }, ...others];
}

/** The clauses of an instruction with its formal signature; none for another sentence. */
function formalClauses(known: Clauses, from: number): readonly Clause[] {
  if (!opensSentence(known.tokens, from)) return [];
  const clauses = known.from(from);
  return isFormal(known.tokens, clauses, from) ? clauses : [];
}

/** Text that was left over after the last step stays with it, so that a paragraph is covered to its end. */
function closeSteps(steps: readonly Step[], range: Range): readonly Step[] {
  const last = steps.at(-1);
  const end = last?.pieces.at(-1)?.end ?? range[0];
  if (!last || end >= range[1]) return steps;
  const rest: Piece = { zone: "opdracht", start: end, end: range[1] };
  return [...steps.slice(0, -1), { ...last, pieces: [...last.pieces, rest] }];
}
