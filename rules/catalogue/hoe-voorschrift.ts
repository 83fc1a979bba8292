import { defineRule } from "../engine/index.ts";
import { balieEnBeleid, schrijfwijzerUitvoering } from "./sources.ts";

export const hoeVoorschrift = defineRule({
  id: "hoe-voorschrift",
  title: "Schrijft ook het hoe voor",
  dimensions: ["I", "C"],
  why: "Deze motie noemt niet alleen het doel, maar ook het middel. De uitvoering kent soms een eenvoudiger weg naar hetzelfde doel.",
  sources: [schrijfwijzerUitvoering, balieEnBeleid],
  message: "De motie noemt naast het doel ook een middel of werkwijze. Er kan een eenvoudiger weg zijn.",
  question: "Is er een eenvoudiger manier om hetzelfde doel te bereiken?",
  strength: "middel",
  phrases: {
    dictum: [
      "via (een|de|het|middel van)",
      "middels",
      "door middel van",
      "met behulp van",
      "door ..8 te (verplichten|gebruiken|voegen)",
      "bijvoorbeeld (door|via|met|een|in)",
      "(een|de) ..3 (app|keurmerk|steekproef|protocol|handreiking|richtlijn|convenant|gezant|taskforce|coördinator|regisseur|zwarte lijst|indicator|beleidsregel|modelverordening|modelcontract|register|meldpunt|loket)",
      "inclusief (de|een|het)",
      "(verplichte|verplicht) (indicator|label|keurmerk|cursus|training)",
      "minimaal vast te leggen",
      "als uitgangspunt te (nemen|hanteren)",
      "op zo'n manier",
      "in te zetten als (middel|instrument)",
      "via",
      "aan de hand van",
      "in de vorm van",
      "naar [het] voorbeeld van",
      "door het (instellen|inzetten|aanwijzen|opstellen|invoeren|oprichten|verplichten|aanstellen|inrichten)",
      "(nationaal|nationale|landelijk|landelijke) ..2 (kader|programma|protocol|coördinator|regisseur|campagne|richtlijn|register|meldpunt)",
      "(certificeringsregeling|keurmerkregeling|modelovereenkomst|stappenplan|leidraad|checklist|werkgroep)",
    ],
  },
  unless: ["door ... (miljoen|middelen|euro)", "door te", "via de (kamer|regering)"],
  examples: [
    { dictum: "verzoekt de regering mensen te helpen via een app,", finds: ["via een app"] },
    { dictum: "verzoekt de regering een keurmerk voor loketten in te voeren,", finds: ["een keurmerk voor loketten"] },
    { dictum: "verzoekt de regering mensen beter te helpen,", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of dit via een app kan,", finds: [] },
    {
      dictum: "verzoekt de regering dit middels een handreiking te regelen,",
      finds: ["middels een handreiking"],
      polarity: "nieuw",
    },
  ],
});
