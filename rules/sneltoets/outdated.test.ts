import { expect, it } from "vitest";
import { anAnswer } from "./fixtures.ts";
import { letterText } from "./letter/print-text.ts";
import { answerLetter } from "./oplegger.ts";
import { outdatedLine, outdatedMark, outdatedSentence, withOutdated } from "./outdated.ts";

const first = anAnswer();
const second = anAnswer({ id: "antwoord-2", organisation: { id: "boekdienst", name: "Boekdienst" } });

const topOf = (outdated: readonly string[]): string | undefined =>
  letterText(withOutdated(answerLetter(first), [first, second], new Set(outdated))).split("\n\n")[1];

it("an outdated answer is said to be about another text, and neither text is called the earlier one", () => {
  expect([outdatedMark, outdatedSentence, outdatedLine]).toEqual([
    "verouderd",
    "Dit antwoord gaat over een andere tekst dan die nu bekend is.",
    "Verouderd. Dit antwoord gaat over een andere tekst dan die nu bekend is.",
  ]);
});

it("a letter about several answers names those that are outdated", () => {
  expect(topOf([second.id])).toBe(
    "Verouderd\nHet antwoord van Boekdienst gaat over een andere tekst dan die nu bekend is.",
  );
  expect(topOf([first.id, second.id])).toBe(
    "Verouderd\nDe antwoorden van Bibliotheekdienst en Boekdienst gaan over een andere tekst dan die nu bekend is.",
  );
});
