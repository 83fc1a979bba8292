import type { Condition, Verdict } from "../answer/answer.ts";
import { choiceTitle, verdictChoices } from "../answer/choices.ts";
import { longDay } from "../calendar.ts";
import type { RequestSignal } from "../request.ts";

/** A letter or oplegger as data: text, Markdown, Word and the screen are ways to print the same sections. */
export type Letter = {
  /** Stands above everything: confidential or public, concept or vastgesteld. */
  readonly label: string;
  readonly title: string;
  readonly sections: readonly Section[];
};

export type Section = {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** True for what comes after the page that everybody has to read: printed, it may go to a next one. */
  readonly isAppendix?: boolean;
  /** True for a few lines: on paper they stand beside their title. */
  readonly isShort?: boolean;
};

export type Row = { readonly label: string; readonly text: string };

export type Block =
  | { readonly kind: "line"; readonly text: string }
  /** Where it was read; the address is a link where that can be. */
  | { readonly kind: "source"; readonly text: string; readonly url: string }
  | { readonly kind: "numbered"; readonly items: readonly string[] }
  | { readonly kind: "signal"; readonly number: number; readonly signal: RequestSignal }
  /** A verdict with its conditions in one block: a verdict never stands without its first condition. */
  | { readonly kind: "verdict"; readonly title: string; readonly conditions: readonly Condition[] }
  /** `areShort`: a few words each, so that a page may put two beside each other. */
  | { readonly kind: "rows"; readonly rows: readonly Row[]; readonly areShort?: boolean }
  /** Every row has as many cells as the head. */
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export const strengthTitle = {
  hoog: "sterkte: hoog",
  middel: "sterkte: middel",
  laag: "sterkte: laag",
  lichter: "wordt eenvoudiger",
} as const satisfies Record<RequestSignal["strength"], string>;

/** "1. Nieuwe uitzondering · Art. I, onderdeel B (sterkte: hoog, zeker)": on one line of paper. */
export function signalHead(number: number, { title, place, strength, certainty }: RequestSignal): string {
  const what = [title, place].map(oneLine).filter((part) => part !== "");
  return `${number}. ${what.join(" · ")} (${strengthTitle[strength]}, ${certainty})`;
}

/** White space from a page or a file becomes one space, so that a foreign line cannot pose as one of ours. */
export function oneLine(text: string): string {
  return text
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => word !== "")
    .join(" ");
}

/** "a", "a en b", "a, b en c". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} en ${last}`;
}

export const line = (text: string): Block => ({ kind: "line", text: oneLine(text) });
export const lines = (...texts: readonly string[]): readonly Block[] => texts.filter((text) => text !== "").map(line);
/** A section of a few lines; those that are empty are left out. */
export const shortSection = (title: string, ...texts: readonly string[]): Section => {
  return { title, blocks: lines(...texts), isShort: true };
};
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The lines of a free text, each as a line of the letter; empty lines are left out. */
export function paragraphs(text: string): readonly Block[] {
  return lines(...text.split(/[\r\n\u2028\u2029]+/).filter((part) => part.trim() !== ""));
}

export function verdictBlock(verdict: Verdict): Block {
  const conditions = "conditions" in verdict ? verdict.conditions : [];
  return { kind: "verdict", title: choiceTitle(verdictChoices, verdict.kind), conditions };
}

/** "De gegevens zijn er (wie: Ministerie van Lezen; uiterlijk: 1 maart 2027)". */
export function conditionText({ voorwaarde, wie, uiterlijk }: Condition): string {
  const until = uiterlijk === "onbekend" ? "onbekend" : longDay(uiterlijk);
  return `${oneLine(voorwaarde)} (wie: ${oneLine(wie)}; uiterlijk: ${until})`;
}

export const conditionsTitle = (count: number): string => (count === 1 ? "Voorwaarde" : "Voorwaarden");
