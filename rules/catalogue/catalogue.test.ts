import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileRules, places, runRuleSet, type Finding, type Rule } from "../engine/index.ts";
import { readPhrase } from "../text/index.ts";
import { documentFor } from "./examples.ts";
import { catalogue } from "./index.ts";
import { sentenceExamples } from "./sentences/index.ts";

const rules: readonly Rule[] = catalogue;
const helpers = new Set(["index", "examples", "precision", "sources"]);
/** Words that judge; a signal only tells what the text holds. */
const judging = ["onuitvoerbaar", "fout", "slecht", "veroorzaakt", "uitvoerder", "probleem", "helaas"];

const set = compileRules(rules);
const findingsOf = (rule: Rule, example: Rule["examples"][number]): readonly Finding[] => {
  const { findings, failures } = runRuleSet(set, documentFor(example, rule));
  expect(failures).toEqual([]);
  return findings.filter((finding) => finding.rule === rule.id);
};

test("lists every rule file, alphabetical, under its own name", () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => name.slice(0, -3))
    .filter((name) => !helpers.has(name));
  expect(rules.map(({ id }) => id)).toEqual(files.toSorted());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  test.each(
    [...rule.examples, ...sentenceExamples(rule.id)].map(
      (example) =>
        [
          example.dictum ?? example.nieuw ?? example.geschrapt ?? example.opdracht ?? example.toelichting,
          example,
        ] as const,
    ),
  )("reads %s", (_text, example) => {
    const found = findingsOf(rule, example);
    expect(found.map(({ quote }) => quote.exact)).toEqual(example.finds.map((words) => expect.stringContaining(words)));
    expect(found.map(({ polarity }) => polarity)).toEqual(found.map(({ polarity }) => example.polarity ?? polarity));
    expect(found.map(({ strength }) => strength)).toEqual(found.map(({ strength }) => example.strength ?? strength));
  });

  test("shows two texts it marks, two it leaves alone and one polarity", () => {
    const marked = rule.examples.filter(({ finds }) => finds.length > 0);
    expect(marked.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.length - marked.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.some(({ polarity }) => polarity !== undefined)).toBe(true);
  });

  test("speaks plainly and names sources that can be opened", () => {
    expect(rule.message).toMatch(/^.{1,160}$/);
    expect(rule.message).toMatch(/\.$/);
    expect(rule.question).toMatch(/\?$/);
    expect(rule.why.split(/[.?] /)).toHaveLength(2);
    for (const { url } of rule.sources) expect(new URL(url).protocol).toBe("https:");
    const words = `${rule.title} ${rule.why} ${rule.message} ${rule.question}`.toLowerCase();
    expect(judging.filter((word) => words.includes(word))).toEqual([]);
  });

  test("writes phrases that can be read", () => {
    const lists = [
      ...Object.values(rule.phrases),
      rule.unless,
      rule.stronger,
      rule.weaker,
      ...Object.values(rule.marks ?? {}),
    ];
    expect(lists.flatMap((phrases) => phrases ?? []).filter((phrase) => readPhrase(phrase).length === 0)).toEqual([]);
  });

  test("lists each phrase once", () => {
    for (const place of places) {
      const phrases = rule.phrases[place] ?? [];
      expect(new Set(phrases).size).toBe(phrases.length);
    }
  });
});
