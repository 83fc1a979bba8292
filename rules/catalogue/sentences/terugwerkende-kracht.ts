import type { Sentences } from "./index.ts";

export const terugwerkendeKrachtSentences: Sentences = {
  nieuw: [
    "Artikel 3 werkt terug tot en met 1 maart 2031.",
    "Het besluit dat terugwerkt tot die dag, vervalt.",
    "Artikel 3 gaat terug tot en met 1 mei 2027.",
    "De prijs geldt met terugwerking.",
  ],
  silent: ["De prijs stijgt zonder terugwerkende kracht.", "De regel heeft geen terugwerkende kracht."],
};
