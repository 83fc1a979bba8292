import "fake-indexeddb/auto";
import { beforeEach, expect, it } from "vitest";
import { linkKnelpunt } from "@/rules";
import { aKnelpunt, aRequest } from "../fixtures.ts";
import { planRestore, restoreStored } from "./backup.ts";
import { database } from "./database.ts";
import { readKnelpunten, removeKnelpunt, restoreKnelpunt, saveKnelpunt } from "./knelpunten.ts";
import { exportStored, readCounts, wipeStored } from "./overview.ts";
import { tidyStukken } from "./tidy.ts";

beforeEach(() => database.delete({ disableAutoOpen: false }));

it("keeps a knelpunt, refuses an older copy of it, and undoes its removal", async () => {
  expect(await saveKnelpunt(aKnelpunt())).toMatchObject({ kind: "saved", record: { revision: 1 } });
  expect(await saveKnelpunt(aKnelpunt({ titel: "Anders" }))).toMatchObject({ kind: "conflict" });
  const removed = await removeKnelpunt("knelpunt-1");
  if (removed.kind !== "removed") throw new Error(removed.kind);
  expect((await readKnelpunten()).records).toEqual([]);
  await restoreKnelpunt(removed.record);
  expect((await readKnelpunten()).records.map(({ titel }) => titel)).toEqual(["Het begrip lid verschilt per regeling"]);
});

it("goes along in a backup, is shown before it is put back, and is wiped with all else", async () => {
  await saveKnelpunt(aKnelpunt());
  const all = await exportStored();
  if (all.kind !== "ready") throw new Error(all.kind);
  await wipeStored();
  expect((await readCounts()).knelpunten).toBe(0);
  const plan = await planRestore(all.content);
  if (plan.kind !== "ready") throw new Error(plan.sentence);
  expect(plan.lines.map(({ table, added }) => [table, added.length])).toEqual([["knelpunten", 1]]);
  await restoreStored(plan, false);
  expect((await readKnelpunten()).records).toMatchObject([{ id: "knelpunt-1" }]);
});

it("holds on to the stuk in which it came up when old stukken are tidied", async () => {
  const row = { dossier: "", readAt: "2020-01-01T00:00:00.000Z", record: {} };
  for (const key of ["99123-VIII/12", "99123-VIII/13"]) await database.stukken.put({ ...row, key });
  await saveKnelpunt(linkKnelpunt(aKnelpunt(), aRequest(), true, "2026-11-27T10:00:00.000Z"));
  expect(await tidyStukken("2026-11-01T00:00:00.000Z")).toEqual({ kind: "tidied", amount: 1 });
  expect(await database.stukken.toCollection().primaryKeys()).toEqual(["99123-VIII/12"]);
});
