import type { Operation, Zone } from "../model.ts";
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
const adding =
  "door ingevoegd toegevoegd gelezen luidende luidend staan geplaatst lezen voegen luiden luidt toegvoegd gezet";

/** The role that the word before a quotation (and its noun) gives it. */
const roleOfLead: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ...pairs("na achter voor vóór tussen vanaf", "anker"),
  ...pairs("vervalt vervallen geschrapt", "geschrapt"),
  ...pairs(adding, "nieuw"),
]);

function pairs(words: string, zone: Zone): readonly (readonly [string, Zone])[] {
  return words.split(" ").map((word) => [word, zone] as const);
}

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
  if (isInsteadOf(tokens, lead) || (word === "voor" && isPlacedFor(clause)) || isReplacedToo(tokens, clause, at))
    return "oud";
  const told = toldBy(tokens, lead);
  if (told) return told;
  return previous && joins(tokens, previous.at, at) ? previous.zone : roleFromVerb(clause, at);
}

/** "wordt «drie» vervangen door «vier» en «vijf» door «zes»": the verb is said once. */
function isReplacedToo(tokens: readonly Token[], { main }: Clause, at: number): boolean {
  return main.operation === "vervangen" && at > main.at && tokens[at + 1]?.lower === "door";
}

/** "komt voor «8,15%» te staan «7,9%»": here "voor" names the old words. */
function isPlacedFor(clause: Clause): boolean {
  return clause.operations.some(
    ({ first, at }) => clause.main.first === first && at === first + 1 && clause.main.operation === "invoegen",
  );
}

function isInsteadOf(tokens: readonly Token[], lead: number): boolean {
  const [preposition, noun, verb] = [tokens[lead - 2], tokens[lead - 1], tokens[lead]].map((token) => token?.lower);
  return verb === "van" && noun === "plaats" && preposition === "in";
}

function toldBy(tokens: readonly Token[], lead: number): Zone | undefined {
  return isDefined(tokens, lead) ? "opdracht" : roleOfLead.get(tokens[lead]?.lower ?? "");
}

const definitions = /^(?:(?:begrips)?omschrijving|definitie|betekenis)(?:en|s)?$/;

/** "in de begripsomschrijving van «bos» vervalt «groot»": the first quotation only tells where. */
function isDefined(tokens: readonly Token[], lead: number): boolean {
  return tokens[lead]?.lower === "van" && definitions.test(tokens[lead - 1]?.lower ?? "");
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

const rolesOfVerbs: Readonly<Partial<Record<Operation, Zone>>> = {
  vervangen: "oud",
  vervallen: "geschrapt",
  invoegen: "nieuw",
  toevoegen: "nieuw",
};

/** "wordt «x» vervangen", "vervalt in artikel 37 de zinsnede «x»": the verb behind the quotation tells, or else the one before. */
function roleFromVerb(clause: Clause, at: number): Zone {
  const next = clause.operations.find(({ first }) => first > at);
  if (next) return rolesOfVerbs[next.operation] ?? "opdracht";
  const before = clause.operations.findLast(({ first }) => first < at)?.operation;
  return before === undefined || before === "vervangen" ? "opdracht" : (rolesOfVerbs[before] ?? "opdracht");
}
