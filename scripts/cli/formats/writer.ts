import type { Outcome } from "../check-file.ts";

/** Writes outcomes one by one as text. */
export type Writer = {
  readonly start: () => void;
  readonly write: (outcome: Outcome) => void;
  readonly end: () => void;
};
export type MakeWriter = (print: (text: string) => void) => Writer;
