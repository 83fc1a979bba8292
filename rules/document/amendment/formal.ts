import type { Token } from "../tokens.ts";
import type { Clause } from "./clauses.ts";

const starters = new Set(
  (
    "in aan na voor achter artikel artikelen onderdeel onderdelen het de er onder ingevoegd toegevoegd vervallen direct boven titel " +
    "hoofdstuk afdeling paragraaf bijlage voorts tevens punt sub lid op binnen wordt worden en waarna tussen"
  ).split(" "),
);
const dated = new Set("met op na indien van zodra wanneer tenzij als ingeval uiterlijk".split(" "));
const sign = new Set(["puntkomma", "komma", "punt", "dubbele"]);

/** Whether a token can be the first of an instruction; a label such as "B." may stand before it. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower ?? "";
  if (starters.has(first)) return true;
  const labelled = tokens[at + 1]?.lower === "." && /^(?:[a-z]{1,3}|\d{1,3}[a-z]?)$/.test(first);
  return labelled && starters.has(tokens[at + 2]?.lower ?? "");
}

/**
 * Whether clauses have the form of a wijzigingsopdracht and not of ordinary law text: they begin with a place, and at least
 * one operation is completed as the Aanwijzingen prescribe ("vervangen door:", "ingevoegd, luidende:", "vervalt.").
 */
export function isFormal(tokens: readonly Token[], clauses: readonly Clause[], from: number): boolean {
  return (
    opensSentence(tokens, from) && namesPlace(tokens, clauses) && clauses.some((clause) => isComplete(tokens, clause))
  );
}

const places =
  /^(?:artikel(?:en)?|onderde(?:el|len)|lid|leden|volzin(?:nen)?|zinsneden?|woord(?:en)?|punt|aanhef|opschrift|hoofdstuk|afdeling|paragraaf|titel|bijlage|slot|aanduiding|begrip|begripsomschrijving|komma|zin|nummer|wet|wetboek|wetten|categorie|begin|.{3,}wet|considerans|beweegreden|volgorde)$/;

function namesPlace(tokens: readonly Token[], clauses: readonly Clause[]): boolean {
  const first = clauses[0];
  const last = clauses.at(-1);
  if (!first || !last) return false;
  return tokens.slice(first.from, last.to).some(({ kind, lower }) => kind === "quote" || places.test(lower));
}

function isComplete(tokens: readonly Token[], clause: Clause): boolean {
  const word = (offset: number): Token | undefined => tokens[clause.main.at + offset];
  const closes = clause.colon !== undefined;
  if (clause.main.container) return true;
  switch (clause.main.operation) {
    case "vervangen":
      return replaces(tokens, clause, closes);
    case "invoegen":
    case "toevoegen":
      return closes || hasQuote(tokens, clause);
    case "komt-te-luiden":
      return closes && clause.to - clause.main.at <= 4;
    case "vervallen":
      return deletes(word(1), word(2), closes, clause, tokens);
    case "vernummeren":
    case "verletteren":
      return word(1)?.lower === "tot" || word(1)?.lower === "als";
    case "wijzigen":
      return false;
    default:
      return false;
  }
}

function replaces(tokens: readonly Token[], clause: Clause, closes: boolean): boolean {
  if (closes || hasQuote(tokens, clause)) return true;
  return tokens.slice(clause.main.at + 1, clause.main.at + 5).some(({ lower }) => sign.has(lower));
}

function hasQuote(tokens: readonly Token[], clause: Clause): boolean {
  return tokens.slice(clause.from, clause.to).some(({ kind }) => kind === "quote");
}

/** "Artikel 5 vervalt." deletes; "Artikel 5 vervalt met ingang van 1 januari 2030." is law text with an end date. */
function deletes(
  next: Token | undefined,
  second: Token | undefined,
  closes: boolean,
  clause: Clause,
  tokens: readonly Token[],
): boolean {
  if (!next || closes || hasQuote(tokens, clause)) return true;
  if (next.lower === "." || next.lower === ";") return true;
  if (dated.has(next.lower)) return false;
  return next.lower === ","
    ? second?.lower === "onder" || second?.lower === "alsmede"
    : /^(?:de|het|in|en|telkens)$/.test(next.lower);
}
