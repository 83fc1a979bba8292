import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addQuestion, editQuestion, moveQuestion, removeQuestion, standardQuestions } from "./questions.ts";

const ids = (questions: readonly { readonly id: string }[]): readonly string[] => questions.map(({ id }) => id);

describe("ordering questions", () => {
  it("moves one up or down", () => {
    expect(ids(moveQuestion(standardQuestions, "standaard-mensen", -1))).toEqual([
      "standaard-mensen",
      "standaard-datum",
      "standaard-eenvoudiger",
    ]);
    expect(ids(moveQuestion(standardQuestions, "standaard-mensen", 1))).toEqual([
      "standaard-datum",
      "standaard-eenvoudiger",
      "standaard-mensen",
    ]);
  });

  it("stays where it is at either end and for an unknown question", () => {
    expect(moveQuestion(standardQuestions, "standaard-datum", -1)).toEqual(standardQuestions);
    expect(moveQuestion(standardQuestions, "standaard-eenvoudiger", 1)).toEqual(standardQuestions);
    expect(moveQuestion(standardQuestions, "weg", 1)).toEqual(standardQuestions);
  });

  it("never loses or doubles a question", () => {
    const step = fc.tuple(fc.constantFrom(...ids(standardQuestions)), fc.constantFrom<-1 | 1>(-1, 1));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const moved = steps.reduce((list, [id, by]) => moveQuestion(list, id, by), standardQuestions);
        expect(ids(moved).toSorted()).toEqual(ids(standardQuestions).toSorted());
      }),
    );
  });
});

describe("changing questions", () => {
  it("edits, adds and removes by id", () => {
    const edited = editQuestion(standardQuestions, "standaard-mensen", "Wie merkt dit?");
    const added = addQuestion(edited, { id: "eigen-1", text: "Wat kost het?" });
    expect(removeQuestion(added, "standaard-datum").map(({ text, source }) => [text, source.kind])).toEqual([
      ["Wie merkt dit?", "standaard"],
      ["Is er een eenvoudiger variant met hetzelfde doel?", "standaard"],
      ["Wat kost het?", "eigen"],
    ]);
  });
});
