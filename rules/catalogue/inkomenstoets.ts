import { defineRule } from "../engine/index.ts";
import { balieEnBeleid, doenvermogentoets } from "./sources.ts";

export const inkomenstoets = defineRule({
  id: "inkomenstoets",
  title: "Inkomen of vermogen telt mee",
  dimensions: ["B", "I", "G"],
  why: "Rechten die van inkomen, vermogen of partner afhangen, zijn voor mensen lastig te voorspellen. Achteraf kan blijken dat geld terug moet.",
  sources: [doenvermogentoets, balieEnBeleid],
  message:
    "De tekst laat een recht of bedrag afhangen van inkomen, vermogen of partner. Dat vraagt gegevens en controle.",
  question: "Welk inkomensbegrip, welk jaar en welke bron gebruikt u, en wat gebeurt er bij een verschil achteraf?",
  strength: "hoog",
  isSimplerWithout: true,
  phrases: {
    overal: [
      "(toetsingsinkomen|verzamelinkomen|jaarinkomen|gezinsinkomen|huishoudinkomen|partnerinkomen)",
      "(inkomensafhankelijk|inkomensafhankelijke)",
      "(vermogenstoets|vermogensgrens|vermogensgrenzen|inkomensgrens|inkomensgrenzen|inkomenstoets|partnertoets)",
      "inkomen ..3 vermogen",
      "(gezamenlijke|gemeenschappelijke) huishouding",
      "draagkracht",
      "(geen|een) (vermogen|inkomen)",
      "als (vermogen|inkomen)",
    ],
    nieuw: [
      "(het|zijn|haar|hun|wiens|diens) inkomen",
      "(zijn|haar|hun|wiens|diens) vermogen",
      "het vermogen van (de|het|een|zijn|haar)",
      "(verdient|verdienen|verdiende) ..3 dan",
      "(inkomsten|verdiensten|inkomen) ..6 (gekort|verrekend|buiten aanmerking|meegeteld|meetelt|in aanmerking)",
      "(hoogte|omvang) van ..3 (inkomen|vermogen|verdiensten)",
      "(afhankelijk van|naar gelang van|op basis van) ..3 (inkomen|vermogen|draagkracht)",
      "inkomen ..3 (tot|boven|onder|beneden|hoger|lager|meer|minder|partner)",
      "(sociaal minimum|bijstandsnorm)",
      "(gezamenlijke|gezamenlijk|gemeenschappelijk) (inkomen|vermogen)",
      "inkomsten uit (arbeid|vermogen|bedrijf|werk|loon)",
      "wat ..4 (verdient|verdienen)",
      "(modaal|modale)",
      "minimumloon (verdient|verdienen|ontvangt)",
      "(kostendelende|kostendelersnorm)",
    ],
  },
  unless: [
    "algemene wet inkomensafhankelijke regelingen",
    "echtgenoot",
    "aangemerkt als overig inkomen",
    "inkomensafhankelijke regelingen",
    "(van|in|krachtens|dezelfde) [een] inkomensafhankelijke regeling",
    "inkomensafhankelijke (bijdrage|bijdragen) bedoeld in",
  ],
  examples: [
    { nieuw: "De bijdrage is afhankelijk van het verzamelinkomen.", finds: ["verzamelinkomen"] },
    { nieuw: "Wie een gezamenlijke huishouding voert, ontvangt de helft.", finds: ["gezamenlijke huishouding"] },
    { nieuw: "De echtgenoot ontvangt een afschrift.", finds: [] },
    { dictum: "verzoekt de regering de inkomensgrens te onderzoeken,", finds: [] },
    {
      oud: "het verzamelinkomen van het jaar ervoor",
      nieuw: "het verzamelinkomen van dat jaar",
      finds: ["verzamelinkomen van dat jaar"],
      polarity: "gewijzigd",
    },
  ],
});
