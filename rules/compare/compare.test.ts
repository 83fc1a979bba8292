import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseDocument } from "../document/index.ts";
import { runRules } from "../catalogue/index.ts";
import { compareVersions } from "./index.ts";

function version(nr: string, body: string) {
  const document = parseDocument(`99 420
Wijziging van de Wet tegemoetkoming reiskosten mantelzorgers
Nr. ${nr}
AMENDEMENT VAN HET LID OOSTERHUIS
Ontvangen 14 november 2025
De ondergetekende stelt het volgende amendement voor:
${body}
Toelichting
Dit is de toelichting op nummer ${nr}.
Oosterhuis
`);
  return { document, findings: runRules(document).findings };
}

const opdracht = "In artikel I, onderdeel B, wordt aan artikel 7 een lid toegevoegd, luidende:\n";

test("names the signals that are new, gone and unchanged", () => {
  const older = version("9", `${opdracht}4. Het eerste lid is niet van toepassing op studenten.`);
  const newer = version(
    "12",
    `${opdracht}4. Onder reiskosten wordt in dit artikel mede verstaan de huur van een fiets.`,
  );
  const { added, gone, unchanged } = compareVersions(older, newer);
  expect(added.map(({ rule }) => rule)).toContain("nieuw-begrip");
  expect(gone.map(({ rule }) => rule)).toContain("uitzondering");
  expect(unchanged).toEqual([]);
});

test("shows changed words inside a paragraph, and nothing of toelichting and heading", () => {
  const older = version("9", `${opdracht}4. Het college beslist binnen zes weken.`);
  const newer = version("12", `${opdracht}4. Het college beslist binnen acht weken.`);
  const changed = compareVersions(older, newer).text.filter(({ kind }) => kind !== "gelijk");
  expect(changed).toEqual([
    { kind: "weg", text: "zes" },
    { kind: "nieuw", text: "acht" },
  ]);
});

test("keeps words together that changed together", () => {
  const older = version("9", `${opdracht}4. Wie een jaar zorgt, heeft recht.`);
  const newer = version("12", `${opdracht}4. Wie zes maanden zorgt, heeft recht.`);
  const changed = compareVersions(older, newer).text.filter(({ kind }) => kind !== "gelijk");
  expect(changed.map(({ kind, text }) => [kind, text.trim()])).toEqual([
    ["weg", "een jaar"],
    ["nieuw", "zes maanden"],
  ]);
});

test("finds nothing changed when only the line breaks differ", () => {
  const older = version("9", `${opdracht}4. Het eerste lid is niet van toepassing op studenten.`);
  const newer = version("12", `${opdracht}4. Het eerste lid is  niet van toepassing op studenten.`);
  const { added, gone, text } = compareVersions(older, newer);
  expect({ added, gone }).toEqual({ added: [], gone: [] });
  expect(text.every(({ kind }) => kind === "gelijk")).toBe(true);
});

test("holds every operative word of both versions", () => {
  const word = fc.constantFrom("het", "college", "beslist", "binnen", "zes", "weken", "niet", "\n");
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (a, b) => {
      const { text } = compareVersions(version("9", opdracht + a.join(" ")), version("12", opdracht + b.join(" ")));
      const wordsOf = (skip: string) =>
        text
          .filter(({ kind }) => kind !== skip)
          .map((part) => part.text)
          .join("")
          .split(/\s+/)
          .filter((item) => item !== "").length;
      const counts = [wordsOf("nieuw"), wordsOf("weg")];
      const expected = [a, b].map(
        (list) => list.filter((item) => item !== "\n").length + opdracht.trim().split(" ").length,
      );
      expect(counts).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
