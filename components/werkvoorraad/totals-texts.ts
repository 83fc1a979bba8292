import { count } from "../shared/counts";

/** All words of the picture of one bill. */
export const totalsTexts = {
  intro:
    "Wat de stukken bij één wetsvoorstel samen bevatten. Dit zijn tellingen, geen oordeel: alleen de dienstverlener kan zeggen wat het samen vraagt.",
  choose: "Dossier",
  option: (dossier: string, amount: number) => `${dossier} (${count(amount, "stuk", "stukken")})`,
  none: "Er is nog geen stuk met een dossiernummer in de werkvoorraad.",
  counted: (amount: number) => `${count(amount, "stuk telt", "stukken tellen")} mee.`,
  replaced: (amount: number) =>
    amount === 0 ? "" : ` ${count(amount, "stuk is", "stukken zijn")} vervangen door een later stuk.`,
  alike: (amount: number) =>
    amount === 0
      ? ""
      : ` ${count(amount, "stuk zegt", "stukken zeggen")} vrijwel hetzelfde als een ander en ${amount === 1 ? "telt" : "tellen"} niet dubbel.`,
  alikeHeading: "Vrijwel gelijke stukken",
  alikeLine: (last: string, others: string) => `${last}: vrijwel gelijk aan ${others}`,
  rules: "Signalen",
  dimensions: "Wat het raakt",
  providers: "Dienstverleners",
  articles: "Artikelen en stukken",
  articlesHint:
    "Elk teken is een stuk dat het artikel raakt. Het artikel met de meeste stukken staat bovenaan. Druk op een nummer om het stuk te openen.",
  shared: (amount: number) =>
    amount === 0
      ? "Geen artikel wordt door meer dan één stuk geraakt."
      : `${count(amount, "artikel wordt", "artikelen worden")} door meer dan één stuk geraakt.`,
  sharedOnly: "Toon alleen artikelen die meer stukken raken",
  asTable: "Toon als tabel",
  asPicture: "Toon als beeld",
  added: "nieuw",
  changed: "gewijzigd",
  removed: "vervalt",
  stukken: "stukken",
  amount: (stukken: number) => count(stukken, "stuk", "stukken"),
  signal: "Signaal",
  touches: "Raakt",
  provider: "Dienstverlener",
  article: "Artikel",
  noSignal: "zonder signaal",
  amounts: (added: number, changed: number, removed: number) =>
    [
      `${added} nieuw`,
      ...(changed === 0 ? [] : [`${changed} gewijzigd`]),
      ...(removed === 0 ? [] : [`${removed} vervalt`]),
    ].join(", "),
  nothing: "Niets gevonden in deze stukken.",
  noArticles: "De stukken noemen geen artikelen.",
} as const;

export const exportTexts = {
  label: "Exporteer",
  csv: "Lijst als CSV",
  csvHint: "Voor elk rekenblad. Met uw notities.",
  xlsx: "Lijst als Excel (.xlsx)",
  xlsxHint: "Met uw notities.",
  json: "Stukken als JSON",
  jsonHint: "Met signalen, status, verzoeken, antwoorden en uw notities.",
  candidates: "Kandidaten vereenvoudiging (CSV)",
  dossier: "Download het dossier",
  dossierFormats: { docx: "Word (.docx)", odt: "OpenDocument (.odt)", md: "Markdown (.md)" },
  preview: "Bekijk het dossier zoals de ontvanger het leest",
  making: "Het dossier wordt gemaakt …",
  waiting: "De lijst verandert nog. Het dossier wordt bijgewerkt zodra zij een seconde hetzelfde blijft.",
  progressLabel: "Stukken die voor het dossier zijn getoetst",
  progress: (done: number, all: number) => `${done} van ${count(all, "stuk", "stukken")} getoetst`,
  stop: "Stop",
  stopped: "Gestopt. Klap dit dicht en weer open om het dossier alsnog te maken.",
  notDownloaded: "Gestopt. Er is niets gedownload.",
  notMade: "Het dossier kon niet worden gemaakt. Klap dit dicht en weer open om het nog eens te proberen.",
  dossierHint: "Eén bestand voor de Eerste Kamer of een opvolger: signalen, verzoeken, antwoorden en voorwaarden.",
  done: (name: string) => `${name} is gedownload.`,
  failed: "Downloaden lukte niet. Probeer het opnieuw.",
} as const;
