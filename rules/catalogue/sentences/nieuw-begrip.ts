import type { Sentences } from "./index.ts";

export const nieuwBegripSentences: Sentences = {};
