import type { Zone } from "../model.ts";
import type { Token } from "../tokens.ts";
import type { Clause } from "./clauses.ts";

/** A quotation in an instruction and what it is: old, new, deleted, anchor, or part of the place. */
export type QuoteRole = { readonly at: number; readonly zone: Zone };

const nouns = new Set(
  (
    "de het een zinsnede zinsneden woord woorden zinsdeel zinsdelen aanduiding aanduidingen getal getallen bedrag bedragen volzin zin " +
    "percentage percentages jaartal komma begrip tekst cijfer cijfers datum passage term naar telkens steeds overal nog : respectievelijk " +
    "onderscheidenlijk achtereenvolgens begripsomschrijving"
  ).split(" "),
);
const anchors = new Set("na achter voor vóór tussen vanaf".split(" "));
const deleting = new Set("vervalt vervallen geschrapt".split(" "));
const adding = new Set(
  "door ingevoegd toegevoegd gelezen luidende luidend staan geplaatst lezen voegen luiden luidt toegvoegd gezet".split(
    " ",
  ),
);

/** What each quotation in a clause is, read from the words around it. */
export function quoteRoles(tokens: readonly Token[], clause: Clause): readonly QuoteRole[] {
  const roles: QuoteRole[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    if (tokens[at]?.kind !== "quote") continue;
    roles.push({ at, zone: roleOf(tokens, clause, at, roles.at(-1)) });
  }
  return roles;
}

function roleOf(tokens: readonly Token[], clause: Clause, at: number, previous: QuoteRole | undefined): Zone {
  const lead = leadBefore(tokens, clause.from, at);
  const word = tokens[lead]?.lower ?? "";
  if (word === "van" && isInsteadOf(tokens, lead)) return "oud";
  if (anchors.has(word)) return isPlacedFor(clause) && word !== "na" ? "oud" : "anker";
  if (deleting.has(word)) return "geschrapt";
  if (adding.has(word)) return "nieuw";
  if (previous && joins(tokens, previous.at, at)) return previous.zone;
  return roleFromVerb(clause, at);
}

/** "komt voor «8,15%» te staan «7,9%»": here "voor" names the old words. */
function isPlacedFor(clause: Clause): boolean {
  return clause.operations.some(
    ({ first, at }) => clause.main.first === first && at === first + 1 && clause.main.operation === "invoegen",
  );
}

function isInsteadOf(tokens: readonly Token[], lead: number): boolean {
  return tokens[lead - 1]?.lower === "plaats" && tokens[lead - 2]?.lower === "in";
}

function leadBefore(tokens: readonly Token[], from: number, at: number): number {
  let lead = at - 1;
  while (lead >= from && nouns.has(tokens[lead]?.lower ?? "")) lead -= 1;
  return lead;
}

/** "«a» en «b»", "«a», «b»": the second quotation has the role of the first. */
function joins(tokens: readonly Token[], previous: number, at: number): boolean {
  const between = tokens.slice(previous + 1, at).map(({ lower }) => lower);
  return (
    between.length > 0 &&
    between.every((word) => ["en", "of", ",", "alsmede", "dan", "wel"].includes(word) || nouns.has(word))
  );
}

function roleFromVerb(clause: Clause, at: number): Zone {
  const verb = clause.operations.find(({ first }) => first > at);
  switch (verb?.operation) {
    case "vervangen":
      return "oud";
    case "vervallen":
      return "geschrapt";
    case "invoegen":
    case "toevoegen":
      return "nieuw";
    case "komt-te-luiden":
    case "vernummeren":
    case "verletteren":
    case "wijzigen":
    case undefined:
      return "opdracht";
    default:
      return "opdracht";
  }
}
