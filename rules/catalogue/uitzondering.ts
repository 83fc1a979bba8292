import { defineRule, sparing } from "../engine/index.ts";
import { askedExceptions, exceptionPhrases, writtenExceptions } from "./lexicon/exceptions.ts";
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
    nieuw: writtenExceptions,
    overal: exceptionPhrases,
    dictum: [...askedExceptions, ...sparing],
  },
  unless: [
    "(geldt|gelden) niet (langer|meer) dan",
    "tenzij bij ... anders [is] bepaald",
    "tenzij bij koninklijk besluit",
    "tenzij anders (bepaald|overeengekomen|vermeld|aangegeven)",
    "(geen|zonder|enige) uitzondering*",
    "niet uit te zonderen",
    "niet (langer|meer) ..2 (vrij te stellen|uit te zonderen|vrijgesteld|uitgezonderd)",
    "niet ..6 uitgesloten van",
    "niet (uitsluitend|alleen|slechts|enkel) van toepassing",
    "(ja|nee) tenzij",
    "achterwege (zolang|totdat|tot)",
    "buiten toepassing laten ..15 (onbillijkheid|onbillijkheden)",
    "over ..2 (vrijstellingen|ontheffingen|uitzonderingen)",
    "(*vrijstelling|*ontheffing|*uitzondering|uitzonderingen|vrijstellingen) ..15 (af te schaffen|te schrappen|in te trekken|op te heffen|te laten vervallen|te beëindigen)",
    "in werking ... met uitzondering van",
    "met uitzondering van ... in werking",
    "voor zover ..2 niet van toepassing",
    "(indien|omdat|doordat|wanneer|waarvoor|waarop|die|wie) ..10 geen (recht|aanspraak)",
    "(indien|wanneer|ingeval) ..10 geen ..3 (wordt|worden)",
    "al dan niet (toepassen|toe te passen)",
    "niet vereist dat",
    "nog niet in aanmerking genomen",
    "(aan wie|waaraan|waarvoor|van wie) ..10 geen ..3 kan worden",
    "(indien|ingeval|wanneer) ..8 niet van toepassing is",
    "(vrijgesteld|ontheven|uitgezonderd) ..2 (krachtens|ingevolge|op grond van|uit hoofde van) (<artikel>|de wet|de *wet|een)",
    "(krachtens|ingevolge|op grond van|uit hoofde van) <artikel> (is|zijn) (vrijgesteld|ontheven)",
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
    {
      nieuw: "De vereniging behoeft voor een buurtfeest geen vergunning.",
      finds: ["behoeft voor een buurtfeest geen"],
    },
    { nieuw: "Over giften wordt geen bijdrage geheven.", finds: ["wordt geen bijdrage geheven"] },
    { nieuw: "Het bestuur kan van het horen van de aanvrager afzien.", finds: ["kan van het horen"] },
    { dictum: "verzoekt de regering te onderzoeken of sportclubs uit te zonderen zijn van deze heffing,", finds: [] },
    { dictum: "verzoekt de regering sportclubs niet langer vrij te stellen van deze heffing,", finds: [] },
    { dictum: "verzoekt de regering de uitzondering voor jachthavens te schrappen,", finds: [] },
    {
      oud: "tenzij de aanvrager dakloos is",
      nieuw: "tenzij de aanvrager geen vast adres heeft",
      finds: ["tenzij de aanvrager"],
      polarity: "gewijzigd",
    },
  ],
});
