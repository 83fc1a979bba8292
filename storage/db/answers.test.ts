import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import type { SneltoetsAnswer } from "@/rules";
import { anAnswer, anAnswerDraft } from "../fixtures.ts";
import {
  answerDraftWriter,
  readAnswerDrafts,
  removeAnswerDraft,
  restoreAnswerDraft,
  saveAnswerDraft,
} from "./answer-drafts.ts";
import { readAnswers, removeAnswer, saveAnswer } from "./answers.ts";
import { database } from "./database.ts";
import { judge, readJudgements, unjudge, type Judgement } from "./judgements.ts";
import { exportStored, countUnreadable, readCounts } from "./overview.ts";

beforeEach(() => database.delete({ disableAutoOpen: false }));

const receive = async (answer: SneltoetsAnswer, receivedAt = "2026-11-28T09:00:00.000Z") =>
  saveAnswer({ answer, receivedAt });

describe("a received answer", () => {
  it("is kept once, however often it is pasted", async () => {
    expect(await receive(anAnswer())).toEqual({ kind: "saved", record: anAnswer() });
    expect((await receive(anAnswer())).kind).toBe("saved");
    expect((await readAnswers()).records).toEqual([anAnswer()]);
    expect((await readAnswers("99123-VIII/12")).records).toEqual([anAnswer()]);
    expect((await readAnswers("ander/1")).records).toEqual([]);
  });

  it("is shown in its latest version, and the earlier one stays", async () => {
    const later = anAnswer({ revision: 3, updatedAt: "2026-11-27T08:00:00.000Z", tijdBesteed: "2 uur" });
    await receive(later);
    await receive(anAnswer());
    expect((await readAnswers()).records).toEqual([later]);
    expect(await readCounts()).toMatchObject({ answers: 2 });
  });

  it("of a colleague who saved less often but later is the latest", async () => {
    const often = anAnswer({ revision: 9 });
    const later = anAnswer({ revision: 2, updatedAt: "2026-11-27T08:00:00.000Z" });
    for (const one of [often, later]) await receive(one);
    expect((await readAnswers()).records).toEqual([later]);
  });

  it("is not written over by other words under the same version", async () => {
    await receive(anAnswer());
    expect(await receive(anAnswer({ tijdBesteed: "een dag" }))).toMatchObject({
      kind: "conflict",
      stored: { tijdBesteed: "" },
    });
    expect((await readAnswers()).records).toEqual([anAnswer()]);
  });

  it("can be removed with all its versions and put back", async () => {
    const versions = [anAnswer(), anAnswer({ revision: 3 })];
    for (const one of versions) await receive(one);
    const removed = await removeAnswer("antwoord-1");
    expect((await readAnswers()).records).toEqual([]);
    if (removed.kind !== "removed") throw new Error(removed.sentence);
    expect(removed.versions).toHaveLength(2);
    for (const one of removed.versions) await saveAnswer(one);
    expect(await readCounts()).toMatchObject({ answers: 2 });
  });

  it("tells when it first came in, also after it was removed and put back", async () => {
    await receive(anAnswer());
    await receive(anAnswer(), "2026-11-29T09:00:00.000Z");
    const removed = await removeAnswer("antwoord-1");
    if (removed.kind !== "removed") throw new Error(removed.sentence);
    for (const one of removed.versions) await saveAnswer(one);
    expect((await readAnswers()).arrivals).toEqual(new Map([["antwoord-1", "2026-11-28T09:00:00.000Z"]]));
  });

  it("came in when its latest version did", async () => {
    await receive(anAnswer());
    const later = anAnswer({ revision: 3, updatedAt: "2026-11-27T08:00:00.000Z" });
    await receive(later, "2026-11-30T09:00:00.000Z");
    expect((await readAnswers()).arrivals.get("antwoord-1")).toBe("2026-11-30T09:00:00.000Z");
  });

  it("of before arrivals were kept, or with something else in that place, has none", async () => {
    await saveAnswer({ answer: anAnswer(), receivedAt: null });
    expect((await readAnswers()).arrivals.size).toBe(0);
    const [row] = await database.answers.toArray();
    if (row === undefined) throw new Error("not kept");
    await database.answers.put({ ...row, receivedAt: "gisteren" });
    expect((await readAnswers()).arrivals.size).toBe(0);
  });

  it("that cannot be read stays, is counted and makes room aside", async () => {
    await receive(anAnswer());
    const [row] = await database.answers.toArray();
    if (row === undefined) throw new Error("not kept");
    await database.answers.put({ ...row, record: { verdict: "mits" } });
    expect((await readAnswers()).unreadable).toHaveLength(1);
    await receive(anAnswer());
    expect((await readAnswers()).records).toEqual([anAnswer()]);
    expect(await countUnreadable()).toBe(1);
  });
});

describe("an answer in the making", () => {
  it("is saved by revision, removed and restored like every record", async () => {
    const writer = answerDraftWriter(anAnswerDraft());
    const saved = await Promise.all(["a", "ab"].map((notes) => writer.save(anAnswerDraft({ notes }))));
    expect(saved.map(({ kind }) => kind)).toEqual(["saved", "saved"]);
    expect((await saveAnswerDraft(anAnswerDraft())).kind).toBe("conflict");
    const removed = await removeAnswerDraft("antwoord-1");
    if (removed.kind !== "removed") throw new Error(removed.kind);
    expect((await readAnswerDrafts()).records).toEqual([]);
    await restoreAnswerDraft(removed.record);
    expect((await readAnswerDrafts()).records).toMatchObject([{ notes: "ab", revision: 3 }]);
  });

  it("goes along when the user takes everything along", async () => {
    await saveAnswerDraft(anAnswerDraft());
    const stored = await exportStored();
    expect(stored.kind === "ready" && stored.content).toContain("Alleen voor collega's");
  });
});

describe("what a reader says of a signal", () => {
  const said: Judgement = {
    documentKey: "99123-VIII/12",
    findingKey: "k1",
    rule: "uitzondering",
    verdict: "terecht",
    at: "2026-11-26T13:00:00.000Z",
  };

  it("holds until it is changed or taken back", async () => {
    await judge(said);
    await judge({ ...said, verdict: "onterecht" });
    expect((await readJudgements("99123-VIII/12")).records).toEqual([{ ...said, verdict: "onterecht" }]);
    expect((await readJudgements("ander/1")).records).toEqual([]);
    await unjudge(said);
    expect((await readJudgements()).records).toEqual([]);
  });
});
