import { findingKey, type Finding } from "@/rules";

/** A finding with a key that stays the same when the text changes elsewhere. */
export type KeyedFinding = { readonly key: string; readonly finding: Finding };

/** The same words of the same rule twice get a number behind their key. */
export function keyed(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { key: nth === 1 ? key : `${key}#${nth}`, finding };
  });
}
