import { expect, test } from "vitest";
import { doubtMessage, doubts, doubtsAbout } from "./doubts.ts";
import { parseDocument } from "./parse.ts";

const motion = (...lines: readonly string[]) =>
  ["99 104", "Fietsbeleid", "Nr. 4", "MOTIE VAN HET LID EIK", "Voorgesteld 1 mei 2026", ...lines, "Eik"].join("\n");
const dutch = ["De Kamer,", "verzoekt de regering te fietsen,", "en gaat over tot de orde van de dag."];

test.each([
  [
    "a motion in English",
    motion("The House,", "calls on the government to cycle,", "and proceeds to the order of the day."),
    ["geen-dictum"],
  ],
  [
    "a motion that asks nothing",
    motion("De Kamer,", "overwegende dat fietsen gezond is,", "en gaat over tot de orde van de dag."),
    ["geen-dictum"],
  ],
  ["a bare heading", "99 104\nNr. 14\nAMENDEMENT VAN HET LID EIK", ["alleen-kop"]],
  ["a letter", "99 104\nFietsbeleid\nNr. 5\nBRIEF VAN DE MINISTER\nGeachte voorzitter,\nIk fiets.", ["ander-stuk"]],
  ["a piece of a text", "Het college verstrekt de vergoeding op aanvraag.", ["fragment"]],
  [
    "a lay-out of its own",
    "Nr. 14\nAMENDEMENT VAN HET LID EIK\nDe ondergetekende stelt het volgende amendement voor:\nMeer fietsen.\nToelichting\nDat is gezond.\nEik",
    ["indeling-onzeker"],
  ],
  ["a text of which letters were lost", motion(...dutch).replace("fietsen", "fi\uFFFDtsen"), ["verloren-tekens"]],
  ["an ordinary motion", motion(...dutch), []],
])("%s", (_name, text, expected) => {
  expect(doubtsAbout(parseDocument(text))).toEqual(expected);
});

test("every doubt has a message of its own that says what to do", () => {
  expect(new Set(doubts.map(doubtMessage)).size).toBe(doubts.length);
  for (const message of doubts.map(doubtMessage)) expect(message).toMatch(/(kies|plak|lees|kijk|open)[^.]*\.$/i);
});
