import { defineRule } from "../engine/index.ts";
import { definitionLines } from "./lexicon/definition-lines.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const nieuwBegrip = defineRule({
  id: "nieuw-begrip",
  title: "Nieuw of gewijzigd begrip",
  dimensions: ["B", "I", "J"],
  why: "Begrippen zitten in formulieren, systemen en afspraken met andere organisaties. Een nieuw begrip naast een bestaand begrip maakt uitleg en gegevens delen lastiger.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De tekst bevat een nieuw of gewijzigd begrip. Dat kan betekenen dat formulieren en gegevens veranderen.",
  question: "Bestaat dit begrip al in uw administratie of die van ketenpartners, met dezelfde inhoud?",
  strength: "middel",
  phrases: {
    overal: [
      "(wordt|worden) ... verstaan",
      "wordt ... mede verstaan",
      "onder ... (moet|moeten|dient|dienen) ..2 worden (verstaan|begrepen)",
      "onder ... (wordt|worden) ..4 begrepen",
      "(wordt|worden) onder ... begrepen",
      "(wordt|worden) ..6 gelijkgesteld met",
      "gelijkgesteld (wordt|worden) met",
      "(gelijk te stellen|gelijkgesteld) met",
      "(wordt|worden) ... aangemerkt als",
      "aan te merken als",
      "(wordt|worden) ..6 geacht",
      "(geldt|gelden) als",
      "te gelden als",
      "(wordt|worden) ... beschouwd als",
      "(wordt|worden) onder ..15 verstaan",
      "als ..4 aan te merken",
      "(wordt|worden) ..15 gelijkgesteld met",
      "(wordt|worden) ..15 aangemerkt als",
      "(geldt|gelden) voor de toepassing ..8 als",
      "(daaronder|waaronder) [mede] (verstaan|begrepen)",
      "mede begrepen",
      "(heeft|hebben) ..2 dezelfde betekenis",
    ],
    opdracht: [
      "(begripsbepaling|begripsomschrijving|begripsbepalingen|begripsomschrijvingen)",
      "(omschrijving|definitie|begrip) ... te luiden",
      "definitie van ... (gelezen|gewijzigd|vervangen)",
    ],
    dictum: ["(definitie|begripsbepaling) van"],
  },
  unless: ["(daaronder|waaronder) begrepen (bonaire|sint|saba)", "als (bedoeld|omschreven) in ... wordt verstaan"],
  stronger: ["(inkomen|partner|huishouden|loon|woonplaats|vermogen|gezin)"],
  marks: {
    lijst: [
      "alfabetische volgorde",
      "(begripsbepaling|begripsbepalingen|begripsomschrijving|begripsomschrijvingen)",
      "definities",
    ],
  },
  find: (reading) => [...reading.matches, ...definitionLines(reading, "lijst")],
  examples: [
    {
      nieuw: "In dit artikel wordt onder zorgwoning verstaan: een woning met zorg aan huis.",
      finds: ["wordt onder zorgwoning verstaan"],
    },
    { nieuw: "De stiefouder wordt voor deze wet gelijkgesteld met een ouder.", finds: ["gelijkgesteld met een ouder"] },
    { nieuw: "c. wijkbedrijf: een rechtspersoon zonder winstoogmerk in de buurt;", finds: ["wijkbedrijf"] },
    {
      opdracht: "In artikel 1 wordt in de alfabetische volgorde ingevoegd:",
      nieuw: "wijkbedrijf:\n\nrechtspersoon in de buurt;",
      finds: ["wijkbedrijf"],
    },
    { nieuw: "a. vereniging: € 310;", finds: [] },
    { nieuw: "De ouder, bedoeld in artikel 3, ontvangt de bijdrage.", finds: [] },
    { dictum: "verzoekt de regering de leeftijdsgrens gelijk te stellen aan die in de Wet oppas,", finds: [] },
    {
      oud: "wordt onder oppas verstaan",
      nieuw: "wordt onder oppas en speelzaal verstaan",
      finds: ["wordt onder oppas en speelzaal verstaan"],
      polarity: "gewijzigd",
    },
  ],
});
