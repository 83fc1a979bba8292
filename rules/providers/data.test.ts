import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { readPhrase } from "../text/index.ts";
import * as schema from "./schema.ts";
import { entries, type Term } from "./vocabulary.ts";
import { allProviders, registry } from "./registry.ts";

const { laws, topics, actors, dossiers, ministries, providers: entriesOfProviders } = registry();
const ids = new Set(entriesOfProviders.map(({ id }) => id));
const ministryIds = new Set(ministries.map(({ id }) => id));
const named = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[^a-zA-Z0-9 ]/g, "")
    .toLowerCase();

describe("the files", () => {
  test.each([
    ["bestuursorganen", schema.actor],
    ["dienstverleners", schema.provider],
    ["dossiers", schema.dossier],
    ["koepels", schema.association],
    ["ministeries", schema.ministry],
    ["onderwerpen", schema.topic],
    ["poorten", schema.gate],
    ["valse-vrienden", z.string()],
    ["wetten", schema.law],
  ])("%s.json has the form that the code relies on", (file, entry) => {
    const outcome = z.array<z.core.$ZodType>(entry).safeParse(JSON.parse(read(file)));
    expect(outcome.error?.issues ?? []).toEqual([]);
  });

  test("hold only phrases that can be read", () => {
    expect(() => entries().forEach(({ phrase }) => readPhrase(phrase))).not.toThrow();
  });

  test("are small enough to travel with the extension", () => {
    const files = ["bestuursorganen", "dienstverleners", "dossiers", "ministeries", "onderwerpen", "poorten", "wetten"];
    const sizes = files.map((file) => minified(file).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(260_000);
  });

  test("list everything in the order of the alphabet", () => {
    const lists = {
      dienstverleners: entriesOfProviders.map(({ id }) => id),
      wetten: laws.map(({ title }) => named(title)),
      onderwerpen: topics.map(({ topic }) => named(topic)),
      dossiers: [...dossiers.keys()],
      ministeries: ministries.map(({ id }) => named(id)),
    };
    for (const [file, list] of Object.entries(lists)) {
      expect({ file, list }).toEqual({ file, list: list.toSorted((a, b) => (a < b ? -1 : 1)) });
    }
  });

  test("name everything once", () => {
    expect(ids.size).toBe(entriesOfProviders.length);
    expect(new Set(laws.map(({ title }) => named(title))).size).toBe(laws.length);
    expect(new Set(topics.map(({ topic }) => topic)).size).toBe(topics.length);
  });

  test("point only to organisations that are listed", () => {
    const pointing = [...laws, ...topics, ...actors].flatMap((entry) => Object.keys(entry.providers));
    const unknown = [...pointing, ...[...dossiers.values()].flatMap((entry) => entry.providers)].filter(
      (id) => !ids.has(id),
    );
    expect(unknown).toEqual([]);
  });

  test("say of what is not confirmed that it is not", () => {
    const vague = laws.filter(({ verified, source }) => verified && source === undefined);
    expect(vague.map(({ title }) => title)).toEqual([]);
    expect(new Set(entriesOfProviders.flatMap(({ unverified }) => unverified))).toEqual(new Set(["ministry", "task"]));
  });

  test("point only to ministries that are listed", () => {
    const used = [...entriesOfProviders, ...laws, ...topics, ...dossiers.values()].map(({ ministry }) => ministry);
    const conditions = topics.flatMap(({ onlyUnder }) => onlyUnder ?? []);
    expect([...used, ...conditions].filter((id) => id !== null && !ministryIds.has(id))).toEqual([]);
  });

  test("limit words like «het college» only to acts that are listed", () => {
    const titles = new Set(laws.map(({ title }) => title));
    expect(actors.flatMap(({ onlyIn }) => onlyIn ?? []).filter((title) => !titles.has(title))).toEqual([]);
  });

  test("describe each organisation in one sentence", () => {
    expect(
      allProviders()
        .filter(({ task }) => !isSentence(task))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

describe("names", () => {
  test("mean one organisation each", () => {
    const owners = new Map<string, Set<string>>();
    for (const { phrase, value } of entries()) {
      if (value.kind !== "naam") continue;
      const known = owners.get(phrase) ?? new Set();
      owners.set(phrase, new Set([...known, ...Object.keys(value.providers)]));
    }
    expect([...owners].filter(([, own]) => own.size > 1)).toEqual([]);
  });

  test("and abbreviations of acts mean one act each", () => {
    const acts = new Map<string, Set<string>>();
    for (const { phrase, value } of entries()) {
      if (value.kind !== "wet") continue;
      // An abbreviation counts only as written, so "Wgs" and "WGS" are two; a title counts in any capitals.
      const key = phrase.startsWith("=") ? phrase : phrase.toLowerCase();
      acts.set(key, new Set([...(acts.get(key) ?? []), value.title]));
    }
    expect([...acts].filter(([, own]) => own.size > 1)).toEqual([]);
  });

  test("are not also the title or abbreviation of an act", () => {
    const acts = phrasesOf("wet");
    expect([...phrasesOf("naam")].filter((name) => acts.has(name))).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(new URL(`data/${file}.json`, import.meta.url), "utf8");
}

function minified(file: string): string {
  return JSON.stringify(JSON.parse(read(file)));
}

function phrasesOf(kind: Term["kind"]): ReadonlySet<string> {
  return new Set(entries().flatMap(({ phrase, value }) => (value.kind === kind ? [phrase] : [])));
}

function isSentence(task: string): boolean {
  return /^[A-Z].*\.$/.test(task) && task.length < 140;
}
