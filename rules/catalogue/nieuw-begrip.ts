import { defineRule, type Match, type Reading } from "../engine/index.ts";
import { definitionLines } from "./lexicon/definition-lines.ts";
import { definitions, writtenDefinitions } from "./lexicon/definitions.ts";
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
    overal: definitions,
    nieuw: writtenDefinitions,
    opdracht: [
      "(begripsbepaling|begripsomschrijving|begripsbepalingen|begripsomschrijvingen)",
      "(omschrijving|definitie|begrip) ... te luiden",
      "definitie van ... (gelezen|gewijzigd|vervangen)",
      "(begrip|term|uitdrukking|benaming|aanduiding van) ..4 (vervangen|gewijzigd)",
    ],
    dictum: [
      "(definitie|begripsbepaling) van",
      "(te definiëren|gedefinieerd)",
      "(invulling|afbakening|verduidelijking|formulering|uitleg) ..3 van (het|de) (begrip|begrippen|term|termen)",
      "(begrip|begrippen|term) ..4 (te interpreteren|te verduidelijken|te verruimen|af te bakenen|uit te leggen|in te vullen|af te schaffen|aan te passen)",
      "(definitie|definities) ..6 (te hanteren|te verruimen|te verbreden|te gebruiken|te betrekken|aan te passen|aan te scherpen|vast te stellen|op te stellen)",
      "(eenduidige|uniforme|heldere|gezamenlijke) (definitie|definities)",
      "afbakening tussen",
      "(wordt|worden) ..2 erkend als",
      "te (beschouwen|classificeren|kwalificeren|bestempelen) als",
      "als ..6 te (beschouwen|classificeren|kwalificeren|bestempelen)",
    ],
  },
  unless: [
    "(gegevens|*gegevens) ..12 (daaronder|waaronder) begrepen",
    "definitie niet te (gebruiken|hanteren)",
    "(strafbaar|bevoegd|gerechtigd|verplicht|belast|schuldig|aansprakelijk|verkiesbaar) is (hij|degene) die",
    "(daaronder|waaronder) begrepen (bonaire|sint|saba)",
    "(die|dat|wie|welke) (ingevolge|krachtens|overeenkomstig|op grond van) ..15 als",
    "(die|dat|welke) ..8 als ..8 (wordt|worden) beschouwd",
    "(telt|tellen) niet mee",
    "(daarmee|hiermee) gelijkgesteld",
    "(nodig|noodzakelijk|wenselijk|gewenst|aangewezen|geschikt|bekend) ..3 geacht",
    "(conform|volgens|overeenkomstig|binnen) de definitie van",
    "definitie van ... vast te houden",
    "als ..3 (leidraad|richtinggevend|prioritair|prioriteit|uitgangspunt|onaanvaardbaar|onacceptabel|onwenselijk|belangrijk|urgent) te",
    "(doel|doelen|doelstellingen|termijn|termijnen|bandbreedte|rollen|taken|verantwoordelijkheden|ambities) ..8 (te definiëren|gedefinieerd)",
    "die ..10 in de zin van",
    "voor de toepassing van ..4 van belang",
    "voor de toepassing van ..4 (is|zijn) ..8 van [overeenkomstige] toepassing",
    "(regels|voorschriften) (omvat|omvatten)",
    "in staat ..3 geacht",
    "geacht (kan|kunnen|moet|moeten)",
    "(was|waren|werd|werden|die is|dat is|die zijn) aangemerkt als",
    "wat onder ... als (bedoeld|omschreven) in ... wordt verstaan",
    "(kan|kunnen) worden (vermoed|gerekend)",
    "(waarvan|waarop|waarbij) ..3 geacht (wordt|worden)",
    "(waardoor|waarmee) ..10 aan te merken",
  ],
  stronger: ["(inkomen|partner|huishouden|loon|woonplaats|vermogen|gezin)"],
  marks: {
    insluiting: ["met inbegrip van"],
    lijst: ["alfabetische (volgorde|rangschikking)", "definities"],
  },
  find: (reading) => [...reading.matches, ...definitionLines(reading, "lijst"), ...widened(reading)],
  examples: [
    { nieuw: "De bank telt alle zaken, kleding daaronder niet begrepen.", finds: [] },
    { nieuw: "De bank stuurt de gegevens over het huis, daaronder begrepen het nummer.", finds: [] },
    { nieuw: "Een huis, een tuin daaronder begrepen, telt mee.", finds: ["daaronder begrepen"] },
    {
      nieuw: "In dit artikel wordt onder zorgwoning verstaan: een woning met zorg aan huis.",
      finds: ["wordt onder zorgwoning verstaan"],
    },
    { nieuw: "De stiefouder wordt voor deze wet gelijkgesteld met een ouder.", finds: ["gelijkgesteld met een ouder"] },
    { nieuw: "c. wijkbedrijf: een rechtspersoon zonder winstoogmerk in de buurt;", finds: ["wijkbedrijf"] },
    { nieuw: "p. wijkboek: een boek over de buurt;", finds: ["wijkboek"] },
    {
      opdracht: "In artikel 1 wordt in de alfabetische volgorde ingevoegd:",
      nieuw: "wijkbedrijf:\n\nrechtspersoon in de buurt;",
      finds: ["wijkbedrijf"],
    },
    { nieuw: "Met een ouder wordt een voogd gelijkgesteld.", finds: ["wordt een voogd gelijkgesteld"] },
    { nieuw: "Een veldje wordt niet als sportpark aangemerkt.", finds: ["wordt niet als sportpark aangemerkt"] },
    { nieuw: "a. vereniging: € 310;", finds: [] },
    { nieuw: "De raad geeft de steun die hij nodig geacht heeft.", finds: [] },
    { nieuw: "Het bedrag dat ingevolge artikel 9, eerste lid, geldt als vergoeding, vervalt.", finds: [] },
    { dictum: "verzoekt de regering dit advies als leidraad te beschouwen,", finds: [] },
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

/** "«, met inbegrip van luisterboeken»" behind a word: from now on it holds more. */
function widened({ marks }: Reading): readonly Match[] {
  return marks("insluiting").filter(({ segment, from }) => segment.zone === "nieuw" && from === segment.from);
}
