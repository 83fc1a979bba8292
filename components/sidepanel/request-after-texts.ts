/** All words of what comes after asking: texts for elsewhere and the course of the request. */
export const requestAfterTexts = {
  texts: "Teksten om te gebruiken",
  textsHint: "Met wat is gevraagd en geantwoord. Open vragen blijven vragen; de voorwaarden staan er altijd bij.",
  copyText: "Kopieer een tekst",
  copied: (title: string) => `‘${title}’ is gekopieerd.`,
  copyFailed: "Kopiëren lukte niet. Download het verzoek en neem de tekst daaruit over.",
  timeline: "Verloop",
  coming: "komt nog",
  noteStep: "Noteer een stap",
  step: "Wat is er gebeurd?",
  day: "Op welke dag?",
  note: "Noteer",
  noDay: "Vul eerst de dag in.",
  noted: (title: string) => `Genoteerd: ${title.toLowerCase()}.`,
  answers: "Antwoorden op dit verzoek",
} as const;
