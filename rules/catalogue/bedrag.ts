import { defineRule } from "../engine/index.ts";
import { anAge, changedParameters } from "./lexicon/parameters.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const bedrag = defineRule({
  id: "bedrag",
  title: "Ander bedrag of getal",
  dimensions: ["I", "T"],
  why: "Een ander getal is vaak een kleine aanpassing in systemen. Op een vast moment in het jaar past dat het best.",
  sources: [schrijfwijzerUitvoering, aanwijzingen],
  message: "De tekst verandert een bedrag, percentage of getal. Dat moet in systemen en brieven worden aangepast.",
  question: "Past dit in de jaarlijkse aanpassing van bedragen, en per welke datum?",
  strength: "laag",
  phrases: {
    nieuw: [
      "(bedraagt|bedragen|beloopt|belopen|beliep) ..6 (<bedrag>|<percentage>)",
      "(ten hoogste|ten minste|maximaal|minimaal|niet meer dan|niet hoger dan) <percentage>",
      "(verhoogd|verlaagd|opgehoogd|verminderd|vermeerderd) ..4 <percentage>",
      "een bedrag van",
      "<bedrag>",
      "(hoger|lager) is dan <getal>",
      "<getal> (euro|gulden|procent|punten|studiepunten)",
    ],
    dictum: [
      "(tarief|tarieven|bedrag|bedragen|bijdrage|belasting|btw|accijns|accijnzen|premie|premies|toeslag|uitkering|prijzen|ticketprijzen|maximumsnelheid|leeftijdsgrens|aow-leeftijd|meerprijs|heffing|boete|boetes|vergoeding|minimumloon|huur|huren) ..8 (te verlagen|te verhogen|af te schaffen|te halveren|te verdubbelen|te bevriezen|te maximeren|te stellen)",
      "(verhoging|verlaging|verhogen|verlagen) van (de|het) ..2 (tarief|tarieven|aow|*leeftijd|btw|accijns|bijdrage|premie|toeslag|*prijzen|belasting|huur)",
      "(meerprijs|eigen bijdrage|tarief) van <bedrag>",
      "(uitkeren|hanteren) van ..4 (tarieven|bedragen)",
      "*grenzen ..6 gelijk te stellen",
      "(*tarief|*tarieven|*belasting|*accijns|*bijdrage|*premie|*toeslag|*heffing|*prijs|*prijzen|*vergoeding|*vergoedingen|*grens|*percentage|*loon|*huren|*kosten|*uitkering) ..8 (te verlagen|te verhogen|af te schaffen|te halveren|te verdubbelen|te bevriezen|te maximeren|te begrenzen)",
      "(te verhogen|te verlagen|verhoogd|verlaagd|verhogen|verlagen|op te hogen) (naar|tot|met) ..3 (<bedrag>|<percentage>|<getal>)",
      "(minimaal|maximaal|ten minste|ten hoogste|minstens) <percentage>",
      "terug te brengen (naar|tot) ..1 (<bedrag>|<percentage>)",
      "(verhoging|verlaging|afschaffing|halvering) van (de|het|een) ..2 (*tarief|*belasting|*accijns|*bijdrage|*toeslag|*heffing|*loon)",
      "(*verhoging|*verlaging) ..8 (terug te draaien|door te voeren|te schrappen|ongedaan te maken|uit te stellen)",
      "(verhoging|verlaging) van <periode>",
      "(*geld|*tegemoetkoming|*beurs|*eis|*korting|*normbedrag|*huurprijs|*toelage) ..8 (te verhogen|te verlagen|te halveren|te verdubbelen|te maximeren)",
    ],
  },
  unless: ["(x|verplichtingenbedrag|uitgavenbedrag) ..3 <bedrag>"],
  marks: {
    getal: ["<getal>"],
    leeftijd: [anAge],
    anders: [
      "<datum>",
      "<jaartal>",
      "<getal> (dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|kalendermaanden|jaar|jaren|kwartaal|kwartalen|schooljaren|kalenderjaren)",
      "(artikel|artikelen|onderdeel|onderdelen|lid|leden|volzin|volzinnen|paragraaf|hoofdstuk|afdeling|titel|boek|bijlage|tabel|nummer|nr|categorie)",
    ],
  },
  find: (reading) => [
    ...reading.matches,
    ...changedParameters(reading, "getal", "anders"),
    ...changedParameters(reading, "leeftijd"),
  ],
  examples: [
    { oud: "en 12", nieuw: ", 12 en 12a", finds: [] },
    { oud: "3.2.1", nieuw: "3.2.1 en 3.2.2", finds: [] },
    { oud: "1.500.000", nieuw: "1.750.000", finds: ["1.750.000"], polarity: "gewijzigd" },
    { nieuw: "De bijdrage bedraagt ten hoogste € 250.", finds: ["bedraagt ten hoogste € 250"] },
    { oud: "f 7000", nieuw: "f 7195", finds: ["f 7195"], polarity: "gewijzigd" },
    { oud: "18 procent", nieuw: "17 procent", finds: ["17 procent"], polarity: "gewijzigd" },
    { oud: "21 jaar", nieuw: "18 jaar", finds: ["18 jaar"], polarity: "gewijzigd" },
    { oud: "zes jaar", nieuw: "acht jaar", finds: [] },
    { nieuw: "Artikel 12, derde lid, blijft gelden.", finds: [] },
    { oud: "1 januari 2031", nieuw: "1 juli 2031", finds: [] },
    { dictum: "verzoekt de regering de accijns op boeken te verlagen,", finds: ["accijns op boeken te verlagen"] },
  ],
});
