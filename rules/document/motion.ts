import { trimStartOf } from "./characters.ts";
import { linesOf } from "./lines.ts";
import { isPageLine } from "./page-lines.ts";
import type { Range, Zone } from "./model.ts";
import type { Stretch } from "./passages.ts";

export type MotionBody = {
  readonly stretches: readonly Stretch[];
  /** Where the body ends: after "en gaat over tot de orde van de dag." or before the names. */
  readonly end: number;
  readonly hasDictum: boolean;
  /** Whether the closing formula stands there. */
  readonly closed: boolean;
};

// The verbs with which the Kamer speaks ("De Kamer, … verzoekt"); "verzoekt" further on in a sentence is no dictum.
const verbs = new Set(
  (
    "verzoek verzoekt verzoeken verzocht roept spreekt nodigt draagt verklaart besluit betreurt keurt dringt veroordeelt vraagt bepaalt " +
    "verwerpt steunt onderschrijft betuigt bevestigt herbevestigt benadrukt machtigt moedigt ontbindt zegt stelt geeft wenst acht doet " +
    "legt wijst constateert concludeert neemt erkent verleent verlangt vindt meent adviseert beveelt eist gelast onthoudt herinnert " +
    "herhaalt onderstreept nodigen kiest verwelkomt juicht hecht waarschuwt waardeert"
  ).split(" "),
);
const joining = new Set("en tevens voorts daarnaast alsmede alsook ook verder bovendien daarom derhalve".split(" "));
const afterEn = new Set("ook tevens voorts daarnaast".split(" "));
const closing = /(?:^|[\s,;.])(en gaat (?:weer )?over ?tot de orde van (?:de )?dag\.?)/i;
const opening = /^(?:de kamer\s*[,;:]?|gehoord\b.*|de tweede kamer.*)$/i;
/** Splits a motion into aanhef, considerans, dictum and slot, line by line; a flattened motion is cut at its formulas first. */
export function readMotion(plain: string, [from, to]: Range): MotionBody {
  const close = closing.exec(plain.slice(from, to));
  const closeStart = close ? from + close.index + close[0].length - (close[1]?.length ?? 0) : to;
  const closeEnd = close ? from + close.index + close[0].length : to;
  const stretches = zonesOf(plain, piecesOf(plain, [from, closeStart]));
  if (close) stretches.push({ zone: "slot", start: closeStart, end: closeEnd });
  return {
    stretches,
    end: closeEnd,
    hasDictum: stretches.some(({ zone }) => zone === "dictum"),
    closed: close !== null,
  };
}

function zonesOf(plain: string, pieces: readonly Range[]): Stretch[] {
  const stretches: Stretch[] = [];
  let zone: Zone = "aanhef";
  let previous = "";
  for (const [start, end] of pieces) {
    const piece = plain.slice(start, end);
    if (isPageLine(piece)) {
      stretches.push({ zone: "kop", start, end });
      continue;
    }
    zone = nextZone(zone, piece, previous);
    stretches.push({ zone, start, end });
    previous = piece;
  }
  return stretches;
}

/** A piece opens a new zone only where the sentence before it has ended; otherwise it goes on with that zone. */
function nextZone(zone: Zone, piece: string, previous: string): Zone {
  if (zone === "aanhef" && opening.test(piece)) return "aanhef";
  if (addressed.test(piece)) return "dictum";
  if (!mayOpen(previous)) return zone;
  const listed = zone === "considerans" && previous.endsWith(":");
  if (dictumVerb(piece) !== undefined && !listed) return "dictum";
  if (zone === "dictum") return anew.test(piece) ? "considerans" : "dictum";
  return "considerans";
}

/** The verb of a dictum that opens below another piece; undefined for a line that goes on with it ("neemt", "geeft"). */
export function dictumVerbBelow(previous: string, piece: string): string | undefined {
  return addressed.test(piece) || mayOpen(previous) ? dictumVerb(piece) : undefined;
}

/** The verb of "verzoekt …", "– roept …", "en spreekt …", "en tevens verzoekt …"; undefined when no dictum opens there. */
function dictumVerb(piece: string): string | undefined {
  const line = trimStartOf(piece, bullets);
  const first = wordOf(line);
  if (verbs.has(first)) return first;
  if (!joining.has(first)) return undefined;
  const [, second = "", third = ""] = line
    .slice(0, 60)
    .split(/[\s,]+/)
    .map(wordOf);
  if (verbs.has(second)) return second;
  return first === "en" && afterEn.has(second) && verbs.has(third) ? third : undefined;
}

const bullets = "-•*– \t";

function wordOf(part: string): string {
  return /^[a-z]*/i.exec(part)?.[0].toLowerCase() ?? "";
}

/** Whether another part can open below a piece: only where its sentence has ended. */
export function mayOpen(previous: string): boolean {
  return previous === "" || opening.test(previous) || /(?:[;,:.!?…]|\ben)$/u.test(previous);
}

// With an addressee the dictum is beyond doubt, also after a forgotten comma.
const addressed =
  /^(?:v?erzoekt?|verzoeken) (?:de (?:regering|minister|staatssecretaris|ministers|bewindspersonen)|het (?:kabinet|presidium))\b/i;
const anew = /^(?:constaterende|overwegende|van mening|van oordeel|gelet op|gezien)\b/i;

const formulas =
  /\b(?:gehoord de|constaterende|overwegende|van mening|van oordeel|gelet op|verzoekt|roept (?:de|het)|spreekt (?:uit|als|haar|de)|nodigt (?:de|het)|draagt (?:de|het)|dringt|besluit|betreurt|verklaart)[\s,]/gi;
const ending = /(?:[;.:]|\bDe Kamer,?|beraadslaging[,;]?)$/i;
// After a comma only these words begin another part for certain.
const certainFormula = /^(?:gehoord|constaterende|overwegende|verzoekt (?:de regering|het kabinet))/i;
const endingLength = 30;

function opensPart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - endingLength), at);
  const sentence = before.trimEnd();
  if (sentence.length === before.length) return false;
  return ending.test(sentence) || (sentence.endsWith(",") && certainFormula.test(text.slice(at, at + endingLength)));
}

/** "spreekt uit dat … en verzoekt de regering …"; behind "overwegende dat de motie …" the same words only quote. */
function goesOnAsking(line: string, at: number): boolean {
  if (!/\S en $/.test(line.slice(Math.max(0, at - 5), at))) return false;
  return addressed.test(line.slice(at, at + endingLength)) && dictumVerb(line) !== undefined;
}

/** Lines of the body; a line that holds several formulas (old prints, a motion pasted as one paragraph) is cut before each. */
export function piecesOf(plain: string, range: Range): readonly Range[] {
  return linesOf(plain, range).flatMap(({ start, end, text }) => {
    const cuts = [...text.matchAll(formulas)]
      .filter(({ index }) => opensPart(text, index) || goesOnAsking(text, index))
      .map(({ index }) => start + index);
    const edges = [start, ...cuts, end];
    return edges.slice(0, -1).map((edge, at) => [edge, trimmedEnd(plain, edges[at + 1] ?? end)] as const);
  });
}

function trimmedEnd(plain: string, end: number): number {
  let at = end;
  while (at > 0 && plain.charAt(at - 1) === " ") at -= 1;
  return at;
}
