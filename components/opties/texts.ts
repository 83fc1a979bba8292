import type { Route, Term } from "@/rules";
import type { RestoreLine, StoredCounts } from "@/storage";

/** All words of the settings page. */
export const optionTexts = {
  heading: "Instellingen van Sneltoets",
  intro: "Alles staat op deze computer. Sneltoets stuurt niets naar ons of naar anderen.",
  saved: "Bewaard.",
  locked: "Vastgelegd door uw organisatie.",
  from: "Van wie komen uw verzoeken?",
  fromHint: "Dit komt in elk nieuw verzoek. U mag het leeg laten.",
  defaults: "Nieuwe verzoeken",
  route: "Via wie",
  term: "Termijn",
  automatic: "Vanzelf toetsen",
  automaticCheck: "Toets een kamerstuk zodra ik de pagina open",
  automaticCheckHint: "Het getal op de knop toont dan het aantal signalen.",
  automaticFetch: "Haal het Word- of pdf-bestand op als de pagina zelf geen tekst toont",
  automaticFetchHint: "Eén keer per stuk, van dezelfde site als de pagina.",
  allowedHosts: (hosts: readonly string[]) =>
    hosts.length === 0
      ? "Uw organisatie laat Sneltoets geen enkele site lezen. Plakken en bestanden openen kan wel."
      : `Uw organisatie laat Sneltoets alleen lezen op: ${hosts.join(", ")}.`,
  tour: "Rondleiding",
  showTour: "Bied de rondleiding van een minuut aan in de werkvoorraad",
  knelpunten: "Knelpunten",
  showKnelpunten: "Toon het register van knelpunten bij Vragen en antwoorden",
  showKnelpuntenHint: "Voor dienstverleners. Uitzetten verwijdert niets.",
  stored: "Wat er bewaard is",
  loading: "Wordt geteld …",
  takeAlong: "Download alles (.json)",
  unreadable: (amount: number) =>
    amount === 1 ? "1 bewaard onderdeel is niet leesbaar." : `${amount} bewaarde onderdelen zijn niet leesbaar.`,
  unreadableHint: "Sneltoets gooit het niet weg. Download het en stuur het naar de beheerder.",
  takeUnreadable: "Download wat niet leesbaar is",
  downloaded: "Het bestand is gedownload.",
  downloadFailed: "Downloaden lukte niet. Probeer het opnieuw.",
  restore: "Zet een back-up terug",
  restoreFile: "Kies het bestand van ‘Download alles’",
  restoreHint: "U ziet eerst wat er verandert. Instellingen worden niet teruggezet.",
  restoreNothing: "Alles uit dit bestand staat hier al.",
  restorePlan: "Wat er verandert",
  restoreAdded: (amount: number) => `${amount} nieuw`,
  restoreChanged: (amount: number) => `${amount} anders dan hier`,
  restoreUnreadable: (amount: number) => `${amount} niet leesbaar, blijft weg`,
  restoreOverwrite: "Vervang wat hier anders is door wat in het bestand staat",
  restoreSure: "Zet terug",
  restoreNot: "Annuleer",
  restored: (amount: number) => (amount === 1 ? "1 onderdeel is teruggezet." : `${amount} onderdelen zijn teruggezet.`),
  tidy: "Oude stukken opruimen",
  retention: "Ruim oude stukken vanzelf op",
  tidyHint: "Stukken waarbij u niets noteerde, vroeg of ontving. De rest blijft.",
  tidyAge: "Gelezen langer geleden dan",
  tidyDo: (amount: number) => (amount === 1 ? "Verwijder 1 stuk" : `Verwijder ${amount} stukken`),
  tidied: (amount: number) => (amount === 1 ? "1 stuk is verwijderd." : `${amount} stukken zijn verwijderd.`),
  space: (used: string, kept: boolean) =>
    `In gebruik: ${used}. ${kept ? "De browser bewaart dit ook als de schijf vol raakt." : "Raakt de schijf vol, dan kan de browser dit verwijderen; maak af en toe een back-up."}`,
  wipe: "Verwijder alles",
  wipeQuestion:
    "Alle verzoeken, antwoorden, knelpunten, concepten, teksten en instellingen verwijderen? Dit kan niet ongedaan worden gemaakt. Bestanden die u downloadde, zoals een leercasus, blijven staan.",
  wipeSure: "Ja, verwijder alles",
  wipeNot: "Nee, bewaar alles",
  wiped: "Alles is verwijderd.",
} as const;

export const storedNames: readonly { readonly name: keyof StoredCounts; readonly title: string }[] = [
  { name: "requests", title: "Verzoeken" },
  { name: "drafts", title: "Concepten die u bewaarde" },
  { name: "documents", title: "Opgehaalde bestanden van openbare kamerstukken" },
  { name: "stukken", title: "Gelezen openbare kamerstukken, voor de werkvoorraad en om versies te vergelijken" },
  { name: "marks", title: "Stukken waarbij u iets noteerde in de werkvoorraad" },
  { name: "scans", title: "Opdrachten om veel stukken te toetsen" },
  { name: "answers", title: "Ontvangen antwoorden" },
  { name: "answerDrafts", title: "Antwoorden die u schreef" },
  { name: "judgements", title: "Signalen die u terecht of onterecht noemde" },
  { name: "dismissals", title: "Weggezette signalen" },
  { name: "corrections", title: "Correcties van wie het uitvoert" },
  { name: "contacts", title: "Adressen en termijnen die u invulde" },
  { name: "knelpunten", title: "Knelpunten die u noteerde" },
];

export const tableNames: Readonly<Record<RestoreLine["table"], string>> = {
  requests: "Verzoeken",
  drafts: "Concepten",
  documents: "Opgehaalde bestanden",
  dismissals: "Weggezette signalen",
  stukken: "Gelezen stukken",
  marks: "Status en notities",
  scans: "Opdrachten",
  scanItems: "Stukken in opdrachten",
  answers: "Antwoorden",
  answerDrafts: "Antwoorden in de maak",
  judgements: "Oordelen over signalen",
  corrections: "Correcties van dienstverleners",
  contacts: "Adressen",
  knelpunten: "Knelpunten",
};

/** The ways to tidy by itself; the organisation may have chosen another number of days. */
export function retentionOptions(days: number): readonly { readonly value: string; readonly label: string }[] {
  const usual = [{ value: "0", label: "Nooit" }, ...ages.map(({ value, label }) => ({ value, label: `Na ${label}` }))];
  return usual.some(({ value }) => value === String(days))
    ? usual
    : [...usual, { value: String(days), label: `Na ${days} dagen` }];
}

/** Days after which a stuk may be tidied away. */
export const ages = [
  { value: "30", label: "30 dagen" },
  { value: "90", label: "90 dagen" },
  { value: "365", label: "een jaar" },
] as const;

export const routeOptions: readonly { readonly value: Route; readonly label: string }[] = [
  { value: "departement", label: "Via het departement" },
  { value: "rechtstreeks", label: "Rechtstreeks, informeel" },
];

export const termOptions: readonly { readonly value: Term; readonly label: string }[] = [
  { value: "week", label: "Een week (5 werkdagen)" },
  { value: "spoed", label: "Spoed (2 werkdagen)" },
];
