import { defineRule } from "../engine/index.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const openNorm = defineRule({
  id: "open-norm",
  title: "Open norm",
  dimensions: ["B", "C", "J"],
  why: "Een open norm geeft ruimte om recht te doen aan iemands situatie. De uitvoering moet de norm uitleggen, vaak met eigen beleid en per geval.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De tekst bevat een open norm. Wie haar toepast, moet die eerst uitleggen.",
  question: "Is beleid of een toetskader nodig voordat u dit kunt toepassen?",
  strength: "middel",
  phrases: {
    overal: [
      "redelijkerwijs",
      "(naar|op) ..2 (redelijkheid|billijkheid)",
      "(onredelijk|onredelijke|onevenredig|onevenredige|kennelijk|kennelijke)",
      "(bijzondere|uitzonderlijke|schrijnende|zwaarwegende|gewichtige) (omstandigheden|gevallen|redenen|belangen|situaties)",
      "(dringende|gegronde|zwaarwegende|gewichtige|goede) (redenen|reden|gronden|grond)",
      "(voldoende|onvoldoende|toereikende|ontoereikende) (aannemelijk|gewaarborgd|zekerheid|zwaarwegend|redenen|waarborgen|gelegenheid|kennis)",
      "(in het|in) gedrang",
      "(ernstige|aanmerkelijke|aanzienlijke|wezenlijke) (mate|nadelen|nadelige|hinder|gevolgen|belemmering)",
      "in overwegende mate",
      "zo ..2 mogelijk",
      "redelijke (termijn|grond|vergoeding|prijs|verwachting|twijfel)",
      "passende (maatregelen|wijze|voorziening|vergoeding|ondersteuning|zorg|beveiliging)",
      "(onbehoorlijk|onbehoorlijke|zorgvuldig|adequaat|adequate|proportioneel)",
      "gegrond vermoeden",
      "naar verwachting",
      "(geschikt|geschikte|doelmatig|doelmatige) (wijze|plaats|locatie|is)",
    ],
    nieuw: ["(onverwijld|terstond)", "in aanmerkelijke mate"],
    dictum: ["zeer grote meerderheid"],
  },
  unless: [
    "passende arbeid",
    "naar redelijkheid van",
    "zo nodig",
    "zo ..2 mogelijk te (informeren|rapporteren|sturen)",
    "zo (snel|spoedig) [als] mogelijk",
  ],
  examples: [
    { nieuw: "Het college kan daarvan afzien in bijzondere omstandigheden.", finds: ["bijzondere omstandigheden"] },
    { nieuw: "De houder doet wat redelijkerwijs van hem kan worden gevraagd.", finds: ["redelijkerwijs"] },
    { nieuw: "De werknemer verricht passende arbeid.", finds: [] },
    { dictum: "verzoekt de regering dit zo snel mogelijk te regelen,", finds: [] },
    {
      oud: "om dringende redenen",
      nieuw: "om zwaarwegende redenen",
      finds: ["zwaarwegende redenen"],
      polarity: "gewijzigd",
    },
  ],
});
