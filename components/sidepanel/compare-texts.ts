export const compareTexts = {
  back: "Terug naar de signalen",
  heading: (older: string, newer: string) => `Verschil tussen nr. ${older} en nr. ${newer}`,
  open: "bekijk verschil",
  /** Only a version that was opened in this browser is known. */
  intro: {
    ouder: (readAt: string) => `De eerdere versie is gelezen op ${readAt}. Toelichting en namen tellen niet mee.`,
    nieuwer: (readAt: string) => `De nieuwere versie is gelezen op ${readAt}. Toelichting en namen tellen niet mee.`,
  },
  replacedTitle: (nr: string) => `Vervangen door nr. ${nr}`,
  replaced: (nr: string) => `U leest een eerdere versie. Toets liever nr. ${nr}.`,
  openLater: (nr: string) => `Open nr. ${nr}`,
  signals: "Signalen",
  text: "Tekst",
  legend: "Onderstreept is nieuw, doorgestreept is weg.",
  same: "De tekst van de opdrachten is gelijk.",
  added: "nieuw",
  gone: "weg",
  unchanged: "gelijk",
  noSignals: "Geen van beide versies heeft signalen.",
  startNew: "nieuw: ",
  startGone: "weg: ",
} as const;
