// Peers that run in Node and in a browser. They check English style, on the same Dutch texts: what counts here is the time.
import { binaryInlined } from "harper.js/binaryInlined";
import { LocalLinter } from "harper.js";
import writeGood from "write-good";

/** Name and the whole work on one text, like `Candidate` in ../candidates.ts. */
export const peersInBoth = [
  { name: "write-good 1.0.8 (Engels)", run: (text) => writeGood(text) },
  { name: "harper.js 2.10.0 (Engels)", run: async (text) => (await harper()).lint(text), maxBytes: 20_000 },
];

let linter;

/** Made when first asked for: compiling it keeps an engine busy long after. */
async function harper() {
  if (linter === undefined) {
    linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
  }
  return linter;
}
