import { readFileSync } from "node:fs";
import { addCounts, readCounts, type RuleCounts } from "../../rules/index.ts";

/** Files with counts of several computers, added up; and the files that hold none, each with a sentence. */
export type CountsOutcome = { readonly table: string; readonly unread: readonly string[] };

/** Adds the counts in these files up, the rule that was wrong most often first. */
export function countsOf(files: readonly string[]): CountsOutcome {
  const read = files.map((file) => ({ file, counts: countsIn(file) }));
  const all = read.flatMap(({ counts }) => (typeof counts === "string" ? [] : [counts]));
  return {
    table: tableOf(addCounts(all)),
    unread: read.flatMap(({ file, counts }) => (typeof counts === "string" ? [`${file}: ${counts}`] : [])),
  };
}

/** The counts in a file, or why there are none. */
function countsIn(file: string): readonly RuleCounts[] | string {
  try {
    return readCounts(readFileSync(file, "utf8")) ?? "Dit is geen bestand met aantallen van Sneltoets.";
  } catch (error) {
    return `Dit bestand kan niet worden gelezen: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const of = (right: number, wrong: number): string => (right + wrong === 0 ? "-" : `${right} van ${right + wrong}`);

function tableOf(counts: readonly RuleCounts[]): string {
  const rows = counts.map(({ rule, terecht, onterecht, klopt, kloptNiet }) => [
    rule,
    of(terecht, onterecht),
    of(klopt, kloptNiet),
  ]);
  return [["regel", "lezers: terecht", "dienstverleners: klopt"], ...rows]
    .map(([rule = "", readers = "", providers = ""]) => `${rule.padEnd(32)}${readers.padEnd(18)}${providers}\n`)
    .join("");
}
