import { findingKey, type Finding } from "@/rules";
import { keyed } from "../shared/keyed";

/** A finding with a key that stays the same when the text changes elsewhere. */
export type KeyedFinding = { readonly key: string; readonly finding: Finding };

export const keyedFindings = (findings: readonly Finding[]): readonly KeyedFinding[] =>
  keyed(findings, findingKey).map(({ key, item: finding }) => ({ key, finding }));
