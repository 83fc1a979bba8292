import type { Sentences } from "./index.ts";

export const indexeringSentences: Sentences = {
  nieuw: [
    "De prijs is gekoppeld aan de inflatie.",
    "De grens is gelijk te stellen aan de huurgrenzen.",
    "De aanpassing aan het prijspeil is klein.",
    "De bijstelling aan de inflatie is klein.",
    "De prijs stijgt evenredig aan de inflatie.",
    "De prijs volgt de stijging van de lonen.",
    "Het bedrag wordt jaarlijks aangepast aan de prijsontwikkeling.",
    "De bedragen worden met ingang van 1 januari herzien overeenkomstig het indexcijfer.",
    "De bijdrage stijgt mee met het minimumloon.",
    "De hoogte is gelijk aan twee maal het minimumloon per maand.",
    "De bedragen volgen de loonontwikkeling.",
    "Het plafond wordt bijgesteld aan de hand van de inflatie.",
    "De in dit artikel genoemde bedragen worden jaarlijks geïndexeerd.",
    "De norm beweegt mee met de inflatie.",
    "De dienst past het aan de prijzen aan.",
  ],
  wordings: [
    "Gekoppeld minimumloon.",
    "Gelijk te stellen aan de basisgrenzen.",
    "Bijstelling prijspeil.",
    "Bijstelling aan de loonontwikkeling.",
    "Overeenkomstig loonontwikkeling.",
    "Ontwikkeling van minimumloon.",
    "De prijs wordt vermenigvuldigd met de tabelcorrectiefactor.",
  ],
  silent: ["Het bedrag is € 12."],
};
