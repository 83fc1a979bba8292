import type { Place } from "./hits.ts";
import type { ProviderEntry } from "./schema.ts";

/** How much a mention counts, by kind. Found by trying them on half of a labelled set and checking on the other half. */
export const weights = {
  naam: 6.5,
  /** A name in a title, which the act explains better. */
  nameInTitle: 0.6,
  formerName: 4,
  orgaan: 4,
  wet: 3.5,
  onderwerp: 2.5,
  weakSubject: 0.8,
  dossier: 0.5,
  /** Second and later organisations of the same act or subject. */
  later: 0.5,
  keten: 0.2,
  takesPart: 0.7,
  /** Who wrote the advice that a motion points to. */
  author: 0.35,
  /** Words that say where the money comes from. */
  cover: 0.4,
  /** Acts after the first in a title. */
  laterAct: 0.4,
  /** The name that a bill gives itself, after other acts. */
  ownName: 0.6,
  /** Courts decide disputes under every act; that alone is no reason to ask them. */
  courtByAct: 0.5,
  /** Other words of a title that names an act: they say what for, the act says who. */
  besideAct: 0.65,
  /** An act that new text only refers to. */
  reference: 0.6,
  /** What further evidence adds to the best. */
  extra: 0.3,
  /** Subjects in a motion about abroad or about Europe, or in one that only states a view. */
  abroad: 0.55,
  europe: 0.6,
  viewOnly: 0.5,
  /** The act and the subjects when the new text only gives parliament a say or a report. */
  parliamentOnly: 0.35,
  executes: 1.2,
  /** The dossier of a motion is often wider than what it asks. */
  motionTitle: 0.5,
  /** Considerations and dossier of a motion whose dictum names nobody. */
  lookedBack: 0.65,
  titleLookedBack: 0.95,
  /** What the money of a budget amendment is for stands only in its toelichting. */
  budgetPurpose: 0.85,
  /** Below this score nothing is shown: unknown is better than wrong. */
  threshold: 2,
  /** Others are shown when they reach this part of the best score. */
  share: 0.68,
};

/** Kinds that a sneltoets seldom goes to: they need more evidence and never stand above a public executor with the same. */
export const kindWeights: Readonly<Partial<Record<ProviderEntry["kind"], number>>> = {
  adviescollege: 0.45,
  "hoog-college": 0.45,
  keten: 0.45,
  ministerie: 0.45,
};

export const placeWeights: Readonly<Record<Place, number>> = {
  dictum: 1,
  nieuw: 0.8,
  wijziging: 1,
  titel: 0.75,
  oud: 0.5,
  toelichting: 0.45,
  overweging: 0.3,
  los: 0.6,
};

export const MOST = 4;
