import { splitParts, type Parts } from "./amendment/parts.ts";
import { isBudgetBody } from "./budget.ts";
import { findHeading, type Heading } from "./facts/heading.ts";
import { linesOf } from "./lines.ts";
import type { Kind } from "./model.ts";
import { readMotion, type MotionBody } from "./motion.ts";
import { findNota } from "./nota.ts";
import { findOpening } from "./opening.ts";
import { findSignatures, type Signatures } from "./signatures.ts";

/** The rough lay-out of a document: what kind it is and where its main parts begin and end, as offsets in the text. */
export type Layout = {
  readonly plain: string;
  readonly kind: Kind;
  /** End of the part above the text, where the heading and its facts stand. */
  readonly headerEnd: number;
  /** The heading in that part, or undefined. */
  readonly heading: Heading | undefined;
  /** Where the opening formula of an amendment ends. */
  readonly bodyStart: number;
  /** Where the last understood part before the signatures ends. */
  readonly bodyEnd: number;
  readonly signatures: Signatures;
  /** True when an amendment lacks the formula that should open it. */
  readonly unusual?: true;
  readonly motion?: MotionBody;
  readonly parts?: Parts;
};

/** Finds the lay-out by the formulas that every kamerstuk uses; without them by its heading; else the kind is "overig". */
export function layOut(plain: string): Layout {
  const nota = notaLayout(plain);
  if (nota) return nota;
  const opening = findOpening(plain);
  if (opening === undefined) return headedLayout(plain);
  if (isOtherPaper(plain.slice(0, opening.range[0]))) return otherLayout(plain);
  return opening.kind === "motie" ? motionLayout(plain, opening.range[0]) : amendmentLayout(plain, opening.range);
}

// Without a formula the facts can only stand near the top.
const headerLength = 2000;
const otherPaper =
  /^(?:BRIEF|VERSLAG|LIJST|MEMORIE|NOTA NAAR AANLEIDING|VOORSTEL VAN WET|ADVIES|STENOGRAM|STEMMINGEN)\b/;
const official = /\b(?:AMENDEMENT(?:EN)?|MOTIE)\s+(?:VAN|DE|HET)\b/;

/** A letter or report that quotes a motion is no motion. */
function isOtherPaper(header: string): boolean {
  return linesOf(header).some(({ text }) => otherPaper.test(text)) && !official.test(header);
}

/** A document with an official heading but no formula that we know: an English motion, an amendment with words of its own. */
function headedLayout(plain: string): Layout {
  const header = plain.slice(0, headerLength);
  const first = official.test(header) && !isOtherPaper(header) ? findHeading(header) : undefined;
  if (!first) return otherLayout(plain);
  const end = endOfHeader(plain, first.end);
  if (first.kind !== "motie") return { ...amendmentLayout(plain, [end, end]), unusual: true };
  const signatures = findSignatures(plain, [end, plain.length]);
  const motion: MotionBody = { stretches: [], end, hasDictum: false, closed: false };
  const heading = findHeading(plain.slice(0, end));
  return {
    plain,
    kind: "motie",
    headerEnd: end,
    heading,
    bodyStart: end,
    bodyEnd: signatures.range[0],
    signatures,
    motion,
  };
}

/** The lines with the date below a heading still belong to it. */
function endOfHeader(plain: string, from: number): number {
  const lines = linesOf(plain, [from, Math.min(plain.length, from + headerLength)]);
  const dated = lines.slice(0, 4).find(({ text }) => /\b(?:ontvangen|voorgesteld|ingezonden)\b/i.test(text));
  return dated?.end ?? lines[0]?.end ?? from;
}

function otherLayout(plain: string): Layout {
  const headerEnd = Math.min(plain.length, headerLength);
  const signatures: Signatures = { lines: [], range: [plain.length, plain.length] };
  // A letter about a motion names the motion: that is no heading of its own.
  return {
    plain,
    kind: "overig",
    headerEnd,
    heading: undefined,
    bodyStart: headerEnd,
    bodyEnd: plain.length,
    signatures,
  };
}

/** A nota van wijziging reads as an amendment of the government. */
function notaLayout(plain: string): Layout | undefined {
  const nota = findNota(plain, headerLength);
  if (!nota || isOtherPaper(plain.slice(0, nota.headingEnd))) return undefined;
  const end = nota.opening ? nota.opening[1] : endOfHeader(plain, nota.headingEnd);
  const layout = amendmentLayout(plain, nota.opening ?? [end, end]);
  const read: Layout = { ...layout, kind: "nota-van-wijziging" };
  return nota.opening ? read : { ...read, unusual: true };
}

function motionLayout(plain: string, start: number): Layout {
  const closed = readMotion(plain, [start, plain.length]);
  const from = closed.closed ? closed.end : start;
  const signatures = findSignatures(plain, [from, plain.length]);
  const motion = closed.closed ? closed : readMotion(plain, [start, signatures.range[0]]);
  const heading = findHeading(plain.slice(0, start));
  return { plain, kind: "motie", headerEnd: start, heading, bodyStart: start, bodyEnd: motion.end, signatures, motion };
}

function amendmentLayout(plain: string, [headerEnd, bodyStart]: readonly [number, number]): Layout {
  const signatures = findSignatures(plain, [bodyStart, plain.length]);
  const parts = splitParts(plain, [bodyStart, signatures.range[0]]);
  const header = plain.slice(0, headerEnd);
  const heading = findHeading(header);
  const kind = heading?.kind === "subamendement" ? heading.kind : kindOfBody(plain.slice(...parts.body), header);
  return { plain, kind, headerEnd, heading, bodyStart, bodyEnd: signatures.range[0], signatures, parts };
}

function kindOfBody(body: string, header: string): Kind {
  return isBudgetBody(body, header) ? "begrotingsamendement" : "amendement";
}
