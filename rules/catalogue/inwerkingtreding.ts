import {
  dateAfter,
  daysUntil,
  defineRule,
  isFixedMoment,
  type Match,
  type Reading,
  type Strength,
} from "../engine/index.ts";
import { askedCommencements, isStandardClause, movedMoments, writtenCommencements } from "./lexicon/commencements.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const inwerkingtreding = defineRule({
  id: "inwerkingtreding",
  title: "Datum van ingang",
  dimensions: ["T"],
  why: "De uitvoering heeft tijd nodig om systemen, brieven en mensen klaar te hebben. Vaste momenten zijn 1 januari en 1 juli.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De tekst bepaalt wanneer een regel ingaat. De uitvoering heeft tijd nodig om klaar te zijn.",
  question: "Kunt u dit op deze datum uitvoeren, en zo niet, wanneer wel?",
  strength: "middel",
  phrases: {
    nieuw: writtenCommencements,
    opdracht: ["(treedt|treden) ... in werking"],
    dictum: askedCommencements,
  },
  unless: [
    "tijdstip waarop ... in werking (treedt|treden)",
    "op te gelden (vanaf|met ingang van)",
    "(dag|datum|tijdstip|moment) ... (treedt|treden) ..4 in werking",
  ],
  marks: {
    moment: [
      "<datum>",
      "koninklijk besluit te bepalen tijdstip",
      "eerste dag van de ..3 (maand|kalendermaand|kwartaal)",
    ],
    open: [
      "tijdstip dat bij koninklijk besluit wordt bepaald",
      "koninklijk besluit te bepalen tijdstip",
      "uitgifte van het staatsblad",
    ],
  },
  find: (reading) =>
    [
      ...reading.matches.filter((match) => !isStandardClause(reading.tokens, match)),
      ...movedMoments(reading, "moment", "open"),
    ].map((match) => ({ ...match, strength: strengthOf(reading, match) })),
  examples: [
    {
      nieuw: "Deze wet treedt in werking met ingang van 1 januari 2031.",
      finds: ["treedt in werking met ingang van 1 januari 2031"],
    },
    {
      nieuw: "Artikel 4 treedt in werking op de dag na die van de eerste uitgifte van passen.",
      finds: ["treedt in werking op de dag"],
    },
    { nieuw: "Deze wet treedt in werking op een bij koninklijk besluit te bepalen tijdstip.", finds: [] },
    {
      nieuw:
        "Deze wet treedt in werking op een bij koninklijk besluit te bepalen tijdstip, dat voor de artikelen verschillend kan zijn.",
      finds: ["treedt in werking"],
    },
    {
      oud: "een tijdstip dat bij koninklijk besluit wordt bepaald",
      nieuw: "1 januari 2031",
      finds: ["1 januari 2031"],
    },
    {
      oud: "de dag na de datum van uitgifte van het Staatsblad waarin zij wordt geplaatst",
      nieuw: "een bij koninklijk besluit te bepalen tijdstip",
      finds: ["een bij koninklijk besluit te bepalen tijdstip"],
    },
    {
      oud: "de dag na de datum van uitgifte van het Staatsblad",
      nieuw: "de eerste dag van de derde maand na die datum",
      finds: ["de eerste dag van de derde maand"],
    },
    { oud: "1 juli 2031", nieuw: "1 januari 2031", finds: [] },
    { oud: "een tijdstip dat bij koninklijk besluit wordt bepaald", nieuw: "zes maanden", finds: [] },
    { nieuw: "Het tijdstip waarop de regeling in werking treedt, staat in het register.", finds: [] },
    {
      oud: "treedt in werking met ingang van 1 juli 2031",
      nieuw: "treedt in werking met ingang van 1 januari 2031",
      finds: ["1 januari 2031"],
      polarity: "gewijzigd",
    },
  ],
});

/** Lower bound of Aanwijzingen 4.17 when local authorities are touched, and twice that. */
const SHORT = 92;
const MEDIUM = 183;

/** Few days between document and date weigh more; so does a date that is no fixed moment. */
function strengthOf(reading: Reading, match: Match): Strength {
  const date = dateAfter(reading, match);
  const days = date && daysUntil(reading.document.facts.date, date);
  if (date === undefined || days === undefined) return "middel";
  if (days < SHORT) return "hoog";
  return days < MEDIUM || !isFixedMoment(date) ? "middel" : "laag";
}
