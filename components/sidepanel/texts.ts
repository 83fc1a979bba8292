import type { Certainty, FactName, Kind, Level, Operation, SourceKind, Strength } from "@/rules";
import { count } from "../shared/counts";

/** All words of the panel except those of the request, in the order in which people meet them. */

export const kindNames: Readonly<Record<Kind, string>> = {
  amendement: "Amendement",
  subamendement: "Subamendement",
  begrotingsamendement: "Begrotingsamendement",
  motie: "Motie",
  "nota-van-wijziging": "Nota van wijziging",
  overig: "Kamerstuk",
};

export const sourceNames: Readonly<Record<SourceKind, string>> = {
  pagina: "tekst op de pagina",
  docx: "Word-bestand",
  pdf: "pdf-bestand",
  xml: "officiële publicatie (xml)",
  html: "officiële publicatie (html)",
  tekst: "tekstbestand",
};

export const strengthWords: Readonly<Record<Strength, string>> = {
  hoog: "hoog",
  middel: "middel",
  laag: "laag",
  lichter: "wordt eenvoudiger",
};

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  zeker: "zeker",
  waarschijnlijk: "waarschijnlijk",
  mogelijk: "mogelijk",
};

export const panelTexts = {
  concept: "Concept",
  menu: "Meer",
  openSource: "Bekijk de gelezen tekst",
  reread: "Lees opnieuw",
  rereadFrom: (source: SourceKind) => `Lees ${sourceNames[source]}`,
  checkDraft: "Toets een concept",
  settings: "Instellingen",
  openWork: "Open de werkvoorraad",
  answers: "Vragen en antwoorden",
  readFrom: (source: SourceKind) => `Gelezen uit: ${sourceNames[source]}`,
  replaces: (nr: string) => `vervangt nr. ${nr}`,
  addressedTo: (name: string) => `gericht aan ${name}`,
  noTitle: "Titel niet gevonden",
  noMembers: "Indieners niet gevonden",
  noDate: "datum onbekend",
} as const;

export const stateTexts = {
  noDocumentTitle: "Geen kamerstuk op deze pagina",
  noDocument:
    "Open een amendement of motie op tweedekamer.nl of officielebekendmakingen.nl. Dan verschijnen de signalen hier.",
  draftOffer: "U kunt ook een tekst toetsen die nog niet is ingediend. Die blijft op uw computer.",
  reading: "De tekst wordt gelezen …",
  failedTitle: "De tekst kon niet worden gelezen",
  waysOn: "Zo kunt u verder:",
  otherSource: (source: SourceKind) => `Lees ${sourceNames[source]}`,
  otherFile: "Kies een ander bestand",
  paste: "Plak de tekst",
  report: "Kopieer een melding",
  reported: "De melding is gekopieerd. Plak haar in een mail aan de beheerder van Sneltoets.",
  unrecognisedTitle: "Herkenning onzeker",
  unrecognised: (missing: string) =>
    `Niet gevonden: ${missing}. Misschien is de site veranderd. Vergelijk de gelezen tekst met de pagina, of plak de tekst zelf.`,
  uncertainTitle: "Indeling onzeker",
  budget: "Dit is een begrotingsamendement. Alleen de regels voor begrotingen zijn gebruikt.",
  researchOnly:
    "Deze motie vraagt vooral om onderzoek of informatie. Dat vraagt meestal weinig van de uitvoering zelf.",
  rulesFailed: (amount: number) =>
    `${count(amount, "regel", "regels")} ${amount === 1 ? "werkte" : "werkten"} niet op deze tekst. De andere regels wel.`,
} as const;

export const listOfferTexts = {
  heading: "Wel links naar kamerstukken",
  found: (amount: number) =>
    `Deze pagina verwijst naar ${count(amount, "amendement, motie of ander stuk", "amendementen, moties of andere stukken")}.`,
  check: (amount: number, goesOn: boolean) => {
    if (goesOn) return `Controleer ${count(amount, "stuk", "stukken")} en de volgende pagina's`;
    return amount === 1 ? "Controleer dit stuk" : `Controleer alle ${amount} stukken`;
  },
  explanation: "Sneltoets leest ze één voor één. U ziet ze in de werkvoorraad; dit paneel en de pagina mogen dicht.",
} as const;

