import type { Sentences } from "./index.ts";

export const voorhangSentences: Sentences = {
  nieuw: [
    "De regel wordt aan beide Kamers voorgelegd.",
    "De goedkeuring van de Staten-Generaal is nodig.",
    "De dienst zendt een concept aan de Tweede Kamer.",
    "Het ontwerp wordt gepubliceerd.",
    "De voordracht gaat naar de Kamers.",
    "De dienst doet dit in overeenstemming met de Tweede Kamer.",
    "De regel wordt bij wet bekrachtigd.",
    "De Kamer uit de wens dat dit bij wet gebeurt.",
    "De regel wordt voorgedragen niet dan nadat er vier weken om zijn.",
    "De dienst vraagt instemming van de Kamer.",
    "De prijs, bij wet wordt geregeld hoe, is laag.",
    "Een vijfde van het aantal leden wil dit.",
    "Het ontwerp wordt aan beide Kamers overgelegd.",
    "De maatregel treedt niet in werking voordat de Tweede Kamer zich heeft kunnen uitspreken.",
    "Het besluit ligt vier weken bij de Kamer.",
    "De regeling wordt niet vastgesteld dan met instemming van de Staten-Generaal.",
    "Binnen vier weken kan een vijfde van de leden verlangen dat het onderwerp bij wet wordt geregeld.",
    "Onze Minister zendt het ontwerp toe aan de Tweede Kamer.",
    "De voordracht wordt niet eerder gedaan dan vier weken nadat het ontwerp is overgelegd.",
    "De Kamer kan binnen vier weken bezwaar maken tegen het ontwerp.",
  ],
  silent: ["Het ontwerp-bestemmingsplan wordt gepubliceerd."],
};
