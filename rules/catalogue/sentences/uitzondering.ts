import type { Sentences } from "./index.ts";

export const uitzonderingSentences: Sentences = {};
