import { defineRule, type MainClause, type Match, type Reading } from "../engine/index.ts";
import { NO_BREAK, sentenceAround } from "../text/index.ts";
import { clausesWith, institutions, markAfter, privateAgents, publicAgents } from "./lexicon/agents.ts";
import { askedDataSharing, dataSharing, writtenDataSharing } from "./lexicon/data-sharing.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

const receivers = publicAgents.map((agent) => `(aan|naar) ${agent}`);

/** What is done with what somebody knows. */
const sends: ReadonlySet<string> = new Set(
  "geeft geven zendt zenden stuurt sturen verstrekt verstrekken deelt delen levert leveren seint seinen speelt spelen verschaft verschaffen".split(
    " ",
  ),
);

/** Of these, what one organisation does to another as well: "De leverancier verstrekt de netbeheerder de meterstand". */
const hands: ReadonlySet<string> = new Set(
  "zendt zenden stuurt sturen verstrekt verstrekken levert leveren verschaft verschaffen".split(" "),
);

/** How one organisation tells another what it knows; the words that must come with the verb, if any. */
const tells: Readonly<Record<string, readonly string[]>> = {
  deelt: ["mee", "mede"],
  delen: ["mee", "mede"],
  meldt: [],
  melden: [],
  bericht: [],
  berichten: [],
  rapporteert: ["naam", "namen", "gegevens", "aantallen"],
  informeert: [],
  informeren: [],
  stelt: ["hoogte", "kennis"],
  stellen: ["hoogte", "kennis"],
  brengt: ["hoogte", "kennis"],
  brengen: ["hoogte", "kennis"],
  houdt: ["hoogte"],
  doet: ["mededeling", "melding", "kennisgeving", "opgave"],
  doen: ["mededeling", "melding", "kennisgeving", "opgave"],
  laat: ["weten"],
  laten: ["weten"],
  draagt: ["gegevens", "dossier", "dossiers"],
  licht: ["in"],
  lichten: ["in"],
};
const tellingVerbs: ReadonlySet<string> = new Set(Object.keys(tells));

export const gegevensuitwisseling = defineRule({
  id: "gegevensuitwisseling",
  title: "Gegevens delen",
  dimensions: ["G", "K", "I"],
  why: "Gegevens delen vraagt een grondslag in de wet, een aansluiting en goede gegevens aan beide kanten. Dat kost vaak meer tijd dan de regel zelf.",
  sources: [schrijfwijzerUitvoering],
  message: "De tekst vraagt dat organisaties gegevens delen of opvragen. Dat vraagt een grondslag en een aansluiting.",
  question: "Is er een grondslag, en welke aansluiting en gegevens zijn er al?",
  strength: "hoog",
  isSimplerWithout: true,
  phrases: {
    overal: dataSharing,
    nieuw: writtenDataSharing,
    dictum: askedDataSharing,
  },
  unless: [
    "(bewaart|bewaren|betracht|betrachten) ..2 geheimhouding",
    "(inlichtingen|gegevens|*informatie|data) ... (aan|met) (de|beide) ..1 (kamer|kamers|staten)",
    "(kamer|kamers) ..15 (*informatie|data) ... te delen",
    "aangifte ..12 ontvangen",
    "(waaraan|waaruit|aan wie|over wie) ..6 gegevens ..2 (verstrekt|verkregen|ontleend)",
    "(niet|nooit) openbaar (gemaakt|maken|maakt|te maken)",
  ],
  marks: { particulier: privateAgents, organisatie: [...publicAgents, ...institutions], naar: receivers },
  find: (reading) => [...reading.matches, ...sent(reading), ...told(reading)],
  examples: [
    { nieuw: "De lijst noemt de akten waaruit de gegevens zijn verkregen.", finds: [] },
    { nieuw: "De gegevens worden uit de akten verkregen.", finds: ["gegevens worden uit de akten verkregen"] },
    { nieuw: "Wie hulp geeft, bewaart geheimhouding over wat hij hoort.", finds: [] },
    { nieuw: "De geheimhouding geldt niet tegenover de inspectie.", finds: ["geheimhouding"] },
    { nieuw: "Onze Minister verstrekt ten laste van het Rijk elk jaar aan het college een uitkering.", finds: [] },
    {
      nieuw: "De inspecteur verstrekt het college op verzoek de gegevens die nodig zijn.",
      finds: ["verstrekt het college"],
    },
    {
      dictum: "verzoekt de regering gegevensuitwisseling tussen school en gemeente te regelen,",
      finds: ["gegevensuitwisseling"],
    },
    { nieuw: "De school stuurt een lijst met uitkeringen naar de gemeente.", finds: ["stuurt een lijst"] },
    {
      nieuw: "Onze Minister stelt de bevoegde autoriteit van die staat hiervan in kennis.",
      finds: ["stelt de bevoegde autoriteit van die staat hiervan in kennis"],
    },
    { nieuw: "Onze Minister stelt de aanvrager hiervan in kennis.", finds: [] },
    { nieuw: "Dit geldt bij het raadplegen van persoonsgegevens.", finds: ["raadplegen van persoonsgegevens"] },
    { nieuw: "De school geeft een bijdrage van tien euro aan de gemeente.", finds: [] },
    { nieuw: "Onze Minister verstrekt een subsidie aan de vereniging.", finds: [] },
    { nieuw: "Onze Minister geeft inlichtingen over de gegevens aan de Kamer.", finds: [] },
    {
      oud: "verstrekt de gegevens jaarlijks",
      nieuw: "verstrekt de gegevens maandelijks",
      finds: ["verstrekt de gegevens maandelijks"],
      polarity: "gewijzigd",
    },
  ],
});

