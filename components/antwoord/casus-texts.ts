import { answerTexts } from "./texts";

/** All words of sharing a case to learn from. */
export const casusTexts = {
  heading: "Leercasus zonder namen",
  intro:
    "Om te leren van een sneltoets: kies wat meegaat. De namen van wie vroeg, doorzette, oppakte en antwoordde, ook verkort, en hun functies, adressen en kenmerken zijn vervangen door [naam]. Namen van anderen kunnen er nog staan; lees de tekst na en pas hem aan.",
  loading: "De casus wordt gemaakt …",
  mayItLeave: "Mag u dit delen?",
  which: "Welk antwoord?",
  telling: "Dit kan laten zien wie of wat het is",
  tellingHint: "Staat uit tot u het kiest.",
  safe: "Dit zegt iets over de wet en het werk",
  safeHint: "Staat aan; u kunt het weghalen.",
  editLabel: (title: string) => `Tekst die meegaat bij: ${title.toLowerCase()}`,
  staying: {
    leeg: "Deze tekst is leeg en gaat niet mee. Vul hem in, of haal het vinkje weg.",
    "zonder-voorwaarden": "Een oordeel gaat niet zonder zijn voorwaarden mee. Laat elke regel staan.",
  },
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
