import { answerTexts } from "./texts";

/** All words of sharing a case to learn from. */
export const casusTexts = {
  heading: "Leercasus zonder namen",
  intro:
    "Om te leren van een sneltoets: kies wat meegaat. Namen, adressen, kenmerken en functies die Sneltoets kent, zijn al vervangen door [naam]. Lees de rest zelf na; u kunt elke tekst aanpassen.",
  which: "Welk antwoord?",
  telling: "Dit kan laten zien wie of wat het is",
  tellingHint: "Staat uit tot u het kiest.",
  safe: "Dit zegt iets over de wet en het werk",
  safeHint: "Staat aan; u kunt het weghalen.",
  editLabel: (title: string) => `Tekst die meegaat bij: ${title.toLowerCase()}`,
  conditions: "Een oordeel gaat niet zonder zijn voorwaarden mee. Laat elke regel staan.",
  preview: "Precies dit gaat mee",
  nothing: "U koos nog niets.",
  open: "Maak leercasus",
  copy: "Kopieer leercasus",
  mail: answerTexts.mail,
  download: answerTexts.download,
  notSent: "Nog niets verstuurd. Plak de tekst waar u de casus deelt.",
  mailOpened: answerTexts.mailOpened,
  mailTooLong: "De casus is te lang voor een mail-link. Zij is gekopieerd: plak haar in de mail die nu opent.",
  mailFailed: "De mail kon niet worden geopend. Gebruik ‘Kopieer leercasus’.",
  copyFailed: "Kopiëren lukte niet. Selecteer de tekst en kopieer haar zelf.",
  downloaded: answerTexts.downloaded,
  downloadFailed: "Downloaden lukte niet. Gebruik ‘Kopieer leercasus’.",
} as const;
