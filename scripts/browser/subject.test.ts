import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { subjectFrom } from "./subject.ts";

const folder = mkdtempSync(join(tmpdir(), "sneltoets-subject-"));

test("without an argument the demonstration is shown", () => {
  expect(subjectFrom([])).toEqual({ ok: true, subject: { kind: "demo" } });
});

test("an address on one of the two sites is shown live", () => {
  const url = "https://zoek.officielebekendmakingen.nl/kst-99104-12.html";
  expect(subjectFrom([url])).toEqual({ ok: true, subject: { kind: "page", url } });
});

test("a file is shown as a draft, whatever the case of its ending", () => {
  const path = join(folder, "Concept.DOCX");
  writeFileSync(path, "");
  expect(subjectFrom([path])).toEqual({ ok: true, subject: { kind: "file", path } });
});

test.each([
  ["another site", "https://www.example.nl/"],
  ["a site whose name only starts the same", "https://www.tweedekamer.nl.example.nl/"],
  ["a page without encryption", "http://www.tweedekamer.nl/"],
  ["a file that is not there", join(folder, "weg.docx")],
  ["a folder", folder],
  ["an unknown option", "--haedless"],
])("%s is refused with one sentence that names it", (_, argument) => {
  const result = subjectFrom([argument]);
  expect(result).toMatchObject({ ok: false, sentence: expect.stringContaining(argument) });
});

test("a file of another kind is refused with the kinds that can be read", () => {
  const path = join(folder, "cijfers.xlsx");
  writeFileSync(path, "");
  expect(subjectFrom([path])).toMatchObject({ ok: false, sentence: expect.stringContaining(".docx, .pdf") });
});

test("two files at a time are refused", () => {
  expect(subjectFrom(["a.docx", "b.docx"])).toMatchObject({ ok: false });
});
