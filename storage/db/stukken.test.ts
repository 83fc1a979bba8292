import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import { checkText, findingKey } from "@/rules";
import { textHash } from "../text-hash.ts";
import { removeCorrection, saveCorrection } from "./corrections.ts";
import { dismiss, undismiss } from "./dismiss.ts";
import { database } from "./database.ts";
import { shownFindings } from "./shown-findings.ts";
import { keepStuk, readStukken, renewWorkRows, staleStukken } from "./stukken.ts";
import { usable, workRowAt } from "./work-rows.ts";
import { countUnreadable, readCounts } from "./overview.ts";

/** Keys of the stukken without a line that this version made. */
const stale = async (version: string) => staleStukken(usable(await database.workRows.toArray()), version);

const from = {
  key: "99430/9",
  url: "https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2026Z99009&did=2026D99009",
  source: "docx",
  readAt: "2026-11-24T09:30:00.000Z",
  hints: { url: "https://www.tweedekamer.nl/", title: "Amendement van het lid Van Zomeren over leesgeld" },
  checkedWith: "0.1.0",
} as const;

const text = `99 430
Wijziging van de Wet op de streekbibliotheken
Nr. 9
AMENDEMENT VAN HET LID VAN ZOMEREN
Ontvangen 20 november 2026
De ondergetekende stelt het volgende amendement voor:
In artikel I, onderdeel B, vervalt artikel 4, tweede lid.
Van Zomeren
`;

beforeEach(() => database.delete({ disableAutoOpen: false }));

it("keeps text, source, time and hash as a receipt that a later check can repeat", async () => {
  await keepStuk(checkText(text), from);
  const [kept] = await readStukken(["99430/9"]);
  expect(kept).toMatchObject({
    key: from.key,
    url: from.url,
    dossier: "99430",
    nr: "9",
    text,
    hash: await textHash(text),
  });
  expect(checkText(kept?.text ?? "")).toEqual(checkText(text));
});

it("holds the latest reading of a stuk once", async () => {
  await keepStuk(checkText(text), from);
  await keepStuk(checkText(text.replace("tweede", "derde")), { ...from, readAt: "2026-11-25T09:30:00.000Z" });
  expect((await readStukken(["99430/9"]))[0]?.text).toContain("derde lid");
  expect(await readCounts()).toMatchObject({ stukken: 1 });
});

it("leaves a record that cannot be read where it is, and counts it", async () => {
  await database.stukken.put({ key: "99430/9", dossier: "99430", readAt: from.readAt, record: { text: 12 } });
  expect(await readStukken(["99430/9"])).toEqual([]);
  expect(await readCounts()).toMatchObject({ stukken: 1 });
  expect(await countUnreadable()).toBe(1);
});

it("gives a stuk its line in the werkvoorraad, and makes that anew when the rules are of another version", async () => {
  await keepStuk(checkText(text), from);
  expect((await database.workRows.toArray()).map(({ record }) => JSON.parse(record))).toMatchObject([
    { key: "99430/9", nr: "9", subject: from.hints.title, address: "2026D99009", checkedWith: "0.1.0" },
  ]);
  expect(await stale("0.1.0")).toEqual([]);
  expect(await stale("0.2.0")).toEqual(["99430/9"]);
  await renewWorkRows(["99430/9"], "0.2.0");
  expect(await stale("0.2.0")).toEqual([]);
  expect(await workRowAt("2026D99009")).toMatchObject({ key: "99430/9", checkedWith: "0.2.0" });
});

it("makes a line for a stuk that an earlier version kept without", async () => {
  await keepStuk(checkText(text), from);
  await database.workRows.clear();
  await renewWorkRows(await stale("0.1.0"), "0.1.0");
  expect(await database.workRows.count()).toBe(1);
});

const providers = async () => (await workRowAt("2026D99009"))?.providers.map(({ id }) => id);

it("says who executes it as the user corrected it, at once and whenever the line is made anew", async () => {
  const correction = {
    provider: "svb",
    verdict: "hoort-wel",
    scope: { kind: "stuk", documentKey: from.key },
    at: "2026-11-24T10:00:00.000Z",
  } as const;
  await keepStuk(checkText(text), from);
  expect(await providers()).toEqual([]);
  await saveCorrection(correction);
  expect(await providers()).toEqual(["svb"]);
  await keepStuk(checkText(text), from);
  expect(await providers()).toEqual(["svb"]);
  await removeCorrection(correction);
  expect(await providers()).toEqual([]);
});

const rules = async () => (await workRowAt("2026D99009"))?.signals.map(({ rule }) => rule);

it("counts no signal that was put aside for this stuk, at once and whenever the line is made anew", async () => {
  const check = checkText(text);
  const [finding] = check.findings;
  if (finding === undefined) throw new Error("geen signaal");
  const at = "2026-11-24T10:00:00.000Z";
  const dismissal = {
    scope: "document",
    documentKey: from.key,
    findingKey: findingKey(finding),
    rule: finding.rule,
    at,
  } as const;
  await keepStuk(check, from);
  const all = await rules();
  await dismiss(dismissal);
  expect(await rules()).toEqual(all?.slice(1));
  expect((await shownFindings(check, from.key)).map(({ rule }) => rule)).toEqual(all?.slice(1));
  await keepStuk(check, from);
  expect(await rules()).toEqual(all?.slice(1));
  await undismiss(dismissal);
  expect(await rules()).toEqual(all);
});

it("says the same of every stuk that holds the words of a correction, without being read again", async () => {
  const words = text.split(/\s+/).slice(0, 3).join(" ");
  const correction = {
    provider: "svb",
    verdict: "hoort-wel",
    scope: { kind: "woorden", words: words.toUpperCase() },
    at: "2026-11-24T10:00:00.000Z",
  } as const;
  await keepStuk(checkText(text), from);
  await saveCorrection(correction);
  await vi.waitFor(async () => expect(await providers()).toEqual(["svb"]));
  await removeCorrection(correction);
  await vi.waitFor(async () => expect(await providers()).toEqual([]));
});

it("does not make a line anew that a scan has just made", async () => {
  await keepStuk(checkText(text), from);
  expect(await staleStukken([], "0.1.0")).toEqual([]);
});