export const signalTexts = {
  terms: "Begrippen",
  found: (amount: number) => (amount === 0 ? "Geen signalen" : count(amount, "signaal", "signalen")),
  summary: (signals: number, simpler: number) => {
    const found = signals === 0 ? "Geen signalen" : count(signals, "signaal", "signalen");
    return simpler === 0 ? found : `${found} · ${simpler} wordt eenvoudiger`;
  },
  none: "Deze regels vonden niets. Dat zegt niet dat het uitvoerbaar is.",
  noneLeft: "U hebt alle signalen weggezet. Dat zegt niet dat het uitvoerbaar is.",
  showInText: "Toon in tekst",
  question: "Vraag",
  why: "Waarom?",
  source: "Bron",
  changed: "De oude tekst bevat dit ook.",
  otherSide: "Andere kant",
  measured: (right: number, of: number, day: string) => `In ${right} van ${of} oefengevallen terecht (gemeten ${day}).`,
  notMeasured: "Nog te weinig gemeten om te zeggen hoe vaak dit terecht is.",
  context: "Vragen bij het stuk",
  include: "Meenemen in sneltoets",
  dismiss: "Niet nu",
  dismissHere: "Alleen in dit stuk",
  dismissRule: "Deze regel in alle stukken",
  judgeLegend: "Klopt dit signaal?",
  right: "terecht",
  wrong: "onterecht",
  dismissed: (title: string) => `‘${title}’ is weggezet.`,
  offByPolicy: (amount: number) =>
    amount === 1
      ? "Uw organisatie heeft de regel van 1 signaal uitgezet."
      : `Uw organisatie heeft de regels van ${amount} signalen uitgezet.`,
  showDismissed: (amount: number) => count(amount, "weggezet signaal", "weggezette signalen"),
  dismissedHere: "in dit stuk",
  dismissedEverywhere: "regel uit in alle stukken",
  simpler: "Wordt eenvoudiger",
  shown: "De woorden zijn gemarkeerd op de pagina.",
  notFound: "Deze woorden zijn niet teruggevonden op de pagina. De pagina is misschien veranderd.",
  notFoundAction: "Toon in de gelezen tekst",
} as const;

export const providerTexts = {
  heading: "Wie voert dit uit?",
  unknown: "Geen dienstverlener herkend. Kies zelf als u het weet.",
  change: "Wijzig",
  done: "Klaar",
  search: "Zoek een dienstverlener",
  recent: "Recent gekozen",
  noHit: "Geen dienstverlener met deze naam.",
  more: (amount: number) => `En nog ${amount}. Typ meer letters.`,
  chosenByYou: "door u gekozen",
  addedByYou: "door u toegevoegd",
  all: "Alle dienstverleners",
  correct: (name: string) => `Klopt ${name}?`,
  notHere: "Hoort niet bij dit stuk",
  notWith: (words: string) => `Hoort nooit bij ‘${words}’`,
  alsoHere: "Hoort bij dit stuk: onthoud dat",
  alsoWith: (words: string) => `Hoort altijd bij ‘${words}’: onthoud dat`,
  thisDocument: "dit stuk",
  verdicts: {
    "hoort-niet": (name: string, where: string) => `${name} hoort niet bij ${where}`,
    "hoort-wel": (name: string, where: string) => `${name} hoort bij ${where}`,
  },
  corrected: (sentence: string) => `Onthouden: ${sentence}.`,
  undo: "Maak ongedaan",
  refused: (amount: number) => `${count(amount, "correctie", "correcties")} van u`,
  roles: { "voert-uit": "voert uit", geraakt: "wordt geraakt", keten: "in de keten" },
  bases: {
    genoemd: "genoemd",
    bestuursorgaan: "bestuursorgaan",
    wet: "wet",
    dossier: "dossier",
    onderwerp: "onderwerp",
    correctie: "correctie",
  },
} as const;

export const footerTexts = {
  ask: (signals: number) =>
    signals === 0 ? "Vraag sneltoets" : `Vraag sneltoets (${count(signals, "signaal", "signalen")})`,
  copy: "Kopieer",
  copied: "De signalen zijn gekopieerd.",
  copyFailed: "Kopiëren lukte niet. Selecteer de tekst en kopieer haar zelf.",
  limits: "Regels zien niet alles. Geen oordeel.",
  more: "Meer",
  moreAbout: " over de regels",
} as const;

export const requestListTexts = {
  heading: "Verzoeken over dit stuk",
  open: "Open",
  answer: "Beantwoord",
  due: (day: string) => `antwoord gevraagd uiterlijk ${day}`,
  unreadable: (amount: number) =>
    `${count(amount, "bewaard verzoek is", "bewaarde verzoeken zijn")} niet leesbaar. Bij Instellingen kunt u het downloaden.`,
  noRecipient: "nog geen dienstverlener",
} as const;

export const textViewTexts = {
  heading: "De gelezen tekst",
  back: "Terug naar de signalen",
  fromFile: "Deze tekst staat niet op de pagina zelf. Sneltoets las haar uit het bestand.",
  legend: "Nieuwe tekst is onderstreept. Grijze tekst is toelichting, overweging of oude tekst.",
} as const;

/** The facts of a document, in the order of the list. */
export const factTexts = {
  heading: "Gegevens van dit stuk, en waar ze staan",
  unknown: "onbekend",
  fromPage: "van de pagina, niet uit de tekst",
  show: "toon",
  names: {
    kind: "Soort",
    version: "Versie",
    replaces: "Vervangt nr.",
    dossier: "Dossier",
    nr: "Nummer",
    date: "Datum",
    indieners: "Indieners",
    title: "Titel",
    bill: "Wetsvoorstel",
    act: "Gewijzigde wet",
    addressee: "Gericht aan",
  } satisfies Readonly<Record<FactName, string>>,
} as const;

