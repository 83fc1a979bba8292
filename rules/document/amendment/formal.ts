import type { Operation } from "../model.ts";
import type { Token } from "../tokens.ts";
import { instructionVerbs, type Clause } from "./clauses.ts";
import { instructionWords, isOrdinal, isPlaceNoun, starters } from "./vocabulary.ts";

// "vervalt met ingang van", "vervalt indien": law text with an end date or a condition, not an instruction.
const dated = new Set("met op na indien van zodra wanneer tenzij als ingeval uiterlijk bij voor".split(" "));
const signs = new Set("puntkomma komma punt dubbele".split(" "));
const maximumForeign = 5;

/** Whether a token can be the first of an instruction; a label such as "B." may stand before it. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const first = firstAfterLabel(tokens, at);
  return starters.has(tokens[first]?.lower ?? "") || isOnlyArticle(tokens, first);
}

/**
 * "Enig artikel, onderdeel B, …", "Het enige artikel wordt …": the one article of a bill. In "Enig recht …" or "enig artikel in
 * het register" it is an ordinary word.
 */
export function isOnlyArticle(tokens: readonly Token[], at: number): boolean {
  const only = tokens[at]?.lower;
  if (only !== "enig" && only !== "enige") return false;
  const next = tokens[at + 2]?.lower ?? "";
  return tokens[at + 1]?.lower === "artikel" && (next === "," || instructionVerbs.has(next));
}

function firstAfterLabel(tokens: readonly Token[], at: number): number {
  const labelled = tokens[at + 1]?.lower === "." && /^(?:[a-z]{1,3}|\d{1,3}[a-z]?)$/.test(tokens[at]?.lower ?? "");
  return labelled ? at + 2 : at;
}

/**
 * Whether clauses have the form of a wijzigingsopdracht and not of ordinary law text: they begin with a place, hold few
 * other words, and the first operation is completed as the Aanwijzingen prescribe ("vervangen door:", "vervalt.").
 */
export function isFormal(tokens: readonly Token[], clauses: readonly Clause[], from: number): boolean {
  const first = clauses[0];
  if (!first || !opensSentence(tokens, from)) return false;
  const words = tokens.slice(firstAfterLabel(tokens, from), first.main.first);
  return (
    beginsWithPlace(tokens, first, from) &&
    isTerse(tokens, first, words) &&
    clauses.some((one) => isComplete(tokens, one))
  );
}

/** The first word with a meaning names a place, a piece of text or an act: "De aanspraak … vervalt" does not. */
function beginsWithPlace(tokens: readonly Token[], clause: Clause, from: number): boolean {
  const first = tokens
    .slice(firstAfterLabel(tokens, from), clause.to)
    .find(({ kind, lower }) => kind === "quote" || isPlaceWord(lower) || isMeaning(kind, lower));
  return first !== undefined && (first.kind === "quote" || isPlaceWord(first.lower));
}

/** A word with a meaning of its own; operation words stand where the place is left out ("Vervallen de woorden …"). */
function isMeaning(kind: Token["kind"], lower: string): boolean {
  return kind === "word" && !instructionWords.has(lower) && !starters.has(lower) && !operationWords.has(lower);
}

const operationWords = new Set("gewijzigd gelezen luiden volgt".split(" "));

function isPlaceWord(lower: string): boolean {
  return isPlaceNoun(lower) || isOrdinal(lower);
}

/** Few words tell where; the name of an act may be long where new text or a quotation leaves no doubt. */
function isTerse(tokens: readonly Token[], clause: Clause, words: readonly Token[]): boolean {
  if (hasFewForeignWords(words)) return true;
  const isPlain = clause.main.container || clause.colon !== undefined || hasQuote(tokens, clause);
  return isPlain && hasFewForeignWords(withoutName(words));
}

const longestName = 20;
const actNouns = new Set(["wet", "wetboek", "besluit"]);
const beforeNoun = new Set(["de", "het", "algemene", "tijdelijke"]);

/** Without the name that follows "de Wet", "het Wetboek", "het Besluit": it goes on to the verb. */
function withoutName(words: readonly Token[]): readonly Token[] {
  const noun = words.findIndex(({ lower }, at) => actNouns.has(lower) && beforeNoun.has(words[at - 1]?.lower ?? ""));
  const verb = words.findIndex(({ lower }, at) => at > noun && instructionVerbs.has(lower));
  return noun < 0 || verb < 0 || verb - noun > longestName ? words : [...words.slice(0, noun), ...words.slice(verb)];
}

function hasFewForeignWords(words: readonly Token[]): boolean {
  const counted = withoutBrackets(words);
  const foreign = counted.filter(({ kind, lower }) => kind === "word" && isForeign(lower));
  return foreign.length <= maximumForeign && !counted.some(({ lower }) => lower === "." || lower === ";");
}

/** "De Winkelwet (Stb. 36) wordt …": what stands in brackets does not count. */
function withoutBrackets(words: readonly Token[]): readonly Token[] {
  let depth = 0;
  return words.filter(({ lower }) => {
    if (lower === "(") depth += 1;
    const outside = depth === 0;
    if (lower === ")") depth = Math.max(0, depth - 1);
    return outside;
  });
}

function isForeign(lower: string): boolean {
  return !instructionWords.has(lower) && !isPlaceWord(lower) && !/^(?:\d|[a-z]{1,2}$|[ivxl]+[a-z]?$)/.test(lower);
}

function isComplete(tokens: readonly Token[], clause: Clause): boolean {
  const closes = clause.colon !== undefined;
  if (clause.main.container) return true;
  if (clause.main.operation === "komt-te-luiden") return closes && clause.to - clause.main.at <= 4;
  return closes || hasQuote(tokens, clause) || completions[clause.main.operation](tokens, clause);
}

/** How an operation without colon and quotation marks is completed. */
const completions: Readonly<Record<Operation, (tokens: readonly Token[], clause: Clause) => boolean>> = {
  vervangen: namesSign,
  vervallen: (tokens, { main }) => deletesPlace(tokens, main.at),
  vernummeren: isRenumbered,
  verletteren: isRenumbered,
  invoegen: () => false,
  toevoegen: () => false,
  "komt-te-luiden": () => false,
  wijzigen: () => false,
};

function isRenumbered(tokens: readonly Token[], { main }: Clause): boolean {
  return /^(?:tot|als)$/.test(tokens[main.at + 1]?.lower ?? "");
}

function namesSign(tokens: readonly Token[], clause: Clause): boolean {
  return tokens.slice(clause.main.at + 1, clause.main.at + 5).some(({ lower }) => signs.has(lower));
}

function hasQuote(tokens: readonly Token[], clause: Clause): boolean {
  return tokens.slice(clause.from, clause.to).some(({ kind }) => kind === "quote");
}

/** "Artikel 5 vervalt." deletes; "Artikel 5 vervalt met ingang van 1 januari 2030." is law text with an end date. */
function deletesPlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? ".";
  if (next === ",") return /^(?:onder|alsmede|en)$/.test(tokens[at + 2]?.lower ?? "");
  return !dated.has(next);
}
