import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { cpuTime } from "../../test/cpu-time.ts";
import type { ParliamentaryDocument } from "./model.ts";
import { parseDocument } from "./parse.ts";

const pieces = constantFrom(
  "De ondergetekende stelt het volgende amendement voor:",
  "De Kamer,",
  "Toelichting",
  "I",
  "A",
  "1.",
  "• 2a. ",
  "In artikel I, onderdeel B, wordt",
  "«oud»",
  "vervangen door:",
  "komt te luiden:",
  "vervalt",
  "ingevoegd, luidende:",
  "en wordt",
  "als volgt gewijzigd:",
  "verzoekt de regering",
  "en gaat over tot de orde van de dag.",
  "Nr. 4 AMENDEMENT VAN HET LID VOS",
  "97 101",
  "Ontvangen 5 juni 2020",
  "Vos",
  "De Vries",
  ".",
  ";",
  "\n",
  "\n\n",
  "«",
  "»",
  "Dit amendement regelt dat de minister iets doet wat hij eerder niet deed.",
);
const drafts = array(pieces, { maxLength: 60 }).map((list) => list.join(" "));

/** The first place where passages do not follow each other, or undefined when they cover the text exactly. */
function firstGap({ text, passages }: ParliamentaryDocument): number | undefined {
  let at = 0;
  for (const { range } of passages) {
    if (range[0] !== at || range[1] <= at) return at;
    at = range[1];
  }
  return at === text.length ? undefined : at;
}

test("passages cover any text exactly, and every change is in range", () => {
  assert(
    property(drafts, (text) => {
      const document = parseDocument(text);
      expect(firstGap(document)).toBeUndefined();
      expect(document.passages.every(({ change }) => change === undefined || change < document.changes.length)).toBe(
        true,
      );
    }),
  );
  assert(
    property(string({ unit: "grapheme" }), (text) => {
      expect(firstGap(parseDocument(text))).toBeUndefined();
    }),
  );
});

test("the same text gives the same document", () => {
  assert(
    property(drafts, (text) => {
      expect(parseDocument(text)).toEqual(parseDocument(text));
    }),
  );
});

test("an empty text has no passages", () => {
  expect(parseDocument("")).toMatchObject({ passages: [], changes: [], uncertain: true });
});

const opening = "De ondergetekende stelt het volgende amendement voor:\n";

test.each([
  ["many instructions in one paragraph", "In artikel 1 vervalt «x». "],
  ["open quotation marks", "«"],
  [
    "labels that start again",
    "I\n\nA\n\nArtikel 2 wordt als volgt gewijzigd:\n\n1. In het eerste lid vervalt «a».\n\n",
  ],
  ["operations without end", "vervangen door: en wordt «a» "],
  ["blank lines", "\n"],
])(
  "takes linear time on %s",
  (_name, piece) => {
    const time = (size: number): number => {
      const text = opening + piece.repeat(Math.ceil(size / piece.length));
      return cpuTime(() => parseDocument(text));
    };
    time(4_000);
    // Eight times the text: quadratic work would take 64 times as long.
    expect(time(64_000)).toBeLessThan(Math.max(time(8_000), 5) * 30);
  },
  60_000,
);
