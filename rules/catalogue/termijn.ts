import { defineRule } from "../engine/index.ts";
import { askedPeriods, writtenPeriods } from "./lexicon/periods.ts";
import { changedParameters } from "./lexicon/parameters.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const termijn = defineRule({
  id: "termijn",
  title: "Termijn",
  dimensions: ["C", "J", "T"],
  why: "Een termijn bepaalt hoeveel mensen op een moment nodig zijn. Voor burgers bepaalt zij of het lukt om op tijd te reageren.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De tekst bevat een termijn om te beslissen of te handelen. Dat vraagt capaciteit op het juiste moment.",
  question: "Is deze termijn haalbaar met uw voorraad en doorlooptijd, en wat gebeurt er als zij niet wordt gehaald?",
  strength: "middel",
  phrases: {
    nieuw: writtenPeriods,
    dictum: askedPeriods,
  },
  unless: [
    "(in|gedurende|over|binnen) de <periode> [onmiddellijk|direct] (voorafgaand|voorafgaande)",
    "binnen <periode> wensen en bedenkingen",
    "(volgende|eerstvolgende|dezelfde) dag (waarop|als)",
    "(die|dat|wie|indien|wanneer) op <datum> van ..2 (jaar|kalenderjaar)",

    "binnen <periode> nadat ..6 in werking",
    "dan nadat ..4 <periode>",
    "(jaarlijks|elk jaar|ieder jaar) ..15 (kamer|kamers|staten-generaal|staten generaal)",
    "(wet|besluit|regeling|artikel) (vervalt|vervallen) ..6 <periode>",
    "<periode> ..4 in werking",
    "<periode> na ..8 in werking",
    "binnen <periode> na ..3 inwerkingtreding",
    "binnen <periode> na ... in werking",
    "<periode> ... (ontwerp|overgelegd|staten)",
    "(verslag|evaluatie) ... <periode>",
    "<periode> ... (verslag|evaluatie|doeltreffendheid)",
    "(uiterlijk|niet later dan|op zijn laatst) ... in werking",
    "in werking ..3 (binnen|na) <periode>",
    "dag na ..3 (uitgifte|plaatsing)",
    "om de <periode> ..15 (verslag|kamer|kamers|staten)",
    "toezending ... <periode>",
    "(gedurende|sedert|sinds) ..2 (ten minste|tenminste|minstens|minimaal) <periode>",
    "sedertdien ..2 <periode>",
    "binnen <periode> <bedrag>",
    "in werking ..15 (niet later dan|uiterlijk) [op] <datum>",
    "niet op <datum> van",
    "binnen de daarvoor bestemde tijd",
  ],
  marks: {
    periode: ["<getal> (dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|kalendermaand|kalendermaanden)"],
    anders: ["<datum>", "<jaartal>", "(verslag|evaluatie)"],
  },
  find: (reading) => [...reading.matches, ...changedParameters(reading, "periode", "anders")],
  examples: [
    { nieuw: "Het gaat om schulden uit de twaalf maanden voorafgaand aan de melding.", finds: ["twaalf maanden"] },
    { nieuw: "Het college beslist binnen zes weken op de aanvraag.", finds: ["binnen zes weken"] },
    { nieuw: "De houder meldt dit binnen een week na de diefstal.", finds: ["binnen een week"] },
    { nieuw: "Onze Minister zendt binnen drie jaar na de inwerkingtreding van deze wet een verslag.", finds: [] },
    { dictum: "verzoekt de regering binnen zes weken een brief te sturen,", finds: [] },
    { oud: "zes weken", nieuw: "acht weken", finds: ["acht weken"], polarity: "gewijzigd" },
    { oud: "zes jaar", nieuw: "acht jaar", finds: [] },
    { oud: "binnen acht weken", nieuw: "binnen zes weken", finds: ["binnen zes weken"], polarity: "gewijzigd" },
  ],
});
