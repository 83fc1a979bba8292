import type { Sentences } from "./index.ts";

export const geautomatiseerdeBesluitvormingSentences: Sentences = {
  nieuw: [
    "Geen aanslag wordt vastgesteld zonder dat een medewerker de uitkomst van het systeem heeft bekeken.",
    "De rit volgt uit een lerend systeem.",
    "De dienst doet aan profilering.",
    "De dienst gebruikt een zelflerend model.",
    "De dienst beslist zonder menselijke tussenkomst.",
    "De prijs is automatisch vastgesteld.",
    "De dienst beslist langs geautomatiseerde weg.",
    "De dienst leest de uitkomst van het model.",
    "De dienst gebruikt AI.",
    "Een besluit wordt niet uitsluitend genomen op grond van geautomatiseerde verwerking.",
    "De selectie geschiedt met behulp van een rekenmodel.",
    "Het gebruik van kunstmatige intelligentie wordt gemeld.",
    "Beslissingen worden niet aan een machine overgelaten.",
    "Het systeem kent aan elke aanvraag een score toe.",
    "Voor de selectie worden geen algoritmen gebruikt.",
    "De Belastingdienst gebruikt geen profielen.",
    "Een besluit komt niet tot stand zonder tussenkomst van een mens.",
    "De prijs wordt bepaald door een machine.",
  ],
  wordings: [
    "Profilering.",
    "Zelflerend model.",
    "Geautomatiseerd genomen.",
    "Langs geautomatiseerde weg.",
    "Uitkomst van model.",
    "AI.",
  ],
  silent: ["Het systeem is open."],
};
