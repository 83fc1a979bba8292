import {
  defineRule,
  firstStartingAfter,
  looksFinite,
  mainClauses,
  type MainClause,
  type Match,
  type Reading,
} from "../engine/index.ts";
import { NO_BREAK } from "../text/index.ts";
import { markAfter, publicAgents } from "./lexicon/agents.ts";
import { askedCooperation, writtenCooperation } from "./lexicon/cooperation.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

export const keten = defineRule({
  id: "keten",
  title: "Meer organisaties samen",
  dimensions: ["K", "G", "T"],
  why: "Wie samen moet werken, wacht op de traagste schakel. Afspraken over gegevens en beslissen kosten tijd.",
  sources: [schrijfwijzerUitvoering],
  message: "De tekst vraagt dat organisaties samen beslissen of afstemmen. De traagste schakel bepaalt dan de datum.",
  question: "Met wie moet u afstemmen, en wie beslist als u het niet eens wordt?",
  strength: "middel",
  phrases: {
    nieuw: writtenCooperation,
    dictum: askedCooperation,
  },
  unless: [
    "in overeenstemming met (onze minister|onze ministers) van",
    "gezamenlijke huishouding",
    "gezamenlijk bewonen",
    "overleg met (hem|haar|hen|(de|het) (verzoeker|aanvrager|betrokkene|gedetineerde|belanghebbende|bezoeker|leerling|patiënt|cliënt|verzekerde|werknemer|huurder))",
    "(het|tot) sluiten van",
    "(rechter|rechtbank|gerechtshof|kantonrechter|rechter commissaris) ..8 op verzoek",
    "op verzoek van ..12 (rechter|rechtbank|gerechtshof|kantonrechter|rechter commissaris)",
  ],
  marks: { wie: publicAgents },
  find: (reading) => {
    const clauses = mainClauses(reading, "wie");
    return [...reading.matches, ...towardsOthers(reading, clauses), ...sideBySide(reading, clauses)];
  },
  examples: [
    {
      nieuw: "Het bureau beslist in overeenstemming met Onze Minister.",
      finds: ["in overeenstemming met Onze Minister"],
    },
    { nieuw: "De dienst stelt dit na overleg met de inspecteur vast.", finds: ["na overleg met de inspecteur"] },
    { nieuw: "De ouders voeren een gezamenlijke huishouding.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of ketenpartners dit willen,", finds: [] },
    {
      oud: "na overleg met de raad",
      nieuw: "na overleg met het bureau",
      finds: ["na overleg met het bureau"],
      polarity: "gewijzigd",
    },
  ],
});

/** One body does something in which another has a part: "De burgemeester wijst de consulaten aan, gehoord de Kiesraad". */
function towardsOthers(reading: Reading, clauses: readonly MainClause[]): readonly Match[] {
  return clauses.filter((clause) => markAfter(reading, clause, "wie") !== undefined);
}

/** "De colleges en de dagelijkse besturen stellen …": two bodies that do it together, not two that are only named. */
function sideBySide({ tokens, marks }: Reading, clauses: readonly MainClause[]): readonly Match[] {
  const bodies = marks("wie").filter(({ segment }) => segment.zone === "nieuw");
  const subjects = new Set(clauses.map(({ subject }) => subject[0]));
  return bodies.flatMap(({ segment, from, to }) => {
    const next = tokens.words[to] === "en" ? bodies[firstStartingAfter(bodies, to)] : undefined;
    if (!next || next.from > to + 2) return [];
    return subjects.has(from) || act(tokens, from, next) ? [{ segment, from, to: next.to }] : [];
  });
}

/** Behind these words somebody has a part in what others do: "tussen de inspecteur en de ontvanger". */
const complements: ReadonlySet<string> = new Set("aan bij met naar over tot tussen uit van voor".split(" "));

/** "… door de politie en de marechaussee", "… regelen de politie en de brandweer" and "… de inspecteur en het college verschillen". */
function act(tokens: Reading["tokens"], from: number, { to, segment }: Match): boolean {
  const before = tokens.words[from - 1] ?? "";
  const isVerb = (at: number, place: number): boolean => tokens.breaks[place] === NO_BREAK && looksFinite(tokens, at);
  if (before === "door" || isVerb(from - 1, from)) return true;
  return to < segment.to && isVerb(to, to) && !complements.has(before);
}
