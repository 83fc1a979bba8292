import { count } from "../shared/counts";

/** All words of who takes up a received request. */
export const assignmentTexts = {
  assign: "Wijs toe aan een collega",
  change: "Wijzig wie dit oppakt",
  who: "Wie pakt dit op?",
  hint: "Blijft op deze computer; gaat niet mee in een antwoord, mail of lijst. Leeg: nog niemand.",
  keep: "Bewaar",
  cancel: "Annuleer",
  show: "Toon verzoeken van",
  everybody: (amount: number) => `iedereen (${amount})`,
  nobody: (amount: number) => `nog niemand (${amount})`,
  one: (who: string, amount: number) => `${who} (${amount})`,
  shown: (amount: number, all: number) => `${amount} van ${count(all, "verzoek", "verzoeken")}`,
} as const;
