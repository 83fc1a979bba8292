import type { Sentences } from "./index.ts";

export const voorhangSentences: Sentences = {
  nieuw: [
    "Het ontwerp wordt aan beide Kamers overgelegd.",
    "De maatregel treedt niet in werking voordat de Tweede Kamer zich heeft kunnen uitspreken.",
    "Het besluit ligt vier weken bij de Kamer.",
    "De regeling wordt niet vastgesteld dan met instemming van de Staten-Generaal.",
    "Binnen vier weken kan een vijfde van de leden verlangen dat het onderwerp bij wet wordt geregeld.",
    "Onze Minister zendt het ontwerp toe aan de Tweede Kamer.",
    "De voordracht wordt niet eerder gedaan dan vier weken nadat het ontwerp is overgelegd.",
    "De Kamer kan binnen vier weken bezwaar maken tegen het ontwerp.",
  ],
};
