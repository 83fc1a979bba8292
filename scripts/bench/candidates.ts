import { checkText, parseDocument } from "../../rules/index.ts";

/** What is measured on the same texts: a name, and a function that does the whole work on one text. */
export type Candidate = { readonly name: string; readonly run: (text: string) => unknown };

/** Candidates that run both in Node and in Chromium. */
export const candidates: readonly Candidate[] = [
  { name: "sneltoets: lezen, regels en dienstverleners", run: (text) => checkText(text) },
  { name: "sneltoets: alleen lezen", run: (text) => parseDocument(text) },
];
