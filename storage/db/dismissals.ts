import * as z from "zod/mini";
import { findingKey, type Finding } from "@/rules";
import { database } from "./database.ts";
import { readRows, type ReadRows } from "./rows.ts";

const moment = z.iso.datetime();

/** "Niet nu": for one finding in one document, or for a rule everywhere. No reason is asked. */
export const dismissal = z.discriminatedUnion("scope", [
  z.strictObject({
    scope: z.literal("document"),
    documentKey: z.string(),
    findingKey: z.string(),
    rule: z.string(),
    at: moment,
  }),
  z.strictObject({ scope: z.literal("rule"), rule: z.string(), at: moment }),
]);
export type Dismissal = z.infer<typeof dismissal>;

/** Those of one document plus those of rules everywhere, latest first. */
export async function readDismissals(documentKey: string): Promise<ReadRows<Dismissal>> {
  const rows = await database.dismissals.where("documentKey").anyOf([documentKey, ""]).toArray();
  const { records, unreadable } = readRows(rows, dismissal);
  return { records: records.toSorted((a, b) => b.at.localeCompare(a.at)), unreadable };
}

/** The dismissal that hides this finding, or undefined. */
export function dismissalOf(
  dismissals: readonly Dismissal[],
  finding: { readonly rule: string; readonly findingKey: string },
): Dismissal | undefined {
  return dismissals.find((one) =>
    one.scope === "rule" ? one.rule === finding.rule : one.findingKey === finding.findingKey,
  );
}

/** The findings that none of these dismissals hides. */
export function withoutDismissed(findings: readonly Finding[], dismissals: readonly Dismissal[]): readonly Finding[] {
  return findings.filter(
    (finding) => dismissalOf(dismissals, { rule: finding.rule, findingKey: findingKey(finding) }) === undefined,
  );
}
