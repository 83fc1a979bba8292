import { resultOf } from "./result.ts";
import type { MakeWriter } from "./writer.ts";

/** One JSON object per line, in the order of the files. */
export const jsonl: MakeWriter = (print) => ({
  start: () => {},
  write: (outcome) => print(`${JSON.stringify(resultOf(outcome))}\n`),
  end: () => {},
});

/** One JSON array with an object per file. */
export const json: MakeWriter = (print) => {
  let separator = "";
  return {
    start: () => print("["),
    write: (outcome) => {
      print(`${separator}\n${JSON.stringify(resultOf(outcome), null, 2)}`);
      separator = ",";
    },
    end: () => print("\n]\n"),
  };
};
