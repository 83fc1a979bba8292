import type { ParliamentaryDocument } from "../document/index.ts";
import { askedAt } from "../engine/index.ts";
import type { ProviderEvidence } from "./match-result.ts";
import { findHits, type Hit, type Place } from "./hits.ts";
import { isGate, sceneOf, type Scene } from "./scene.ts";
import type { Task, TaskByProvider } from "./schema.ts";
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
  return [...hits.flatMap((hit) => reasonsOf(hit, scene)), ...dossierReasons(scene)];
}

/** Terms that point to organisations. */
type PointingTerm = Exclude<Term, { kind: "geen" | "poort" | "ministerie" }>;

function reasonsOf(hit: Hit, scene: Scene): Reason[] {
  const { term, place } = hit;
  if (term.kind === "geen" || term.kind === "poort" || term.kind === "ministerie") return [];
  if (!holdsHere(term, scene)) return [];
  const weight = baseWeight(term, hit, scene) * roleFactor(hit) * (scene.isForParliament ? weights.parliamentOnly : 1);
  return shared(term.providers).map(({ id, task, share }) => ({
    provider: id,
    weight: weight * share * placeFactor(hit, id, scene) * courtFactor(term, task),
    task: hit.takesPart ? "keten" : task,
    isOperative: isOperative(hit, scene),
    basis: basisOf(term.kind),
    words: hit.words,
    where: placeNames[place],
  }));
}

/** Some words mean an organisation only in certain acts, or only under certain ministries. */
function holdsHere(term: PointingTerm, { acts, ministry }: Scene): boolean {
  if (term.kind === "orgaan") return term.onlyIn?.some((title) => acts.has(title)) ?? true;
  return term.kind !== "onderwerp" || (term.onlyUnder?.some((id) => id === ministry) ?? true);
}

function courtFactor({ kind }: PointingTerm, task: Task): number {
  return kind === "wet" && task === "rechtspraak" ? weights.courtByAct : 1;
}

/** The dossier of a motion is not what it asks; and what it only wants to know or says gives nobody a task yet. */
function isOperative({ place, at, isAuthor }: Hit, { isMotion, isBudget, requests }: Scene): boolean {
  if (isAuthor) return false;
  if (isBudget && place === "toelichting") return true;
  if (!isMotion) return operative.has(place);
  if (place !== "dictum") return operative.has(place) && place !== "titel";
  const asked = askedAt(requests, at);
  return asked === "opdracht" || asked === "stop";
}

function roleFactor({ takesPart, isAuthor, isCover }: Hit): number {
  return (takesPart ? weights.takesPart : 1) * (isAuthor ? weights.author : 1) * (isCover ? weights.cover : 1);
}

function placeFactor({ term, place }: Hit, provider: string, scene: Scene): number {
  if (scene.isBudget && place === "toelichting") return weights.budgetPurpose;
  // An organisation that considerations name has often only said something.
  if (place === "overweging" && term.kind !== "naam" && isMeant(provider, scene)) return weights.lookedBack;
  if (place !== "titel" || !scene.isMotion) return placeWeights[place];
  return placeWeights.titel * (scene.looksBack ? weights.titleLookedBack : weights.motionTitle);
}

/** What the considerations tell is meant when the dictum refers to it, or when a dossier is about the same organisation. */
function isMeant(provider: string, { looksBack, namesNobody, dossier }: Scene): boolean {
  return looksBack || (namesNobody && dossier?.providers.includes(provider) === true);
}

const basisOf = (kind: "naam" | "orgaan" | "wet" | "onderwerp"): ProviderEvidence["basis"] =>
  kind === "naam" ? "genoemd" : kind === "orgaan" ? "bestuursorgaan" : kind;

function baseWeight(term: PointingTerm, hit: Hit, scene: Scene): number {
  if (term.kind === "naam")
    return (term.isFormer ? weights.formerName : weights.naam) * (hit.place === "titel" ? weights.nameInTitle : 1);
  if (term.kind === "orgaan") return weights.orgaan;
  if (term.kind === "wet") return weights.wet * actFactor(hit, scene);
  const besideAct = hit.place === "titel" && scene.mainAct !== undefined ? weights.besideAct : 1;
  return (term.isStrong ? weights.onderwerp : weights.weakSubject) * scene.subjectFactor * besideAct;
}

function actFactor(hit: Hit, { mainAct }: Scene): number {
  if (hit.place === "wijziging" || hit.place === "dictum") return 1;
  if (hit.place === "titel") return hit === mainAct ? 1 : hit.isOwnName ? weights.ownName : weights.laterAct;
  return weights.reference;
}

/** Tasks of those who take part, or who are asked only when there is a dispute. */
const besides = new Set<Task>(["keten", "rechtspraak"]);

type Share = { readonly id: string; readonly task: Task; readonly share: number };

const known = new WeakMap<TaskByProvider, readonly Share[]>();

/** The same for every hit of a term: worked out once. */
function shared(providers: TaskByProvider): readonly Share[] {
  const made = known.get(providers);
  if (made) return made;
  const shares = sharesOf(providers);
  known.set(providers, shares);
  return shares;
}

/** The first organisation of an act or subject, and the first with a task of its own, count fully; later ones less, partners in the chain least. */
function sharesOf(providers: TaskByProvider): readonly Share[] {
  const all = Object.entries(providers);
  const main = all.findIndex(([, task]) => !besides.has(task));
  return all.map(([id, task], index) => ({
    id,
    task,
    share: (index === 0 || index === main ? 1 : weights.later) * (task === "keten" ? weights.keten : 1),
  }));
}

function dossierReasons({ dossier, isAbroad }: Scene): Reason[] {
  if (!dossier || isAbroad) return [];
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
