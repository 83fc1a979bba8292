import type { AttentionKind, DueChoice, VoteChoice, WorkColumn } from "@/rules";
import { count } from "../shared/counts";

/** All words of the werkvoorraad, in the order in which people meet them. */

export { statusTitles as statusNames } from "@/rules";

export const columnNames: Readonly<Record<WorkColumn, string>> = {
  stemming: "Stemming",
  dienstverlener: "Dienstverlener",
  status: "Status",
  termijn: "Antwoord uiterlijk",
  antwoord: "Antwoorden",
  ministerie: "Ministerie",
  datum: "Datum stuk",
  gelezen: "Gelezen",
};

export const voteNames: Readonly<Record<VoteChoice, string>> = {
  alle: "alle stukken",
  "komende-week": "komende zeven dagen",
  komend: "nog te komen",
  geweest: "geweest",
  onbekend: "datum onbekend",
};

export const dueNames: Readonly<Record<DueChoice, string>> = {
  alle: "alle stukken",
  "te-laat": "over de termijn",
  "komende-week": "komende zeven dagen",
  loopt: "verzoek loopt",
};

export const attentionTexts: Readonly<Record<AttentionKind, (amount: number) => string>> = {
  "te-laat": (amount) => `${count(amount, "stuk wacht", "stukken wachten")} langer dan gevraagd op antwoord`,
  "antwoord-deze-week": (amount) =>
    `van ${count(amount, "stuk", "stukken")} is het antwoord binnen zeven dagen gevraagd`,
  "stemming-zonder-keuze": (amount) =>
    `over ${count(amount, "stuk", "stukken")} met signalen wordt binnen zeven dagen gestemd en u koos nog niets`,
  "stemming-zonder-antwoord": (amount) =>
    `over ${count(amount, "stuk", "stukken")} wordt binnen zeven dagen gestemd terwijl het antwoord er nog niet is`,
};

export const pageTexts = {
  heading: "Werkvoorraad",
  stukken: "Stukken",
  requests: (overdue: number) => (overdue === 0 ? "Verzoeken" : `Verzoeken (${overdue} over de termijn)`),
  totals: "Totaalbeeld",
  today: "Vandaag",
  nothingToday: "Vandaag vraagt niets uw aandacht.",
  overdueElsewhere: (amount: number) =>
    `${count(amount, "verzoek is", "verzoeken zijn")} over de termijn, bij ${amount === 1 ? "een stuk dat" : "stukken die"} hier niet ${amount === 1 ? "is" : "zijn"} gelezen`,
  loading: "De werkvoorraad wordt geladen …",
  unreadable: (amount: number) =>
    `${count(amount, "bewaard gegeven is", "bewaarde gegevens zijn")} niet leesbaar en ${amount === 1 ? "blijft" : "blijven"} staan. Bij Instellingen kunt u ${amount === 1 ? "het" : "ze"} downloaden.`,
  renewing: (done: number, all: number) =>
    `De regels zijn vernieuwd. ${done} van ${all} stukken zijn opnieuw getoetst.`,
  emptyTitle: "Nog geen stukken",
  empty:
    "Elk amendement en elke motie die u opent op tweedekamer.nl of officielebekendmakingen.nl komt hier vanzelf bij. Wilt u er veel tegelijk toetsen? Dat kan op drie manieren:",
  emptyList:
    "Open een dossier, een lijst, een zoekresultaat of een stemmingslijst op tweedekamer.nl en klik in het paneel op ‘Controleer alle stukken’.",
  emptyLinks: "Plak hieronder links naar stukken, een per regel.",
  emptyFiles: "Kies een of meer bestanden van uw computer.",
  noStukken: "Hier staan nog geen stukken. Open een stuk op de site, of kies hierboven ‘Stukken toevoegen’.",
  nothingFound: "Geen stukken die hierbij passen.",
  clearFilters: "Toon alle stukken",
} as const;

