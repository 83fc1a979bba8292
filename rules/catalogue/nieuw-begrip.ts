import { defineRule, type Match, type Reading } from "../engine/index.ts";
import { CLAUSE_BREAK, NO_BREAK, SENTENCE_BREAK } from "../text/index.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const nieuwBegrip = defineRule({
  id: "nieuw-begrip",
  title: "Nieuw of gewijzigd begrip",
  dimensions: ["B", "I", "J"],
  why: "Begrippen zitten in formulieren, systemen en afspraken met andere organisaties. Een nieuw begrip naast een bestaand begrip maakt uitleg en gegevens delen lastiger.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De tekst bevat een nieuw of gewijzigd begrip. Dat kan betekenen dat formulieren en gegevens veranderen.",
  question: "Bestaat dit begrip al in uw administratie of die van ketenpartners, met dezelfde inhoud?",
  strength: "middel",
  phrases: {
    overal: [
      "(wordt|worden) ... verstaan",
      "wordt ... mede verstaan",
      "onder ... (moet|moeten|dient|dienen) ..2 worden (verstaan|begrepen)",
      "onder ... (wordt|worden) ..4 begrepen",
      "(wordt|worden) onder ... begrepen",
      "(wordt|worden) ..6 gelijkgesteld met",
      "gelijkgesteld (wordt|worden) met",
      "(gelijk te stellen|gelijkgesteld) met",
      "(wordt|worden) ... aangemerkt als",
      "aan te merken als",
      "(wordt|worden) ..6 geacht",
      "(geldt|gelden) als",
      "te gelden als",
      "(wordt|worden) ... beschouwd als",
    ],
    opdracht: [
      "(begripsbepaling|begripsomschrijving|begripsbepalingen|begripsomschrijvingen)",
      "(omschrijving|definitie|begrip) ... te luiden",
      "definitie van ... (gelezen|gewijzigd|vervangen)",
    ],
    dictum: ["(definitie|begripsbepaling) van"],
  },
  unless: ["als (bedoeld|omschreven) in ... wordt verstaan"],
  stronger: ["(inkomen|partner|huishouden|loon|woonplaats|vermogen|gezin)"],
  find: (reading) => [...reading.matches, ...definitionLines(reading)],
  examples: [
    {
      nieuw: "In dit artikel wordt onder zorgwoning verstaan: een woning met zorg aan huis.",
      finds: ["wordt onder zorgwoning verstaan"],
    },
    { nieuw: "De stiefouder wordt voor deze wet gelijkgesteld met een ouder.", finds: ["gelijkgesteld met een ouder"] },
    { nieuw: "c. wijkbedrijf: een rechtspersoon zonder winstoogmerk in de buurt;", finds: ["wijkbedrijf"] },
    { nieuw: "De ouder, bedoeld in artikel 3, ontvangt de bijdrage.", finds: [] },
    { dictum: "verzoekt de regering de leeftijdsgrens gelijk te stellen aan die in de Wet oppas,", finds: [] },
    {
      oud: "wordt onder oppas verstaan",
      nieuw: "wordt onder oppas en speelzaal verstaan",
      finds: ["wordt onder oppas en speelzaal verstaan"],
      polarity: "gewijzigd",
    },
  ],
});

const LONGEST_TERM = 6;
/** First words of a list item or heading that is no term. */
const noTerms = new Set([
  "artikel",
  "hoofdstuk",
  "paragraaf",
  "afdeling",
  "indien",
  "in",
  "bij",
  "voor",
  "van",
  "de",
  "het",
  "een",
  "dit",
  "onderdeel",
  "bijlage",
  "tabel",
]);

/** A line of a definition list: a list mark, a term of a few words, a colon and the description. */
function definitionLines({ tokens, segments }: Reading): readonly Match[] {
  return segments
    .filter(({ zone }) => zone === "nieuw")
    .flatMap((segment) => {
      const matches: Match[] = [];
      for (let at = segment.from; at < segment.to; at += 1) {
        const isStart = at === segment.from || tokens.breaks[at] === SENTENCE_BREAK;
        const to = isStart ? descriptionStart({ tokens }, at, segment.to) : at;
        if (to > at) matches.push({ segment, from: at, to });
      }
      return matches;
    });
}

/** Index of the first word after "a. term:", or `at` when the line is no definition. */
function descriptionStart({ tokens }: Pick<Reading, "tokens">, at: number, limit: number): number {
  const { words, breaks } = tokens;
  const isListMark = /^(?:\d+°?|[a-z]{1,2})$/.test(words[at] ?? "") && (breaks[at + 1] ?? NO_BREAK) > NO_BREAK;
  const first = at + 1;
  if (!isListMark || noTerms.has(words[first] ?? "")) return at;
  for (let next = first + 1; next <= first + LONGEST_TERM && next < limit; next += 1) {
    if ((breaks[next] ?? NO_BREAK) >= CLAUSE_BREAK) return isAfterColon(tokens, next) ? next : at;
  }
  return at;
}

function isAfterColon({ breaks, text, starts, ends }: Reading["tokens"], at: number): boolean {
  return breaks[at] === CLAUSE_BREAK && /^: ?[^\n]*$/.test(text.slice(ends[at - 1], starts[at]));
}
