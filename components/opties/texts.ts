import type { Route, Term } from "@/rules";
import type { StoredCounts } from "@/storage";

/** All words of the settings page. */
export const optionTexts = {
  heading: "Instellingen van Sneltoets",
  intro: "Alles staat op deze computer. Sneltoets stuurt niets naar ons of naar anderen.",
  saved: "Bewaard.",
  locked: "Vastgelegd door uw organisatie.",
  from: "Van wie komen uw verzoeken?",
  fromHint: "Dit komt in elk nieuw verzoek. U mag het leeg laten.",
  name: "Naam",
  role: "Functie",
  organisation: "Organisatie of fractie",
  email: "E-mailadres",
  defaults: "Nieuwe verzoeken",
  route: "Via wie",
  term: "Termijn",
  automatic: "Vanzelf toetsen",
  automaticCheck: "Toets een kamerstuk zodra ik de pagina open",
  automaticCheckHint: "Het getal op de knop toont dan het aantal signalen.",
  automaticFetch: "Haal het Word- of pdf-bestand op als de pagina zelf geen tekst toont",
  automaticFetchHint: "Eén keer per stuk, van dezelfde site als de pagina.",
  stored: "Wat er bewaard is",
  loading: "Wordt geteld …",
  takeAlong: "Download alles (.json)",
  unreadable: (amount: number) =>
    amount === 1 ? "1 bewaard onderdeel is niet leesbaar." : `${amount} bewaarde onderdelen zijn niet leesbaar.`,
  unreadableHint: "Sneltoets gooit het niet weg. Download het en stuur het naar de beheerder.",
  takeUnreadable: "Download wat niet leesbaar is",
  downloaded: "Het bestand is gedownload.",
  downloadFailed: "Downloaden lukte niet. Probeer het opnieuw.",
  wipe: "Verwijder alles",
  wipeQuestion: "Alle verzoeken, concepten, teksten en instellingen verwijderen? Dit kan niet ongedaan worden gemaakt.",
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
];

export const routeOptions: readonly { readonly value: Route; readonly label: string }[] = [
  { value: "departement", label: "Via het departement" },
  { value: "rechtstreeks", label: "Rechtstreeks, informeel" },
];

export const termOptions: readonly { readonly value: Term; readonly label: string }[] = [
  { value: "week", label: "Een week (5 werkdagen)" },
  { value: "spoed", label: "Spoed (2 werkdagen)" },
];
