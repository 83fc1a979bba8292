import type { Sentences } from "./index.ts";

export const hardheidsclausuleSentences: Sentences = {
  nieuw: [
    "De dienst let op een onbillijkheid van overwegende aard.",
    "De dienst let op onbillijkheden van overwegende aard.",
    "De dienst mag dit buiten toepassing laten of daarvan afwijken.",
    "De dienst kan artikel 3 buiten toepassing laten.",
    "De dienst mag afwijken als dit voor de reiziger onevenredig is.",
    "Het college kan hiervan afwijken indien toepassing leidt tot onevenredige gevolgen.",
    "Leidt strikte toepassing tot een onredelijke uitkomst, dan wijkt de inspecteur daarvan af.",
    "Onze Minister kan in gevallen waarin dit onbillijk uitpakt een uitzondering maken.",
    "In gevallen van bijzondere hardheid laat het UWV het eerste lid buiten toepassing.",
    "De Belastingdienst past het artikel niet toe als dit een schrijnende situatie oplevert.",
    "Het college kan de bepaling buiten toepassing laten voor zover dat tot een onbillijkheid leidt.",
    "Het UWV kan afwijken als de gevolgen onevenredig zijn.",
    "De dienst laat dat lid terzijde.",
    "De dienst wijkt daarvan af bij onredelijke gevolgen.",
    "Gevolgen die niet beoogd zijn, blijven uit.",
    "De dienst kan daarvan afwijken in bijzondere gevallen.",
    "In bijzondere gevallen kan de dienst daarvan afwijken.",
    "De dienst beslist in gevallen waarin deze regeling niet voorziet.",
    "De dienst betaalt indien de billijkheid dat vordert.",
  ],
  wordings: ["Buiten toepassing laten of daarvan afwijken.", "Kan buiten toepassing laten."],
  silent: ["De steen is hard."],
};
