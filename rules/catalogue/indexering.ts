import { defineRule } from "../engine/index.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

export const indexering = defineRule({
  id: "indexering",
  title: "Indexering of koppeling",
  dimensions: ["I", "C"],
  why: "Een bedrag dat meegroeit, vraagt elk jaar een vast moment om het aan te passen. Het nieuwe bedrag moet op tijd bekend zijn.",
  sources: [schrijfwijzerUitvoering],
  message: "De tekst laat een bedrag meegroeien of koppelt het. Dat vraagt elk jaar een aanpassing.",
  question: "Wie stelt het bedrag vast, wanneer is het bekend, en past dat in de jaarlijkse aanpassing?",
  strength: "middel",
  isSimplerWithout: true,
  phrases: {
    nieuw: [
      "(stijgt|stijgen|groeit|groeien|beweegt|bewegen) ..2 mee met",
      "(volgt|volgen) ..6 (*ontwikkeling|*index|*indexcijfer|prijzen|lonen|minimumloon)",
      "aan de hand van ..3 (inflatie|prijsindex|*indexcijfer|loonontwikkeling|prijsontwikkeling)",
      "(overeenkomstig|naar rato van|evenredig aan) ..4 (inflatie|prijsontwikkeling|loonontwikkeling|ontwikkeling van)",
      "(ontwikkeling|stijging) van ..4 (consumentenprijzen|lonen|prijspeil|minimumloon|consumentenprijsindex)",
      "aan de ..2 (prijzen|lonen|inflatie|prijsontwikkeling|loonontwikkeling) ..1 (aan|aangepast|aanpast)",
    ],
    overal: [
      "(geïndexeerd|indexeren|indexering|indexatie|geindexeerd|inflatiecorrectie|loonindexatie)",
      "(tabelcorrectiefactor|*prijsindex|*prijsindexcijfer|*indexcijfer|consumentenprijsindex)",
      "(jaarlijks|ieder jaar|elk jaar|telkens) ..8 (aangepast|bijgesteld|herzien|gewijzigd|geïndexeerd)",
      "(gekoppeld|koppeling|te koppelen) ..3 (minimumloon|inflatie|bedrag|lonen|prijzen|loonontwikkeling|prijsontwikkeling|cao)",
      "gelijk te stellen aan de *grenzen",
      "(maal|keer) (de|het) ..2 (*norm|minimumloon|referentiebedrag)",
      "(bijstelling|aanpassing) ..4 prijspeil",
      "(bijstelling|aanpassing) aan de ..2 (inflatie|prijsontwikkeling|loonontwikkeling)",
    ],
  },
  examples: [
    {
      nieuw: "Het bedrag wordt jaarlijks bij ministeriële regeling aangepast.",
      finds: ["jaarlijks bij ministeriële regeling aangepast"],
    },
    { nieuw: "De vergoeding wordt geïndexeerd.", finds: ["geïndexeerd"] },
    { nieuw: "De minister bezoekt jaarlijks de school.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of indexering mogelijk is,", finds: [] },
    {
      oud: "wordt geïndexeerd per 1 januari",
      nieuw: "wordt geïndexeerd per 1 juli",
      finds: ["geïndexeerd per 1 juli"],
      polarity: "gewijzigd",
    },
  ],
});
