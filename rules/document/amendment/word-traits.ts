import { MOST_NUMBERED, UNNUMBERED, type Spelling } from "../../text/index.ts";
import { opensOperation, tellsOperation } from "./operation-words.ts";
import { asides, namesAct, opensPlace } from "./vocabulary.ts";

/** What a word can be in an instruction by itself, as bits: one look tells what would take many. */
export const OPENS_OPERATION = 1;
export const TELLS_OPERATION = 2;
export const OPENS_PLACE = 4;
export const OPENS_ASIDE = 8;
export const NAMES_ACT = 16;
const KNOWN = 32;

/** By the number of a spelling; worked out when the word is first read. */
const known = new Uint8Array(MOST_NUMBERED + 1);

/** The traits of a word in an instruction. */
export function traitsOf({ id, lower }: Spelling): number {
  const traits = known[id] ?? 0;
  return traits === 0 ? learn(id, lower) : traits;
}

function learn(id: number, lower: string): number {
  const traits = readTraits(lower) | KNOWN;
  if (id !== UNNUMBERED) known[id] = traits;
  return traits;
}

function readTraits(lower: string): number {
  const operation = (opensOperation(lower) ? OPENS_OPERATION : 0) | (tellsOperation(lower) ? TELLS_OPERATION : 0);
  const aside = asides.has(lower) || lower === "voor" ? OPENS_ASIDE : 0;
  return operation | aside | (opensPlace(lower) ? OPENS_PLACE : 0) | (namesAct(lower) ? NAMES_ACT : 0);
}
