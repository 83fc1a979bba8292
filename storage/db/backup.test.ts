import "fake-indexeddb/auto";
import { beforeEach, expect, it } from "vitest";
import { aDraft, anAnswerDraft, aRequest } from "../fixtures.ts";
import { saveAnswerDraft } from "./answer-drafts.ts";
import { planRestore, restoreStored } from "./backup.ts";
import { database } from "./database.ts";
import { readDrafts, saveDraft } from "./drafts.ts";
import { changeMarks, readMarks } from "./marks.ts";
import { exportStored } from "./overview.ts";
import { createScan, readScan, runningScans } from "./scans.ts";
import { saveRequest, readRequests } from "./requests.ts";
import { countOldStukken, tidyStukken } from "./tidy.ts";

const now = "2026-11-24T09:30:00.000Z";

beforeEach(() => database.delete({ disableAutoOpen: false }));

async function backupOfThree(): Promise<string> {
  await saveRequest(aRequest());
  await saveDraft(aDraft());
  await changeMarks(["99123-VIII/12"], { status: "gevraagd" }, now);
  const all = await exportStored();
  if (all.kind !== "ready") throw new Error(all.kind);
  return all.content;
}

async function planOf(content: string) {
  const plan = await planRestore(content);
  if (plan.kind !== "ready") throw new Error(plan.sentence);
  return plan;
}

it("says first what would come in, and then puts it back as it was", async () => {
  const content = await backupOfThree();
  const before = [await readRequests(), await readDrafts(), await readMarks()];
  await database.delete({ disableAutoOpen: false });
  const plan = await planOf(content);
  expect(plan.lines.map(({ table, added, changed }) => [table, added.length, changed.length])).toEqual([
    ["requests", 1, 0],
    ["drafts", 1, 0],
    ["marks", 1, 0],
  ]);
  expect(await database.requests.count()).toBe(0);
  expect(await restoreStored(plan, false)).toEqual({ kind: "restored", amount: 3 });
  expect([await readRequests(), await readDrafts(), await readMarks()]).toEqual(before);
});

it("has nothing to do when everything is here already", async () => {
  expect((await planOf(await backupOfThree())).lines).toEqual([]);
});

it("leaves what was changed since, unless the user says otherwise", async () => {
  const content = await backupOfThree();
  await changeMarks(["99123-VIII/12"], { status: "ontvangen" }, "2026-11-25T09:30:00.000Z");
  const plan = await planOf(content);
  expect(plan.lines).toMatchObject([{ table: "marks", added: [], changed: [{ key: "99123-VIII/12" }] }]);
  await restoreStored(plan, false);
  expect((await readMarks()).records[0]?.status).toBe("ontvangen");
  await restoreStored(plan, true);
  expect((await readMarks()).records[0]?.status).toBe("gevraagd");
});

it.each([
  ["geen json", "geen back-up"],
  ['{"format":"iets anders","version":2}', "geen back-up"],
  ['{"format":"sneltoets-opslag","version":1}', "eerdere versie"],
  ['{"format":"sneltoets-opslag","version":3}', "nieuwere versie"],
])("refuses %s with a sentence", async (content, words) => {
  const result = await planRestore(content);
  expect(result.kind === "refused" && result.sentence).toContain(words);
});

it("leaves out what does not parse and counts it", async () => {
  const content = JSON.stringify({
    format: "sneltoets-opslag",
    version: 2,
    drafts: [{ id: "x", record: { id: 3 } }, { record: 1 }],
  });
  expect((await planOf(content)).lines).toMatchObject([{ table: "drafts", added: [], unreadable: 2 }]);
});

it("tidies old stukken away, but none that was marked, asked about or is being answered", async () => {
  const old = "2026-01-01T00:00:00.000Z";
  for (const key of ["a", "b", "99123-VIII/12", "99124/3"]) {
    await database.stukken.put({ key, dossier: "", readAt: old, record: {} });
  }
  await changeMarks(["b"], { status: "niet-nodig" }, now);
  await saveRequest(aRequest());
  await saveAnswerDraft(anAnswerDraft({ stuk: { ...aRequest().stuk, key: "99124/3" } }));
  expect(await countOldStukken(now)).toBe(1);
  expect(await tidyStukken(now)).toEqual({ kind: "tidied", amount: 1 });
  expect(await database.stukken.toCollection().primaryKeys()).toEqual(["99123-VIII/12", "99124/3", "b"]);
});

it("puts back a job that ran as one that the user lets go on", async () => {
  await createScan({ id: "s", title: "Lijst", url: "", again: false, links: [{ url: "https://a", label: "" }], now });
  const all = await exportStored();
  await database.delete({ disableAutoOpen: false });
  if (all.kind !== "ready") throw new Error(all.kind);
  await restoreStored(await planOf(all.content), false);
  expect(await runningScans()).toEqual([]);
  expect((await readScan("s"))?.status).toBe("gestopt");
});

it("leaves out a row that would be found as another than it is", async () => {
  await saveRequest(aRequest());
  const [row] = await database.requests.toArray();
  const strange = { ...row, key: "99999/1" };
  const file = { format: "sneltoets-opslag", version: 2, drafts: [{ id: "x", updatedAt: now, record: aDraft() }] };
  expect((await planOf(JSON.stringify(file))).lines).toMatchObject([{ table: "drafts", added: [], unreadable: 1 }]);
  expect((await planOf(JSON.stringify({ ...file, drafts: [], requests: [strange] }))).lines).toMatchObject([
    { table: "requests", unreadable: 1 },
  ]);
});
