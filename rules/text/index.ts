export { isDigit, isPlainWord } from "./characters.ts";
export { wordClasses, type WordClass } from "./classes.ts";
export { months } from "./months.ts";
export { readPhrase, type Atom } from "./pattern.ts";
export { once } from "./once.ts";
export { compilePhrases, findPhrases, type PhraseHit, type PhraseIndex } from "./phrases.ts";
export { foldWord } from "./spelling.ts";
export { tokenise, tokensOf } from "./tokenise.ts";
export * from "./tokens.ts";
