import type { Sentences } from "./index.ts";

export const delegatieSentences: Sentences = {
  nieuw: [
    "De minister bepaalt welke stoffen hieronder vallen.",
    "Het besluit regelt de verdere uitwerking.",

    "Bij ministeriële regeling worden regels gesteld.",
    "Onze Minister stelt het model vast.",
    "De gemeenteraad stelt bij verordening regels.",
    "De wijze van berekening wordt nader uitgewerkt bij regeling.",
    "Bij of krachtens algemene maatregel van bestuur kan worden bepaald dat ook andere stoffen hieronder vallen.",
    "Onze Minister wijst de stoffen aan.",
    "Welke gegevens worden verstrekt, bepaalt Onze Minister.",
    "Het formulier wordt door Onze Minister vastgesteld.",
    "De hoogte wordt bepaald bij besluit van Onze Minister.",
    "Bij amvb worden categorieën aangewezen.",
    "De eisen waaraan het plan voldoet, worden bij ministeriële regeling gesteld.",
    "Onze Minister kan nadere eisen stellen.",
    "Onze Minister stelt het bedrag vast.",
    "De modellen worden vastgesteld door Onze Minister.",
    "Het college stelt beleidsregels vast.",
  ],
};
