import type { ParliamentaryDocument } from "../document/index.ts";
import { findReasons, type Reason } from "./evidence.ts";
import type { ProviderEvidence, ProviderMatch } from "./match-result.ts";
import { entryById } from "./registry.ts";
import type { ProviderEntry } from "./schema.ts";
import { kindWeights, MOST, weights } from "./weights.ts";

type Candidate = {
  readonly entry: ProviderEntry;
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly role: ProviderMatch["role"];
  readonly score: number;
};

/**
 * Who executes what this document asks, most likely first, at most four, each with the words that led to it.
 * Empty when nothing is sure enough. Pure; never throws.
 */
export function matchProviders(document: ParliamentaryDocument): readonly ProviderMatch[] {
  const candidates = candidatesFrom(findReasons(document)).toSorted((a, b) => b.score - a.score);
  const best = candidates[0]?.score ?? 0;
  return candidates
    .filter(({ score }) => score >= weights.threshold && score >= weights.share * best)
    .slice(0, MOST)
    .map(toMatch);
}

function candidatesFrom(reasons: readonly Reason[]): readonly Candidate[] {
  const byProvider = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const own = byProvider.get(reason.provider);
    if (own) own.push(reason);
    else byProvider.set(reason.provider, [reason]);
  }
  return [...byProvider].flatMap(([id, own]) => {
    const entry = entryById(id);
    const [first, ...rest] = own.toSorted((a, b) => b.weight - a.weight);
    if (!entry || !first) return [];
    const kept: readonly [Reason, ...Reason[]] = [first, ...rest];
    const role = roleOf(kept);
    return [{ entry, reasons: kept, role, score: scoreOf(kept, role, entry) }];
  });
}

/** Only words that become law or are asked for make an organisation the executor; the rest touches it. */
function roleOf(reasons: readonly Reason[]): ProviderMatch["role"] {
  if (reasons.some(({ isOperative, task }) => isOperative && task !== "keten")) return "voert-uit";
  return reasons.every(({ task }) => task === "keten") ? "keten" : "geraakt";
}

function scoreOf(
  [best, ...others]: readonly [Reason, ...Reason[]],
  role: ProviderMatch["role"],
  entry: ProviderEntry,
): number {
  const seen = new Set([best.words.toLowerCase()]);
  let extra = 0;
  for (const { words, weight } of others) {
    const key = words.toLowerCase();
    if (!seen.has(key)) extra += weight;
    seen.add(key);
  }
  const support = Math.min(weights.extra * extra, best.weight);
  const factor = (role === "voert-uit" ? weights.executes : 1) * (kindWeights[entry.kind] ?? 1);
  return (best.weight + support) * factor;
}

function toMatch({ entry, reasons, role }: Candidate): ProviderMatch {
  const [first, ...rest] = reasons;
  return {
    id: entry.id,
    name: entry.name,
    abbreviation: entry.abbreviation,
    ministry: entry.ministry,
    role,
    because: [evidenceFrom(first), ...distinct(rest, first).map(evidenceFrom)],
  };
}

const MOST_REASONS = 3;

function distinct(reasons: readonly Reason[], first: Reason): readonly Reason[] {
  const seen = new Set([first.words.toLowerCase()]);
  return reasons
    .filter(({ words }) => !seen.has(words.toLowerCase()) && seen.add(words.toLowerCase()))
    .slice(0, MOST_REASONS - 1);
}

const evidenceFrom = ({ basis, words, where }: Reason): ProviderEvidence => ({ basis, words, where });
