import { passageOf, type Finding } from "../../engine/index.ts";
import type { ParliamentaryDocument } from "../../document/index.ts";
import { cohortNote } from "./cohort.ts";
import { overloadedNote } from "./overloaded-note.ts";

type Note = (document: ParliamentaryDocument, finding: Finding) => string | undefined;

const noteOfRule: Readonly<Record<string, Note>> = {
  overgangsrecht: cohortNote,
  "nieuw-begrip": overloadedNote,
  inkomenstoets: overloadedNote,
  voorwaarde: overloadedNote,
  vereenvoudiging: cancelledPlanNote,
};

/** The same findings, with a note where there is something to think of. */
export function withNotes(document: ParliamentaryDocument, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const note = noteOfRule[finding.rule]?.(document, finding);
    return note === undefined ? finding : { ...finding, note };
  });
}

/** Taking something out of a bill stops a plan; a dienstverlener may already be at work on it. */
function cancelledPlanNote(document: ParliamentaryDocument, finding: Finding): string | undefined {
  const change = passageOf(document, finding)?.change;
  const level = change === undefined ? undefined : document.changes[change]?.target.level;
  return level === "wetsvoorstel"
    ? "houdt een voorgenomen wijziging tegen; vergelijk met wat al in voorbereiding is"
    : undefined;
}
