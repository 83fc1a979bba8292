const instead = /\bter\s/gi;
const shortened = /\bt\.?v\.?v\b\.?/i;
const filler = /(?:gedrukt|onder|(?:dat|die|de|het|motie|amendement|stuk|nummers?)\b|n[ro]s?|[.,(])/iy;
const dossier = /\d{5}(?:-[A-Z]+)?(?=[,-])[,-]/y;
const number = /\d{1,5}/y;
const joiner = /,|en\b/iy;

/**
 * The numbers in "TER VERVANGING VAN DIE GEDRUKT ONDER NRS. 11 EN 24" or "(t.v.v. 97101-15)", as they stand there; empty
 * without such words.
 */
export function replacedIn(flat: string): readonly string[] {
  const start = startOfNumbers(flat);
  if (start === undefined) return [];
  const reader = new Reader(flat, start);
  while (reader.take(filler) !== undefined || reader.take(dossier) !== undefined);
  const numbers: string[] = [];
  for (let found = reader.take(number); found !== undefined; found = reader.take(number)) {
    numbers.push(found);
    if (reader.take(joiner) === undefined) break;
  }
  return numbers;
}

/** The separate numbers of the fact `replaces` ("8, 9"); none without it. */
export const replacedNumbers = (replaces: string | null): readonly string[] => replaces?.split(", ") ?? [];

/** Behind "ter vervanging van", in any of its spellings, or behind "t.v.v."; whichever comes first. */
function startOfNumbers(flat: string): number | undefined {
  const short = shortened.exec(flat);
  const ends = [endOfInstead(flat), short ? short.index + short[0].length : undefined].filter(
    (end) => end !== undefined,
  );
  return ends.length === 0 ? undefined : Math.min(...ends);
}

function endOfInstead(flat: string): number | undefined {
  for (const { index } of flat.matchAll(instead)) {
    const [ter = "", word = "", van = ""] = flat.slice(index, index + phraseLength).split(/(?<=\s)(?=\S)/);
    if (/^ver[a-z-]{2,14}\s/i.test(word) && /^van\b/i.test(van)) return index + ter.length + word.length + 3;
  }
  return undefined;
}

const phraseLength = 40;

/** Reads one sticky pattern after another, over the white space between them. */
class Reader {
  private readonly text: string;
  private at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  take(pattern: RegExp): string | undefined {
    while (this.text.charAt(this.at) === " ") this.at += 1;
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }
}
