import type { SneltoetsAnswer } from "./answer/answer.ts";
import { listed, oneLine, shortSection, type Letter } from "./letter/letter.ts";

/** Ids of the outdated answers, as `isOutdated` tells: what is known now is another text than theirs. */
export type Outdated = ReadonlySet<string>;

export const noneOutdated: Outdated = new Set();

const sectionTitle = "Verouderd";
// Two readings of one stuk have no order in time, so nothing here calls one of the texts the earlier one.
const thanKnown = "over een andere tekst dan die nu bekend is.";

/** What stands beside an outdated answer, wherever it is read. */
export const outdatedSentence = `Dit antwoord gaat ${thanKnown}`;

/** The same where nothing else calls the answer outdated. */
export const outdatedLine = `${sectionTitle}. ${outdatedSentence}`;

/** The same where there is room for one word, beside other remarks. */
export const outdatedMark = "verouderd";

/** The letter about these answers, which says before all else which of them are outdated. */
export function withOutdated(letter: Letter, answers: readonly SneltoetsAnswer[], outdated: Outdated): Letter {
  const old = answers.filter(({ id }) => outdated.has(id));
  if (old.length === 0) return letter;
  const sentence = answers.length === 1 ? outdatedSentence : sentenceNaming(old);
  return { ...letter, sections: [shortSection(sectionTitle, sentence), ...letter.sections] };
}

function sentenceNaming(old: readonly SneltoetsAnswer[]): string {
  const names = listed(old.map(({ organisation }) => oneLine(organisation.name)));
  const which = old.length === 1 ? `Het antwoord van ${names} gaat` : `De antwoorden van ${names} gaan`;
  return `${which} ${thanKnown}`;
}
