import { onOneLine } from "../../text/index.ts";
import type { Token } from "../tokens.ts";
import { generalNouns } from "./vocabulary.ts";
import { NAMES_ACT } from "./word-traits.ts";

const small = new Set("op de het van en der inzake in voor met tot bij over betreffende tegen langs aan".split(" "));
const stops = new Set(
  (
    "wordt worden vervalt vervallen komt komen luidt luiden ondergaat ondergaan vermeldt verwijst krijgt is zijn zoals die dat als " +
    "onder na wanneer waarin waarop alsmede telkens kan kunnen"
  ).split(" "),
);

/** The name of an act in "van de Wet langdurige zorg" or "De Wet personenvervoer 2000 wordt …"; undefined without one. */
export function actIn(text: string, tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token || (token.traits & NAMES_ACT) === 0 || !opensAct(text, tokens, at, from)) continue;
    const end = tokens[endOfAct(text, tokens, at, to)] ?? token;
    return onOneLine(text.slice(token.start, end.end));
  }
  return undefined;
}

/**
 * "Wet" needs its capital; "wegenverkeerswet" is a name by itself. Both stand after "de", "het" or "van", or right behind the
 * article of a bill that changes it: "artikel VII Wet op de …", "artikel VII (Wet op de …)".
 */
function opensAct(text: string, tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token || (generalNouns.has(token.lower) && !isCapital(text, token))) return false;
  return at === from || small.has(tokens[at - 1]?.lower ?? "") || explainsArticle(text, tokens, at);
}

function explainsArticle(text: string, tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 1]?.lower === "(" ? at - 2 : at - 1;
  const token = tokens[number];
  return (
    token !== undefined &&
    tokens[number - 1]?.lower === "artikel" &&
    /^\d?[IVXL]+[A-Za-z]{0,2}$/.test(text.slice(token.start, token.end))
  );
}

function isCapital(text: string, token: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** A name in general words goes on to the first verb or sign; another name only takes its year. */
function endOfAct(text: string, tokens: readonly Token[], at: number, to: number): number {
  const open = generalNouns.has(tokens[at]?.lower ?? "");
  let last = at;
  for (let next = at + 1; next < to; next += 1) {
    const token = tokens[next];
    if (token?.kind !== "word" || stops.has(token.lower)) break;
    if (!open && !/^(?:\d{4}|BES)$/.test(text.slice(token.start, token.end))) break;
    if (!small.has(token.lower)) last = next;
  }
  return last;
}

const changes = /^(?:(?:nadere )?wijziging|aanpassing) van (?:de|het) /i;
const purpose = / (?:in verband|ter|houdende|met|tot|ten|om|teneinde|strekkende|naar aanleiding|waarmee|voor)\b| \(/i;

/** What follows "Wijziging van de" in a title, up to the words that tell why. */
export function changedInTitle(title: string): string | undefined {
  const start = changes.exec(title);
  const rest = start ? title.slice(start[0].length) : "";
  const end = rest.slice(1).search(purpose);
  const name = (end < 0 ? rest : rest.slice(0, end + 1)).replace(/,$/, "");
  return name === "" ? undefined : name;
}

/** The act that a dossier title names, when it names exactly one: "Wijziging van de Wet X in verband met …". */
export function actInTitle(title: string | null): string | null {
  const name = title === null ? undefined : changedInTitle(title);
  if (name === undefined || /,| en (?:de|het|enige|enkele|andere|van|tot|een)\b/i.test(name)) return null;
  return /^(?:onder meer|enige|enkele|een aantal|diverse)\b/i.test(name) ? null : name;
}
