import type { Sentences } from "./index.ts";

export const begrotingswijzigingSentences: Sentences = {
  nieuw: ["De post wordt verhoogd met € 900."],
  opdracht: [
    "De departementale begrotingsstaat komt te luiden:",
    "De post wordt verlaagd met 900.",
    "In de staat worden twee posten vervangen.",
    "In artikel 4 wordt in plaats van «900» gelezen: 800.",
    "In artikel 4 wordt «900» vervangen door 800.",
  ],
};
