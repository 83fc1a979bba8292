// Peers that run in Node and in a browser. They check English style, on the same Dutch texts: what counts here is the time.
import { binaryInlined } from "harper.js/binaryInlined";
import { LocalLinter } from "harper.js";
import writeGood from "write-good";

/** Name and the whole work on one text, like `Candidate` in ../candidates.ts. */
export async function peersInBoth() {
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  return [
    { name: "write-good 1.0.8 (Engels)", run: (text) => writeGood(text) },
    { name: "harper.js 2.10.0 (Engels)", run: (text) => harper.lint(text), maxBytes: 20_000 },
  ];
}
