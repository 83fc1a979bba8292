import { defineRule } from "../engine/index.ts";
import { aanwijzingen } from "./sources.ts";

export const voorhang = defineRule({
  id: "voorhang",
  title: "Parlement kijkt mee",
  dimensions: ["J", "T"],
  why: "De Kamer kijkt mee voordat een lagere regel ingaat. Dat is een recht van de Kamer en kost enkele weken in de planning.",
  sources: [aanwijzingen],
  message: "De tekst laat het parlement meekijken bij lagere regels. Dat kost enkele weken in de planning.",
  question: "Past deze extra tijd in uw planning voor de invoering?",
  strength: "laag",
  phrases: {
    nieuw: [
      "(kamer|kamers|staten generaal) ..6 (uitgesproken|uitspreken|ingestemd|instemt|instemmen|goedgekeurd)",
      "(ligt|liggen|gelegen|voorgelegen) ..6 (bij|voor) ..4 (kamer|kamers|staten)",
      "instemming van ..2 (staten generaal|kamer|kamers)",
      "bij wet wordt (geregeld|vastgesteld)",
      "(vijfde|dertigste|getal) ..3 (leden|grondwettelijk)",
      "zendt ..4 ontwerp ..8 (kamer|kamers|staten)",
      "(kamer|kamers) ..6 bezwaar ..2 tegen het ontwerp",
      "(overgelegd|voorgelegd) aan ..2 (kamers|kamer|staten generaal)",
      "mededeling gedaan aan ..2 kamers",
    ],
    overal: [
      "(ontwerp|voordracht) ..15 (overgelegd|gedaan|voorgelegd)",
      "(voorhang|voorgehangen|nahang|voorhangprocedure|voor te hangen)",
      "aan ..2 (beide kamers|de beide kamers|de staten-generaal|staten generaal|tweede kamer) ..4 (overgelegd|voorgelegd|toegezonden)",
      "(goedkeuring|instemming|goedgekeurd) ..6 (staten-generaal|staten generaal|beide kamers|tweede kamer|bij wet)",
      "(ontwerp|concept) ..8 aan de [tweede] kamer",
      "ontwerp ..15 (toegezonden|voorgelegen|overlegd|gezonden|aangeboden|gepubliceerd)",
      "voordracht ..8 (kamers|staten)",
      "in overeenstemming met ..3 (tweede kamer|staten-generaal|staten generaal|beide kamers)",
      "bij [de] wet ..3 (goedgekeurd|bekrachtigd)",
      "de wens ..15 bij [de] wet",
      "(voordracht|voorgedragen|voor) ..2 (dan nadat) ..4 (weken|verlopen|kamers)",
    ],
  },
  unless: ["ontwerp bestemmingsplan"],
  examples: [
    {
      nieuw: "De voordracht wordt niet gedaan dan nadat het ontwerp aan beide kamers is overgelegd.",
      finds: ["ontwerp aan beide kamers is overgelegd"],
    },
    { dictum: "verzoekt de regering het besluit bij de Kamer voor te hangen,", finds: ["voor te hangen"] },
    { nieuw: "De goedkeuring van Onze Minister is vereist.", finds: [] },
    { nieuw: "Het ontwerp van de brug is klaar.", finds: [] },
    {
      oud: "een voorhang van vier weken",
      nieuw: "een voorhang van zes weken",
      finds: ["voorhang van zes weken"],
      polarity: "gewijzigd",
    },
  ],
});
