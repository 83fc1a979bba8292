import { defineRule } from "../engine/index.ts";
import { organs } from "./lexicon/words.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

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
    overal: [
      "(verstrekt|verstrekken) ... (gegevens|*gegevens|inlichtingen)",
      "(gegevens|*gegevens|inlichtingen) ... (verstrekt|verstrekken|verstrekking|uitwisselen|uitgewisseld|delen|gedeeld|gekoppeld|koppelen|raadplegen)",
      "(gegevensdeling|gegevensuitwisseling|gegevensverstrekking|informatiedeling|informatie-uitwisseling|gegevenskoppeling)",
      "verstrekking van ..4 (gegevens|*gegevens|inlichtingen)",
      "verwerking van ..2 *gegevens",
      "(kan|kunnen|mag|mogen) ... *gegevens ..3 verwerken",
      "(uitwisseling|deling) van ..3 (gegevens|*gegevens|informatie)",
    ],
    nieuw: [
      "(gegevens|inlichtingen|*gegevens) ..8 (ter beschikking|verwerkt|verwerken|opgevraagd|opvragen|doorgegeven)",
      "(toegang tot|inzage in) ..4 (gegevens|*gegevens|dossier|dossiers|administratie|*registratie)",
      `afschrift ..8 aan (${organs})`,
    ],
    dictum: ["(informatie|data) ... (te delen|uit te wisselen|gedeeld wordt|kan worden gedeeld|kunnen delen)"],
  },
  unless: [
    "(inlichtingen|gegevens|*informatie|data) ... (aan|met) (de|beide) ..1 (kamer|kamers|staten)",
    "(kamer|kamers) ..15 (*informatie|data) ... te delen",
  ],
  examples: [
    {
      nieuw: "De inspecteur verstrekt het college op verzoek de gegevens die nodig zijn.",
      finds: ["verstrekt het college"],
    },
    {
      dictum: "verzoekt de regering gegevensuitwisseling tussen school en gemeente te regelen,",
      finds: ["gegevensuitwisseling"],
    },
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
