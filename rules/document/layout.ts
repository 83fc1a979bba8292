import { splitParts, type Parts } from "./amendment/parts.ts";
import { isBudgetBody } from "./budget.ts";
import { findHeading } from "./facts/heading.ts";
import type { Kind } from "./model.ts";
import { readMotion, type MotionBody } from "./motion.ts";
import { findOpening } from "./opening.ts";
import { findSignatures, type Signatures } from "./signatures.ts";

/** The rough lay-out of a document: what kind it is and where its main parts begin and end, as offsets in the text. */
export type Layout = {
  readonly plain: string;
  readonly kind: Kind;
  /** End of the part above the text, where the heading and its facts stand. */
  readonly headerEnd: number;
  /** Where the opening formula of an amendment ends. */
  readonly bodyStart: number;
  /** Where the last understood part before the signatures ends. */
  readonly bodyEnd: number;
  readonly signatures: Signatures;
  readonly motion?: MotionBody;
  readonly parts?: Parts;
};

/** Finds the lay-out by the formulas that every kamerstuk uses; without them the kind is "overig". */
export function layOut(plain: string): Layout {
  const opening = findOpening(plain);
  if (opening === undefined) return otherLayout(plain);
  return opening.kind === "motie" ? motionLayout(plain, opening.range[0]) : amendmentLayout(plain, opening.range);
}

// Without a formula the facts can only stand near the top.
const headerLength = 2000;

function otherLayout(plain: string): Layout {
  const headerEnd = Math.min(plain.length, headerLength);
  const kind = /\bnota van wijziging\b/i.test(plain.slice(0, headerEnd)) ? "nota-van-wijziging" : "overig";
  const signatures: Signatures = { lines: [], range: [plain.length, plain.length] };
  if (kind === "overig") return { plain, kind, headerEnd, bodyStart: headerEnd, bodyEnd: plain.length, signatures };
  return amendmentLayout(plain, [headerEnd, headerEnd]);
}

function motionLayout(plain: string, start: number): Layout {
  const closed = readMotion(plain, [start, plain.length]);
  const from = closed.closed ? closed.end : start;
  const signatures = findSignatures(plain, [from, plain.length]);
  const motion = closed.closed ? closed : readMotion(plain, [start, signatures.range[0]]);
  return { plain, kind: "motie", headerEnd: start, bodyStart: start, bodyEnd: motion.end, signatures, motion };
}

function amendmentLayout(plain: string, [headerEnd, bodyStart]: readonly [number, number]): Layout {
  const signatures = findSignatures(plain, [bodyStart, plain.length]);
  const parts = splitParts(plain, [bodyStart, signatures.range[0]]);
  const kind = amendmentKind(plain.slice(0, headerEnd), plain.slice(...parts.body));
  return { plain, kind, headerEnd, bodyStart, bodyEnd: signatures.range[0], signatures, parts };
}

function amendmentKind(header: string, body: string): Kind {
  if (findHeading(header)?.kind === "subamendement") return "subamendement";
  return isBudgetBody(body, header) ? "begrotingsamendement" : "amendement";
}
