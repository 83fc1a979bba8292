import {
  AlignmentType,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { dossierOf, numberedParts, type Fixture } from "./fixtures.ts";

const change = { id: 1, author: "Bureau Wetgeving", date: "2026-11-12T09:00:00Z" };

/**
 * The document as a Word file in the template of the Tweede Kamer (one table, two columns), with what Word leaves in real
 * files: words cut over runs, tracked changes, a footnote, hidden text, numbers that Word counts itself.
 */
export async function docxFile(fixture: Fixture): Promise<Uint8Array> {
  const heading = [fixture.heading.slice(0, 20), fixture.heading.slice(20)].map((text) => new TextRun(text));
  const rows = [
    row(["TWEEDE KAMER DER STATEN-GENERAAL"], ["2"]),
    row([`Vergaderjaar ${fixture.vergaderjaar.replace("–", "-")}`], [""]),
    row([""], [""]),
    row([dossierOf(fixture)], [fixture.title]),
    new TableRow({
      children: [
        cell([plain(`Nr.  ${fixture.nr}      `)]),
        cell([new Paragraph({ children: [...heading, new FootnoteReferenceRun(1)] })]),
      ],
    }),
    row([""], [`${fixture.dateVerb} ${fixture.date}`]),
    new TableRow({ children: [cell([plain("")]), cell([...fixture.body, ...fixture.signatures].map(paragraph))] }),
  ];
  const document = new Document({
    numbering: { config: [numberingFrom(fixture)] },
    footnotes: { 1: { children: [plain("In verband met een wijziging in de ondertekening.")] } },
    sections: [{ children: [new Table({ rows })] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const reference = "leden";

/** "3.", "4.": an amendement goes on counting where the act stops. */
function numberingFrom({ body }: Fixture) {
  const first = body.map((text) => Number.parseInt(text, 10)).find((number) => number > 0);
  const level = { level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START };
  return { reference, levels: [{ ...level, start: first ?? 1 }] };
}

function paragraph(text: string): Paragraph {
  const parts = numberedParts(text);
  if (parts?.[0].endsWith(".") === true) {
    return new Paragraph({ children: runs(parts[1]), numbering: { reference, level: 0 } });
  }
  return new Paragraph({
    children:
      parts === null ? runs(text) : [new TextRun(parts[0]), new TextRun({ children: [new Tab()] }), ...runs(parts[1])],
  });
}

/** The words in three runs: plain, inserted, plain; with deleted and hidden words between them. */
function runs(text: string) {
  const third = Math.ceil(text.length / 3);
  return [
    new TextRun(text.slice(0, third)),
    new DeletedTextRun({ text: "geschrapt woord", ...change }),
    new InsertedTextRun({ text: text.slice(third, 2 * third), ...change }),
    new TextRun({ text: "verborgen", vanish: true }),
    new TextRun(text.slice(2 * third)),
  ];
}

function plain(text: string): Paragraph {
  return new Paragraph(text);
}

function cell(children: Paragraph[]): TableCell {
  return new TableCell({ children });
}

function row(...cells: readonly (readonly string[])[]): TableRow {
  return new TableRow({ children: cells.map((texts) => cell(texts.map(plain))) });
}
