import type { ParliamentaryDocument } from "../document/index.ts";
import { requestsIn, type Request } from "../engine/index.ts";
import type { Hit, Place } from "./hits.ts";
import { ministryOf } from "./ministry.ts";
import { registry } from "./registry.ts";
import type { Dossier, Gate } from "./schema.ts";
import type { Term } from "./vocabulary.ts";
import { weights } from "./weights.ts";

/** What the whole document tells about each of its words. */
export type Scene = {
  /** Titles of the acts that the document is about. */
  readonly acts: ReadonlySet<string>;
  /** Id of the ministry that answers for it, or null. */
  readonly ministry: string | null;
  readonly mainAct: Hit | undefined;
  readonly subjectFactor: number;
  /** True when the new text only sends something to parliament. */
  readonly isForParliament: boolean;
  readonly isAbroad: boolean;
  readonly isMotion: boolean;
  readonly requests: readonly Request[];
  /** True when no words of the dictum point to anyone. */
  readonly namesNobody: boolean;
  /** True when such a dictum stands for what the considerations say: "dit te regelen". */
  readonly looksBack: boolean;
  /** The dossier that stays open for years, if this is one. */
  readonly dossier: Dossier | undefined;
  readonly isBudget: boolean;
};

/** Looks over the whole document once. */
export function sceneOf(document: ParliamentaryDocument, hits: readonly Hit[]): Scene {
  const actHits = hits.filter(({ term, place }) => term.kind === "wet" && (place === "titel" || place === "wijziging"));
  const acts = new Set(actHits.flatMap(({ term }) => (term.kind === "wet" ? [term.title] : [])));
  const isMotion = document.facts.kind === "motie";
  const namesNobody = isMotion && !hits.some(({ term, place }) => place === "dictum" && points(term));
  return {
    acts,
    ministry: ministryOf(document),
    mainAct: mainActOf(actHits.filter(({ place }) => place === "titel")),
    subjectFactor: isMotion ? motionFactor(document, hits) : 1,
    isForParliament: !isMotion && isForParliament(hits),
    isAbroad: isMotion && asksAbout(hits, "buitenland"),
    isMotion,
    requests: requestsIn(document),
    namesNobody,
    looksBack: namesNobody && looksBack(document),
    dossier: registry().dossiers.get(document.facts.dossier?.slice(0, 5) ?? ""),
    isBudget: document.facts.kind === "begrotingsamendement",
  };
}

/** The act that a bill is about: the first in its title, unless that is a code about everything. */
function mainActOf(acts: readonly Hit[]): Hit | undefined {
  const particular = acts.filter(({ term }) => term.kind === "wet" && !term.isGeneral);
  const isAboutCode = particular[0] !== acts[0];
  return (isAboutCode ? particular.find(({ isOwnName }) => isOwnName) : undefined) ?? particular[0];
}

/** How much subjects say about who executes a motion: less when it looks abroad or only states a view. */
function motionFactor(document: ParliamentaryDocument, hits: readonly Hit[]): number {
  const view = isViewOnly(document) ? weights.viewOnly : 1;
  if (asksAbout(hits, "buitenland")) return view * weights.abroad;
  return view * (asksAbout(hits, "europa") ? weights.europe : 1);
}

/** "Hierover" only says what the Kamer wants to hear of. */
const backward =
  /\b(?:deze|dit|hier(?:aan|bij|door|in|mee|toe|van|voor)|daar(?:aan|bij|toe|van|voor)|genoemde?|bovengenoemde|dergelijke|zulke)\b/i;

function looksBack({ text, passages }: ParliamentaryDocument): boolean {
  return passages.some(({ zone, range: [from, to] }) => zone === "dictum" && backward.test(text.slice(from, to)));
}

const newText = new Set<Place>(["nieuw", "wijziging"]);

/** A draft or a report for parliament is work for a minister; what else the new text says must come from elsewhere. */
function isForParliament(hits: readonly Hit[]): boolean {
  const own = hits.filter(({ place }) => newText.has(place));
  const isForOthers = own.some(({ term }) => term.kind === "naam" || term.kind === "orgaan" || isStrongSubject(term));
  return !isForOthers && own.some(({ term }) => isGate(term, "parlement"));
}

/** Words in a dictum that point to someone; weak subjects only support. */
const points = (term: Term): boolean =>
  term.kind === "naam" || term.kind === "orgaan" || term.kind === "wet" || isStrongSubject(term);

const isStrongSubject = (term: Term): boolean => term.kind === "onderwerp" && term.isStrong;

/** True when the request itself speaks of it. */
function asksAbout(hits: readonly Hit[], gate: Gate): boolean {
  return hits.some(({ term, place, isCover }) => place === "dictum" && !isCover && isGate(term, gate));
}

/** True for words that tell of one of the gates. */
export function isGate(term: Term, gate: Gate): boolean {
  return term.kind === "poort" && term.gate === gate;
}

const requests = ["verzoekt", "roept", "nodigt", "draagt", "vraagt"];

/** A motion that only says what the Kamer thinks asks nobody to execute anything. */
function isViewOnly({ text, passages }: ParliamentaryDocument): boolean {
  const dictum = passages.filter(({ zone }) => zone === "dictum").map(({ range: [from, to] }) => text.slice(from, to));
  return dictum.length > 0 && !dictum.some((part) => requests.some((word) => part.toLowerCase().includes(word)));
}
