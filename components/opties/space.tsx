import { useEffect, useState } from "react";
import { optionTexts } from "./texts";

const megabyte = 1_000_000;

/** How much room all of this takes, and whether the browser keeps it when the disk gets full. */
export function Space() {
  const [sentence, setSentence] = useState("");
  useEffect(() => {
    // Older browsers and tests have none of this; then nothing is said.
    void spaceSentence().then(setSentence, () => setSentence(""));
  }, []);
  return sentence === "" ? null : <p className="zacht">{sentence}</p>;
}

async function spaceSentence(): Promise<string> {
  const { usage = 0 } = await navigator.storage.estimate();
  const kept = await navigator.storage.persisted();
  return optionTexts.space(`${(usage / megabyte).toLocaleString("nl-NL", { maximumFractionDigits: 1 })} MB`, kept);
}
