import { expect, it } from "vitest";
import { checkText, workRowFrom, type WorkRow } from "@/rules";
import { packRows, unpackRows } from "./packed-rows.ts";

const check = checkText(
  "In artikel 3 wordt na het tweede lid een lid ingevoegd, luidende:\n3. In afwijking van het eerste lid is de pas gratis.",
);
const from = { url: "", source: "tekst", hash: "0", readAt: "2026-11-24T09:30:00.000Z", checkedWith: "0.1.0" } as const;
const row = (key: string, changes: Partial<WorkRow> = {}): WorkRow => ({
  ...workRowFrom(check, { ...from, key }),
  ...changes,
});

it("gives rows back as they were, whatever they have in common", () => {
  const rows = [row("a"), row("b", { signals: [], nr: "7", ministry: "SZW" }), row("c", { nr: "8", uncertain: true })];
  expect(unpackRows(packRows(rows))).toEqual(rows);
  expect(unpackRows(packRows(rows.slice(1, 2)))).toEqual(rows.slice(1, 2));
});

it("writes once what many rows have", () => {
  const text = packRows(["a", "b", "c"].map((key) => row(key, { title: "Wet op de streekbibliotheken" })));
  expect(text.split("streekbibliotheken")).toHaveLength(2);
});
