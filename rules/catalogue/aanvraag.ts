import { defineRule, type Match, type Reading } from "../engine/index.ts";
import { clausesWith, markAfter, privateAgents, bodiesAndMinister } from "./lexicon/agents.ts";
import { organs } from "./lexicon/words.ts";
import { doenvermogentoets, schrijfwijzerUitvoering } from "./sources.ts";

export const aanvraag = defineRule({
  id: "aanvraag",
  title: "Nieuwe aanvraag",
  dimensions: ["B", "C", "D"],
  why: "Elke aanvraag is werk voor de aanvrager en een besluit voor de uitvoering. Wie geen aanvraag doet, krijgt niets.",
  sources: [doenvermogentoets, schrijfwijzerUitvoering],
  message: "De tekst vraagt een aanvraag, verzoek of melding. Iemand moet die indienen en iemand moet beslissen.",
  question: "Hoeveel aanvragen verwacht u, is er een piek, en kan het ook zonder aanvraag?",
  strength: "middel",
  isSimplerWithout: true,
  phrases: {
    nieuw: [
      "op [schriftelijke] aanvraag",
      "op (zijn|haar|hun|diens|een daartoe strekkend|daartoe strekkend) (verzoek|aanvraag)",
      "(kan|kunnen) ..4 (raad van bestuur|dienst|uwv|svb|autoriteit|bestuur) verzoeken",
      "(kan|kunnen) ..15 (schriftelijk|de huurcommissie|onze minister|het college) ..6 verzoeken",
      "(aanvraag|aanvragen|verzoek) ..12 (ingediend|indienen|gedaan|indient)",
      "(dient|dienen|doet) ..6 een ..2 (aanvraag|verzoek)",
      "(aan te vragen|aanvraagt|aangevraagd)",
      "(zich|daartoe) ..8 (aanmeldt|aanmelden|aangemeld)",
      "(aanvraagformulier|aanvraagprocedure)",
      "(richt|richten|doet|doen) ..4 (verzoek|aanvraag)",
      "(kan|kunnen) ..6 (vragen|verzoeken|aanvragen) (om|te|dat|een|het)",
      "(aanvraag|aanmelding|verzoek|inschrijving) ..8 (gevoegd|vergezeld|geschiedt|bevat|vermeldt|bestaat)",
      "bij [de|het|een] (aanvraag|verzoek|aanmelding|aangifte) ..6 (gevoegd|overgelegd|vermeld|overlegd|verstrekt)",
      "(meldt|melden) ..8 aan (bij|voor)",
      "daarom (vraagt|verzoekt|vragen|verzoeken|gevraagd|verzocht)",
      "geeft dit te kennen",
      "(wie|degene die|ieder die) (erom|daarom|hierom) (vraagt|verzoekt)",
      "(kan|kunnen) ..4 om ..4 (vragen|verzoeken)",
      "(kan|kunnen) ..6 vragen (of|hoe|welke|waarom|waar)",
      "daarom ..8 (vraagt|verzoekt|vragen|verzoeken)",
      "(volstaan|volstaat) met ..6 (verklaring|opgave|formulier|bewijs)",
      "(gebruik|aanmerking) wil ..1 (maken|komen)",
      "(door middel van|met gebruik van|met gebruikmaking van) ..3 formulier",
      "op (verzoek|aanvraag)",
      "op (schriftelijk|gemotiveerd|mondeling) verzoek",
      "(dient|dienen) ..3 een ..4 in",
      "(verzoekschrift|aanmeldformulier|aanvraagtermijn)",
      "met een formulier",
      "vraagt ..10 aan",
      "(verzoek|aanvraag) ..6 ondertekend",
      "(aanvraag|aanvragen|verzoek) ..4 (in behandeling (genomen|nemen|te|dan)|niet in behandeling|buiten behandeling)",
      "(legt|leggen) ..3 (bewijsstukken|bescheiden|bewijs|stukken) ..1 over",
      "met (het|een) (verzoek|aanvraag) (om|tot|de|het|een|te|dat)",
      "(meldt|melden) zich",
      "zich tot ..6 wenden",
      "(wijziging|wijzigingen) te melden (aan|bij)",
      "(aanvraag|verzoek) ..12 gericht (aan|tot)",
    ],
    dictum: ["(aanvraagprocedure|aanvraagproces|aanvraagformulier)", "een aanvraag ..4 (mogelijk|indienen|kunnen)"],
  },
  unless: [
    "zonder dat ..6 (aangevraagd|aanvraagt|aanvraag|vragen|vraagt|verzoekt|gevraagd)",
    "is (de|een) (aanvraag|verzoek) ..4 (ingediend|gedaan)",
    "(waarin|waarop|nadat|voordat) ..3 (aanvraag|verzoek|aanvragen) (is|wordt|zijn|was) (ingediend|gedaan)",

    "op verzoek van de (kamer|regering)",
    "(verstrekt|verstrekken|levert|leveren|zendt|zenden) ..8 op verzoek",
    "aangevraagd ..4 (vóór|voor) <datum>",
    "(aanvraag|aanvragen|verzoek) (die|dat) ..6 (ingediend|gedaan|indient)",
    "tot ..3 (rechter|rechtbank|kantonrechter|geschillencommissie|ombudsman|huurcommissie) wenden",
    `op [schriftelijk] verzoek van (${organs})`,
  ],
  marks: { wie: privateAgents, ontvanger: bodiesAndMinister },
  find: (reading) => [...reading.matches, ...reported(reading)],
  examples: [
    { nieuw: "De huurder meldt de inwoning bij de gemeente.", finds: ["De huurder meldt"] },
    { nieuw: "De huurder meldt de inwoning bij zijn buren.", finds: [] },
    { nieuw: "Op aanvraag van de ouder verleent het college uitstel.", finds: ["Op aanvraag van de ouder"] },
    { nieuw: "Een aanvraag wordt ingediend bij het bureau.", finds: ["aanvraag wordt ingediend"] },
    { nieuw: "De aanvraag, bedoeld in artikel 4, wordt behandeld.", finds: [] },
    { dictum: "verzoekt de regering op verzoek van de Kamer een brief te sturen,", finds: [] },
    { nieuw: "Het bureau verstrekt de inspectie op verzoek de gegevens.", finds: [] },
    {
      oud: "op aanvraag van de ouder",
      nieuw: "op aanvraag van de ouder of voogd",
      finds: ["op aanvraag van de ouder of voogd"],
      polarity: "gewijzigd",
    },
  ],
});

/** How people and companies tell a body what it must know; "doet" and "geeft" only with one of the words below. */
const reports: ReadonlySet<string> = new Set("meldt melden doet doen geeft geven".split(" "));
const reportWords: ReadonlySet<string> = new Set(
  "mededeling melding kennisgeving opgave opgaaf aangifte kennis".split(" "),
);

/** Somebody reports to a public body, which must do something with it: "De huurder meldt de inwoning bij de dienst". */
function reported(reading: Reading): readonly Match[] {
  const { words } = reading.tokens;
  return clausesWith(reading, "wie", reports).filter((clause) => {
    const body = markAfter(reading, clause, "ontvanger");
    const told = words.slice(clause.verb, body?.from);
    return body !== undefined && told.some((word) => word.startsWith("meld") || reportWords.has(word));
  });
}
