import type { Sentences } from "./index.ts";

export const medeoverhedenSentences: Sentences = {
  nieuw: [
    "De gemeenteraad stelt een verordening vast.",
    "Provincies kunnen een hoger tarief vaststellen.",
    "Het waterschap onderhoudt de dijk.",
    "Het college van burgemeester en wethouders verleent de vergunning.",
    "Gedeputeerde staten wijzen gebieden aan.",
    "Het college zoekt de afnemer op.",
    "De provincie wijst natuurgebieden aan.",
    "De wethouder draagt zorg voor de opvang.",
  ],
};
