import { canonicalText } from "./canonical.ts";
import { maxTextLength } from "./limits.ts";
import type { ReadFailure, ReadResult, SourceKind } from "./result.ts";
import type { PageHints } from "../hints.ts";

export function failure(reason: ReadFailure, detail?: string): ReadResult {
  return detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };
}

/** A document from its lines, or "leeg" or "te-groot" when they hold no text or too much. */
export function documentFrom(source: SourceKind, lines: readonly string[], hints?: PageHints): ReadResult {
  const length = lines.reduce((total, line) => total + line.length, 0);
  if (length > maxTextLength) return failure("te-groot");
  const text = canonicalText(lines);
  if (text === "") return failure("leeg");
  return hints === undefined ? { ok: true, source, text } : { ok: true, source, text, hints };
}

/** Message of a caught error, for `detail`. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : "onbekende fout";
}
