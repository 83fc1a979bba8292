import type { Sentences } from "./index.ts";

export const stopzettingSentences: Sentences = {
  dictum: ["verzoekt de regering te zorgen voor een moratorium,"],
};
