import type { ParliamentaryDocument } from "../document/index.ts";
import type { ProviderEvidence } from "./match-result.ts";
import { findHits, type Hit, type Place } from "./hits.ts";
import { registry } from "./registry.ts";
import type { Gate, Task, TaskByProvider } from "./schema.ts";
import type { Term } from "./vocabulary.ts";
import { placeWeights, weights } from "./weights.ts";

/** One reason for one organisation. */
export type Reason = ProviderEvidence & {
  readonly provider: string;
  readonly weight: number;
  readonly task: Task;
  /** False for reasons outside the text that becomes law or is asked for. */
  readonly isOperative: boolean;
};

const placeNames: Readonly<Record<Place, string>> = {
  dictum: "dictum",
  nieuw: "nieuwe tekst",
  wijziging: "wijzigingsopdracht",
  titel: "titel",
  oud: "oude tekst",
  toelichting: "toelichting",
  overweging: "overwegingen",
  los: "tekst",
};
const operative = new Set<Place>(["dictum", "nieuw", "wijziging", "titel", "los"]);

/** Every reason in the document, unsorted. Empty when a gate says that nobody outside the Kamer is asked anything. */
export function findReasons(document: ParliamentaryDocument): readonly Reason[] {
  const hits = findHits(document);
  if (hits.some(({ term, place }) => isGate(term, "kamer") && place !== "toelichting" && place !== "overweging"))
    return [];
  const scene = sceneOf(document, hits);
  return [...hits.flatMap((hit) => reasonsOf(hit, scene)), ...dossierReasons(document, scene)];
}

/** Terms that point to organisations. */
type PointingTerm = Exclude<Term, { kind: "geen" | "poort" | "ministerie" }>;

type Scene = {
  /** Titles of the acts that the document is about. */
  readonly acts: ReadonlySet<string>;
  readonly firstAct: Hit | undefined;
  readonly subjectFactor: number;
  /** True when the new text only sends something to parliament. */
  readonly isForParliament: boolean;
  readonly isAbroad: boolean;
  readonly isMotion: boolean;
};

function sceneOf(document: ParliamentaryDocument, hits: readonly Hit[]): Scene {
  const actHits = hits.filter(({ term, place }) => term.kind === "wet" && (place === "titel" || place === "wijziging"));
  const acts = new Set(actHits.flatMap(({ term }) => (term.kind === "wet" ? [term.title] : [])));
  const isMotion = document.facts.kind === "motie";
  return {
    acts,
    firstAct: actHits.find(({ place }) => place === "titel"),
    subjectFactor: isMotion ? motionFactor(document, hits) : 1,
    isForParliament: !isMotion && isForParliament(hits),
    isAbroad: isMotion && asksAbout(hits, "buitenland"),
    isMotion,
  };
}

/** How much subjects say about who executes a motion: less when it looks abroad or only states a view. */
function motionFactor(document: ParliamentaryDocument, hits: readonly Hit[]): number {
  const view = isViewOnly(document) ? weights.viewOnly : 1;
  if (asksAbout(hits, "buitenland")) return view * weights.abroad;
  return view * (asksAbout(hits, "europa") ? weights.europe : 1);
}

const newText = new Set<Place>(["nieuw", "wijziging"]);

/** A draft or a report for parliament is work for a minister; what else the new text says must come from elsewhere. */
function isForParliament(hits: readonly Hit[]): boolean {
  const own = hits.filter(({ place }) => newText.has(place));
  const points = own.some(({ term }) => term.kind === "naam" || term.kind === "orgaan" || isStrongSubject(term));
  return !points && own.some(({ term }) => isGate(term, "parlement"));
}

const isStrongSubject = (term: Term): boolean => term.kind === "onderwerp" && term.isStrong;

/** True when the request itself speaks of it. */
function asksAbout(hits: readonly Hit[], gate: Gate): boolean {
  return hits.some(({ term, place, isCover }) => place === "dictum" && !isCover && isGate(term, gate));
}

