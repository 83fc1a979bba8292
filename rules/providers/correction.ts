import * as z from "zod/mini";
import type { ParliamentaryDocument } from "../document/index.ts";
import { folded } from "../text/index.ts";
import type { ProviderMatch } from "./match-result.ts";
import { findHits } from "./hits.ts";
import { providerById } from "./registry.ts";

const line = z.string().check(z.minLength(1), z.maxLength(500));

/** What the reader knows better: this organisation belongs here, or does not. */
export const correction = z.readonly(
  z.strictObject({
    /** Id of the organisation. */
    provider: line,
    verdict: z.enum(["hoort-niet", "hoort-wel"]),
    /** For one document, or wherever a text holds these words. */
    scope: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("stuk"), documentKey: line }),
      z.strictObject({ kind: z.literal("woorden"), words: line }),
    ]),
    at: z.iso.datetime(),
  }),
);
export type ProviderCorrection = z.infer<typeof correction>;

/** Same organisation and scope: a later correction takes the place of an earlier one. */
export function isSameCorrection(a: ProviderCorrection, b: ProviderCorrection): boolean {
  if (a.provider !== b.provider) return false;
  if (a.scope.kind === "stuk") return b.scope.kind === "stuk" && a.scope.documentKey === b.scope.documentKey;
  return b.scope.kind === "woorden" && folded(a.scope.words) === folded(b.scope.words);
}

type Corrected = { readonly document: ParliamentaryDocument; readonly key: string };

/**
 * The organisations after the reader's corrections: what does not belong is left out, what does comes first with its
 * own evidence. What is said about one document counts more than what is said about words.
 */
export function correctMatches(
  matches: readonly ProviderMatch[],
  corrections: readonly ProviderCorrection[],
  { document, key }: Corrected,
): readonly ProviderMatch[] {
  if (corrections.length === 0) return matches;
  const here = corrections.filter(({ scope }) => scope.kind === "stuk" && scope.documentKey === key);
  const decided = new Set(here.map(({ provider }) => provider));
  const text = folded(document.text);
  const byWords = corrections.filter(
    ({ scope, provider }) => scope.kind === "woorden" && !decided.has(provider) && text.includes(folded(scope.words)),
  );
  const applied = [...here, ...byWords];
  const kept = matches.flatMap((match) => withoutRefused(match, applied));
  const added = applied.filter(
    ({ provider, verdict }) => verdict === "hoort-wel" && !kept.some(({ id }) => id === provider),
  );
  return [...new Map(added.flatMap(addedMatch).map((match) => [match.id, match])).values(), ...kept];
}

/** Refused words take away only the evidence they are; an organisation goes when nothing else points to it. */
function withoutRefused(match: ProviderMatch, applied: readonly ProviderCorrection[]): readonly ProviderMatch[] {
  const refused = applied.filter(({ provider, verdict }) => verdict === "hoort-niet" && provider === match.id);
  if (refused.some(({ scope }) => scope.kind === "stuk")) return [];
  const words = new Set(refused.flatMap(({ scope }) => (scope.kind === "woorden" ? [folded(scope.words)] : [])));
  const [first, ...rest] = match.because.filter((evidence) => !words.has(folded(evidence.words)));
  return first === undefined ? [] : [{ ...match, because: [first, ...rest] }];
}

function addedMatch({ provider, scope }: ProviderCorrection): readonly ProviderMatch[] {
  const known = providerById(provider);
  if (known === undefined) return [];
  const { id, name, abbreviation, ministry } = known;
  const words = scope.kind === "woorden" ? scope.words : "";
  return [
    { id, name, abbreviation, ministry, role: "voert-uit", because: [{ basis: "correctie", words, where: "door u" }] },
  ];
}

/** Words under which a correction can count elsewhere: the acts in the title or changed, as this text names them. */
export function actWordsOf(document: ParliamentaryDocument): readonly string[] {
  const acts = findHits(document).filter(
    ({ term, place }) => term.kind === "wet" && (place === "titel" || place === "wijziging"),
  );
  return [...new Set(acts.map(({ words }) => words))];
}
