import { defineRule } from "../engine/index.ts";
import { balieEnBeleid, schrijfwijzerUitvoering } from "./sources.ts";

export const geautomatiseerdeBesluitvorming = defineRule({
  id: "geautomatiseerde-besluitvorming",
  title: "Algoritme of automatisch besluit",
  dimensions: ["G", "H"],
  why: "Bij algoritmen en automatische besluiten moeten mensen kunnen nagaan waarom iets zo besloten is. Ook een verbod vraagt aanpassing van wat nu draait.",
  sources: [balieEnBeleid, schrijfwijzerUitvoering],
  message:
    "De tekst gaat over algoritmen, profielen of automatische besluiten. Dat raakt systemen en uitleg aan mensen.",
  question: "Welke systemen raakt dit, en hoe leggen mensen bij u een uitkomst voor aan een medewerker?",
  strength: "hoog",
  phrases: {
    nieuw: [
      "(zelflerend|zelflerende|lerend|lerende|voorspellend|voorspellende) (model|modellen|systeem|systemen|programmatuur|analyse|techniek|technieken)",
      "(kunstmatige intelligentie|rekenmodel|rekenmodellen|beslisregels|beslismodel|risicoscore|risicoscores|scoringsmodel|gezichtsherkenning|menselijke tussenkomst)",
      "(geautomatiseerd|automatisch) (genomen|vastgesteld|beoordeeld|geselecteerd|afgehandeld|afgewezen)",
      "langs geautomatiseerde weg",
      "uitkomst van ..3 model",
      "(computer|machine|systeem|model|programmatuur|programma) ..6 (score|selecteert|selectie|beslist|kiest|voorspelt|toekent|aanwijst|overgelaten)",
      "=AI",
      "(gebruikt|gebruik|gebruiken) ..3 (profielen|profiel|modellen|algoritme)",
      "tussenkomst van een mens",
      "(medewerker|ambtenaar|mens) ..4 (uitkomst|resultaat|voorstel|treffer) ..4 (bekeken|beoordeeld|getoetst)",
      "(uitkomst|voorstel|treffer) ..3 (systeem|computer|programma|model)",
      "door een (computer|machine|systeem|model|programma)",
      "(geautomatiseerde|volautomatische|automatische) (analyse|analyses|beoordeling|selectie|beslissing|vergelijking|toets)",
    ],
    overal: [
      "(algoritme|algoritmes|algoritmen|algoritmische)",
      "(profilering|profileren)",
      "(geautomatiseerde|volautomatische) (besluitvorming|besluiten|beslissingen|verwerking|individuele)",
      "(risicoselectie|risicoprofiel|risicoprofielen|risicomodel|risicomodellen|risico-indicator|risico-indicatoren)",
    ],
  },
  examples: [
    { nieuw: "Het bestuur gebruikt geen algoritme bij de toekenning.", finds: ["algoritme bij de toekenning"] },
    {
      dictum: "verzoekt de regering nationaliteit niet als risico-indicator te gebruiken,",
      finds: ["risico-indicator"],
    },
    { nieuw: "De deur sluit automatisch.", finds: [] },
    { dictum: "verzoekt de regering algoritmen te inventariseren,", finds: [] },
    {
      oud: "een risicoprofiel van de ouder",
      nieuw: "een risicoprofiel van het gezin",
      finds: ["risicoprofiel van het gezin"],
      polarity: "gewijzigd",
    },
  ],
});
