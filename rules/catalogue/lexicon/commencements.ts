import {
  dateAfter,
  daysUntil,
  segmentsOf,
  type Match,
  type Phrases,
  type Reading,
  type Segment,
} from "../../engine/index.ts";
import { sentenceAround } from "../../text/index.ts";

/** How the text of an act says from when it holds. Source: Aanwijzingen voor de regelgeving 4.16–4.22, and published amendments. */
export const writtenCommencements: Phrases = [
  "(treedt|treden) ... in werking",
  "in werking (treedt|treden) ... <datum>",
  "(treedt|treden) met ingang van",
  "met ingang van <datum> (in werking|wordt|worden)",
  "(bedraagt|beloopt|geldt|gelden|bedragen) ..4 (vanaf|met ingang van) <datum>",
  "(gaat|gaan) ..6 (later|eerder|<datum>) in",
  "(wordt|worden|is|zijn) van kracht (op|met ingang|per|vanaf)",
  "(dit artikel|deze wet|deze paragraaf|dit hoofdstuk|dit lid|deze wijziging|<artikel>) (gaat|gaan) in (op|met ingang)",
  "(wordt|worden) met ingang van <datum> toegepast",
  "(verhoging|verlaging|wijziging|verruiming|maatregel) gaat in (per|op|met ingang)",
  "(begint|beginnen) te werken op",
  "(deze wet|de wet|dit artikel) gaat in ..4 (schooljaar|studiejaar|kalenderjaar|jaar)",
];

/** How a motion asks from when a rule must hold. Source: published motions. */
export const askedCommencements: Phrases = [
  "(in te voeren|in te laten gaan|te laten ingaan|in werking te laten treden|in werking treedt) ..2 (per|vanaf|met ingang van|op) <datum>",
  "(in te laten gaan|te laten ingaan|in werking te laten treden|in werking te doen treden)",
  "(per|vanaf|met ingang van) (<datum>|<jaartal>) ..15 (in te voeren|in te stellen|af te schaffen|te verlagen|te verhogen)",
  "(per|vanaf|met ingang van) (<datum>|<jaartal>) ..12 (voor te behouden|aan te wijzen|te verplichten|te verbieden|te schrappen|te implementeren|te vergoeden|te versoberen)",
  "(in te voeren|in te stellen|af te schaffen|te implementeren|te verplichten|te verbieden|te schrappen|te vergoeden) (per|vanaf|met ingang van) (<datum>|<jaartal>)",
  "(eerder|later|versneld|gefaseerd) in te (voeren|laten gaan)",
];

const LONGEST_CLAUSE = 60;
/** The model clause ends here; what follows makes a difference between parts or people. */
const differences = ["verschillend", "verschillende", "verstande", "uitzondering", "later", "latere"];

/** The model clause leaves the moment open and asks nothing yet. */
export function isStandardClause(tokens: Reading["tokens"], { from, segment }: Match): boolean {
  const [, end] = sentenceAround(tokens, from, segment.from, segment.to);
  const clause = new Set(tokens.words.slice(from, Math.min(from + LONGEST_CLAUSE, end)));
  return clause.has("koninklijk") && !differences.some((word) => clause.has(word));
}

/** Longest replacement that is a moment and little more: "een bij koninklijk besluit te bepalen tijdstip dat voor de artikelen verschillend kan zijn". */
const MOMENT_WORDS = 22;
const billArticle = /^artikel [IVXLC]+[A-Z]?$/i;
/** A bill starts within so many days; what lies further on is the end of something. */
const FAR_DAYS = 5 * 365;

/**
 * One moment takes the place of another where a commencement stands: the old words tell so (`open`), or the instruction
 * works on an article of the bill itself, whose date is that of its own start. Anywhere else a date is just a date.
 */
export function movedMoments(reading: Reading, moment: string, open: string): readonly Match[] {
  const { segments, marks } = reading;
  const moments = segmentsOf(marks(moment));
  const opens = segmentsOf(marks(open));
  const isMoment = (segment: Segment): boolean => moments.has(segment) && segment.to - segment.from <= MOMENT_WORDS;
  const olds = segments.filter(
    (segment) => segment.zone === "oud" && (opens.has(segment) || (isMoment(segment) && startsBill(reading, segment))),
  );
  const changes = new Set(olds.map(({ change }) => change));
  return segments
    .filter((segment) => segment.zone === "nieuw" && changes.has(segment.change) && isMoment(segment))
    .map((segment) => ({ segment, from: segment.from, to: segment.to, polarity: "gewijzigd" }));
}

function startsBill(reading: Reading, segment: Segment): boolean {
  const date = dateAfter(reading, { segment, from: segment.from, to: segment.to });
  if (date === undefined || !isInBillArticle(reading, segment)) return false;
  return (daysUntil(reading.document.facts.date, date) ?? 0) < FAR_DAYS;
}

function isInBillArticle({ document }: Reading, { change }: Segment): boolean {
  const target = change === undefined ? undefined : document.changes[change]?.target;
  return target?.level === "wetsvoorstel" && target.actPlace === null && billArticle.test(target.billPlace ?? "");
}
