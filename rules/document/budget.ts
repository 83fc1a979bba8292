import { onOneLine } from "../text/index.ts";

/** A budget amendment moves money in a begrotingsstaat; only that structure counts, never the word "begrotingswet". */
const statement = /begrotingss?ta(?:at|ten)/gi;
const amount = /\b(?:verplichtingen ?bedrag|uitgaven ?bedrag|ontvangsten ?bedrag)/gi;
const raised = /\b(?:verhoogd|verlaagd) met (?:€|f) ?(?=\d)/gi;
const inThousands = /^\(x (?:€|f) ?1[. ]000\)/i;
const amountOnly = /in plaats van\s?[«"„]\d[\d ]{4,}[»"”]\s?gelezen/i;
const listedAmount = /\bbedrag(?:en)?\b/gi;
const listedArticle = /\bin de staat,? bedoeld in artikel\b/i;
/** Until the eighties the state budget was one dossier, and its amendments change nothing else. */
const statementOfOld = /\bRijksbegroting voor het (?:dienst)?jaar\b/i;
const budgetTitle = /\b(?:begroting van|begrotingsstat?en|begrotingsstaat)\b/i;

/** Without one of these words a body moves no money, and needs no further look. */
const speaksOfMoney = /begroting|bedrag|verhoogd|verlaagd/i;

// The words of one instruction stand this close together.
const instructionLength = 165;
const amountLength = 40;

/** Whether the body (without toelichting) is a budget amendment; the title only matters for old prints that replace one amount. */
export function isBudgetBody(body: string, header: string): boolean {
  if (!speaksOfMoney.test(body) && !budgetTitle.test(header)) return statementOfOld.test(header);
  // Nearly all white space to replace is line breaks, and those alone are fast to replace.
  const flat = onOneLine(body.replaceAll("\n", " "));
  return (
    follows(flat, statement, ".:", changesStatement) ||
    follows(flat, amount, ".", movesAmount) ||
    movesMoney(flat) ||
    statementOfOld.test(header) ||
    (budgetTitle.test(header) && changesListedAmount(flat))
  );
}

/** Old prints change one amount, or an article of the list that belongs to the begroting. */
function changesListedAmount(flat: string): boolean {
  return amountOnly.test(flat) || listedArticle.test(flat) || follows(flat, listedAmount, ".", isRaised);
}

/** Whether a paragraph moves money: "… wordt verhoogd met € 4.500 (x € 1.000)." No law text is written like that. */
export function movesMoney(paragraph: string): boolean {
  return follows(paragraph, raised, "", isInThousands);
}

/** Whether the words behind one of the matches, up to a sign that ends them, pass the test. */
function follows(flat: string, start: RegExp, stops: string, test: (words: string) => boolean): boolean {
  return [...flat.matchAll(start)].some((match) => {
    const from = match.index + match[0].length;
    return test(before(flat.slice(from, from + instructionLength), stops));
  });
}

function before(words: string, stops: string): string {
  let end = 0;
  while (end < words.length && !stops.includes(words.charAt(end))) end += 1;
  return words.slice(0, end);
}

/** "De departementale begrotingsstaat … wordt als volgt gewijzigd". */
function changesStatement(words: string): boolean {
  const lower = words.toLowerCase();
  const verb = lower.search(/word(?:t|en)/);
  return verb >= 0 && lower.indexOf("gewijzigd", verb) >= 0;
}

/** "het bedrag … wordt verhoogd met". */
function isRaised(words: string): boolean {
  return /\b(?:verhoogd|verlaagd) met\b/i.test(words);
}

/** "Het verplichtingenbedrag wordt verhoogd". */
function movesAmount(words: string): boolean {
  return /(?:verhoogd|verlaagd)\b/i.test(words);
}

/** "verhoogd met € 4.500 (x € 1.000)". */
function isInThousands(words: string): boolean {
  const bracket = words.indexOf("(");
  const figures = words.slice(0, Math.max(bracket, 0));
  return bracket >= 0 && bracket < amountLength && /^[\d. ]*$/.test(figures) && inThousands.test(words.slice(bracket));
}

/** A row of the table that divides an article: "artikelonderdeel 5.1 Loofbos | + € 2.000", or "5.2 Naaldbos −2.000". */
export function isBudgetLine(paragraph: string): boolean {
  const last = paragraph.length < 160 ? paragraph.split(/[|\s]/).findLast((word) => word !== "") : undefined;
  return last !== undefined && /^[+−–-]?€?\d{1,3}(?:\.\d{3}){0,4}$/.test(last);
}
