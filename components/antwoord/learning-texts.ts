/** All words of the counts per rule. */
export const learningTexts = {
  heading: "Hoe vaak kloppen de signalen?",
  hint: "Geteld op deze computer: wat u bij signalen aangaf, en wat dienstverleners in hun antwoord zeiden. Het bestand bevat alleen aantallen per regel, geen teksten of namen.",
  rule: "Regel",
  readers: "Lezers: terecht",
  providers: "Dienst\u00ADverleners: klopt",
  of: (right: number, all: number) => (all === 0 ? "–" : `${right} van ${all}`),
  download: "Download aantallen (.json)",
  downloaded: "Het bestand is gedownload. Nog niets verstuurd.",
  downloadFailed: "Downloaden lukte niet. Probeer het opnieuw.",
} as const;
