import type { SneltoetsAnswer } from "./answer/answer.ts";
import { listed, oneLine, shortSection, type Letter } from "./letter/letter.ts";

/** Ids of the answers about a text that another one took the place of. */
export type Outdated = ReadonlySet<string>;

export const noneOutdated: Outdated = new Set();

const label = "Verouderd";
const reason = "De tekst is daarna vervangen of gewijzigd.";

/** What stands beside an answer about a text that another one took the place of, wherever it is read. */
export const outdatedSentence = `${reason} Dit antwoord gaat over de eerdere tekst.`;

/** The same where nothing else calls the answer outdated. */
export const outdatedLine = `${label}. ${outdatedSentence}`;

/** The same where there is room for one word, beside other remarks. */
export const outdatedMark = "verouderd";

/** The letter about these answers, which says before all else which of them are about an earlier text. */
export function withOutdated(letter: Letter, answers: readonly SneltoetsAnswer[], outdated: Outdated): Letter {
  const old = answers.filter(({ id }) => outdated.has(id));
  if (old.length === 0) return letter;
  const sentence = answers.length === 1 ? outdatedSentence : sentenceNaming(old);
  return { ...letter, sections: [shortSection(label, sentence), ...letter.sections] };
}

function sentenceNaming(old: readonly SneltoetsAnswer[]): string {
  const names = listed(old.map(({ organisation }) => oneLine(organisation.name)));
  const which = old.length === 1 ? `Het antwoord van ${names} gaat` : `De antwoorden van ${names} gaan`;
  return `${reason} ${which} over de eerdere tekst.`;
}
