import { workingDaysText, type Confidentiality, type Route, type Term, type WithdrawalReason } from "@/rules";
import { count } from "../shared/counts";
import type { Option } from "../shared/fields";

/** All words of the request screen, from top to bottom. */
export const requestTexts = {
  heading: "Vraag sneltoets",
  back: "Terug naar de signalen",
  backToDraft: "Terug naar het concept",
  who: "Aan wie",
  noRecipients: "Nog geen dienstverlener gekozen. Het verzoek vraagt dan wie dit uitvoert.",
  removeRecipient: (name: string) => `Haal ${name} weg`,
  addRecipient: "Kies dienstverlener",
  route: "Via wie",
  ministry: "Ministerie",
  ministryHint: "Leeg als u het niet weet.",
  about: "Waarover",
  signals: (amount: number) => count(amount, "signaal", "signalen"),
  removeSignal: (title: string) => `Haal ‘${title}’ uit het verzoek`,
  noSignals: "Geen signalen gekozen. U kunt toch een sneltoets vragen.",
  draftTitle: "Naam van het stuk",
  draftTitleHint: "Het stuk heeft nog geen nummer. Met een naam weten de ontvangers waarover het gaat.",
  label: "Label boven het verzoek",
  aim: "Wat wilt u bereiken?",
  aimHint: "Eén alinea over het doel. U mag dit leeg laten.",
  toPrint: "Bekijk als brief en druk af",
  questions: "Vragen",
  questionLabel: (nr: number) => `Vraag ${nr}`,
  moveUp: (nr: number) => `Zet vraag ${nr} hoger`,
  moveDown: (nr: number) => `Zet vraag ${nr} lager`,
  removeQuestion: (nr: number) => `Verwijder vraag ${nr}`,
  addQuestion: "Voeg een vraag toe",
  questionMoved: (nr: number) => `De vraag staat nu op plaats ${nr}.`,
  removed: (what: string) => `${what} is verwijderd.`,
  when: "Wanneer",
  term: "Termijn",
  voteDate: "Datum van de stemming",
  voteDateHint: "Leeg als u het niet weet.",
  lineLabel: "Planning",
  today: "vandaag",
  asked: "gevraagd",
  answer: "antwoord",
  vote: "stemming",
  from: "Van wie",
  remembered: "Sneltoets onthoudt dit op deze computer.",
  notRemembered: "Dit blijft op dit scherm.",
  warnings: "Let op",
  staleContact: "ouder dan 12 maanden: controleer",
  ownTerm: (name: string, days: number, day: string) =>
    `${name} noemt zelf een termijn van ${workingDaysText(days)}: uiterlijk ${day}.`,
  changeWindow: (name: string, when: string) => `${name} kan wijzigen: ${when}.`,
  windowFrom: (from: string, until: string | null) =>
    until === null ? `vanaf ${from}` : `${from} tot en met ${until}`,
  seen: (source: string, day: string) => `Bron: ${source}, ${day}.`,
  copy: "Kopieer als tekst",
  mail: "Open in mail",
  download: "Download",
  notSent: "Nog niets verstuurd. Plak de tekst in uw mail.",
  mailOpened: "De mail is geopend. Nog niets verstuurd.",
  mailTooLong: "De tekst is te lang voor een mail-link. Zij is gekopieerd: plak haar in de mail die nu opent.",
  mailFailed: "De mail kon niet worden geopend. Gebruik ‘Kopieer als tekst’.",
  copyFailed: "Kopiëren lukte niet. Selecteer de tekst hieronder en kopieer haar zelf.",
  downloaded: (name: string) => `‘${name}’ is gedownload. Nog niets verstuurd.`,
  downloadFailed: "Downloaden lukte niet. Gebruik ‘Kopieer als tekst’.",
  status: "Hoe staat het ervoor?",
  statusHint: "Sneltoets ziet uw mail niet. U houdt dit zelf bij.",
  markSent: "Ik heb het verstuurd",
  note: "Kern van het antwoord, met de voorwaarden",
  reason: "Waarom ziet u ervan af?",
  notKept: "Niet bewaard. Dit verzoek blijft op dit scherm.",
  keptLater: "Wordt bewaard zodra u iets wijzigt of kopieert.",
  keep: "Bewaar verzoek",
  remove: "Verwijder verzoek",
  requestRemoved: "Het verzoek is verwijderd.",
} as const;

export const routeOptions: readonly Option<Route>[] = [
  {
    value: "departement",
    label: "Via het departement",
    hint: "De minister is verantwoordelijk en beslist wat er naar de Kamer gaat.",
  },
  {
    value: "rechtstreeks",
    label: "Rechtstreeks, informeel",
    hint: "Alleen een vraag naar feiten. De minister blijft verantwoordelijk; direct contact kan gevoelig liggen.",
  },
];

export const labelOptions: readonly Option<Confidentiality>[] = [
  { value: "openbaar-stuk", label: "Openbaar stuk", hint: "Het stuk is ingediend. Iedereen kan het lezen." },
  {
    value: "concept-vertrouwelijk",
    label: "Concept – vertrouwelijk",
    hint: "Onderwerp en bestandsnaam zeggen dan niet waarover het gaat.",
  },
];

/** The usual terms, and the one that a dienstverlener names itself. */
export type TermChoice = Term | "eigen";

export const ownTermOption = (days: number): Option<TermChoice> => ({
  value: "eigen",
  label: `Eigen termijn van de dienstverlener (${workingDaysText(days)})`,
});

export const termOptions: readonly Option<Term>[] = [
  { value: "week", label: "Een week (5 werkdagen)" },
  { value: "spoed", label: "Spoed (2 werkdagen)" },
];

export const statusOptions = [
  { value: "concept", label: "Concept" },
  { value: "verstuurd", label: "Verstuurd" },
  { value: "beantwoord", label: "Beantwoord" },
  { value: "afgezien", label: "Niet doorgezet" },
] as const;

export const withdrawalOptions: readonly Option<WithdrawalReason>[] = [
  { value: "niet-nodig", label: "Niet meer nodig" },
  { value: "te-laat", label: "Te laat voor de stemming" },
  { value: "volledige-toets-nodig", label: "Volledige uitvoeringstoets nodig" },
  { value: "stuk-ingetrokken", label: "Het stuk is ingetrokken" },
];
