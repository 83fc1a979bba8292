import type { Sentences } from "./index.ts";

export const hardheidsclausuleSentences: Sentences = {
  nieuw: [
    "Het college kan hiervan afwijken indien toepassing leidt tot onevenredige gevolgen.",
    "Leidt strikte toepassing tot een onredelijke uitkomst, dan wijkt de inspecteur daarvan af.",
    "Onze Minister kan in gevallen waarin dit onbillijk uitpakt een uitzondering maken.",
    "In gevallen van bijzondere hardheid laat het UWV het eerste lid buiten toepassing.",
    "De Belastingdienst past het artikel niet toe als dit een schrijnende situatie oplevert.",
    "Het college kan de bepaling buiten toepassing laten voor zover dat tot een onbillijkheid leidt.",
    "Het UWV kan afwijken als de gevolgen onevenredig zijn.",
  ],
};
