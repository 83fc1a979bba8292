import { count } from "../shared/counts";

/** All words of bringing something in from elsewhere. */
export const importTexts = {
  heading: "Breng een verzoek of antwoord binnen",
  intro: "Plak de hele mail, of open het bestand dat erbij zat. Sneltoets laat eerst zien wat het vindt.",
  paste: "Plak hier de tekst van de mail",
  openFile: "Open een bestand",
  fileHint: "Een .txt, .json, .eml of .html. U kunt het ook hierheen slepen.",
  reading: (name: string) => `‘${name}’ wordt gelezen …`,
  notOpened: (name: string) => `‘${name}’ kon niet worden geopend. Kies het opnieuw, of plak de tekst.`,
  tooLarge: (name: string) =>
    `‘${name}’ is te groot voor een verzoek of antwoord. Open het bestand dat bij de mail zat.`,
  found: "Gevonden",
  states: {
    new: "nieuw",
    same: "al bewaard",
    newer: "nieuwere versie",
    older: "oudere versie",
    conflicting: "andere inhoud",
  },
  outdated: "over een andere tekst",
  kinds: { verzoek: "Verzoek", antwoord: "Antwoord" },
  yours: "Wat u heeft",
  incoming: "Wat binnenkomt",
  take: (amount: number) => `Bewaar ${count(amount, "onderdeel", "onderdelen")}`,
  takeThis: (what: string) => `Neem mee: ${what}`,
  replace: "Vervang de versie die u heeft",
  addVersion: "Bewaar ook deze versie",
  nothing: "Hier is niets nieuws bij. Er verandert niets.",
  saved: (amount: number) => `${count(amount, "onderdeel is", "onderdelen zijn")} bewaard op deze computer.`,
  clear: "Maak leeg",
  from: (who: string) => `van ${who}`,
  to: (who: string) => `aan ${who}`,
  nobody: "nog geen dienstverlener",
} as const;

export const requesterTexts = {
  name: "Naam",
  role: "Functie",
  organisation: "Organisatie of fractie",
  email: "E-mailadres",
  locked: "Vastgelegd door uw organisatie.",
} as const;

export const answerCardTexts = {
  answer: (who: string) => `Antwoord ${who}:`,
  basis: "berust op",
  costs: "Kosten",
  term: "Termijn",
  earlier: "Bekijk dat antwoord",
} as const;

export const previewTexts = {
  heading: "Dit verlaat straks uw computer",
  hint: "Alleen deze tekst, en pas als u haar zelf verstuurt.",
  subject: "Onderwerp",
  block: "Regels voor de extensie",
} as const;

/** Who takes up a received request, wherever it is shown. */
export const assignedText = (who: string): string => `opgepakt door ${who}`;

export const timelineTexts = {
  heading: "Verloop",
  coming: "komt nog",
  noteStep: "Noteer een stap",
  local: "Wat u hier noteert, blijft op deze computer. Het gaat niet mee in een verzoek of antwoord.",
  step: "Wat is er gebeurd?",
  day: "Op welke dag?",
  remark: "Opmerking",
  remarkHint: "U mag dit leeg laten.",
  note: "Noteer",
  noDay: "Vul eerst de dag in.",
  full: (most: number) => `Er passen hooguit ${most} stappen bij een verzoek. Verwijder er eerst een.`,
  noted: (title: string) => `Genoteerd: ${title.toLowerCase()}.`,
  remove: "Verwijder",
  removed: (title: string) => `Verwijderd: ${title.toLowerCase()}.`,
  unkept: (message: string) => `${message} Nog niet bewaard op deze computer.`,
  failed: (why: string) => `Er is niets gewijzigd. ${why}`,
} as const;
