import { NO_BREAK, type Tokens } from "../text/index.ts";
import { infinitiveOpeners, notInfinitives } from "./act-words.ts";
import { breakAround } from "./asides.ts";

/** An infinitive: "te" at word `at`, the verb ends before word `to`. */
export type Infinitive = { readonly at: number; readonly to: number };

/** Words that may add another thing to what is asked. */
export const joiningWords: ReadonlySet<string> = new Set(["en", "alsmede", "alsook"]);

/** Words that start a clause under the verb before it; the clause ends at "en". */
export const clauseStarters: ReadonlySet<string> = new Set(
  "dat of hoe zodat waarmee waardoor waarbij waarin welke wat waarom wanneer die".split(" "),
);

const auxiliaries: ReadonlySet<string> = new Set(["laten", "blijven", "helpen"]);

/** End of "te laten doen" from its "te"; `at` when there is no infinitive. */
export function infinitiveEnd(tokens: Tokens, at: number, limit: number): number {
  if (tokens.words[at] !== "te" || breakAround(tokens, at + 1) !== NO_BREAK) return at;
  const verb = tokens.words[at + 1] ?? "";
  if (!isInfinitive(verb)) return at;
  const isLonger = auxiliaries.has(verb) && at + 2 < limit && isInfinitive(tokens.words[at + 2] ?? "");
  return at + (isLonger ? 3 : 2);
}

function isInfinitive(word: string): boolean {
  return word.endsWith("n") && word.length >= 4 && !notInfinitives.has(word);
}

const infinitiveStarters: ReadonlySet<string> = new Set("om teneinde door zonder alvorens".split(" "));

/** Verbs of which "door" is a part: "de bezuiniging niet door te voeren"; "door te verbieden" says how. */
const throughVerbs: ReadonlySet<string> = new Set(
  "zetten voeren gaan rekenen berekenen lopen pakken werken trekken schuiven ontwikkelen vertalen verwijzen leiden lichten stromen".split(
    " ",
  ),
);

/** A word whose infinitive is part of the thing asked: "om … te", "door … te", "met als doel … te"; not "door middel van". */
export function startsInfinitive(words: readonly string[], index: number): boolean {
  const isOther = words[index] === "door" && (words[index + 1] === "middel" || isPartOfVerb(words, index));
  return (infinitiveStarters.has(words[index] ?? "") && !isOther) || opensPhrase(words, index);
}

/** Of several words, and as often with a noun: "in plaats van loketten", "met als doel meer loketten". */
export function opensPhrase(words: readonly string[], index: number): boolean {
  return isInsteadOf(words, index) || isAim(words, index);
}

/** "met als doel", "met het doel" */
function isAim(words: readonly string[], index: number): boolean {
  return words[index] === "met" && words[index + 2] === "doel" && /^(?:als|het)$/.test(words[index + 1] ?? "");
}

function isPartOfVerb(words: readonly string[], index: number): boolean {
  const verb = words[index + 2] === "laten" ? words[index + 3] : words[index + 2];
  return words[index + 1] === "te" && throughVerbs.has(verb ?? "");
}

/** "in plaats van" */
function isInsteadOf(words: readonly string[], index: number): boolean {
  return words[index] === "in" && words[index + 1] === "plaats" && words[index + 2] === "van";
}

/** "om deze reden" says why, and opens no infinitive. */
const reasons: ReadonlySet<string> = new Set(["reden", "redenen"]);

/** "om … te"; not the prosecution service "OM", and not "om deze reden". */
export function opensInfinitive(tokens: Tokens, index: number): boolean {
  const { words } = tokens;
  return (
    infinitiveOpeners.has(words[index] ?? "") && isLowercase(tokens, index) && !reasons.has(words[index + 2] ?? "")
  );
}

function isLowercase({ text, starts, words }: Tokens, index: number): boolean {
  return text.startsWith(words[index] ?? "", starts[index]);
}
