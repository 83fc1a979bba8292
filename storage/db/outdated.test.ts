import "fake-indexeddb/auto";
import { beforeEach, expect, it } from "vitest";
import { checkText, type TextIdentity } from "@/rules";
import { aRequest, anAnswer } from "../fixtures.ts";
import { saveAnswer } from "./answers.ts";
import { database } from "./database.ts";
import { readExchanged } from "./exchanged.ts";
import { readAnswersAbout, readLaterAnswers, readTextsBeside } from "./outdated.ts";
import { saveRequest } from "./requests.ts";
import { keepStuk } from "./stukken.ts";

const now = "2026-11-28T09:00:00.000Z";
const dossier = "99123-VIII";

/** Reads a stuk in this browser, which says what it replaces. */
async function read(nr: string, replaces: string) {
  const check = checkText("In artikel 4 wordt na het tweede lid een lid ingevoegd.");
  const facts = { ...check.document.facts, kind: "amendement" as const, version: "gewijzigd", dossier, nr, replaces };
  const url = `https://www.tweedekamer.nl/${nr}`;
  const from = { key: `${dossier}/${nr}`, url, readAt: now, checkedWith: "0.1.0", hints: { url, title: "" } };
  await keepStuk({ ...check, document: { ...check.document, facts } }, { ...from, source: "docx" });
}

const onScreen = (nr: string, replaces: string | null): TextIdentity => {
  return { key: `${dossier}/${nr}`, version: "gewijzigd", textHash: null, replaces, nr, dossier, source: "docx" };
};

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
  await saveRequest(aRequest());
  await saveAnswer({ answer: anAnswer(), receivedAt: now });
});

it("an answer stands beside its own text", async () => {
  expect(await readAnswersAbout(onScreen("12", "9"))).toEqual([{ answer: anAnswer(), isOutdated: false }]);
  expect(await readAnswersAbout(onScreen("13", null))).toEqual([]);
});

it("an answer stands, as outdated, beside every text that took its place, also in steps", async () => {
  expect(await readAnswersAbout(onScreen("15", "12"))).toEqual([{ answer: anAnswer(), isOutdated: true }]);
  await read("15", "12");
  expect(await readAnswersAbout(onScreen("18", "15"))).toEqual([{ answer: anAnswer(), isOutdated: true }]);
});

it("an answer is outdated beside its own text too, once a later one was read here", async () => {
  await read("15", "12");
  expect(await readAnswersAbout(onScreen("12", "9"))).toEqual([{ answer: anAnswer(), isOutdated: true }]);
});

it("an answer is outdated everywhere once a text that replaces it was read here", async () => {
  expect((await readExchanged()).value.outdated).toEqual(new Set());
  await read("15", "12");
  expect((await readExchanged()).value.outdated).toEqual(new Set(["antwoord-1"]));
});

it("an older text knows the answer about what took its place, whether or not that was read here", async () => {
  expect(await readLaterAnswers(onScreen("9", null))).toEqual([anAnswer()]);
  expect(await readLaterAnswers(onScreen("12", "9"))).toEqual([]);
  await read("9", "5");
  expect(await readLaterAnswers(onScreen("5", null))).toEqual([anAnswer()]);
});

it("what comes in is compared with every text that was read of its dossier", async () => {
  await read("15", "12");
  expect((await readTextsBeside([anAnswer().stuk])).map(({ nr, replaces }) => [nr, replaces])).toEqual([["15", "12"]]);
  expect(await readTextsBeside([{ key: "concept", dossier: null }])).toEqual([]);
});

/** A request that tells of one text of the stuk, which was read here in other words, and an answer about one of the two. */
async function answeredAbout(which: "told" | "read") {
  await database.delete({ disableAutoOpen: false });
  const told = { ...aRequest().stuk, source: "docx" as const, textHash: "0".repeat(64) };
  await saveRequest({ ...aRequest(), stuk: told });
  await read("12", "9");
  const [row] = await readTextsBeside([told]);
  const stuk = which === "told" ? told : { ...told, textHash: row?.textHash ?? null };
  await saveAnswer({ answer: { ...anAnswer(), stuk }, receivedAt: now });
  return (await readExchanged()).value.outdated;
}

it("of one stuk the text that was read here is the newest, not the one that the request tells of", async () => {
  expect(await answeredAbout("read")).toEqual(new Set());
  expect(await answeredAbout("told")).toEqual(new Set(["antwoord-1"]));
});
