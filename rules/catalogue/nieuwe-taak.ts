import { defineRule, mainClauses, type MainClause, type Match, type Reading, type Segment } from "../engine/index.ts";
import { sentenceAround } from "../text/index.ts";
import { publicAgents } from "./lexicon/agents.ts";
import { powersOf, refusals } from "./lexicon/powers.ts";
import { askedTasks, tasks, writtenTasks } from "./lexicon/tasks.ts";
import { organs } from "./lexicon/words.ts";
import { balieEnBeleid, schrijfwijzerUitvoering } from "./sources.ts";

export const nieuweTaak = defineRule({
  id: "nieuwe-taak",
  title: "Nieuwe of verplaatste taak",
  dimensions: ["C", "K"],
  why: "Een nieuwe taak vraagt mensen, geld en tijd om op te bouwen. Bij verplaatsen moeten dossiers en kennis mee.",
  sources: [schrijfwijzerUitvoering, balieEnBeleid],
  message: "De tekst geeft een organisatie een taak of verplaatst die. Dat vraagt opdracht, mensen en geld.",
  question: "Wie voert dit nu uit, en wat is nodig aan opdracht, geld en overdracht?",
  strength: "hoog",
  isSimplerWithout: true,
  phrases: {
    nieuw: writtenTasks,
    overal: tasks,
    dictum: askedTasks,
  },
  marks: { orgaan: [`(${organs})`], wie: publicAgents, minister: ["onze minister"], raad: ["de =raad"] },
  find: (reading) => [
    ...reading.matches,
    ...actsOf(reading),
    ...byMinister(reading),
    ...doneBy(reading),
    ...powersOf(reading.tokens, bodiesIn(reading)),
    ...otherOrgans(reading),
  ],
  unless: [
    "raad van (toezicht|commissarissen|bestuur)",
    "(onze minister|de minister) draagt er zorg voor",
    "(het|de|een) (overgedragen|opgedragen)",
    "(waarin|waarop|waaruit|het) de dienst ..2 verricht",
    "de dienst (is|wordt|werd|heeft) verricht",
  ],
  examples: [
    { oud: "Onze Minister", nieuw: "Gedeputeerde staten", finds: ["Gedeputeerde staten"], polarity: "gewijzigd" },
    { oud: "provinciale staten", nieuw: "het commissariaat", finds: ["het commissariaat"], polarity: "gewijzigd" },
    { nieuw: "Het bureau is belast met de uitgifte van passen.", finds: ["is belast met de uitgifte"] },
    { nieuw: "De dienst heeft tot taak reizigers te helpen.", finds: ["heeft tot taak"] },
    { nieuw: "De aanvrager betaalt een bijdrage.", finds: [] },
    { nieuw: "De burgemeester kan een gebied sluiten.", finds: ["De burgemeester kan"] },
    { nieuw: "Bij onraad kunnen gedeputeerde staten een brug sluiten.", finds: ["kunnen gedeputeerde staten"] },
    { nieuw: "De directeur is bevoegd de post te openen.", finds: ["De directeur is bevoegd"] },
    { nieuw: "Bij onraad is de burgemeester bevoegd de kist te openen.", finds: ["de burgemeester bevoegd"] },
    { nieuw: "Bij onraad is het bestuursorgaan dat bevoegd is, bereikbaar.", finds: [] },
    { nieuw: "Gevallen waarin de burgemeester kan optreden, zijn zeldzaam.", finds: [] },
    { nieuw: "De burgemeester kan van sluiting afzien.", finds: [] },
    { nieuw: "Provinciale staten kunnen dit in een verordening regelen.", finds: [] },
    { nieuw: "De raad kan een straat autovrij maken.", finds: ["De raad kan"] },
    { nieuw: "De raad motiveert de afwijzing.", finds: ["De raad motiveert"] },
    { nieuw: "De raad van toezicht motiveert de afwijzing.", finds: [] },
    { nieuw: "Onze Minister van Economische Zaken draagt zorg voor het beheer.", finds: ["draagt zorg"] },
    { nieuw: "Onze Minister draagt er zorg voor dat het besluit klopt.", finds: [] },
    { dictum: "verzoekt de regering in kaart te brengen welke organisatie is belast met de uitgifte,", finds: [] },
    {
      oud: "De raad is belast met de uitgifte",
      nieuw: "Het bureau is belast met de uitgifte",
      finds: ["is belast met de uitgifte"],
      polarity: "gewijzigd",
    },
  ],
});

/** What a minister does case by case; a service of the ministry does it. To lay down and to tell parliament is left out. */
const carriesOut: ReadonlySet<string> = new Set(
  "verstrekt verleent betaalt beheert vermeldt registreert verwijdert verifieert controleert kent vordert voldoet keert int".split(
    " ",
  ),
);

