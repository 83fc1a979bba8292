import { expect, test } from "vitest";
import { checkText } from "../../check.ts";
import type { SneltoetsAnswer } from "../../sneltoets/answer/index.ts";
import { csvText } from "../../sneltoets/carriers/csv.ts";
import { assignRequest } from "../../sneltoets/create.ts";
import { aRequest } from "../../sneltoets/fixtures.ts";
import { noneOutdated, outdatedLine } from "../../sneltoets/outdated.ts";
import { newParagraph, plainItem, stukRow } from "../fixtures.ts";
import { letterMarkdown } from "../../sneltoets/letter/print-markdown.ts";
import { dossierLetter, type DossierInput } from "./dossier.ts";
import { dossierFormats } from "./dossier-formats.ts";
import { exportJson } from "./json.ts";
import { exportTable } from "./table.ts";

test("a list becomes CSV that a spreadsheet reads as text, whatever a title holds", () => {
  const { head: titles, lines } = exportTable([plainItem({ subject: '=HYPERLINK("https://example.org";"klik")' })]);
  const csv = csvText([titles, ...lines]);
  const [head, line, end] = csv.split("\r\n");
  expect(head?.startsWith('\uFEFF"Soort";"Dossier";"Nummer"')).toBe(true);
  expect(line).toContain(`"'=HYPERLINK(""https://example.org"";""klik"")"`);
  expect(end).toBe("");
});

test("every line has a cell for each title", () => {
  const { head, lines } = exportTable([plainItem()]);
  expect(lines.map((line) => line.length)).toEqual([head.length]);
});

test("a list for another program holds of a request only what may travel, and where it stands", () => {
  const request = assignRequest(
    aRequest({ steps: [{ kind: "vraag-terug", on: "2030-11-16", note: "alleen voor ons" }] }),
    "Fatima",
  );
  const json = exportJson([{ ...plainItem(), requests: [request] }]);
  expect(json).not.toMatch(/alleen voor ons|Fatima|receivedAt/);
  expect(json).toContain('"kind": "concept"');
});

const words = newParagraph("3", "In afwijking van het eerste lid is de pas gratis.");

const answer: SneltoetsAnswer = {
  id: "a",
  revision: 1,
  createdAt: "2030-11-18T10:00:00.000Z",
  updatedAt: "2030-11-18T10:00:00.000Z",
  request: { id: "r", askedOn: "2030-11-15", askedBy: "", reference: "" },
  stuk: {
    key: "99430/7",
    kind: "amendement",
    version: "origineel",
    replaces: null,
    dossier: "99430",
    nr: "7",
    title: null,
    url: null,
    date: null,
    indieners: [],
    textHash: null,
    source: "docx",
  },
  organisation: { id: null, name: "Streekdienst" },
  status: { kind: "concept" },
  openbaarheid: "niet-openbaar",
  outcome: {
    kind: "oordeel",
    verdict: {
      kind: "uitvoerbaar-mits",
      conditions: [
        { voorwaarde: "Ingang per 1 januari", wie: "ministerie", uiterlijk: "onbekend" },
        { voorwaarde: "Er komt een register", wie: "onbekend", uiterlijk: "2031-01-01" },
      ],
    },
    kosten: { kind: "onbekend" },
    termijn: { kind: "onbekend" },
    toelichting: "",
    details: {},
  },
  questions: [],
  signals: [],
  zekerheid: null,
  tijdBesteed: "",
  afgestemd: null,
};

type Written = Omit<DossierInput, "outdated"> & Partial<Pick<DossierInput, "outdated">>;

const dossierMarkdown = (input: Written): string => letterMarkdown(dossierLetter({ outdated: noneOutdated, ...input }));

test("a dossier holds findings with their words, and each verdict with all its conditions, twice", () => {
  const row = stukRow({ nr: "7", words });
  const text = dossierMarkdown({
    dossier: "99430",
    items: [plainItem({ ...row, subject: "# kop | <b>", signals: row.signals })],
    findingsOf: () =>
      checkText(
        `99 430\nNr. 7\nAMENDEMENT VAN HET LID OOSTERHUIS\nDe ondergetekende stelt het volgende amendement voor:\n${words}\n`,
      ).findings,
    answers: [answer],
    today: "2030-11-20",
  });
  expect(text).toContain("# Dossier 99 430");
  expect(text).toContain("> In afwijking van het eerste lid");
  expect(text).toContain("\\# kop \\| \\<b\\>");
  for (const condition of ["Ingang per 1 januari", "Er komt een register"]) {
    expect(text.split(condition)).toHaveLength(3);
  }
  expect(text.indexOf("Ingang per 1 januari", text.indexOf("Uitvoerbaar, mits"))).toBeGreaterThan(0);
  expect(text).toContain("(concept; niet openbaar)");
  expect(text.split("; niet openbaar)")).toHaveLength(4);
});

