import { defineRule } from "../engine/index.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const terugwerkendeKracht = defineRule({
  id: "terugwerkende-kracht",
  title: "Terugwerkende kracht",
  dimensions: ["T", "I", "B"],
  why: "Bij terugwerkende kracht moeten oude beslissingen opnieuw worden bekeken. Mensen rekenden toen op andere regels.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De tekst werkt terug tot een eerdere datum. Dan moeten oude gevallen opnieuw worden bekeken.",
  question: "Hoeveel beslissingen moet u opnieuw nemen, en zijn de oude gegevens er nog?",
  strength: "hoog",
  phrases: {
    overal: [
      "(werkt|werken) ..15 terug tot",
      "terugwerkende kracht",
      "(terugwerkt|terugwerken) tot",
      "terug tot [en met] (<datum>|die datum|dat tijdstip)",
      "alsof ..6 in werking (was|is|waren) getreden",
      "terugwerking",
    ],
  },
  unless: ["zonder terugwerkende kracht", "geen terugwerkende kracht"],
  examples: [
    { nieuw: "Artikel 3 werkt terug tot en met 1 januari 2029.", finds: ["werkt terug tot en met"] },
    {
      dictum: "verzoekt de regering de toeslag met terugwerkende kracht te verhogen,",
      finds: ["terugwerkende kracht"],
    },
    { nieuw: "Artikel 3 geldt vanaf morgen.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of terugwerkende kracht mogelijk is,", finds: [] },
    {
      oud: "werkt terug tot en met 1 januari 2029",
      nieuw: "werkt terug tot en met 1 juli 2029",
      finds: ["werkt terug tot en met 1 juli 2029"],
      polarity: "gewijzigd",
    },
  ],
});
