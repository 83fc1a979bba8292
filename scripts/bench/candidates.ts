import { catalogue, checkText, matchProviders, parseDocument } from "../../rules/index.ts";
import { phraseToRegex } from "./phrase-to-regex.ts";

/** What is measured on the same texts: a name, and a function that does the whole work on one text. */
export type Candidate = {
  readonly name: string;
  readonly run: (text: string) => unknown;
  /** Larger texts are left out: one call would take minutes. */
  readonly maxBytes?: number;
};

const phrases = catalogue.flatMap(({ phrases, unless = [], stronger = [], weaker = [], marks = {} }) => [
  ...Object.values(phrases).flat(),
  ...[unless, stronger, weaker, ...Object.values(marks)].flat(),
]);

/** The phrases of all rules, each as one regular expression. */
export const regexes: readonly RegExp[] = phrases.map((phrase) => new RegExp(phraseToRegex(phrase), "gi"));

/** Candidates that run both in Node and in Chromium. */
export const candidates: readonly Candidate[] = [
  { name: "sneltoets: lezen, regels en dienstverleners", run: (text) => checkText(text) },
  { name: "sneltoets: alleen lezen", run: (text) => parseDocument(text) },
  // The difference with reading alone is what recognising who executes it adds.
  { name: "sneltoets: lezen en dienstverleners", run: (text) => matchProviders(parseDocument(text)) },
  {
    name: `${regexes.length} gewone reguliere expressies (zelfde woordgroepen, geen zones)`,
    run: (text) => regexes.map((regex) => [...text.matchAll(regex)].length),
  },
];