function isGate(term: Term, gate: Gate): boolean {
  return term.kind === "poort" && term.gate === gate;
}

const requests = ["verzoekt", "roept", "nodigt", "draagt", "vraagt"];

/** A motion that only says what the Kamer thinks asks nobody to execute anything. */
function isViewOnly({ text, passages }: ParliamentaryDocument): boolean {
  const dictum = passages.filter(({ zone }) => zone === "dictum").map(({ range: [from, to] }) => text.slice(from, to));
  return dictum.length > 0 && !dictum.some((part) => requests.some((word) => part.toLowerCase().includes(word)));
}

function reasonsOf(hit: Hit, scene: Scene): Reason[] {
  const { term, place } = hit;
  if (term.kind === "geen" || term.kind === "poort" || term.kind === "ministerie") return [];
  if (term.kind === "orgaan" && term.onlyIn !== null && !term.onlyIn.some((title) => scene.acts.has(title))) return [];
  const weight =
    baseWeight(term, hit, scene) *
    placeFactor(place, scene) *
    roleFactor(hit) *
    (scene.isForParliament ? weights.parliamentOnly : 1);
  return shared(term.providers).map(({ id, task, share }) => ({
    provider: id,
    weight: weight * share * (term.kind === "wet" && task === "rechtspraak" ? weights.courtByAct : 1),
    task: hit.takesPart ? "keten" : task,
    // The dossier of a motion is not what it asks.
    isOperative: operative.has(place) && !(scene.isMotion && place === "titel"),
    basis: basisOf(term.kind),
    words: hit.words,
    where: placeNames[place],
  }));
}

function roleFactor({ takesPart, isCover }: Hit): number {
  return (takesPart ? weights.takesPart : 1) * (isCover ? weights.cover : 1);
}

function placeFactor(place: Place, { isMotion }: Scene): number {
  return placeWeights[place] * (isMotion && place === "titel" ? weights.motionTitle : 1);
}

const basisOf = (kind: "naam" | "orgaan" | "wet" | "onderwerp"): ProviderEvidence["basis"] =>
  kind === "naam" ? "genoemd" : kind === "orgaan" ? "bestuursorgaan" : kind;

function baseWeight(term: PointingTerm, hit: Hit, scene: Scene): number {
  if (term.kind === "naam")
    return (term.isFormer ? weights.formerName : weights.naam) * (hit.place === "titel" ? weights.nameInTitle : 1);
  if (term.kind === "orgaan") return weights.orgaan;
  if (term.kind === "wet") return weights.wet * actFactor(hit, scene);
  const besideAct = hit.place === "titel" && scene.firstAct !== undefined ? weights.besideAct : 1;
  return (term.isStrong ? weights.onderwerp : weights.weakSubject) * scene.subjectFactor * besideAct;
}

function actFactor(hit: Hit, { firstAct }: Scene): number {
  if (hit.place === "wijziging" || hit.place === "dictum") return 1;
  if (hit.place === "titel") return hit === firstAct ? 1 : weights.laterAct;
  return weights.reference;
}

/** The first organisation of an act or subject counts fully, later ones less, partners in the chain least. */
function shared(providers: TaskByProvider): { id: string; task: Task; share: number }[] {
  return Object.entries(providers).map(([id, task], index) => ({
    id,
    task,
    share: (index === 0 ? 1 : weights.later) * (task === "keten" ? weights.keten : 1),
  }));
}

function dossierReasons({ facts }: ParliamentaryDocument, scene: Scene): Reason[] {
  const dossier = registry().dossiers.get(facts.dossier?.slice(0, 5) ?? "");
  if (!dossier || scene.isAbroad) return [];
  return dossier.providers.map((id, index) => ({
    provider: id,
    weight: weights.dossier * (index === 0 ? 1 : weights.later),
    task: "keten",
    isOperative: false,
    basis: "dossier",
    words: `${dossier.number} ${dossier.title}`,
    where: "dossier",
  }));
}
