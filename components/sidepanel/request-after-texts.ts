import { count } from "../shared/counts";

/** All words of what comes after asking: texts for elsewhere and the course of the request. */
export const requestAfterTexts = {
  texts: "Teksten om te gebruiken",
  textsHint: "Met wat is gevraagd en geantwoord. Open vragen blijven vragen; de voorwaarden staan er altijd bij.",
  copyText: "Kopieer een tekst",
  copied: (title: string) => `‘${title}’ is gekopieerd.`,
  copyFailed: "Kopiëren lukte niet. Download het verzoek en neem de tekst daaruit over.",
} as const;

/** All words of sending this request in one mail with others. */
export const togetherTexts = {
  heading: "Samen versturen",
  hint: "Deze verzoeken zijn ook nog een concept. Kies wat in één mail meegaat.",
  nobody: "nog geen dienstverlener",
  open: (amount: number) =>
    amount === 1 ? "Kies eerst een ander verzoek" : `Verstuur ${count(amount, "verzoek", "verzoeken")} samen`,
} as const;
