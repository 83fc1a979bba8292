import { defineRule } from "../engine/index.ts";
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
    nieuw: [
      "binnen (<periode>|een termijn|de termijn)",
      "binnen (ten hoogste|uiterlijk) <periode>",
      "(uiterlijk|ten minste|tenminste|ten hoogste|niet later dan) <periode> (na|nadat|voor|voordat|vóór|voorafgaand)",
      "<periode> (na|nadat|voordat|voorafgaand) ..4 (aanvraag|ontvangst|melding|indiening|bekendmaking|besluit|beschikking)",
      "(termijn|periode) van ..2 <periode> (na|nadat|waarbinnen)",
      "(beslistermijn|aanvraagtermijn|bezwaartermijn|betaaltermijn|wachttijd)",
      "met ..2 <periode> (verlengen|verlengd|verdaagd)",
      "(opzegtermijn|bedenktermijn|hersteltermijn|reactietermijn|termijn) van ..3 <periode>",
      "vóór <datum> van (elk|ieder) jaar",
      "(verlengd|verkort|verlengen|verkorten) (tot|met) ..2 <periode>",
    ],
    dictum: [
      "(beslistermijn|aanvraagtermijn|bezwaartermijn|betaaltermijn|doorlooptijd)",
      "binnen <periode> ..6 (beslissen|beslist|besloten|uitbetaald|afgehandeld)",
      "(afhandeling|beslissing|uitbetaling|behandeling) binnen <periode>",
    ],
  },
  unless: [
    "binnen <periode> nadat ..6 in werking",
    "<periode> ..4 in werking",
    "binnen <periode> na ..3 inwerkingtreding",
    "binnen <periode> na ... in werking",
    "<periode> ... (ontwerp|overgelegd|staten)",
    "(verslag|evaluatie) ... <periode>",
    "<periode> ... (verslag|evaluatie|doeltreffendheid)",
  ],
  examples: [
    { nieuw: "Het college beslist binnen zes weken op de aanvraag.", finds: ["binnen zes weken"] },
    { nieuw: "De houder meldt dit binnen een week na de diefstal.", finds: ["binnen een week"] },
    { nieuw: "Onze Minister zendt binnen drie jaar na de inwerkingtreding van deze wet een verslag.", finds: [] },
    { dictum: "verzoekt de regering binnen zes weken een brief te sturen,", finds: [] },
    { oud: "binnen acht weken", nieuw: "binnen zes weken", finds: ["binnen zes weken"], polarity: "gewijzigd" },
  ],
});
