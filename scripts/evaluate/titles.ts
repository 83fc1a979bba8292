import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import * as z from "zod/mini";
import { matchProviders, ministryOf, parseDocument, type ProviderMatch } from "../../rules/index.ts";

const row = z.object({ soort: z.string(), titel_dossier: z.string(), onderwerp: z.string() });
type Row = z.infer<typeof row>;

type Read = {
  readonly title: string;
  readonly subject: string;
  readonly group: "motie" | "amendement op een wet" | "amendement op een begroting";
  readonly ministry: string;
  readonly providers: readonly ProviderMatch[];
};

/** How many random matches, unmatched titles and unmatched subjects are printed to read. */
const shown = { samples: 100, titles: 40, words: 60 };

/**
 * Recognises organisations in a list of titles (CSV with `soort`, `titel_dossier`, `onderwerp`), where the text itself
 * is not known. Prints coverage per group and ministry, what is missed most and a sample to judge by eye. The sample
 * depends on `seed` only. Throws when the list has other columns.
 */
export function measureTitles(file: string, seed: number): string {
  const rows: unknown = parse(readFileSync(file, "utf8"), { columns: true, bom: true });
  const all = z.array(row).parse(rows).map(readTitle);
  const unmatched = all.filter(({ providers }) => providers.length === 0);
  const missed = unmatched.filter(({ group }) => group === "amendement op een wet");
  return [
    coverage(all, ({ group }) => group, "per soort"),
    coverage(all, ({ ministry }) => ministry, "per ministerie"),
    counted(
      all.flatMap(({ providers }) => providers.slice(0, 1).map(({ id }) => id)),
      "eerste dienstverlener",
      40,
    ),
    counted(
      missed.map(({ title }) => title),
      "wetten zonder dienstverlener",
      shown.titles,
    ),
    counted(
      unmatched.flatMap(({ subject }) => [...new Set(wordsOf(subject))]),
      "onderwerpen zonder",
      shown.words,
    ),
    sample(all, seed),
  ].join("\n\n");
}

function readTitle({ soort, titel_dossier: title, onderwerp }: Row): Read {
  const subject = onderwerp
    .trim()
    .replace(/^.{0,400}?\bover\b/, "")
    .trim();
  const isMotion = soort === "Motie";
  const isBudget = /begroting|slotwet|raming der/i.test(title);
  const change = isBudget ? budgetChange : actChange;
  const document = parseDocument(isMotion ? motionFrom(title, subject) : amendmentFrom(title, change, subject));
  return {
    title: title.trim(),
    subject,
    group: isMotion ? "motie" : isBudget ? "amendement op een begroting" : "amendement op een wet",
    ministry: ministryOf(document) ?? "onbekend",
    providers: matchProviders(document),
  };
}

// The subject of a motion is what it asks; that of an amendment is how the member explains it.
const motionFrom = (title: string, subject: string): string =>
  [
    title,
    "Nr. 1",
    "MOTIE VAN HET LID JANSEN",
    "De Kamer,",
    `verzoekt de regering te komen tot ${subject},`,
    "en gaat over tot de orde van de dag.",
    "Jansen",
  ].join("\n");

const actChange = "In artikel 1 vervalt onderdeel B.";
const budgetChange =
  "In artikel 1 worden het verplichtingenbedrag en het uitgavenbedrag verhoogd met € 1.000 (x € 1.000).";

const amendmentFrom = (title: string, change: string, subject: string): string =>
  [
    title,
    "Nr. 1",
    "AMENDEMENT VAN HET LID JANSEN",
    "De ondergetekende stelt het volgende amendement voor:",
    change,
    "Toelichting",
    `Dit gaat over ${subject}`,
    "Jansen",
  ].join("\n");

function coverage(all: readonly Read[], keyOf: (read: Read) => string, heading: string): string {
  const groups = grouped(all, keyOf);
  const rows = [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([key, reads]) => {
      const found = reads.filter(({ providers }) => providers.length > 0).length;
      return `${key.padEnd(28)} ${found} van ${reads.length} (${((100 * found) / reads.length).toFixed(1)} %)`;
    });
  return [`## ${heading}`, ...rows].join("\n");
}

function counted(values: readonly string[], heading: string, limit: number): string {
  const rows = [...grouped(values, (value) => value)]
    .map(([value, same]) => ({ value, amount: same.length }))
    .toSorted((a, b) => b.amount - a.amount)
    .slice(0, limit)
    .map(({ value, amount }) => `${String(amount).padStart(5)} ${value}`);
  return [`## ${heading}`, ...rows].join("\n");
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

const SHORTEST_SUBJECT = 7;
const wordsOf = (subject: string): string[] =>
  subject
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word.length >= SHORTEST_SUBJECT);

function sample(all: readonly Read[], seed: number): string {
  const matched = all.filter(({ providers }) => providers.length > 0);
  const rows = Array.from({ length: Math.min(shown.samples, matched.length) }, (_, index) => {
    const read = matched[(seed + index * 7919) % matched.length];
    return read === undefined ? "" : `${namesOf(read)} ← ${read.group}: ${read.title} | ${read.subject}`;
  });
  return ["## steekproef", ...rows].join("\n");
}

const namesOf = ({ providers }: Read): string =>
  providers.map(({ id, because: [first] }) => `${id} (“${first.words}”, ${first.where})`).join(", ");
