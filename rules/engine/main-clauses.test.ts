import { expect, test } from "vitest";
import { noFacts, type ParliamentaryDocument } from "../document/index.ts";
import { tokensOf } from "../text/index.ts";
import { defineRule, type MainClause } from "./index.ts";
import { mainClauses } from "./main-clauses.ts";
import { compileRules } from "./rule-set.ts";
import { runRuleSet } from "./run.ts";

/** Verb of each clause in which a harbour master, or harbour masters, are the subject. */
function verbsIn(text: string): readonly string[] {
  const verbs: string[] = [];
  const keep = ({ verb }: MainClause): void => void verbs.push(tokensOf(document).words[verb] ?? "");
  const rule = defineRule({
    id: "test",
    title: "Test",
    dimensions: ["B"],
    why: "Waarom. Daarom.",
    sources: [{ title: "Bron", url: "https://example.nl" }],
    message: "Bericht.",
    question: "Vraag?",
    strength: "middel",
    phrases: {},
    marks: { wie: ["de (havenmeester|havenmeesters)", "een havenmeester", "degene die"] },
    find: (reading) => {
      for (const clause of mainClauses(reading, "wie")) keep(clause);
      return [];
    },
    examples: [
      { nieuw: "a", finds: [] },
      { nieuw: "b", finds: [] },
    ],
  });
  const document: ParliamentaryDocument = {
    text,
    facts: { ...noFacts, kind: "amendement" },
    factSources: {},
    passages: [{ zone: "nieuw", range: [0, text.length] }],
    changes: [],
    uncertain: false,
  };
  runRuleSet(compileRules([rule]), document);
  return verbs;
}

test.each([
  ["De havenmeester seint de vracht door.", ["seint"]],
  ["1. De steiger is open.\n\n2. De havenmeester hangt de lijst op.", ["hangt"]],
  ["Artikel 7a\nDe havenmeester seint de vracht door.", ["seint"]],
  ["Artikel 7a\n2 De havenmeester seint de vracht door.", ["seint"]],
  ["De havenmeester van de haven hangt de lijst op.", ["hangt"]],
  ["De havenmeester, bedoeld in het eerste lid, verricht metingen.", ["verricht"]],
  ["De havenmeester die de steiger beheert, telt niet mee en meet de boten.", []],
  ["De havenmeester die de steiger beheert, meet de boten.", ["meet"]],
  ["De havenmeester en de schipper meten de boten.", ["meten"]],
  ["Degene die direct voor die dag een ligplaats genoot, meet de boten.", ["meet"]],
  ["Degene die direct voor die dag een ligplaats genoot, is vrij.", []],
  ["Degene die een boot bestuurt toont de pas.", ["toont"]],
  ["Degene die vaart toont de pas.", ["toont"]],
  ["Indien de reddingsdienst een havenmeester helpt, is de haven vrij.", []],
  ["De havenmeester sluizen meet de boten.", ["meet"]],
  ["De havenmeester sluizen is vrij.", []],
  ["Wijst dit de havenmeester aan.", []],
  ["Indien omtrent de havenmeester iets bekend is, is de haven vrij.", []],
  ["De havenmeester, de loods en een schipper meten de boten.", ["meten"]],
  ["De havenmeester en het college toezicht meten de haven.", ["meten"]],
  ["De havenmeester, de boten in de haven.", []],
  ["De havenmeester of schipper meet de boten.", ["meet"]],
  ["De havenmeesters meten de boten.", ["meten"]],
  ["Binnen een week hangt de havenmeester de lijst op.", ["hangt"]],
  ["Na overleg hangen de havenmeesters de lijst op.", ["hangen"]],
  ["Is de haven dicht bij storm, dan hangt de havenmeester de lijst op.", ["hangt"]],
  ["Artikel 7a (lijst)\n\nDe havenmeester hangt de lijst op.", ["hangt"]],
  ["Artikel 7a (lijst)\n\nIndien het vriest, hangt de havenmeester de lijst op.", ["hangt"]],
  ["De havenmeesters in de haven meten de boten.", ["meten"]],
  ["Verhuist de havenmeester, dan seint hij dat door.", ["seint"]],
  ["Indien de havenmeester verhuist, seint hij dat door.", ["seint"]],
  ["De havenmeesters kunnen de haven sluiten. Zij seinen dat door.", ["seinen"]],
  ["Wanneer de havenmeesters de haven sluiten, seinen zij dat door.", ["seinen"]],
])("finds who acts in %s", (text, verbs) => {
  expect(verbsIn(text)).toEqual(verbs);
});

test.each([
  "De havenmeester ontvangt de lijst.",
  "De havenmeester kan de steiger sluiten.",
  "De schipper stelt de havenmeester in kennis.",
  "Na overleg verzoeken schippers om de havenmeester te horen.",
  "Na overleg stelt de havenmeesters niemand iets voor.",
  "Na overleg verzoeken de havenmeester allen om hulp.",
  "Hangt de havenmeester de lijst op, dan is de steiger open.",
  "Alle schippers weten dat de havenmeester meet.",
  "De havenmeester en de schippers ontvangen de lijst.",
  "De schipper groet de havenmeester. Hij meet de boten.",
  "Aan de havenmeester ligt de boot vast. Hij meet tien meter.",
  "Met de havenmeester is de lijst compleet. Hij telt tien regels.",
  "De havenmeesters in de nieuwe havens zijn vrij.",
  "De havenmeesters in de haven en boten zijn vrij.",
  "De havenmeesters met 20 boten zijn vrij.",
  "Al wat\nde havenmeester meet.",
  "Indien de havenmeester verhuist, mag hij de lijst houden.",
  "Indien de havenmeester de boot meet hij de lijst kent.",
  "De havenmeester. Daarna meet de schipper.",
])("finds no acting subject in %s", (text) => {
  expect(verbsIn(text)).toEqual([]);
});
