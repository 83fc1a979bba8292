import type { PageHints } from "./hints.ts";
import type { Facts } from "./model.ts";

const documentNumber = /[?&](?:did|id)=(\d{4}D\d{4,6})\b/gi;
const published = /\bkst-(\d{6,8})\b/;

/**
 * One key for one kamerstuk, on both sites and in every format: "36410-VIII/20". A document without a number yet has the
 * D number of its page ("2026D11033"). Null when nothing names the document: a pasted draft has no key.
 */
export function documentKey(facts: Pick<Facts, "dossier" | "nr">, hints?: Pick<PageHints, "url">): string | null {
  if (facts.dossier !== null && facts.nr !== null) return `${facts.dossier}/${facts.nr}`;
  return hints === undefined ? null : keyFromAddress(hints.url);
}

/** `did` names the document; on some pages `id` holds the same D number. */
function keyFromAddress(url: string): string | null {
  const numbers = [...url.matchAll(documentNumber)];
  const best = numbers.find(([whole]) => /did=/i.test(whole)) ?? numbers[0];
  if (best?.[1] !== undefined) return best[1].toUpperCase();
  const match = published.exec(url);
  return match ? match[0] : null;
}
