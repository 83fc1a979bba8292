import type { Sentences } from "./index.ts";

export const toezichtSentences: Sentences = {
  nieuw: [
    "De inspecteur kan te allen tijde binnentreden.",
    "Het bestuur laat de naleving jaarlijks toetsen.",
    "De commissie waakt over de kwaliteit.",
    "De ambtenaar neemt monsters.",

    "De inspectie controleert de naleving.",
    "Op de naleving wordt toegezien door de ambtenaren van de inspectie.",
    "De ambtenaren zijn bevoegd elke plaats te betreden.",
    "Onze Minister wijst ambtenaren aan die belast zijn met het toezicht.",
    "De accountant onderzoekt de verantwoording.",
    "Het bedrijf wordt ten minste eenmaal per jaar bezocht.",
    "Een onafhankelijke deskundige keurt de installatie.",
    "De Autoriteit Consument en Markt ziet hierop toe.",
    "Het college gaat periodiek na of nog aan de eisen wordt voldaan.",
    "Het handhavend optreden geschiedt door de omgevingsdienst.",
    "Aan de toezichthouder wordt inzage verleend.",
    "Metingen vinden plaats door een erkend bureau.",
    "De houder laat zich jaarlijks visiteren.",
    "De Arbeidsinspectie houdt toezicht op de naleving.",
    "Het bestuur onderwerpt de instelling aan een onderzoek.",
    "De inspecteur heeft toegang tot alle ruimten.",
    "De jaarrekening wordt door een accountant gecontroleerd.",
    "De houder verleent de ambtenaar toegang tot het terrein.",
    "Aan het toezicht wordt medewerking verleend.",
    "De autoriteit verricht jaarlijks een onderzoek bij ten minste tien bedrijven.",
    "De naleving van dit artikel wordt bewaakt door de ombudsman.",
  ],
};
