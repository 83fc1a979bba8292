import type { Sentences } from "./index.ts";

export const overgangsrechtSentences: Sentences = {};
