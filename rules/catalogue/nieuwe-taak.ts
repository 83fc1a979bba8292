import { defineRule, mainClauses, type MainClause, type Match, type Reading, type Segment } from "../engine/index.ts";
import { NO_BREAK, sentenceAround, wordSet } from "../text/index.ts";
import { publicAgents } from "./lexicon/agents.ts";
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
    ...powersOf(reading),
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
/** "Het bestuursorgaan weigert geen aanvraag" has to take every one. */
const refuses: ReadonlySet<string> = new Set(["weigert", "weigeren", "afwijzen"]);

/** "Onze Minister verleent slechts een vergunning indien …" says when, and gives nobody something to do. */
function isLimit({ tokens }: Reading, { verb, subject, segment }: MainClause): boolean {
  if (refuses.has(tokens.words[verb] ?? "")) return false;
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

/** "Onze Minister kan" is left out: acts say it in every other article. */
const mays: ReadonlySet<string> = new Set("kan kunnen mag mogen".split(" "));
const isOrAre: ReadonlySet<string> = new Set(["is", "zijn"]);
/** Words between a body and its power: "het college van de woonplaats kan". */
const FAR_POWER = 3;

/** "Het college kan …", "de directeur is bevoegd …": who may act is asked to, must weigh it and writes it down. */
function powersOf({ tokens, marks }: Reading): readonly Match[] {
  const councils = marks("raad").filter(({ to }) => isCouncil(tokens, to));
  return [...marks("wie"), ...councils].flatMap((body) => {
    const { segment, from, to } = body;
    const at = segment.zone === "nieuw" ? powerOf(tokens, body) : undefined;
    return at === undefined || !isWork(tokens, body, at)
      ? []
      : [{ segment, from: Math.min(from, at), to: Math.max(to, at + 1) }];
  });
}

/** Where the word is that gives this body a power: "kan het college", "het college kan", "is het college bevoegd". */
function powerOf({ words, breaks }: Reading["tokens"], { segment, from, to }: Match): number | undefined {
  const before = from > segment.from && breaks[from] === NO_BREAK ? (words[from - 1] ?? "") : "is";
  if (mays.has(before)) return from - 1;
  if (!isOrAre.has(before)) return undefined;
  const near = words.slice(to, Math.min(to + FAR_POWER + 1, segment.to));
  const steps = near.findIndex((_, step) => breaks[to + step] !== NO_BREAK || givesPower(words, to + step));
  return steps >= 0 && breaks[to + steps] === NO_BREAK ? to + steps : undefined;
}

/** Before "bevoegd" they tell only which: "het bestuur dat bevoegd is", "het bevoegd gezag". */
const tellsWhich: ReadonlySet<string> = new Set(["dat", "die", "het"]);

/** "Kan" and "is bevoegd". */
function givesPower(words: Reading["tokens"]["words"], at: number): boolean {
  const word = words[at] ?? "";
  return mays.has(word) || (word === "bevoegd" && !tellsWhich.has(words[at - 1] ?? ""));
}

/** Whether a power, given at word `at`, asks for work case by case. */
function isWork(tokens: Reading["tokens"], { segment, to }: Match, at: number): boolean {
  const { words } = tokens;
  const after = Math.max(at + 1, to);
  const own = ownWords(tokens, after, sentenceAround(tokens, at, segment.from, segment.to)[1]);
  const isDenied = words.slice(to, at).some((word) => denials.has(word)) || denies(tokens, own);
  const isPower = words[at] === "bevoegd" ? isToDo(tokens, own, at) : !itsOwn.has(words[after] ?? "");
  return isPower && !isDenied && !own.some((index) => isLessWork(words, index));
}

/** Open a clause under the verb: "… sluiten waarin misdrijven worden gepleegd". */
const clauseOpeners = wordSet(
  "wie wier wiens welke waar waarin waarop waarvan waarbij waarmee waaraan waarvoor waarna indien wanneer tenzij zover voorzover",
);
/** Before "die" and "dat" they make them point: "in dat geval", "kan die aanvraag". */
const pointers = wordSet("in op over van voor bij met aan uit tot na door kan kunnen mag mogen bevoegd");

function opensClause(words: Reading["tokens"]["words"], at: number): boolean {
  const word = words[at] ?? "";
  if (word === "die" || word === "dat") return !pointers.has(words[at - 1] ?? "");
  return clauseOpeners.has(word) || (word === "als" && words[at + 1] !== "bedoeld");
}

/** The words of a sentence behind a power that are not of a clause under it; a comma ends such a clause. */
function ownWords({ words, breaks }: Reading["tokens"], after: number, end: number): readonly number[] {
  const own: number[] = [];
  let isOwn = true;
  for (let at = after; at < end; at += 1) {
    isOwn = (isOwn || breaks[at] !== NO_BREAK) && !opensClause(words, at);
    if (isOwn) own.push(at);
  }
  return own;
}

const denials: ReadonlySet<string> = new Set(["niet", "geen", "slechts"]);
/** Before "niet" they make it a part of something else: "het niet betalen", "opleggen van niet meer dan", "maar niet langer". */
const partOpeners: ReadonlySet<string> = new Set(["de", "het", "een", "van", "maar", "of", "dan"]);

/**
 * "Kan geen belasting heffen"; not "kan besluiten de aanvraag niet te behandelen", and "kan het verzoek slechts afwijzen
 * indien" has to weigh every one.
 */
function denies(tokens: Reading["tokens"], own: readonly number[]): boolean {
  const { words } = tokens;
  const decided = own.findIndex((at) => words[at] === "besluiten");
  const denial = own.findIndex((at, index) => denials.has(words[at] ?? "") && isWhole(tokens, own, index));
  const isDecided = decided >= 0 && decided < denial;
  return denial >= 0 && !isDecided && !own.some((at) => refuses.has(words[at] ?? ""));
}

/** Whether a denial is of the power itself: not behind another clause, and not "niet" as a part of "niet-naleving". */
function isWhole({ words, breaks, text, ends }: Reading["tokens"], own: readonly number[], index: number): boolean {
  const at = own[index] ?? 0;
  const isApart = text[ends[at] ?? 0] !== "-" && at - (own[0] ?? 0) === index;
  return isApart && (index === 0 || (breaks[at] === NO_BREAK && !partOpeners.has(words[at - 1] ?? "")));
}

/** "Bevoegd tot", "bevoegd de post te openen", "is de burgemeester bevoegd"; not "is bevoegd gezag". */
function isToDo({ words, breaks }: Reading["tokens"], own: readonly number[], at: number): boolean {
  const isLast = own.length === 0 || breaks[at + 1] !== NO_BREAK;
  return isLast || words[at + 1] === "tot" || own.some((index) => words[index] === "te");
}

/** Behind "kan" they say how a body orders its own affairs: "kan zich laten bijstaan", "kan haar werkzaamheden verdelen". */
const itsOwn: ReadonlySet<string> = new Set(["zich", "zijn", "haar"]);

/** To let something be or to ask for it is no work case by case; nor is what others do to a body: "kan worden verzocht". */
const lessWork: ReadonlySet<string> = new Set(["afwijken", "afzien", "verzoeken", "worden"]);
/** To leave it to an ordinance; "ontheffing van de regels" is given case by case. */
const ordinance = /^(?:regels|verordeningen|.*verordening)$/;

function isLessWork(words: Reading["tokens"]["words"], at: number): boolean {
  const [word = "", before = ""] = [words[at], words[at - 1]];
  if (ordinance.test(word)) return before !== "van" && words[at - 2] !== "van";
  const isLeft = before === "te" && words[at - 2] === "af" && /^(?:wijken|zien)$/.test(word);
  const isAppeal = before === "beroep" && /^(?:gaan|instellen)$/.test(word);
  return isLeft || isAppeal || lessWork.has(word);
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