export const tableTexts = {
  caption: (shown: number, all: number) =>
    shown === all ? count(all, "stuk", "stukken") : `${shown} van ${count(all, "stuk", "stukken")}`,
  stuk: "Stuk en signalen",
  noSignals: "geen signalen",
  more: (amount: number) => `+${amount}`,
  select: (name: string) => `Kies ${name}`,
  selectAll: "Kies alle stukken in de lijst",
  statusOf: (name: string) => `Status van ${name}`,
  since: (day: string) => `sinds ${day}`,
  unknown: "onbekend",
  noProvider: "niet herkend",
  overdue: "over de termijn",
  dueBy: (day: string) => `uiterlijk ${day}`,
  answeredOf: (answered: number, asked: number) => `${answered} van ${asked} beantwoord`,
  withConditions: (verdict: string, amount: number) => `${verdict} (${count(amount, "voorwaarde", "voorwaarden")})`,
  columns: "Kolommen",
  selected: (amount: number) => `${count(amount, "stuk", "stukken")} gekozen`,
  clearSelection: "Kies niets",
  setStatus: "Zet status",
  changed: (amount: number, status: string) => `${count(amount, "stuk", "stukken")}: ${status}.`,
  markedCandidate: (amount: number, candidate: boolean) =>
    `${count(amount, "stuk", "stukken")} ${candidate ? "op" : "van"} de lijst voor vereenvoudiging${candidate ? "" : " gehaald"}.`,
  undone: "Teruggezet.",
  candidate: "kandidaat vereenvoudiging",
  markCandidate: "Zet op de lijst voor vereenvoudiging",
  keys: "Toetsenbord",
} as const;

export const askTexts = {
  ask: (amount: number) => `Vraag sneltoets over ${count(amount, "stuk", "stukken")}`,
  busy: "De verzoeken worden gemaakt …",
  made: (amount: number, left: number) =>
    `${count(amount, "verzoek staat", "verzoeken staan")} klaar in een nieuw tabblad.${left === 0 ? "" : ` Van ${count(left, "stuk", "stukken")} is de tekst niet meer bewaard; ${left === 1 ? "dat gaat" : "die gaan"} niet mee.`}`,
  tooMany: (most: number) => `Kies hooguit ${most} stukken voor één mail.`,
  failed: "De verzoeken konden niet worden gemaakt. Probeer het nog eens, of vraag het per stuk in het paneel.",
  noText: "Van deze stukken is de tekst niet meer bewaard. Open ze op de site om ze opnieuw te lezen.",
} as const;

export const keyHelp: readonly (readonly [key: string, what: string])[] = [
  ["↓ of j", "volgend stuk"],
  ["↑ of k", "vorig stuk"],
  ["Enter", "open het stuk"],
  ["x", "kies het stuk of laat het los"],
  ["1 tot en met 5", "zet de status: nieuw, niet nodig, gevraagd, ontvangen, doorgeleid"],
  ["/", "naar het zoekveld"],
  ["Esc", "sluit het stuk"],
];

export const filterTexts = {
  heading: "Filters en overzichten",
  search: "Zoek in titels en teksten",
  searchHint: "Zoekt ook midden in woorden. Zet woorden die bij elkaar horen tussen aanhalingstekens.",
  reading: (done: number, all: number) => `${done} van ${all} teksten doorzocht …`,
  status: "Status",
  vote: "Stemming",
  due: "Antwoord gevraagd",
  dossier: "Dossier",
  provider: "Dienstverlener",
  ministry: "Ministerie",
  rule: "Signaal",
  dimension: "Wat het raakt",
  kind: "Soort",
  strength: "Sterkte",
  candidates: "Alleen kandidaten voor vereenvoudiging",
  all: (amount: number) => `Toon alle ${amount}`,
  fewer: "Toon minder",
  clear: "Wis filters",
  savedViews: "Bewaarde overzichten",
  saveView: "Bewaar dit overzicht",
  viewName: "Naam van het overzicht",
  save: "Bewaar",
  remove: (name: string) => `Verwijder overzicht ${name}`,
} as const;

export const drawerTexts = {
  label: (name: string) => `Stuk: ${name}`,
  close: "Sluit",
  openPage: "Open op de site",
  status: "Status",
  candidate: "Kandidaat voor vereenvoudiging",
  candidateHint: "Komt op de lijst die u kunt exporteren.",
  own: "Uw notities bij dit stuk",
  note: "Notitie",
  noteHint: "Alleen voor uzelf; gaat niet mee in verzoeken.",
  missing: "De tekst van dit stuk is niet meer bewaard. Open het stuk op de site om het opnieuw te lezen.",
  loading: "Het stuk wordt geopend …",
} as const;
