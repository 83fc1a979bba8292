import type { Match, Reading, Segment } from "../../engine/index.ts";
import { NO_BREAK, SENTENCE_BREAK, type Tokens } from "../../text/index.ts";

const LONGEST_TERM = 6;
const LIST_MARK = /^(?:\d+°?|[a-z]{1,2})$/;
/** First words of a list item or heading that is no term. */
const noTerms = new Set(
  "artikel hoofdstuk paragraaf afdeling indien in bij voor van dit onderdeel bijlage tabel wanneer als wie er dan deze onder met tot".split(
    " ",
  ),
);

/** "a. de stichting: de stichting die …" says what it means; "a. de naam: de voornaam" lists. */
const articles = new Set(["de", "het", "een"]);
const relatives = new Set("die dat wie waar waarin waarvan waarop waarmee waarvoor".split(" "));
/** Words of a description in which its relative clause starts. */
const DESCRIPTION_WORDS = 8;

/**
 * Lines of a definition list in new text: a term of a few words, a colon and the description.
 * `listMark` names the marks that tell, in the instruction, that a definition list follows.
 */
export function definitionLines({ tokens, segments, marks }: Reading, listMark: string): readonly Match[] {
  const lists = new Set(marks(listMark).map(({ segment }) => segment.change));
  return segments
    .filter(({ zone }) => zone === "nieuw")
    .flatMap((segment) => {
      const isList = segment.change !== undefined && lists.has(segment.change);
      return sentenceStarts(tokens, segment).flatMap((at) => definitionAt(tokens, segment, at, isList));
    });
}

function sentenceStarts({ breaks }: Tokens, { from, to }: Segment): readonly number[] {
  const starts = [from];
  for (let at = from + 1; at < to; at += 1) if (breaks[at] === SENTENCE_BREAK) starts.push(at);
  return starts;
}

/** In a known definition list any "term:" will do; elsewhere it needs a list mark: "a. term: …". */
function definitionAt(tokens: Tokens, segment: Segment, at: number, isList: boolean): readonly Match[] {
  const isMarked = LIST_MARK.test(tokens.words[at] ?? "") && (tokens.breaks[at + 1] ?? NO_BREAK) > NO_BREAK;
  if (!isMarked && !isList) return [];
  const first = isMarked ? at + 1 : at;
  const to = noTerms.has(tokens.words[first] ?? "") ? undefined : descriptionStart(tokens, first, segment.to, isList);
  return to === undefined ? [] : [{ segment, from: at, to }];
}

/** Index of the first word after the colon of "term:". A price list is no definition list. */
function descriptionStart(tokens: Tokens, first: number, limit: number, isList: boolean): number | undefined {
  const end = Math.min(first + LONGEST_TERM + 1, limit);
  let next = first + 1;
  while (next < end && tokens.breaks[next] === NO_BREAK) next += 1;
  if (next >= end) return undefined;
  const between = tokens.text.slice(tokens.ends[next - 1], tokens.starts[next]);
  const isTerm = isList ? between.startsWith(":") : /^: ?$/.test(between);
  return isTerm && isDescription(tokens, first, next, limit) ? next : undefined;
}

function isDescription(tokens: Tokens, term: number, first: number, limit: number): boolean {
  const { words } = tokens;
  const start = words[first] ?? "";
  if (/^[€\d]/.test(start)) return false;
  return !articles.has(words[term] ?? "") || (articles.has(start) && hasRelative(tokens, first, limit));
}

function hasRelative({ words, breaks }: Tokens, first: number, limit: number): boolean {
  const end = Math.min(first + DESCRIPTION_WORDS, limit);
  const stop = breaks.slice(first + 1, end).indexOf(SENTENCE_BREAK);
  return words.slice(first, stop < 0 ? end : first + 1 + stop).some((word) => relatives.has(word));
}
