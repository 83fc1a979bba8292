import type { ParliamentaryDocument } from "../../document/index.ts";
import {
  dayIn,
  daysUntil,
  isFixedMoment,
  isWithinMonths,
  readIso,
  wordList,
  wordsAfter,
  writtenDay,
  type Day,
  type Finding,
} from "../../engine/index.ts";
import { aanwijzingen } from "../sources.ts";
import type { ContextRule } from "./context-rule.ts";

/** Least number of months for preparation, and with local authorities. Source: Aanwijzingen voor de regelgeving 4.17. */
const MONTHS = 2;
const MONTHS_LOCAL = 3;

export const inwerkingtredingTeVroeg: ContextRule = {
  id: "inwerkingtreding-te-vroeg",
  title: "Kort voor de ingangsdatum",
  dimensions: ["T", "K"],
  why: "Een wet gaat meestal in op 1 januari of 1 juli, ten minste twee maanden na publicatie. Raakt zij medeoverheden, dan zijn het drie maanden.",
  sources: [aanwijzingen],
  message: "De ingangsdatum ligt dichtbij of valt niet op een vast moment.",
  question: "Kan de voorbereiding klaar zijn op deze datum, en zo niet, wanneer wel?",
  strength: "middel",
  find: (document, findings) =>
    findings
      .filter(({ rule, polarity }) => rule === "inwerkingtreding" && polarity !== "geschrapt")
      .flatMap((finding) => signalAt(document, finding, findings) ?? [])
      .slice(0, 1),
};

function signalAt(
  document: ParliamentaryDocument,
  finding: Finding,
  findings: readonly Finding[],
): Finding | undefined {
  const day = dayIn(wordList(wordsAfter(document, finding)));
  const months = findings.some(({ rule }) => rule === "medeoverheden") ? MONTHS_LOCAL : MONTHS;
  const message = day && messageFor(document, day, months);
  if (message === undefined) return undefined;
  const { id, question, strength } = inwerkingtredingTeVroeg;
  const { zone, polarity, range, quote, place, certainty } = finding;
  return { rule: id, strength, certainty, polarity, zone, range, quote, place, message, question };
}

function messageFor({ facts }: ParliamentaryDocument, day: Day, months: number): string | undefined {
  const start = readIso(facts.date);
  const days = daysUntil(facts.date, day);
  if (start && days !== undefined && isWithinMonths(start, day, months)) return soon(day, days, months);
  if (isFixedMoment(day)) return undefined;
  return `De ingangsdatum is ${writtenDay(day)}. Vaste momenten zijn 1 januari en 1 juli; voor onderwijs zijn er andere.`;
}

function soon(day: Day, days: number, months: number): string {
  if (days < 0) return `De ingangsdatum, ${writtenDay(day)}, ligt voor de datum van dit stuk.`;
  const usual = months === MONTHS_LOCAL ? "drie maanden, omdat het medeoverheden raakt" : "twee maanden";
  return `Tussen dit stuk en ${writtenDay(day)} ${days === 1 ? "ligt 1 dag" : `liggen ${days} dagen`}. Gebruikelijk is ten minste ${usual}.`;
}
