import { csvText } from "../carriers/csv.ts";
import { letterDocx } from "../carriers/docx.ts";
import { dutchDay, longDay } from "../calendar.ts";
import type { SneltoetsFile } from "../file.ts";
import { lines, listed, paragraphs, type Letter, type Row } from "../letter/letter.ts";
import { letterMarkdown } from "../letter/print-markdown.ts";
import type { Knelpunt } from "./knelpunt.ts";

const linked = ({ links }: Knelpunt): string => listed(links.map(({ title }) => title));

/** The columns of the list, each with its text for one knelpunt. */
const columns: readonly { readonly title: string; readonly text: (one: Knelpunt) => string }[] = [
  { title: "Knelpunt", text: ({ titel }) => titel },
  { title: "Toelichting", text: ({ toelichting }) => toelichting },
  { title: "Dienstverlener", text: ({ organisation }) => organisation.name },
  { title: "Wet en artikel", text: ({ artikel }) => artikel },
  { title: "Sinds", text: ({ sinds }) => sinds },
  { title: "Bron", text: ({ bron }) => bron },
  { title: "Opgelost", text: ({ opgelost }) => (opgelost ? "ja" : "nee") },
  { title: "Kwam voor bij", text: linked },
  { title: "Bijgewerkt op", text: ({ updatedAt }) => longDay(dutchDay(updatedAt)) },
];

/** Sentence and explanation stand above the rows of the letter. */
const rowColumns = columns.slice(2);

const rowsOf = (one: Knelpunt): readonly Row[] =>
  rowColumns.map(({ title, text }) => ({ label: title, text: text(one) })).filter(({ text }) => text.trim() !== "");

/** The list as a letter, for a Stand van de uitvoering or a knelpuntenbrief; `today` is `YYYY-MM-DD`. */
export function knelpuntenLetter(all: readonly Knelpunt[], today: string): Letter {
  return {
    label: "INTERN TOT U HET DEELT",
    title: all.length === 1 ? "1 knelpunt in de uitvoering" : `${all.length} knelpunten in de uitvoering`,
    sections: [
      { title: "Deze lijst", blocks: lines(`Stand van ${longDay(today)}. Genoteerd door de dienstverlener zelf.`) },
      ...all.map((one) => ({
        title: one.titel,
        blocks: [...paragraphs(one.toelichting), { kind: "rows" as const, rows: rowsOf(one) }],
      })),
    ],
  };
}

function csvOf(all: readonly Knelpunt[]): string {
  return csvText([columns.map(({ title }) => title), ...all.map((one) => columns.map(({ text }) => text(one)))]);
}

/** Every way to take the list along. */
export const knelpuntFormats = [
  {
    id: "csv",
    title: "Tabel (.csv)",
    purpose: "Voor Excel of LibreOffice: een regel per knelpunt.",
    type: "text/csv;charset=utf-8",
    build: csvOf,
  },
  {
    id: "md",
    title: "Markdown (.md)",
    purpose: "Tekst met kopjes, voor een wiki of notitie.",
    type: "text/markdown;charset=utf-8",
    build: (all, today) => letterMarkdown(knelpuntenLetter(all, today)),
  },
  {
    id: "docx",
    title: "Word (.docx)",
    purpose: "Begin van een knelpuntenbrief.",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    build: (all, today) => letterDocx(knelpuntenLetter(all, today)),
  },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly type: string;
  readonly build: (all: readonly Knelpunt[], today: string) => SneltoetsFile["content"];
}[];

export type KnelpuntFormat = (typeof knelpuntFormats)[number];

/** The list as a file; `today` is `YYYY-MM-DD`. */
export function knelpuntenFile(all: readonly Knelpunt[], format: KnelpuntFormat, today: string): SneltoetsFile {
  return { name: `knelpunten-${today}.${format.id}`, type: format.type, content: format.build(all, today) };
}
