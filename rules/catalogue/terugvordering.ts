import { defineRule } from "../engine/index.ts";
import { balieEnBeleid, schrijfwijzerUitvoering } from "./sources.ts";

export const terugvordering = defineRule({
  id: "terugvordering",
  title: "Terugvordering of kwijtschelding",
  dimensions: ["H", "C", "B"],
  why: "Geld terugvragen raakt mensen hard en systemen diep. Vaak zijn meer organisaties betrokken bij hetzelfde geld.",
  sources: [balieEnBeleid, schrijfwijzerUitvoering],
  message: "De tekst gaat over terugvorderen, verrekenen of kwijtschelden. Dat raakt incasso en mensen met schulden.",
  question: "Vanaf welke vorderingen geldt dit, en kan uw systeem die onderscheiden?",
  strength: "hoog",
  isSimplerWithout: true,
  phrases: {
    nieuw: [
      "(vordert|vorderen) ..15 terug",
      "(betaalt|betalen) ..6 terug",
      "(ingehouden|inhouding|inhouden) op",
      "(schuld|schulden|vordering|vorderingen|betalingsachterstand) ..6 (vervalt|vervallen|geïnd|gestuit|voldaan|buiten)",
      "(betalingsregeling|afbetalingsregeling|aflossing|aflossen|afgelost|schuldregeling|uitstel van betaling)",
      "(verhaald|verhaalt|verhalen|verhaal) ..1 op",
      "beslag ..2 (gelegd|leggen)",
      "(te veel|teveel|ten onrechte) (betaald|betaalde|ontvangen|ontvangene|uitbetaald|uitbetaalde|verstrekt|verstrekte)",
      "(geïnd|inning|incasseert|incasseren)",
      "(teruggeëist|terugeisen|terugvorderbaar|teruggestort)",
      "(vereffend|vereffening)",
      "(verhaalt|verhalen) ..6 op",
      "rente ..2 verschuldigd",
      "(stort|storten) ..6 terug",
    ],
    overal: [
      "(terugvordering|terugvorderingen|terugvorderen|teruggevorderd|terugvordert|terug te vorderen)",
      "(kwijtschelding|kwijtgescheld|kwijtgescholden|kwijtschelden|kwijt te schelden|kwijtscheldingen)",
      "(verrekening|verrekend|verrekent|verrekenen|te verrekenen)",
      "(invordering|invorderen|invorderingsrente|navordering|dwangbevel)",
      "onverschuldigd (betaald|betaalde)",
      "(incasso|incassostelsel|incassokosten)",
      "(terugbetaling|terugbetaald|terugbetalen|terug te betalen)",
      "af te zien van ..2 (vorderingen|terugvordering)",
    ],
  },
  unless: [
    "incassokosten ..2 in rekening",
    "(heffing|heffen|toekenning|toekennen|uitbetaling|uitbetalen) en (invordering|inning|invorderen|terugvordering|terugvorderen)",
  ],
  examples: [
    { nieuw: "De winkel mag geen incassokosten in rekening brengen.", finds: [] },
    { nieuw: "De incassokosten komen ten laste van de ouder die terugbetaalt.", finds: ["incassokosten"] },
    {
      nieuw: "Het college vordert terug; de terugvordering vervalt na vijf jaar.",
      finds: ["terugvordering vervalt na vijf jaar"],
    },
    { dictum: "verzoekt de regering deze schulden kwijt te schelden,", finds: ["kwijt te schelden"] },
    { nieuw: "De aanvrager betaalt de bijdrage.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of kwijtschelding kan,", finds: [] },
    {
      oud: "terugvordering binnen een jaar",
      nieuw: "terugvordering binnen twee jaar",
      finds: ["terugvordering binnen twee jaar"],
      polarity: "gewijzigd",
    },
  ],
});
