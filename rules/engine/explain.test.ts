import { describe, expect, test } from "vitest";
import {
  noFacts,
  type Change,
  type Kind,
  type ParliamentaryDocument,
  type Passage,
  type Zone,
} from "../document/index.ts";
import { explainRuleSet } from "./explain.ts";
import { defineRule } from "./rule.ts";
import { compileRules } from "./rule-set.ts";

const tenzij = defineRule({
  id: "tenzij",
  title: "t",
  dimensions: ["B"],
  why: "w",
  sources: [{ title: "voorbeeld", url: "https://voorbeeld.test" }],
  message: "m.",
  question: "v?",
  strength: "middel",
  phrases: { overal: ["tenzij", "in afwijking van"] },
  unless: ["tenzij anders bepaald"],
  find: ({ matches, tokens }) => matches.filter(({ to }) => tokens.words[to] !== "overbodig"),
  examples: [
    { nieuw: "tenzij", finds: ["tenzij"] },
    { nieuw: "x", finds: [] },
  ],
});

const change: Change = {
  operation: "vervangen",
  target: { level: "wet", because: "voorbeeld", billPlace: null, actPlace: null, act: null },
  certainty: "zeker",
};

function silences(kind: Kind, parts: readonly (readonly [zone: Zone, words: string, change?: number])[]) {
  const passages: Passage[] = [];
  let text = "";
  for (const [zone, words, index] of parts) {
    const range = [text.length, text.length + words.length + 2] as const;
    text += `${words}\n\n`;
    passages.push(index === undefined ? { zone, range } : { zone, range, change: index });
  }
  const document: ParliamentaryDocument = {
    text,
    facts: { ...noFacts, kind },
    factSources: {},
    passages,
    changes: [change, change],
    uncertain: false,
  };
  const { findings, nearMisses } = explainRuleSet(compileRules([tenzij]), document);
  for (const { range, words } of nearMisses) expect(text.slice(...range)).toBe(words);
  return { found: findings.length, silences: nearMisses.map(({ silence }) => silence) };
}

describe("words of a rule that gave no finding", () => {
  test.each(["toelichting", "oud", "anker", "kop"] as const)("stand in %s", (zone) => {
    expect(silences("amendement", [[zone, "Dit geldt, tenzij het regent."]])).toEqual({
      found: 0,
      silences: [{ reason: "other-zone", zone }],
    });
  });

  test("stand in the considerans of a motion", () => {
    expect(silences("motie", [["considerans", "overwegende dat dit geldt, tenzij het regent,"]]).silences).toEqual([
      { reason: "other-zone", zone: "considerans" },
    ]);
  });

  test("stand in a document that no rule reads", () => {
    expect(silences("overig", [["nieuw", "tenzij het regent", 0]]).silences).toEqual([
      { reason: "other-zone", zone: "nieuw" },
    ]);
  });

  test("are guarded by other words", () => {
    expect(silences("amendement", [["nieuw", "Dit geldt, tenzij anders bepaald.", 0]]).silences).toEqual([
      { reason: "guarded", by: "tenzij anders bepaald" },
    ]);
  });

  test("stand where a motion asks to find out", () => {
    const parts = [["dictum", "verzoekt de regering te onderzoeken of dit kan, tenzij het regent,"]] as const;
    expect(silences("motie", parts).silences).toEqual([{ reason: "asked-to-investigate" }]);
  });

  test("stand in a change that has a finding already", () => {
    const days = "op maandag, op dinsdag, op woensdag, op donderdag, op vrijdag en op zaterdag";
    const text = `In afwijking van artikel 2 mag dit ook op zondag, ${days}, tenzij het regent.`;
    expect(silences("amendement", [["nieuw", text, 0]])).toEqual({
      found: 1,
      silences: [{ reason: "found-elsewhere-in-the-change" }],
    });
  });

  test("are left out by the code of the rule", () => {
    expect(silences("amendement", [["nieuw", "Dit mag, tenzij overbodig.", 0]]).silences).toEqual([
      { reason: "dropped-by-rule" },
    ]);
  });
});

test("words with a finding are no near miss", () => {
  expect(silences("amendement", [["nieuw", "Dit mag, tenzij het regent.", 0]])).toEqual({ found: 1, silences: [] });
});
