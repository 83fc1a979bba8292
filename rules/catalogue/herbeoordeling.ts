import { defineRule } from "../engine/index.ts";
import { balieEnBeleid, schrijfwijzerUitvoering } from "./sources.ts";

export const herbeoordeling = defineRule({
  id: "herbeoordeling",
  title: "Bestaande gevallen opnieuw bekijken",
  dimensions: ["C", "B", "I"],
  why: "Dossiers opnieuw bekijken vraagt veel mensen in korte tijd. Oude gegevens zijn soms niet meer volledig.",
  sources: [balieEnBeleid, schrijfwijzerUitvoering],
  message: "De tekst vraagt om bestaande gevallen opnieuw te bekijken of te herstellen. Dat is een piek in het werk.",
  question: "Om hoeveel gevallen gaat het, en zijn de oude gegevens er nog?",
  strength: "hoog",
  phrases: {
    nieuw: [
      "(opnieuw|alsnog|nogmaals) ..3 (beoordeeld|berekend|vastgesteld|bekeken|bezien|getoetst|toegekend|beslist|uitbetaald|uit|uitgekeerd|behandeld)",
      "(beoordeelt|berekent|toetst|beziet|stelt) ..8 opnieuw",
      "(herberekend|herberekent|herberekening|heropend|heropent|herziet|heroverweegt)",
      "(besluiten|beschikkingen|aanvragen|gevallen) ..10 (herzien|heropend|heroverwogen)",
      "(gedupeerde|gedupeerden|benadeelde) ..6 (tegemoetkoming|vergoeding|compensatie|bedrag)",
      "schade ..3 vergoed",
      "(beziet|beoordeelt|herziet) ..4 (alle|eerder|reeds) ..6 (geweigerde|afgewezen|toegekende|vastgestelde|genomen)",
      "opnieuw in behandeling",
      "(corrigeert|corrigeren|herstelt|herstellen) ..4 (vastgestelde|toegekende|besluiten|uitkeringen|beschikkingen|fouten)",
      "een nieuw (besluit|beschikking)",
      "opnieuw (onder|tegen)",
    ],
    overal: [
      "(herbeoordeling|herbeoordelen|herbeoordeeld|herbeoordelingen)",
      "(besluiten|beschikkingen|gevallen|dossiers|uitkeringen) ..6 (herzien|te herzien|heropenen|herziening)",
      "(herstelactie|nabetaling|nabetalingen|nabetaald)",
      "(herstellen|herstel) ..3 (fouten|schade|voor|van gemaakte)",
      "(gedupeerden|slachtoffers|benadeelden) ..8 (te compenseren|compensatie|schadeloos|te vergoeden)",
      "met terugwerkende kracht ..8 (compenseren|vergoeden|uitkeren)",
    ],
  },
  unless: [
    "(waarop|waarvan|waarbij|waarin|waarvoor|waarover) ..1 (herbeoordeling|herbeoordelingen)",
    "herbeoordeling bedoeld in",
  ],
  examples: [
    { nieuw: "Het kind dat woonde in het jaar waarop de herbeoordeling ziet, telt mee.", finds: [] },
    { nieuw: "De herbeoordeling ziet op alle jaren waarop een toeslag is betaald.", finds: ["herbeoordeling"] },
    {
      dictum: "verzoekt de regering alle afgewezen dossiers te heropenen en een herbeoordeling te doen,",
      finds: ["herbeoordeling te doen"],
    },
    {
      nieuw: "Het college doet binnen een jaar een herbeoordeling van de lopende gevallen.",
      finds: ["herbeoordeling van de lopende gevallen"],
    },
    { dictum: "verzoekt de regering te onderzoeken of herbeoordeling nodig is,", finds: [] },
    { nieuw: "De hersteloperatie wordt in het verslag genoemd.", finds: [] },
    {
      oud: "een herbeoordeling na een jaar",
      nieuw: "een herbeoordeling na twee jaar",
      finds: ["herbeoordeling na twee jaar"],
      polarity: "gewijzigd",
    },
  ],
});
