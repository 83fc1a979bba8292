import type { Sentences } from "./index.ts";

export const vereenvoudigingSentences: Sentences = {
  nieuw: ["De pas is niet langer vereist.", "De reiziger rijdt mee zonder vergunning."],
  dictum: [
    "verzoekt de regering de regeldruk voor veerlieden te verlagen,",
    "verzoekt de regering de heffing op passen af te schaffen,",
    "verzoekt de regering de brief te vereenvoudigen,",
    "verzoekt de regering de ontheffing voor veerlieden in te trekken,",
    "verzoekt de regering veerlieden niet langer vrij te stellen,",
    "verzoekt de regering de pas niet langer verplicht te stellen,",
    "verzoekt de regering het vaarverbod in te trekken,",
  ],
  more: [
    { opdracht: "De citeertitel vervalt.", geschrapt: "Wet op de pas en de bus en de veerman", finds: [] },
    { opdracht: "De zinsnede vervalt.", geschrapt: "bedoeld in artikel 3, eerste lid", finds: [] },
    { opdracht: "De zinsnede vervalt.", geschrapt: "bedoeld in de artikelen 3 en 4", finds: [] },
  ],
};
