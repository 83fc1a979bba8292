import { defineRule } from "../engine/index.ts";
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
    overal: [
      "(is|zijn|wordt|worden) ..4 belast met",
      "(heeft|hebben|krijgt|krijgen) ..3 tot taak",
      "met de (uitvoering|zorg) ..6 belast",
      "(onze minister|het college|gedeputeerde staten|burgemeester en wethouders|de gemeenteraad|provinciale staten|het bestuursorgaan|de raad) (draagt|dragen) ..2 zorg",
      "(stelt|stellen) ..6 een ..3 (commissie|raad|loket|instituut|instantie|autoriteit|fonds|commissariaat) in",
      "er is een ..3 (commissie|raad|loket|instituut|instantie|autoriteit|fonds|meldpunt|commissaris)",
      "wordt ..4 aangewezen als (toezichthouder|uitvoerder|bevoegd*)",
    ],
    dictum: ["(taak|taken) ..6 (over te dragen|te beleggen|onder te brengen|over te hevelen)", "als taak ..6 te geven"],
  },
  examples: [
    { nieuw: "Het bureau is belast met de uitgifte van passen.", finds: ["is belast met de uitgifte"] },
    { nieuw: "De dienst heeft tot taak reizigers te helpen.", finds: ["heeft tot taak"] },
    { nieuw: "De aanvrager betaalt een bijdrage.", finds: [] },
    { dictum: "verzoekt de regering in kaart te brengen welke organisatie is belast met de uitgifte,", finds: [] },
    {
      oud: "De raad is belast met de uitgifte",
      nieuw: "Het bureau is belast met de uitgifte",
      finds: ["is belast met de uitgifte"],
      polarity: "gewijzigd",
    },
  ],
});
