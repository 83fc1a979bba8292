import { diffArrays, diffWords } from "diff";
import type { ParliamentaryDocument, Zone } from "../document/index.ts";
import { findingKey, type Finding } from "../engine/index.ts";

type Version = { readonly document: ParliamentaryDocument; readonly findings: readonly Finding[] };

/** A piece of the operative text: in both versions, only in the newer, or only in the older one. */
export type TextPart = { readonly kind: "gelijk" | "nieuw" | "weg"; readonly text: string };

/** What changed between two versions of one kamerstuk: its operative text, and its signals. */
export type Comparison = {
  readonly text: readonly TextPart[];
  /** Signals of the newer version that the older one did not have. */
  readonly added: readonly Finding[];
  /** Signals of the older version that the newer one no longer has. */
  readonly gone: readonly Finding[];
  /** Signals with the same rule and the same words in both, as they stand in the newer version. */
  readonly unchanged: readonly Finding[];
};

const operative: ReadonlySet<Zone> = new Set(["opdracht", "nieuw", "oud", "anker", "geschrapt", "dictum", "onbekend"]);

/** Compares an older with a newer version; toelichting, names and headings do not count. Lay-out does not count either. */
export function compareVersions(older: Version, newer: Version): Comparison {
  const oldKeys = new Set(older.findings.map(findingKey));
  const newKeys = new Set(newer.findings.map(findingKey));
  return {
    text: partsOf(operativeParagraphs(older.document), operativeParagraphs(newer.document)),
    added: newer.findings.filter((finding) => !oldKeys.has(findingKey(finding))),
    gone: older.findings.filter((finding) => !newKeys.has(findingKey(finding))),
    unchanged: newer.findings.filter((finding) => oldKeys.has(findingKey(finding))),
  };
}

function operativeParagraphs({ text, passages }: ParliamentaryDocument): string[] {
  const kept = passages.filter(({ zone }) => operative.has(zone)).map(({ range }) => text.slice(...range));
  return kept
    .join("")
    .split("\n")
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** Whole paragraphs first, then words inside paragraphs that took each other's place: fast, and readable for people. */
function partsOf(older: readonly string[], newer: readonly string[]): readonly TextPart[] {
  const groups = diffArrays([...older], [...newer]);
  return groups.flatMap((group, index) => {
    const previous = groups[index - 1];
    const next = groups[index + 1];
    const text = joined(group.value);
    if (group.removed) return next?.added ? wordParts(text, joined(next.value)) : [{ kind: "weg" as const, text }];
    if (group.added) return previous?.removed ? [] : [{ kind: "nieuw" as const, text }];
    return [{ kind: "gelijk" as const, text }];
  });
}

function wordParts(older: string, newer: string): TextPart[] {
  return diffWords(older, newer).map(({ added, removed, value }) => ({
    kind: added ? "nieuw" : removed ? "weg" : "gelijk",
    text: value,
  }));
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
