import { describe, expect, it } from "vitest";
import { aDraft, aRequest } from "../fixtures.ts";
import { answerAbout, textChoice, unansweredText } from "./about-text.ts";
import { completeAnswer } from "./complete.ts";

const now = "2026-11-27T09:00:00.000Z";
const request = aRequest();
const { stuk } = request;
const changed = { ...stuk, version: "nader gewijzigd" };
const replacing = { ...stuk, key: "99123-VIII/15", nr: "15", replaces: "9, 12" };
const texts = [stuk, replacing];

describe("an answer while another text is at hand", () => {
  it("cannot leave before the writer said which text it is about", () => {
    for (const other of [changed, replacing]) {
      expect(completeAnswer(aDraft(), [stuk, other])).toMatchObject({ ok: false, missing: [{ field: "stuk" }] });
    }
    expect(completeAnswer(aDraft(), [stuk])).toMatchObject({ ok: true });
  });

  it("is about the newer text when the writer says so, and about its own when the writer stays with it", () => {
    const tied = completeAnswer(answerAbout(aDraft(), replacing, { request, texts, now }), texts);
    expect(tied).toMatchObject({ ok: true, answer: { stuk: { nr: "15" }, updatedAt: now } });
    const kept = completeAnswer(answerAbout(aDraft(), stuk, { request, texts, now }), texts);
    expect(kept).toMatchObject({ ok: true, answer: { stuk: { nr: "12" } } });
  });

  it("is asked again when yet another text turns up", () => {
    const kept = answerAbout(aDraft(), stuk, { request, texts, now });
    expect(unansweredText(kept, texts)).toBeUndefined();
    expect(unansweredText(kept, [...texts, changed])).toEqual(changed);
    expect(textChoice(kept, [...texts, changed])).toEqual({ texts: [stuk, replacing, changed], chosen: null });
  });

  it("stays a choice that can be made otherwise, in the same order", () => {
    const tied = answerAbout(aDraft(), replacing, { request, texts, now });
    expect(textChoice(tied, texts)).toEqual({ texts, chosen: 1 });
    const back = answerAbout(tied, stuk, { request, texts, now });
    expect(textChoice(back, texts)).toEqual({ texts, chosen: 0 });
    expect(completeAnswer(back, texts)).toMatchObject({ ok: true, answer: { stuk: { nr: "12" } } });
  });

  it("asks nothing when the texts at hand are readings of the same words", () => {
    const onPage = { ...stuk, source: "html" as const, textHash: "a1" };
    expect(textChoice(aDraft(), [stuk, onPage])).toBeNull();
    expect(textChoice(aDraft(), [stuk, onPage, replacing])?.texts).toEqual([stuk, replacing]);
  });

  it("cannot leave under a request that came in anew about another text", () => {
    expect(completeAnswer(aDraft(), [changed])).toMatchObject({ ok: false, missing: [{ field: "stuk" }] });
  });

  it("keeps what was said, also to a question that is no longer asked, and takes the questions of now", () => {
    const draft = aDraft();
    const said = draft.questions.map((question, at) => ({ ...question, antwoord: at < 2 ? `Antwoord ${at}` : "" }));
    const judged = draft.signals.map((signal) => ({ ...signal, verdict: "klopt" as const }));
    const [first, ...others] = request.questions;
    if (first === undefined) throw new Error("no question");
    const anew = { ...request, questions: [{ ...first, text: "Een nieuwe vraag?" }, ...others] };
    const tied = answerAbout({ ...draft, questions: said, signals: judged }, changed, { request: anew, texts, now });
    expect(tied.questions.map(({ vraag, antwoord }) => (antwoord === "" ? vraag : antwoord))).toEqual([
      "Een nieuwe vraag?",
      "Antwoord 1",
      ...others.slice(1).map(({ text }) => text),
      "Antwoord 0",
    ]);
    expect(tied.signals).toEqual(judged);
    expect(tied.conditions).toEqual(draft.conditions);
  });
});
