import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { catalogue } from "../../rules/index.ts";
import { checkFile } from "../cli/check-file.ts";
import { root } from "../setup/install.mjs";

const label = z.object({
  id: z.string(),
  signals: z.array(z.object({ rule: z.string() })),
  optional: z.optional(z.array(z.string())),
});
type Label = z.infer<typeof label>;

type Tally = { right: number; wrong: number; missed: number };

const precisionFile = join(root, "rules", "precision.json");

/**
 * Checks every labelled document and writes, per rule, how often it was right, wrong and silent where it should not be.
 * A rule counts once per document. What a labeller only thought possible ("optional") counts neither way.
 */
export async function measurePrecision(labelsFile: string, textsFolder: string, date: string): Promise<string> {
  const source = readFileSync(labelsFile, "utf8");
  const labels = source
    .trim()
    .split("\n")
    .map((line) => label.parse(JSON.parse(line)));
  const tallies = new Map<string, Tally>(catalogue.map(({ id }) => [id, { right: 0, wrong: 0, missed: 0 }]));
  for (const item of labels) countInto(tallies, item, await rulesIn(join(textsFolder, `${item.id}.txt`)));
  const corpus = createHash("sha256").update(source).digest("hex").slice(0, 16);
  const measured = { date, corpus, documents: labels.length, rules: Object.fromEntries(tallies) };
  writeFileSync(precisionFile, `${JSON.stringify(measured, null, 2)}\n`);
  return reportOf(tallies, labels.length);
}

async function rulesIn(file: string): Promise<ReadonlySet<string>> {
  const outcome = await checkFile(file);
  if (!outcome.ok) throw new Error(`${file}: ${outcome.message}`);
  return new Set(outcome.check.findings.map(({ rule }) => rule));
}

function countInto(
  tallies: ReadonlyMap<string, Tally>,
  { signals, optional = [] }: Label,
  found: ReadonlySet<string>,
): void {
  const expected = new Set(signals.map(({ rule }) => rule));
  for (const [rule, tally] of tallies) {
    if (expected.has(rule)) tally[found.has(rule) ? "right" : "missed"] += 1;
    else if (found.has(rule) && !optional.includes(rule)) tally.wrong += 1;
  }
}

function reportOf(tallies: ReadonlyMap<string, Tally>, documents: number): string {
  const rows = [...tallies].map(([rule, { right, wrong, missed }]) => {
    const precision = percent(right, right + wrong);
    return `${rule.padEnd(30)} right ${right}  wrong ${wrong}  missed ${missed}  P ${precision}  R ${percent(right, right + missed)}`;
  });
  return `${[...rows, `${documents} labelled documents; written to rules/precision.json`].join("\n")}\n`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;
}
