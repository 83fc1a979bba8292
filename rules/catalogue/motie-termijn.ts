import { defineRule } from "../engine/index.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const motieTermijn = defineRule({
  id: "motie-termijn",
  title: "Datum in de motie",
  dimensions: ["T"],
  why: "Een datum in een motie bepaalt hoeveel tijd er is voor voorbereiden. Systemen en brieven hebben vaste momenten.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De motie noemt een datum of termijn. De uitvoering heeft tijd nodig om klaar te zijn.",
  question: "Is deze datum haalbaar, en zo niet, wanneer wel?",
  strength: "middel",
  readsEveryRequest: true,
  phrases: {
    dictum: [
      "(vóór|voor|uiterlijk|per|vanaf|tegen|op) ..2 <datum>",
      "(vóór|voor|uiterlijk|per|vanaf|in|tot) ..1 <jaartal>",
      "met ingang van",
      "binnen (<periode>|een termijn van)",
      "binnen (afzienbare|korte) [tijd|termijn]",
      "(vóór|voor|uiterlijk) ..3 (zomer|zomerreces|kerstreces|kerst|herfstreces|meireces|voorjaarsreces|krokusreces|reces|prinsjesdag|voorjaarsnota|najaarsnota|miljoenennota|meicirculaire|septembercirculaire|jaarwisseling|begrotingsbehandeling|begroting|belastingplan|financiële beschouwingen|algemene politieke beschouwingen|verkiezingen)",
      "(vóór|voor|uiterlijk) ..3 (commissiedebat|debat|wetgevingsoverleg|plenaire behandeling|stemming|stemmingen|behandeling)",
      "(uiterlijk|nog) (dit|volgend) (jaar|najaar|voorjaar|kwartaal)",
      "nog (deze|in deze) (kabinetsperiode|maand|week|zomer)",
      "(in|voor|vóór|uiterlijk|tegen) ..4 (kwartaal|eind|einde|begin|halfjaar|najaar|voorjaar|zomer) van",
      "einde van het jaar",
      "(eind|begin|medio|najaar|voorjaar|zomer) <jaartal>",
      "voorafgaand aan ..3 (begrotingsbehandeling|behandeling|debat|besluitvorming|zomerreces|voorjaarsnota)",
      "(komend|volgend|eerstvolgend|eerstvolgende|aankomende|komende) (kwartaal|begroting|voorjaarsnota|reces|najaar|voorjaar)",
      "(onmiddellijk|direct) na ..2 (besluitvorming|voorjaarsnota|reces)",

      "voordat ..4 (overgegaan|besloten|besluit)",
      "(vóór|voor|in|uiterlijk) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)",
    ],
  },
  unless: [
    "<datum> (is|zijn|werd|waren|al)",
    "(afhandeling|beslissing|uitbetaling) binnen <periode>",
    "op ..2 <datum> (ingediende|verschenen|gesloten|aangenomen)",
    "(van|sinds|in|tussen) <datum>",
    "(periode|tot) <jaartal>",
    "(begroting|belastingplan|voorjaarsnota|ontwerpbegroting) (van|voor) <jaartal>",
    "per jaar",
    "binnen <periode> nadat",
  ],
  examples: [
    { dictum: "verzoekt de regering dit vóór 1 juli 2031 te regelen,", finds: ["vóór 1 juli 2031"] },
    { dictum: "verzoekt de regering de Kamer voor het zomerreces te informeren,", finds: ["voor het zomerreces"] },
    { dictum: "verzoekt de regering dit zo snel mogelijk te regelen,", finds: [] },
    { nieuw: "Het college beslist vóór 1 juli 2031.", finds: [] },
    {
      dictum: "verzoekt de regering binnen drie maanden te beginnen,",
      finds: ["binnen drie maanden"],
      polarity: "nieuw",
    },
  ],
});