function byMinister(reading: Reading): readonly Match[] {
  const { words } = reading.tokens;
  return mainClauses(reading, "minister").filter(
    (clause) => isCarriedOut(words, clause.verb) && !isLimit(reading, clause),
  );
}

/** "Draagt zorg voor de inrichting" too; not "draagt er zorg voor dat" anything, and not "draagt de maatregel voor". */
function isCarriedOut(words: Reading["tokens"]["words"], verb: number): boolean {
  return carriesOut.has(words[verb] ?? "") || (words[verb] === "draagt" && words[verb + 1] === "zorg");
}

/** To decide on what is asked is what the body is there for. */
const decides: ReadonlySet<string> = new Set(["beslist", "beslissen"]);

/** The gemeenteraad for short; "de raad van toezicht" is of an institution, and with a capital it is another raad. */
function isCouncil({ words }: Reading["tokens"], to: number): boolean {
  return words[to] !== "van" && words[to] !== "voor";
}

/** Every body that is named; a council only where it is one. */
function bodiesIn({ tokens, marks }: Reading): readonly Match[] {
  return [...marks("wie"), ...marks("raad").filter(({ to }) => isCouncil(tokens, to))];
}

function actsOf(reading: Reading): readonly Match[] {
  const { tokens } = reading;
  const ofCouncils = mainClauses(reading, "raad").filter(({ subject }) => isCouncil(tokens, subject[1]));
  const acts = [...mainClauses(reading, "wie"), ...ofCouncils].filter(
    ({ verb }) => !decides.has(reading.tokens.words[verb] ?? ""),
  );
  return acts.filter((clause) => !isLimit(reading, clause));
}

const limits: ReadonlySet<string> = new Set(["slechts", "uitsluitend"]);
/** Behind "slechts" they say when; without them it is said how: "verstrekt uitsluitend digitaal". */
const conditions: ReadonlySet<string> = new Set([
  "indien",
  "als",
  "wanneer",
  "na",
  "nadat",
  "zover",
  "zolang",
  "zodra",
]);
/** Words behind verb and subject: "verleent de ontheffing slechts indien". */
const NEAR = 3;
/** "Onze Minister verleent slechts een vergunning indien …" says when, and gives nobody something to do. */
function isLimit({ tokens }: Reading, { verb, subject, segment }: MainClause): boolean {
  if (refusals.has(tokens.words[verb] ?? "")) return false;
  const after = Math.max(verb + 1, subject[1]);
  const [, end] = sentenceAround(tokens, verb, segment.from, segment.to);
  const near = tokens.words.slice(after, after + NEAR);
  const saysWhen = (): boolean => tokens.words.slice(after, end).some((word) => conditions.has(word));
  return near.includes("geen") || (near.some((word) => limits.has(word)) && saysWhen());
}

/** Words between the verb and "door": "worden de passen door het college gedrukt". */
const REACH = 6;
const passive: ReadonlySet<string> = new Set("wordt worden kan kunnen".split(" "));

/** "… wordt door het college uitgereikt", "een boete kan door de inspectie worden gegeven". */
function doneBy({ tokens, marks }: Reading): readonly Match[] {
  const { words } = tokens;
  const named = marks("wie").filter(({ segment, from }) => segment.zone === "nieuw" && words[from - 1] === "door");
  return named.flatMap(({ segment, from, to }) => {
    const [first] = sentenceAround(tokens, from, segment.from, segment.to);
    const start = Math.max(first, from - 2 - REACH);
    const verb = words.slice(start, from - 1).findLastIndex((word) => passive.has(word));
    return verb < 0 ? [] : [{ segment, from: start + verb, to }];
  });
}

/** Longest replacement that names a body and little more. */
const ORGAN_WORDS = 6;

/** One body takes the place of another; a name that all acts use goes before a longer one. */
function otherOrgans({ segments, tokens, marks }: Reading): readonly Match[] {
  const names = new Map<Segment, string>();
  for (const { segment, from, to } of [...marks("orgaan"), ...marks("wie")]) {
    const isShort = segment.to - segment.from <= ORGAN_WORDS;
    if (isShort && !names.has(segment)) names.set(segment, tokens.words.slice(from, to).join(" "));
  }
  const olds = segments.filter(({ zone }) => zone === "oud").toReversed();
  const firstOld = new Map(olds.map((segment) => [segment.change, segment]));
  return segments
    .filter((segment) => {
      const old = firstOld.get(segment.change);
      const [before, after] = [old && names.get(old), names.get(segment)];
      return segment.zone === "nieuw" && before !== undefined && after !== undefined && before !== after;
    })
    .map((segment) => ({ segment, from: segment.from, to: segment.to, polarity: "gewijzigd" }));
}