test("a dossier says what an answer rests on and which scarce professions it needs", () => {
  const { outcome } = answer;
  if (outcome.kind !== "oordeel") throw new Error("no verdict");
  const basis = { keuzen: ["proef"], toelichting: "in maart" } as const;
  const told = { ...answer, basis, outcome: { ...outcome, beroepen: { keuzen: ["ict"], toelichting: "" } as const } };
  const items = [plainItem(stukRow({ nr: "7", words }))];
  const input = { dossier: "99430", items, findingsOf: () => null, answers: [told], today: "2030-11-20" };
  const text = dossierMarkdown(input);
  expect(text).toContain("Berust op: een proef");
  expect(text).toContain("Schaarse beroepen: ICT’ers");
});

test("a dossier and a list for a spreadsheet say which answers are outdated", () => {
  const items = [{ ...plainItem(stukRow({ nr: "7", words })), answers: [answer], outdated: [answer.id] }];
  const input = { dossier: "99430", items, findingsOf: () => null, answers: [answer], today: "2030-11-20" };
  const text = dossierMarkdown({ ...input, outdated: new Set([answer.id]) });
  expect(text).toContain(outdatedLine);
  expect(text).toContain("niet openbaar; verouderd)");
  expect(dossierMarkdown(input)).not.toMatch(/verouderd/i);
  expect(exportTable(items).lines.flat().join(" ")).toContain("niet openbaar; verouderd)");
});

test("a list for a spreadsheet gives a verdict with its conditions, its status and what it rests on", () => {
  const told = { ...answer, basis: { keuzen: ["proef"], toelichting: "" } as const };
  const [line = []] = exportTable([{ ...plainItem(), answers: [told] }]).lines;
  expect(line.find((cell) => cell.includes("Streekdienst"))).toMatch(
    /^Streekdienst: Uitvoerbaar, mits 1\. .* 2\. .* \(concept, nog niet vastgesteld; berust op een proef; niet openbaar\)$/,
  );
});

test("a dossier keeps what was answered about a stuk that was replaced or never read here", () => {
  const stukken = ["7", "8"].map((nr) => ({
    ...answer,
    id: `over-${nr}`,
    stuk: { ...answer.stuk, key: `99430/${nr}`, nr },
  }));
  const items = [plainItem({ nr: "7" }), plainItem({ key: "99430/9", nr: "9", replaces: "7" })];
  const input = { dossier: "99430", items, findingsOf: () => [], answers: stukken, today: "2030-11-20" };
  const [, elsewhere = ""] = dossierMarkdown(input).split("## Verzoeken en antwoorden over andere stukken");
  for (const nr of ["7", "8"]) expect(elsewhere).toContain(`Antwoord Streekdienst over amendement nr. ${nr}`);
  expect(elsewhere.split("Er komt een register")).toHaveLength(3);
});

test("a dossier names the signals of a stuk whose text can no longer be read", () => {
  const text = dossierMarkdown({
    dossier: "99430",
    items: [plainItem(stukRow({ nr: "7", words }))],
    findingsOf: () => null,
    answers: [],
    today: "2030-11-20",
  });
  expect(text).toContain("De tekst is hier niet meer te lezen.");
  expect(text).toMatch(/1\. .+ \(sterkte: /);
  expect(text).not.toContain("Geen signalen");
});

test("a dossier is a file for Word, for OpenDocument and as plain text, each with the source of every stuk", () => {
  const dossier = dossierLetter({
    dossier: "99430",
    items: [plainItem({ nr: "7", url: "https://www.tweedekamer.nl/detail?id=2030Z1&did=2030D1" })],
    findingsOf: () => [],
    answers: [],
    outdated: noneOutdated,
    today: "2030-11-20",
  });
  const files = dossierFormats.map(({ id, build }) => [id, build(dossier).length > 500]);
  expect(files).toEqual([
    ["docx", true],
    ["odt", true],
    ["md", true],
  ]);
  expect(letterMarkdown(dossier)).toContain("<https://www.tweedekamer.nl/detail?id=2030Z1&did=2030D1>");
});
