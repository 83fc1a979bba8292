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
    overal: [
      "(herbeoordeling|herbeoordelen|herbeoordeeld|herbeoordelingen)",
      "(besluiten|beschikkingen|gevallen|dossiers|uitkeringen) ..6 (herzien|te herzien|heropenen|herziening)",
      "(herstelactie|nabetaling|nabetalingen|nabetaald)",
      "(herstellen|herstel) ..3 (fouten|schade|voor|van gemaakte)",
      "(gedupeerden|slachtoffers|benadeelden) ..8 (te compenseren|compensatie|schadeloos|te vergoeden)",
      "met terugwerkende kracht ..8 (compenseren|vergoeden|uitkeren)",
    ],
  },
  unless: ["hersteloperatie", "herbeoordeling bedoeld in"],
  examples: [
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
