import type { PageHints } from "../hints.ts";

/** A file that a page offers. */
export type PageFile = {
  /** Absolute address. */
  readonly url: string;
  /** Words of the link ("Download kamerstuk 36602-12"), or "". */
  readonly label: string;
};

/** What one page holds: the text of the document as canonical text, or null; what it says about it; and its files. */
export type PageText = {
  readonly text: string | null;
  readonly hints: PageHints;
  readonly files: readonly PageFile[];
};
