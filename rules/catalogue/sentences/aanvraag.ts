import type { Sentences } from "./index.ts";

export const aanvraagSentences: Sentences = {
  nieuw: [
    "Een verzoek tot verlenging wordt gedaan bij de RDW.",
    "De student vraagt de toelage aan.",
    "De aanvrager legt bewijsstukken over.",

    "De bijdrage wordt op aanvraag verleend.",
    "Wie in aanmerking wil komen, richt een verzoek tot het college.",
    "De belanghebbende kan Onze Minister vragen om herziening.",
    "Het verzoek wordt langs elektronische weg ingediend.",
    "Bij de aanvraag worden twee verklaringen gevoegd.",
    "De aanmelding geschiedt door middel van een formulier.",
    "Een aanvraag gaat vergezeld van een plan.",
    "De ouder meldt het kind aan bij de school.",
    "Indien de huurder daarom vraagt, verlaagt het college de huur.",
    "De houder doet het verzoek schriftelijk.",
    "Degene die hiervan gebruik wil maken, geeft dit te kennen aan het UWV.",
    "De vergunning wordt verleend aan degene die daarom verzoekt.",
    "De belanghebbende dient daartoe een formulier in.",
    "Men kan zich aanmelden bij het college.",
    "Het verzoekschrift bevat de naam van de verzoeker.",
    "De subsidie wordt aangevraagd met een modelformulier.",
    "De houder doet hiervan melding bij het college met een formulier.",
    "Toekenning vindt plaats op verzoek.",
  ],
};
