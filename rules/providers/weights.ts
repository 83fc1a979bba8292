import type { Place } from "./hits.ts";

/** How much a mention counts, by kind. Found by trying them on half of a labelled set and checking on the other half. */
export const weights = {
  naam: 5,
  formerName: 3,
  orgaan: 4.5,
  wet: 4,
  onderwerp: 2.5,
  weakSubject: 0.8,
  dossier: 0.9,
  /** Second and later organisations of the same act or subject. */
  later: 0.6,
  keten: 0.35,
  takesPart: 0.7,
  /** Acts after the first in a title. */
  laterAct: 0.6,
  /** An act that new text only refers to. */
  reference: 0.35,
  /** What further evidence adds to the best. */
  extra: 0.3,
  /** Subjects in a motion about abroad or about Europe, or in one that only states a view. */
  abroad: 0.35,
  europe: 0.6,
  viewOnly: 0.5,
  privateParty: 0.85,
  executes: 1.2,
} as const;

export const placeWeights: Readonly<Record<Place, number>> = {
  dictum: 1,
  nieuw: 1,
  wijziging: 1,
  titel: 0.8,
  oud: 0.5,
  toelichting: 0.45,
  overweging: 0.45,
  los: 0.6,
};

/** Below this nothing is shown: unknown is better than wrong. */
export const THRESHOLD = 2;
/** Others are shown when they reach this part of the best. */
export const SHARE = 0.5;
export const MOST = 4;
