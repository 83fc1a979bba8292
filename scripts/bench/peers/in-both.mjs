// Peers that run in Node and in a browser, on the same Dutch texts: what counts here is the time.
import { binaryInlined } from "harper.js/binaryInlined";
import { LocalLinter } from "harper.js";
import writeGood from "write-good";

/**
 * Name and the whole work on one text, like `Candidate` in ../candidates.ts. As they come they check English style;
 * write-good also takes a check of one's own, and that one seeks our phrases.
 */
export function peersInBoth(phrases) {
  const checks = { phrases: { fn: seeker(phrases), explanation: "is a phrase of the rules" } };
  return [
    { name: "write-good 1.0.8 (Engels)", run: (text) => writeGood(text) },
    { name: "write-good 1.0.8 (zelfde woordgroepen)", run: (text) => writeGood(text, { checks }) },
    { name: "harper.js 2.10.0 (Engels)", run: async (text) => (await harper()).lint(text), maxBytes: 20_000 },
  ];
}

/** A check of write-good: where each match begins, and how long it is. */
function seeker(phrases) {
  return (text) =>
    phrases.flatMap((phrase) =>
      Array.from(text.matchAll(phrase), ({ index, 0: { length } }) => ({ index, offset: length })),
    );
}

let linter;

/** Made when first asked for: compiling it keeps an engine busy long after. */
async function harper() {
  if (linter === undefined) {
    linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
  }
  return linter;
}
