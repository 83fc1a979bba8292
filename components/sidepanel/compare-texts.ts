export const compareTexts = {
  back: "Terug naar de signalen",
  heading: (older: string, newer: string) => `Verschil tussen nr. ${older} en nr. ${newer}`,
  open: "bekijk verschil",
  /** Only a version that was opened in this browser is known. */
  intro: (readAt: string) => `De eerdere versie is gelezen op ${readAt}. Toelichting en namen tellen niet mee.`,
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