/** The receipt of a reading, and what came of checking the same text again. */
export const receiptTexts = {
  heading: "Bewijs van deze lezing",
  read: (moment: string, source: SourceKind, version: string | undefined) =>
    `Gelezen op ${moment}, uit: ${sourceNames[source]}${version === undefined ? "" : `, met versie ${version}`}.`,
  hash: "Vingerafdruk van de tekst (SHA-256):",
  repeat: "Toets deze tekst opnieuw",
  same: (signals: number) =>
    `De tekst is dezelfde: de vingerafdruk klopt. De regels vinden weer ${signals === 0 ? "geen signalen" : signals === 1 ? "hetzelfde signaal" : `dezelfde ${signals} signalen`} (weggezette meegeteld).`,
  otherSignals: "De tekst is dezelfde: de vingerafdruk klopt. De regels zijn sindsdien veranderd.",
  added: (titles: string) => `Nu ook: ${titles}.`,
  changed: (titles: string) => `Op iets andere woorden: ${titles}.`,
  gone: (titles: string) => `Niet meer: ${titles}.`,
  notKept: (signals: number) =>
    `De tekst is dezelfde: de vingerafdruk klopt. De regels vinden nu ${count(signals, "signaal", "signalen")}. Hoeveel het er bij het lezen waren, is niet bewaard; lees het stuk opnieuw om dat vast te leggen.`,
  otherText: "De bewaarde tekst is niet meer wat is gelezen. Lees het stuk opnieuw.",
  failed: "De toets kon niet worden herhaald. Probeer het nog eens, of lees het stuk opnieuw.",
} as const;

/** How the document is built: what each instruction does and where, or what a motion considers and asks. */
export const structureTexts = {
  amendment: "Wat dit stuk wijzigt, en op welk niveau",
  motion: "Wat deze motie overweegt en vraagt",
  show: "toon",
  operations: {
    invoegen: "Voegt in",
    toevoegen: "Voegt toe",
    vervangen: "Vervangt",
    "komt-te-luiden": "Komt te luiden",
    vervallen: "Schrapt",
    vernummeren: "Vernummert",
    verletteren: "Verlettert",
    wijzigen: "Wijzigt",
  } satisfies Readonly<Record<Operation, string>>,
  levels: {
    wetsvoorstel: "Wijzigt het wetsvoorstel",
    wet: "Wijzigt de wet",
    amendement: "Wijzigt een amendement",
    onbekend: "Wetsvoorstel of wet: onbekend",
  } satisfies Readonly<Record<Level, string>>,
  considerations: (amount: number) => count(amount, "overweging", "overwegingen"),
  points: (amount: number) => count(amount, "punt", "punten"),
} as const;

export const draftTexts = {
  heading: "Concept toetsen",
  banner: "Concept: blijft op dit scherm",
  explanation:
    "De signalen veranderen mee terwijl u typt. Niets wordt verstuurd. Niets wordt bewaard, behalve als u op ‘Bewaar concept’ klikt.",
  paste: "Plak of typ de tekst",
  openFile: "Open bestand",
  fileHint: "Word, pdf of tekst. U kunt een bestand ook hierheen slepen.",
  opening: (name: string) => `‘${name}’ wordt gelezen …`,
  opened: (name: string) => `‘${name}’ is gelezen.`,
  notOpened: (name: string) => `‘${name}’ kon niet worden geopend. Kies het opnieuw, of plak de tekst.`,
  cancel: "Stop",
  cancelled: "Het lezen is gestopt.",
  save: "Bewaar concept",
  saved: "Het concept is bewaard op deze computer.",
  remove: "Verwijder bewaard concept",
  removed: "Het bewaarde concept is verwijderd.",
  savedDrafts: "Bewaarde concepten",
  clear: "Maak leeg",
  back: "Sluit concept",
  untitled: "Concept zonder titel",
} as const;

export const importModeTexts = {
  open: "Lees een verzoek of antwoord in",
  heading: "Verzoek of antwoord inlezen",
  back: "Terug",
  openAnswers: "Naar vragen en antwoorden",
} as const;

export const answersHereTexts = {
  heading: (amount: number) => (amount === 1 ? "Antwoord op de sneltoets" : "Antwoorden op de sneltoets"),
  open: (amount: number) => (amount === 1 ? "Toon oplegger" : "Zet antwoorden naast elkaar"),
  later: (nr: string) => `Over ${nr}, dat dit stuk vervangt, is een antwoord.`,
  openLater: (nr: string) => `Toon het antwoord over ${nr}`,
} as const;

/** Files of which the core can read the text, as the browser's file dialog asks for them. */
export const textFiles = ".docx,.pdf,.txt,.xml,.html";
