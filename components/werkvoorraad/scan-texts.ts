import type { ScanPace } from "@/storage";
import { count } from "../shared/counts";

/** All words about reading many stukken at once. */
export const scanTexts = {
  heading: "Veel stukken tegelijk",
  add: "Stukken toevoegen",
  links: "Links naar stukken",
  linksHint:
    "Plak links van tweedekamer.nl of officielebekendmakingen.nl, een per regel. Ook van een dossier, een lijst, een stemmingslijst of een debat: dan leest Sneltoets de stukken die daar staan.",
  checkLinks: (amount: number) => (amount === 0 ? "Controleer" : `Controleer ${count(amount, "link", "links")}`),
  otherLines: (amount: number) =>
    `${count(amount, "regel is", "regels zijn")} geen link naar een kamerstuk of een lijst op een van de twee sites.`,
  filesHeading: "Bestanden van uw computer",
  files: "Kies bestanden",
  filesHint:
    "Word, pdf of tekst van amendementen en moties. Zij komen in uw werkvoorraad en blijven op deze computer. Een concept dat niemand mag zien toetst u in het paneel; dat wordt niet bewaard.",
  pasted: "Geplakte links",
  pace: "Pauze tussen twee stukken",
  paceLocked: (pace: string) => `Pauze tussen twee stukken: ${pace}. Vastgelegd door uw organisatie.`,
  again: "Lees ook stukken opnieuw die al in de werkvoorraad staan",
  progress: (done: number, all: number) => `${done} van ${count(all, "stuk", "stukken")}`,
  running: "Bezig",
  waiting: (time: string) => `Wacht tot ${time}: de site is druk of niet bereikbaar. Het gaat vanzelf verder.`,
  stopped: "Gestopt",
  done: (read: number, failed: number) =>
    failed === 0
      ? `Klaar: ${count(read, "stuk", "stukken")} getoetst.`
      : `Klaar: ${count(read, "stuk", "stukken")} getoetst, ${failed} niet gelezen.`,
  stop: "Stop",
  goOn: "Ga verder",
  retry: (amount: number) => `Probeer ${count(amount, "stuk", "stukken")} opnieuw`,
  remove: "Haal uit de lijst",
  failed: (amount: number) => count(amount, "stuk is niet gelezen", "stukken zijn niet gelezen"),
  reading: (name: string, at: number, all: number) =>
    `‘${name}’ wordt gelezen (${at} van ${all}). Laat dit tabblad open tot alles gelezen is.`,
  filesDone: (read: number, failed: number) =>
    failed === 0
      ? `${count(read, "bestand", "bestanden")} getoetst.`
      : `${count(read, "bestand", "bestanden")} getoetst, ${failed} niet gelezen.`,
} as const;

export const paceNames: Readonly<Record<ScanPace, string>> = {
  rustig: "een seconde (rustig)",
  gewoon: "een kwart seconde (gewoon)",
  snel: "geen",
};