/** Is given too, and is no data. */
const money: ReadonlySet<string> = new Set(
  "uitkering uitkeringen subsidie subsidies bijdrage bijdragen lening voorschot vergoeding krediet garantie geld".split(
    " ",
  ),
);
const OBJECT_WORDS = 15;
/** Here begins what the object is about: "een lijst met uitkeringen" is no money. */
const about: ReadonlySet<string> = new Set(["met", "van", "over", "voor"]);

/** "ten laste van het Rijk" tells who pays, not what is given. */
const payers: ReadonlySet<string> = new Set(["laste", "behoeve"]);

/** Somebody sends something to a public body: "De officier van justitie stuurt het vonnis door naar de burgemeester". */
function sent(reading: Reading): readonly Match[] {
  const toBodies = [
    ...clausesWith(reading, "particulier", sends),
    ...clausesWith(reading, "organisatie", sends),
  ].filter((clause) => markAfter(reading, clause, "naar") !== undefined);
  const toOrganisations = clausesWith(reading, "organisatie", hands).filter(
    (clause) => markAfter(reading, clause, "organisatie")?.from === clause.verb + 1,
  );
  return [...toBodies, ...toOrganisations].filter(
    (clause) => !objectAfter(reading, clause).some((word) => money.has(word)),
  );
}

/** One organisation tells another: "Het UWV deelt de pensioenuitvoerder mee op welke dag de uitkering ingaat". */
function told(reading: Reading): readonly Match[] {
  return clausesWith(reading, "organisatie", tellingVerbs).filter((clause) => {
    const needed = tells[reading.tokens.words[clause.verb] ?? ""] ?? [];
    const rest = sentenceAfter(reading, clause);
    const isTold = needed.length === 0 || needed.some((word) => rest.includes(word));
    return isTold && !rest.includes("kamers") && markAfter(reading, clause, "organisatie") !== undefined;
  });
}

function sentenceAfter({ tokens }: Reading, { verb, segment }: MainClause): readonly string[] {
  const [, end] = sentenceAround(tokens, verb, segment.from, segment.to);
  return tokens.words.slice(verb + 1, end);
}

/** "… nadat de uitkering is aangevraagd": what is named in a clause is not what is given. */
const subordinators: ReadonlySet<string> = new Set(
  "als indien nadat omdat tenzij totdat voordat waarin waarop waaruit waarvan wanneer zodra zolang".split(" "),
);
/** "Als voorschot" opens no clause, "als de uitkering is gestopt" does. */
const clauseSubjects: ReadonlySet<string> = new Set(["de", "het", "hij", "zij", "deze", "dit", "die", "dat"]);

/** The first words after the verb that say what is given: without clauses, and until what it is about. */
function objectAfter(reading: Reading, { verb, segment }: MainClause): readonly string[] {
  const { words, breaks } = reading.tokens;
  const [, end] = sentenceAround(reading.tokens, verb, segment.from, segment.to);
  const object: string[] = [];
  let isInClause = false;
  for (let at = verb + 1; at < Math.min(end, verb + 1 + OBJECT_WORDS); at += 1) {
    const word = words[at] ?? "";
    if (about.has(word) && !payers.has(words[at - 1] ?? "")) break;
    if (breaks[at] !== NO_BREAK) isInClause = false;
    isInClause ||= opensClause(words, at);
    if (!isInClause) object.push(word);
  }
  return object;
}

function opensClause(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  return subordinators.has(word) && (word !== "als" || clauseSubjects.has(words[at + 1] ?? ""));
}
