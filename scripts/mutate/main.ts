import { parseArgs } from "node:util";
import { documentFor } from "../../rules/catalogue/examples.ts";
import { sentenceExamples } from "../../rules/catalogue/sentences/index.ts";
import {
  catalogue,
  compileRules,
  runRuleSet,
  type Example,
  type Finding,
  type Rule,
  type RuleSet,
} from "../../rules/index.ts";
import { mutantsOf, type Mutant } from "./mutants.ts";

const usage = `Usage: npm run mutate [-- <rule id…>] [--survivors]
  takes every phrase, guard and switch out of a rule, one at a time, and runs the examples;
  what no example misses has survived and wants an example`;

const rules: readonly Rule[] = catalogue;
/** Rules that look at what other rules find in text that goes away: alone, they do not read all their own examples. */
const readers = rules.filter((rule) => !readsAll(compileRules([rule]), rule));

/** Prints the score per rule, and with --survivors every piece that may be missing without a test that fails. */
export function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { survivors: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  const chosen = positionals.length === 0 ? rules : rules.filter(({ id }) => positionals.includes(id));
  if (values.help || chosen.length === 0) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const broken = chosen.filter((rule) => !readsAll(compileRules(rules), rule));
  const started = performance.now();
  const whole = chosen.filter((rule) => !broken.includes(rule));
  const results = countSharedOnce(
    whole.map((rule) => ({ rule, mutants: mutantsOf(rule), survivors: mutantsOf(rule).filter(survives) })),
  );
  const total = sum(results.map(({ mutants }) => mutants.length));
  const left = sum(results.map(({ survivors }) => survivors.length));
  for (const { rule, mutants, survivors } of results) {
    process.stdout.write(`${rule.id.padEnd(32)} ${mutants.length - survivors.length} of ${mutants.length}\n`);
    if (values.survivors) for (const { without } of survivors) process.stdout.write(`    ${without}\n`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`killed ${total - left} of ${total} (${percent(total - left, total)}) in ${seconds} s\n`);
  for (const { id } of broken) process.stdout.write(`${id}: first mend its own examples\n`);
  return broken.length > 0 ? 1 : 0;
}

type Result = { readonly rule: Rule; readonly mutants: readonly Mutant[]; readonly survivors: readonly Mutant[] };

/** A mark of a list that rules share (who acts, say) has done its work when the examples of one of them miss it. */
function countSharedOnce(results: readonly Result[]): readonly Result[] {
  const missed = new Set(
    results.flatMap(({ mutants, survivors }) => {
      const left = new Set(survivors.map(({ without }) => without));
      return mutants.filter(({ without }) => isMark(without) && !left.has(without)).map(({ without }) => without);
    }),
  );
  return results.map((result) => ({
    ...result,
    survivors: result.survivors.filter(({ without }) => !missed.has(without)),
  }));
}

function isMark(without: string): boolean {
  return without.startsWith("marks.");
}

/** No example tells the mutant from the rule. */
function survives({ rule: mutant }: Mutant): boolean {
  const company = usesRemovals(mutant) ? rules.filter(({ id }) => id !== mutant.id) : [];
  const set = compileRules([mutant, ...company]);
  const watched = company.length === 0 ? [mutant] : [mutant, ...readers.filter(({ id }) => id !== mutant.id)];
  return watched.every((rule) => readsAll(set, rule));
}

function readsAll(set: RuleSet, rule: Rule): boolean {
  return [...rule.examples, ...sentenceExamples(rule.id)].every((example) => isRead(set, rule, example));
}

function usesRemovals({ id, isSimplerWithout }: Rule): boolean {
  return isSimplerWithout === false || readers.some((reader) => reader.id === id);
}

function isRead(set: RuleSet, rule: Rule, example: Example): boolean {
  const { findings, failures } = runRuleSet(set, documentFor(example, rule));
  const own = findings.filter((finding) => finding.rule === rule.id);
  return (
    failures.length === 0 &&
    own.length === example.finds.length &&
    own.every((finding, at) => fits(finding, example, at))
  );
}

function fits({ quote, polarity, strength }: Finding, example: Example, at: number): boolean {
  const { finds, polarity: wanted = polarity, strength: asked = strength } = example;
  return quote.exact.includes(finds[at] ?? "") && polarity === wanted && strength === asked;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
