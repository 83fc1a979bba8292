/** The words that passing on and sending have in common; `amount` below is the number of requests. */
const shared = {
  reference: "Uw kenmerk",
  referenceHint: "Bijvoorbeeld een zaaknummer. U mag dit leeg laten.",
  note: "Opmerking bij de bundel",
  toWhom: "Aan welke dienstverlener?",
  nobody: "Nog geen dienstverlener gekozen.",
  apart: "Elk verzoek gaat naar zijn eigen dienstverlener. Kiest u hier, dan geldt uw keuze voor alle verzoeken.",
  apartAgain: "Toch elk naar zijn eigen dienstverlener",
  choose: "Kies dienstverlener",
  removeRecipient: (name: string) => `Haal ${name} weg`,
  tooMany: (most: number) => `Er gaan hooguit ${most} verzoeken in één bundel. Kies er minder.`,
  mail: "Open in mail",
  download: "Download",
  print: "Druk af",
  mailOpened: "De mail is geopend. Nog niets verstuurd.",
  mailTooLong: "De tekst is te lang voor een mail-link. Zij is gekopieerd: plak haar in de mail die nu opent.",
  copyFailed: "Kopiëren lukte niet. Download de tekst en stuur haar als bijlage.",
  downloaded: (name: string) => `‘${name}’ is gedownload. Nog niets verstuurd.`,
} as const;

/** All words of passing received requests on. */
export const forwardTexts = {
  ...shared,
  heading: () => "Zet door naar de dienstverlener",
  hint: () =>
    "De aanvrager blijft wie hij was. Uw organisatie en kenmerk komen erbij, zodat het antwoord bij u terugkomt.",
  by: "Uw organisatie",
  copy: "Kopieer om door te zetten",
  notSent: "Nog niets verstuurd. Plak de tekst in uw mail aan de dienstverlener.",
  mailFailed: "De mail kon niet worden geopend. Gebruik ‘Kopieer om door te zetten’.",
  downloadFailed: "Downloaden lukte niet. Gebruik ‘Kopieer om door te zetten’.",
  kept: (amount: number) =>
    `Genoteerd bij ${amount === 1 ? "het verzoek" : `${amount} verzoeken`}: uitgezet bij de dienstverlener.`,
} as const;

/** All words of sending requests of one's own, one or several in one mail. */
export const sendTexts = {
  ...shared,
  heading: (amount: number) => (amount === 1 ? "Verstuur uw verzoek" : "Verstuur uw verzoeken samen"),
  hint: (amount: number) =>
    amount === 1
      ? "Het verzoek zelf wijzigt u in het paneel bij het stuk."
      : "Wat voor alle verzoeken hetzelfde is, staat er één keer. Een verzoek zelf wijzigt u in het paneel bij het stuk.",
  copy: "Kopieer als tekst",
  notSent: "Nog niets verstuurd. Plak de tekst in uw mail.",
  mailFailed: "De mail kon niet worden geopend. Gebruik ‘Kopieer als tekst’.",
  downloadFailed: "Downloaden lukte niet. Gebruik ‘Kopieer als tekst’.",
  sentQuestion: (amount: number) =>
    `Heeft u de mail verstuurd? Noteer het dan bij ${amount === 1 ? "het verzoek" : "de verzoeken"}.`,
  markSent: "Ik heb het verstuurd",
  marked: (amount: number) => `Genoteerd: ${amount === 1 ? "het verzoek is" : "de verzoeken zijn"} verstuurd.`,
} as const;
