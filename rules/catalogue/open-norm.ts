import { defineRule } from "../engine/index.ts";
import { askedVagueNorms, vagueNorms, writtenVagueNorms } from "./lexicon/vague-norms.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const openNorm = defineRule({
  id: "open-norm",
  title: "Open norm",
  dimensions: ["B", "C", "J"],
  why: "Een open norm geeft ruimte om recht te doen aan iemands situatie. De uitvoering moet de norm uitleggen, vaak met eigen beleid en per geval.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De tekst bevat een open norm. Wie haar toepast, moet die eerst uitleggen.",
  question: "Is beleid of een toetskader nodig voordat u dit kunt toepassen?",
  strength: "middel",
  phrases: {
    overal: vagueNorms,
    nieuw: writtenVagueNorms,
    dictum: askedVagueNorms,
  },
  unless: [
    "niet in overwegende mate",
    "passende arbeid",
    "naar redelijkheid van",
    "(dat|dit|zulks|*gegevens|gegevens|informatie|inlichtingen|verstrekking|verwerking) noodzakelijk is voor ..3 (uitvoering|uitvoeren|uitoefening|uitoefenen|vervulling|vervullen|verrichten)",
    "(uitvoering|uitoefening|vervulling) van ..2 (taak|taken|wet|bevoegdheid|bevoegdheden) noodzakelijk is",
    "zo nodig",
    "zo ..2 mogelijk te (informeren|rapporteren|sturen)",
    "onze minister ..4 zo (snel|spoedig) mogelijk",
  ],
  examples: [
    { nieuw: "De bond meldt de verlaging terstond.", finds: [] },
    { nieuw: "De bond meldt de verlaging zo spoedig mogelijk.", finds: ["zo spoedig mogelijk"] },
    { nieuw: "Het college kan daarvan afzien in bijzondere omstandigheden.", finds: ["bijzondere omstandigheden"] },
    { nieuw: "De houder doet wat redelijkerwijs van hem kan worden gevraagd.", finds: ["redelijkerwijs"] },
    { nieuw: "De werknemer verricht passende arbeid.", finds: [] },
    { nieuw: "Er is gegronde vrees voor brand.", finds: ["gegronde vrees"] },
    { nieuw: "De reden is goed en de taak is af.", finds: [] },
    { dictum: "verzoekt de regering dit zo snel mogelijk te regelen,", finds: [] },
    {
      oud: "om dringende redenen",
      nieuw: "om zwaarwegende redenen",
      finds: ["zwaarwegende redenen"],
      polarity: "gewijzigd",
    },
  ],
});
