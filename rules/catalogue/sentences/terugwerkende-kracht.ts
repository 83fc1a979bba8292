import type { Sentences } from "./index.ts";

export const terugwerkendeKrachtSentences: Sentences = {
  nieuw: [
    "De prijs geldt terug tot die datum.",
    "Het artikel werkt voor reizigers die in de zomer van dat jaar een pas hadden gekocht terug tot mei.",
    "Dit artikel wordt toegepast alsof het op 1 januari 2024 in werking was getreden.",
    "Artikel 3 werkt terug tot en met 1 maart 2031.",
    "Het besluit dat terugwerkt tot die dag, vervalt.",
    "Artikel 3 gaat terug tot en met 1 mei 2027.",
    "De prijs geldt met terugwerking.",
  ],
  silent: [
    "De bond rekent de huur terug tot de dag van het contract.",
    "De prijs stijgt zonder terugwerkende kracht.",
    "De regel heeft geen terugwerkende kracht.",
  ],
};
