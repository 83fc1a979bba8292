import { letterDocx } from "../carriers/docx.ts";
import type { SneltoetsFile } from "../file.ts";
import { paragraphs, type Letter } from "../letter/letter.ts";
import { letterMarkdown } from "../letter/print-markdown.ts";
import type { CasusPart } from "./parts.ts";

/** A piece as it leaves, perhaps changed by the user. */
export type LeavingPart = Pick<CasusPart, "id" | "title" | "text" | "isTelling">;

/** Exactly what leaves, as a letter: these pieces and nothing else. */
export function casusLetter(parts: readonly LeavingPart[]): Letter {
  const chosen = parts.filter(({ isTelling }) => !isTelling);
  const rows = chosen.map(({ title, text }) => ({ label: title, text }));
  return {
    label: "LEERCASUS – ZONDER NAMEN",
    title: "Leercasus van een sneltoets",
    sections: [
      ...parts.filter(({ isTelling }) => isTelling).map(({ title, text }) => ({ title, blocks: paragraphs(text) })),
      ...(rows.length === 0 ? [] : [{ title: "Kort", blocks: [{ kind: "rows" as const, rows }] }]),
    ],
  };
}

function casusJson(parts: readonly LeavingPart[]): string {
  const content = parts.map(({ id, title, text }) => ({ id, title, text }));
  return `${JSON.stringify({ format: "sneltoets-casus", version: 1, parts: content }, null, 2)}\n`;
}

/** Every way to take a case along. */
export const casusFormats = [
  {
    id: "docx",
    title: "Word (.docx)",
    purpose: "Om te bespreken in het leernetwerk.",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    build: (parts) => letterDocx(casusLetter(parts)),
  },
  {
    id: "md",
    title: "Markdown (.md)",
    purpose: "Tekst met kopjes, voor een wiki of notitie.",
    type: "text/markdown;charset=utf-8",
    build: (parts) => letterMarkdown(casusLetter(parts)),
  },
  {
    id: "json",
    title: "Gegevens (.json)",
    purpose: "Voor wie de regels van Sneltoets verbetert.",
    type: "application/json",
    build: casusJson,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly type: string;
  readonly build: (parts: readonly LeavingPart[]) => SneltoetsFile["content"];
}[];

/** The case as a file; its name tells nothing. */
export function casusFile(parts: readonly LeavingPart[], format: (typeof casusFormats)[number]): SneltoetsFile {
  return { name: `sneltoets-leercasus.${format.id}`, type: format.type, content: format.build(parts) };
}
