import type { Sentences } from "./index.ts";

export const grensoverschrijdendSentences: Sentences = {
  silent: ["De veerboot vaart naar een ander eiland."],
  nieuw: [
    "De pas is ook voor wie buiten Nederland woont.",
    "De pas is ook geldig in een andere lidstaat van de Europese Unie.",
    "De dienst helpt grenswerkers.",
    "De dienst past verordening (EU) nr. 3 toe.",
    "De dienst zal bij de Europese Commissie de prijs melden.",
    "De pas is geldig in de Europese Economische Ruimte.",
    "De pas geldt in een ander land.",
    "De pas geldt in België.",
    "De wetgeving van een andere mogendheid geldt.",
  ],
  opdracht: ["In de Buswet BES wordt na artikel 3 een artikel ingevoegd."],
};
