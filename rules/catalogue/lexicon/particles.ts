import { looksFinite, type Match } from "../../engine/index.ts";
import { NO_BREAK, sentenceAround, wordSet, type Tokens } from "../../text/index.ts";

/** Words with which something new begins behind the particle that closes a clause: "wijst een kamer aan waar …". */
const behind = wordSet(
  "die dat waar waarin waarop waarvan waaraan waarbij wie om over op als ter ten voor en of zodra indien",
);

/**
 * Does the clause of the verb at `verb` close with one of these particles? "De raad wijst een huis aan" is not "De raad wijst
 * de huurder op zijn recht".
 */
export function closesWith(
  tokens: Tokens,
  { verb, segment }: Pick<Match, "segment"> & { readonly verb: number },
  particles: ReadonlySet<string>,
): boolean {
  const [, end] = sentenceAround(tokens, verb, segment.from, segment.to);
  for (let at = verb + 1; at < end && !opensNextVerb(tokens, at); at += 1) {
    if (!particles.has(tokens.words[at] ?? "")) continue;
    const isLast = at + 1 === end || (tokens.breaks[at + 1] ?? NO_BREAK) !== NO_BREAK;
    if (isLast || behind.has(tokens.words[at + 1] ?? "")) return true;
  }
  return false;
}

/** "… op de hulp en biedt een gesprek aan" and "… op de hulp, biedt …": from here on a particle closes another verb. */
function opensNextVerb(tokens: Tokens, at: number): boolean {
  const isJoined = tokens.words[at - 1] === "en" || (tokens.breaks[at] ?? NO_BREAK) !== NO_BREAK;
  return isJoined && tokens.words[at]?.endsWith("t") === true && looksFinite(tokens, at);
}
