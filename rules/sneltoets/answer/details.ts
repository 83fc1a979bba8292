import type { Choice } from "./choices.ts";

/**
 * The optional fields of an answer as data: the form, the oplegger, the comparison and what is kept are made from this
 * list. What is true of every choice stands in `choices.ts`.
 */

/** One optional field: a choice with an explanation. */
export type DetailField = {
  readonly id: string;
  readonly title: string;
  /** Row of the kader of the uitvoeringstoets of Belastingdienst, Toeslagen and Douane that it belongs to, or "". */
  readonly row: string;
  /** What to write in the explanation. */
  readonly hint: string;
  readonly choices: readonly Choice[];
};

const unknown = { id: "onbekend", title: "onbekend", meaning: "Nu niet te zeggen." } as const satisfies Choice;

export const impact = {
  id: "impact",
  title: "Impact op de dienstverlener",
  row: "Gevolgen",
  hint: "Wat is de grootste verandering voor uw organisatie?",
  choices: [
    { id: "beperkt", title: "beperkt", meaning: "Past in het gewone werk." },
    { id: "middelgroot", title: "middelgroot", meaning: "Vraagt een eigen project of extra mensen." },
    { id: "ingrijpend", title: "ingrijpend", meaning: "Raakt veel mensen, systemen of ander werk." },
    unknown,
  ],
} as const satisfies DetailField;

export const reikwijdte = {
  id: "reikwijdte",
  title: "Wat is beoordeeld",
  row: "",
  hint: "Wat kon u niet beoordelen, en wat is daarvoor nodig?",
  choices: [
    { id: "hele-tekst", title: "de hele tekst", meaning: "U heeft alles bekeken wat u raakt." },
    { id: "deel", title: "een deel", meaning: "Schrijf op wat u niet kon beoordelen.", needsText: true },
  ],
} as const satisfies DetailField;

const effects = [
  { id: "makkelijker", title: "makkelijker", meaning: "Zij hoeven minder te doen of te weten." },
  { id: "gelijk", title: "gelijk", meaning: "Zij merken weinig verschil." },
  { id: "moeilijker", title: "moeilijker", meaning: "Zij moeten meer doen of weten." },
  unknown,
] as const satisfies readonly Choice[];

export const mensen = {
  id: "mensen",
  title: "Gevolgen voor mensen en bedrijven",
  row: "Interactie burgers/bedrijven",
  hint: "Wat merken mensen en bedrijven? Kan iedereen dit zelf?",
  choices: effects,
} as const satisfies DetailField;

export const werk = {
  id: "werk",
  title: "Gevolgen voor ons werk",
  row: "",
  hint: "Wat wordt eenvoudiger of zwaarder voor de mensen die het uitvoeren?",
  choices: [
    { id: "eenvoudiger", title: "eenvoudiger", meaning: "Er valt werk weg of het werk wordt overzichtelijker." },
    { id: "gelijk", title: "gelijk", meaning: "Het werk verandert weinig." },
    { id: "zwaarder", title: "zwaarder", meaning: "Er komt werk bij of het werk wordt ingewikkelder." },
    unknown,
  ],
} as const satisfies DetailField;

export const ict = {
  id: "ict",
  title: "ICT",
  row: "Maakbaarheid systemen",
  hint: "Welk systeem, en wanneer is er ruimte voor een wijziging?",
  choices: [
    { id: "geen", title: "geen wijziging", meaning: "De systemen kunnen dit al." },
    { id: "parameter", title: "parameter of jaaraanpassing", meaning: "Een bedrag, percentage of datum." },
    { id: "regelwijziging", title: "wijziging van regels", meaning: "De logica in bestaande systemen verandert." },
    { id: "nieuwbouw", title: "nieuwbouw", meaning: "Er is een nieuw systeem of onderdeel nodig." },
    unknown,
  ],
} as const satisfies DetailField;

