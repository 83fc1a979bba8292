import { defineRule } from "../engine/index.ts";
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
      "op (aanvraag|verzoek) van",
      "op [schriftelijke] aanvraag",
      "op (zijn|haar|hun|een daartoe strekkend|daartoe strekkend) (verzoek|aanvraag)",
      "(kan|kunnen) ..15 (schriftelijk|de huurcommissie|onze minister|het college) ..6 verzoeken",
      "(aanvraag|aanvragen|verzoek) ..6 (ingediend|indienen|gedaan|indient)",
      "(dient|dienen|doet) ..6 een ..2 (aanvraag|verzoek)",
      "(aan te vragen|aanvraagt|aangevraagd)",
      "(zich|daartoe) ..8 (aanmeldt|aanmelden|aangemeld)",
      "(aanvraagformulier|aanvraagprocedure)",
    ],
    dictum: ["(aanvraagprocedure|aanvraagproces|aanvraagformulier)", "een aanvraag ..4 (mogelijk|indienen|kunnen)"],
  },
  unless: [
    "op verzoek van de (kamer|regering)",
    "(aanvraag|verzoek) bedoeld in",
    "aangevraagd ..4 (vóór|voor) <datum>",
  ],
  examples: [
    { nieuw: "Op aanvraag van de ouder verleent het college uitstel.", finds: ["Op aanvraag van de ouder"] },
    { nieuw: "Een aanvraag wordt ingediend bij het bureau.", finds: ["aanvraag wordt ingediend"] },
    { nieuw: "De aanvraag, bedoeld in artikel 4, wordt behandeld.", finds: [] },
    { dictum: "verzoekt de regering op verzoek van de Kamer een brief te sturen,", finds: [] },
    {
      oud: "op aanvraag van de ouder",
      nieuw: "op aanvraag van de ouder of voogd",
      finds: ["op aanvraag van de ouder of voogd"],
      polarity: "gewijzigd",
    },
  ],
});
