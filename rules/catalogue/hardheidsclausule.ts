import { defineRule } from "../engine/index.ts";
import { aanwijzingen, balieEnBeleid } from "./sources.ts";

export const hardheidsclausule = defineRule({
  id: "hardheidsclausule",
  title: "Hardheidsclausule",
  dimensions: ["C", "J", "B"],
  why: "Met een hardheidsclausule kan de uitvoering een onredelijke uitkomst voorkomen. Veel verzoeken vragen veel deskundige tijd.",
  sources: [aanwijzingen, balieEnBeleid],
  message:
    "De tekst laat toe om van de regel af te wijken bij een onredelijke uitkomst. Dat opent maatwerk en vraagt capaciteit.",
  question: "Hoeveel verzoeken verwacht u, en wie mag daarover beslissen?",
  otherSide:
    "Lichter voor wie hard wordt geraakt; zwaarder voor de uitvoering, want ieder verzoek vraagt een eigen besluit.",
  strength: "hoog",
  isSimplerWithout: true,
  phrases: {
    overal: [
      "buiten toepassing laten of daarvan afwijken",
      "(hardheidsclausule|hardheidsclausules|hardheidsregeling)",
      "(kan|kunnen) ... buiten toepassing laten",
      "(onbillijk|onbillijke|onbillijkheid|onbillijkheden)",
      "(bijzondere|onevenredige) hardheid",
      "(afwijken|afgeweken|afwijkt|buiten toepassing|afzien|afgezien|niet toe) ..15 (onevenredig*|schrijnend*|onredelijk*|onaanvaardba*)",
      "(onevenredig*|schrijnend*|onredelijke|onaanvaardba*) ..15 (anders beslissen|afwijken|wijkt|afgeweken|buiten toepassing|afzien|afgezien|uitzondering)",
      "(laat|laten|gelaten) ..8 terzijde",
      "(wijkt|wijken) ..15 (onevenredig*|onredelijk*|onaanvaardba*|schrijnend*)",
      "(uitkomst|uitkomsten|gevolg|gevolgen) ..4 (niet beoogd|niet bedoeld|niemand|niet gewild|onbedoeld)",
      "(afwijken|afgeweken|afwijkt|afwijking|wijkt) ..15 bijzondere (omstandigheden|gevallen|redenen)",
      "bijzondere (omstandigheden|gevallen|redenen) ..15 (afwijken|afgeweken|afwijkt|afwijking)",
      "(regeling|besluit|wet|regels|artikel) ..8 niet ..4 (voorziet|voorzien)",
      "billijkheid ..2 (vordert|vergt|eist|meebrengt)",
    ],
  },
  unless: ["(hardheidsclausule|onbillijkheid) ..4 (bedoeld in|genoemd in)"],
  examples: [
    {
      nieuw: "Het college kan dit artikel buiten toepassing laten of daarvan afwijken.",
      finds: ["buiten toepassing laten"],
    },
    { dictum: "verzoekt de regering een hardheidsclausule op te nemen,", finds: ["hardheidsclausule op te nemen"] },
    { dictum: "verzoekt de regering te onderzoeken of een hardheidsclausule nodig is,", finds: [] },
    { nieuw: "De hardheidsclausule, bedoeld in artikel 9, geldt niet langer.", finds: [] },
    {
      oud: "een onbillijkheid van overwegende aard",
      nieuw: "een kennelijke onbillijkheid van overwegende aard",
      finds: ["onbillijkheid van overwegende aard"],
      polarity: "gewijzigd",
    },
  ],
});