export const gegevens = {
  id: "gegevens",
  title: "Gegevens",
  row: "Maakbaarheid systemen",
  hint: "Welke gegevens, van wie?",
  choices: [
    { id: "aanwezig", title: "aanwezig", meaning: "U heeft de gegevens al." },
    { id: "nieuw-met-grondslag", title: "nieuw, met grondslag", meaning: "U mag ze krijgen, maar heeft ze nog niet." },
    { id: "nieuw-zonder-grondslag", title: "nieuw, zonder grondslag", meaning: "De wet regelt nog niet dat het mag." },
    unknown,
  ],
} as const satisfies DetailField;

export const capaciteit = {
  id: "capaciteit",
  title: "Mensen en capaciteit",
  row: "Personele gevolgen",
  hint: "Hoeveel fte, eenmalig en per jaar? Welke schaarse beroepen, bijvoorbeeld verzekeringsartsen?",
  choices: [
    { id: "bestaand", title: "met de huidige mensen", meaning: "Er is ruimte." },
    { id: "extra", title: "extra mensen nodig", meaning: "Noem aantallen of beroepen als u die weet." },
    { id: "ten-koste-van", title: "ten koste van ander werk", meaning: "Schrijf op wat dan wacht.", needsText: true },
    unknown,
  ],
} as const satisfies DetailField;

export const handhaving = {
  id: "handhaving",
  title: "Handhaving en misbruik",
  row: "Handhaafbaarheid, fraudebestendigheid",
  hint: "Welk risico blijft over, en wie moet dat aanvaarden?",
  choices: [
    { id: "neutraal", title: "neutraal", meaning: "Geen verschil." },
    { id: "aandacht", title: "aandachtspunt", meaning: "Te beheersen met maatregelen." },
    { id: "risico", title: "risico", meaning: "Er blijft een risico over." },
    unknown,
  ],
} as const satisfies DetailField;

export const overgang = {
  id: "overgang",
  title: "Overgang: oud naast nieuw",
  row: "Complexiteitsgevolgen",
  hint: "Hoe lang moet het oude naast het nieuwe blijven bestaan, en waarom?",
  choices: [
    { id: "niet", title: "niet nodig", meaning: "Er geldt meteen één regeling." },
    { id: "tot-1-jaar", title: "hooguit 1 jaar", meaning: "Een korte overgang." },
    { id: "1-tot-5-jaar", title: "1 tot 5 jaar", meaning: "Twee regelingen naast elkaar." },
    { id: "langer-dan-5-jaar", title: "langer dan 5 jaar", meaning: "Twee regelingen voor lange tijd." },
    unknown,
  ],
} as const satisfies DetailField;

export const uitleg = {
  id: "uitleg",
  title: "Uitleg en samenloop",
  row: "Complexiteitsgevolgen",
  hint: "Met welke andere regel loopt dit samen?",
  choices: [
    { id: "goed", title: "goed uit te leggen", meaning: "Mensen begrijpen waarom." },
    { id: "lastig", title: "lastig uit te leggen", meaning: "Schrijf op waardoor.", needsText: true },
    unknown,
  ],
} as const satisfies DetailField;

export const keten = {
  id: "keten",
  title: "Keten en medeoverheden",
  row: "Complexiteitsgevolgen",
  hint: "Wie moeten ook meedoen?",
  choices: [
    { id: "niemand", title: "niemand anders", meaning: "U kunt dit alleen." },
    { id: "anderen", title: "ook anderen", meaning: "Noem de organisaties.", needsText: true },
    unknown,
  ],
} as const satisfies DetailField;

export const alternatief = {
  id: "alternatief",
  title: "Alternatief",
  row: "",
  hint: "Hoe kan hetzelfde doel eenvoudiger?",
  choices: [
    { id: "geen", title: "geen gezien", meaning: "U ziet nu geen eenvoudiger weg." },
    { id: "eenvoudiger", title: "zelfde doel, eenvoudiger", meaning: "Schrijf op hoe.", needsText: true },
    unknown,
  ],
} as const satisfies DetailField;

/** Every optional field, in the order of the form: that of the kader of Belastingdienst, Toeslagen and Douane. */
export const detailFields = [
  impact,
  mensen,
  ict,
  gegevens,
  handhaving,
  overgang,
  uitleg,
  keten,
  werk,
  capaciteit,
  alternatief,
  reikwijdte,
] as const;
export type DetailId = (typeof detailFields)[number]["id"];
