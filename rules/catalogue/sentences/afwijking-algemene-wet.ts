import type { Sentences } from "./index.ts";

export const afwijkingAlgemeneWetSentences: Sentences = {
  nieuw: [
    "De Algemene wet bestuursrecht, artikel 2:14, tweede lid, mist toepassing.",
    "Dan geldt de Awb niet; de Awb geldt niet voor bezwaar.",
    "De Algemene wet bestuursrecht is op deze ritten niet van toepassing.",
    "Afdeling 3 van titel 4 van hoofdstuk 8 van die wet, de Awb, blijft dan buiten toepassing.",
  ],
  silent: ["De dienst beslist anders dan, onverminderd artikel 3 van de Awb, het bestuur."],
};
