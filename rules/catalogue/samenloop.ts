import { defineRule } from "../engine/index.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

const becomesLaw = "tot wet ..3 verheven";

export const samenloop = defineRule({
  id: "samenloop",
  title: "Samenloop",
  dimensions: ["S", "J"],
  why: "Twee regelingen die elkaar raken, vragen een vaste volgorde. Anders krijgt iemand te veel, te weinig of twee brieven.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message:
    "De tekst regelt de samenloop met een ander voorstel of een andere regeling. De volgorde moet duidelijk zijn.",
  question: "Welke regeling gaat voor, en kan uw systeem die volgorde aan?",
  strength: "middel",
  phrases: {
    // A clause on another bill often changes that bill itself: then it is an instruction.
    opdracht: [becomesLaw],
    overal: [
      becomesLaw,
      "(bij|het) koninklijke boodschap van",
      "(samenloop|samenloopbepaling|cumulatie|cumuleert|samenloopt|anticumulatie*)",
      "eerder in werking ..2 dan",
      "voorstel van wet ..15 tot wet (is|wordt|zijn|worden)",
      "(samenvalt|gelijktijdig recht|uit anderen hoofde|uit andere hoofde)",
      "recht ..3 op meer dan (één|een) (uitkering|toeslag|vergoeding|bijdrage)",
      "(ook|tevens|eveneens) recht ..1 (heeft|hebben) op ..2 (andere|ander)",
      "(wetsvoorstel|wet) ..6 eerder in werking treedt",
      "(recht|aanspraak) ..6 (niet meer dan|slechts|ten hoogste) (één|eenmaal|één keer)",
      "niet meer dan eenmaal ..4 (recht|aanspraak|toegekend|verleend|verstrekt)",
      "(vindt|vinden) ..2 toepassing (nadat|voordat)",
      "niet (tegelijk|tegelijkertijd|gelijktijdig) ..6 (recht|aanspraak|toegekend|verleend|verstrekt|ontvangen)",
      "(nadat|voordat) artikel ..12 (is|zijn) toegepast",
    ],
  },
  unless: ["niet eerder in werking", "eerder in werking ..2 dan ..4 <datum>"],
  examples: [
    {
      nieuw:
        "Indien het bij koninklijke boodschap van 3 mei ingediende voorstel tot wet is of wordt verheven, vervalt artikel 3.",
      finds: ["koninklijke boodschap"],
    },
    { nieuw: "Bij samenloop van deze uitkeringen gaat de eerste voor.", finds: ["samenloop van deze uitkeringen"] },
    { nieuw: "De voorzitter leest de boodschap voor.", finds: [] },
    { dictum: "verzoekt de regering de cumulatie van regels te onderzoeken,", finds: [] },
    {
      oud: "bij samenloop van uitkeringen",
      nieuw: "bij samenloop van uitkeringen en loon",
      finds: ["samenloop van uitkeringen en loon"],
      polarity: "gewijzigd",
    },
  ],
});
