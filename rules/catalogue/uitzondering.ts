import { defineRule } from "../engine/index.ts";
import { exceptionPhrases } from "./lexicon/exceptions.ts";
import { aanwijzingen, balieEnBeleid } from "./sources.ts";

export const uitzondering = defineRule({
  id: "uitzondering",
  title: "Uitzondering of afwijking",
  dimensions: ["B", "I", "S"],
  why: "Elke uitzondering is een extra pad om uit te leggen, te bouwen en te controleren. Iedere uitzondering is te verdedigen, maar samen maken ze een regeling ingewikkeld.",
  sources: [aanwijzingen, balieEnBeleid],
  message: "De tekst bevat een uitzondering of afwijking. Dat vraagt een extra beslispad in de uitvoering.",
  question:
    "Kunt u deze uitzondering vaststellen met gegevens die u al heeft, en hoeveel mensen of bedrijven vallen eronder?",
  strength: "middel",
  isSimplerWithout: true,
  phrases: {
    nieuw: [
      "(mist|vindt geen|vinden geen) toepassing",
      "(valt|vallen) ..2 niet ..2 onder",
      "(valt|vallen) ..2 buiten",
      "buiten (het bereik|de reikwijdte|de werking) van",
      "strekt zich niet uit tot",
      "(heeft|hebben) geen betrekking op",
      "(ziet|zien) niet op",
      "lijdt uitzondering",
      "niet onderworpen aan",
      "geen ..4 (verschuldigd|vereist|nodig) (voor|indien|als|wanneer|bij|is|zijn)",
      "(is|zijn) ..4 niet (verschuldigd|vereist|gehouden|nodig) ..1 (voor|indien|als|wanneer|bij)",
      "met uitsluiting van",
      "anders dan (het|de) (eerste|tweede|derde|vierde|vijfde) lid",
      "zonder dat ..6 (vereist|nodig|verplicht) is",
      "(telt|tellen) ..6 niet mee",
      "(wordt|worden) ..6 niet (meegeteld|meegerekend)",
    ],
    overal: exceptionPhrases,
    dictum: [
      "(*uitzondering|*uitzonderingen|uitzonderingsgrond|uitzonderingspositie) ... te (maken|creëren|verlenen|treffen|bieden|regelen|introduceren)",
      "(vrijstellingen|ontheffingen|uitzonderingen) ..2 (voor|van|op)",
      "(vrijstelling|ontheffing|uitzondering) ..15 te verlenen",
      "een ..2 (uitzondering|uitzonderingspositie|vrijstelling|ontheffing)",
    ],
  },
  unless: [
    "tenzij bij ... anders [is] bepaald",
    "tenzij anders (bepaald|overeengekomen|vermeld|aangegeven)",
    "(geen|zonder|enige) uitzondering*",
    "niet uit te zonderen",
    "in werking ... met uitzondering van",
    "met uitzondering van ... in werking",
    "voor zover ..2 niet van toepassing",
  ],
  stronger: [
    "(nationaliteit|leeftijd|gehuwd|alleenstaande*|gezinsleden|geboren|personen|vreemdeling*|verzekerden|inkomen)",
  ],
  examples: [
    {
      nieuw: "4a. In afwijking van het tweede lid staat het college betaling in delen toe.",
      finds: ["In afwijking van het tweede lid"],
    },
    {
      nieuw: "Het eerste lid is niet van toepassing op een instelling met minder dan tien leden.",
      finds: ["niet van toepassing op een instelling"],
    },
    { nieuw: "De bijdrage wordt geheven, tenzij de bewoner elders woont.", finds: ["tenzij de bewoner elders woont"] },
    {
      dictum: "verzoekt de regering sportclubs uit te zonderen van deze heffing,",
      finds: ["uit te zonderen van deze heffing"],
    },
    { nieuw: "Het besluit geldt voor onbepaalde tijd, tenzij bij wettelijk voorschrift anders is bepaald.", finds: [] },
    { nieuw: "Onverminderd het eerste lid beslist het college binnen redelijke tijd.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of sportclubs uit te zonderen zijn van deze heffing,", finds: [] },
    {
      oud: "tenzij de aanvrager dakloos is",
      nieuw: "tenzij de aanvrager geen vast adres heeft",
      finds: ["tenzij de aanvrager"],
      polarity: "gewijzigd",
    },
  ],
});
