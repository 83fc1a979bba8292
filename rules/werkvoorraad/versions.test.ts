import { expect, test } from "vitest";
import { plainRow } from "./fixtures.ts";
import { laterVersion, laterVersions, withoutReplaced } from "./versions.ts";

const version = (nr: string, replaces: string | null = null, dossier = "99430") => plainRow({ nr, replaces, dossier });

test.each([
  ["the stuk that replaces it", [version("9"), version("12", "9")], "12"],
  ["the last of a row of versions", [version("15", "12"), version("9"), version("12", "9")], "15"],
  ["a stuk that replaces several", [version("9"), version("12", "8, 9")], "12"],
])("a stuk is followed by %s", (_name, rows, later) => {
  expect(laterVersion(rows, { dossier: "99430", nr: "9" })?.nr).toBe(later);
});

test.each([
  ["nothing says so", [version("9"), version("12")]],
  ["another dossier has such numbers", [version("9"), version("12", "9", "99431")]],
  ["it says that it replaces itself", [version("9", "9")]],
])("no later version when %s", (_name, rows) => {
  expect(laterVersion(rows, { dossier: "99430", nr: "9" })).toBeUndefined();
});

test("two numbers that replace each other are no endless row", () => {
  expect(laterVersion([version("9", "12"), version("12", "9")], { dossier: "99430", nr: "9" })?.nr).toBe("12");
});

test("every stuk that took its place is told once, however they replace each other", () => {
  const rows = [version("15", "12"), version("18", "15"), version("16", "12"), version("12", "9, 18")];
  expect(laterVersions(rows, { dossier: "99430", nr: "9" }).map(({ nr }) => nr)).toEqual(["12", "15", "16", "18"]);
});

test("a stuk without number or dossier has no versions", () => {
  expect(laterVersion([version("12", "9")], { dossier: "99430", nr: null })).toBeUndefined();
  expect(laterVersion([version("12", "9")], { dossier: null, nr: "9" })).toBeUndefined();
});

test("every number that a later stuk replaces is left out", () => {
  const rows = [version("8"), version("9"), version("12", "8, 9")];
  expect(withoutReplaced(rows).map(({ nr }) => nr)).toEqual(["12"]);
});
