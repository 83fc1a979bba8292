import { lacksEndDate, sentenceOf, wordList, type Finding } from "../../engine/index.ts";
import type { ParliamentaryDocument } from "../../document/index.ts";

/** Age until which someone may still live; an estimate on the safe side, shown as such. */
const LONG_LIFE = 100;
const NEAR = 8;

/** How long old law may go on for a group by birth, or that no end was found; undefined when the text names an end. */
export function cohortNote(document: ParliamentaryDocument, finding: Finding): string | undefined {
  const words = wordList(sentenceOf(document, finding));
  const lacksEnd = lacksEndDate(document, finding);
  const birthYear = latestBirthYear(words);
  if (birthYear !== undefined && (lacksEnd || statedAge(words) !== undefined)) {
    return `Kan nog tot circa ${birthYear + (statedAge(words) ?? LONG_LIFE)} doorlopen (schatting).`;
  }
  return lacksEnd ? "Geen einddatum gevonden; overweeg een einddatum." : undefined;
}

const openEnded: ReadonlySet<string> = new Set(["na", "vanaf"]);

/** "geboren vóór 1 januari 1975"; those born after a year are a group without end. */
function latestBirthYear(words: readonly string[]): number | undefined {
  const at = words.indexOf("geboren");
  if (at < 0) return undefined;
  const near = words.slice(Math.max(0, at - NEAR), at + NEAR);
  if (near.some((word) => openEnded.has(word))) return undefined;
  const years = near.map(Number).filter((year) => Number.isInteger(year) && year > 1880 && year < 2150);
  return years.length === 0 ? undefined : Math.max(...years);
}

/** "tot de leeftijd van 67 jaar": the rule itself says until when. */
function statedAge(words: readonly string[]): number | undefined {
  const at = words.findIndex((word, index) => word === "leeftijd" && words[index + 1] === "van");
  const age = at < 0 ? Number.NaN : Number(words[at + 2]);
  return Number.isInteger(age) && age > 0 && age < 120 ? age : undefined;
}
