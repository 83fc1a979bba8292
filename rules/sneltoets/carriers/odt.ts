import type { Letter } from "../letter/letter.ts";
import { paperOf, type PaperPart } from "../letter/paper.ts";
import { xmlHead, xmlText, zipped } from "./xml.ts";

export const odtType = "application/vnd.oasis.opendocument.text";

/** An OpenDocument text with only what a letter needs (ODF 1.2): the open standard that Dutch government has to accept. */

const urn = "urn:oasis:names:tc:opendocument:xmlns";
const namespaces = `xmlns:office="${urn}:office:1.0" xmlns:style="${urn}:style:1.0" xmlns:text="${urn}:text:1.0" xmlns:table="${urn}:table:1.0" xmlns:fo="${urn}:xsl-fo-compatible:1.0" office:version="1.2"`;

const manifest = `${xmlHead}<manifest:manifest xmlns:manifest="${urn}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${odtType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

/** Text properties of each kind of paragraph; a space is what comes before and after it. */
const look = {
  label: ['fo:margin-bottom="0.1cm"', 'fo:font-weight="bold" fo:font-size="8pt"'],
  title: ['fo:margin-bottom="0.2cm"', 'fo:font-weight="bold" fo:font-size="14pt"'],
  heading: [
    'fo:margin-top="0.2cm" fo:margin-bottom="0.04cm" fo:keep-with-next="always"',
    'fo:font-weight="bold" fo:font-size="10pt"',
  ],
  // No "keep with next" in a table: the whole table would move to the next page.
  cell: ['fo:margin-bottom="0cm"', ""],
  cellLabel: ['fo:margin-bottom="0cm"', 'fo:font-weight="bold"'],
  beside: ['fo:margin-bottom="0cm"', 'fo:font-weight="bold"'],
  strong: ['fo:margin-top="0.05cm" fo:keep-with-next="always"', 'fo:font-weight="bold"'],
  text: ["", ""],
  item: ['fo:margin-left="0.6cm" fo:text-indent="-0.6cm"', ""],
  quote: ['fo:margin-left="0.3cm"', 'fo:font-style="italic"'],
} as const satisfies Record<Exclude<PaperPart["kind"], "table"> | "cell" | "cellLabel", readonly [string, string]>;

const paragraphStyles = Object.entries(look)
  .map(
    ([name, [paragraph, text]]) =>
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`,
  )
  .join("");

const cellStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${properties}/></style:style>`;
const cellStyles = [
  cellStyle(
    "cel",
    'fo:border="0.5pt solid #808080" fo:padding-top="0.02cm" fo:padding-bottom="0.02cm" fo:padding-left="0.1cm" fo:padding-right="0.1cm"',
  ),
  cellStyle("vrijecel", 'fo:border="none" fo:padding="0cm" fo:padding-bottom="0.1cm" fo:padding-right="0.2cm"'),
].join("");

/** A label with its text: the label takes a third of the 18.4 cm between the margins. */
const pairColumns = [
  ["labelkolom", "6cm"],
  ["tekstkolom", "12.4cm"],
] as const;
const tableStyle =
  '<style:style style:name="ernaast" style:family="table"><style:table-properties style:width="18.4cm" fo:margin-top="0.15cm" table:align="left"/></style:style>';

/** A title beside its text. */
const besideColumns = [
  ["kopkolom", "3cm"],
  ["briefkolom", "15.4cm"],
] as const;
const columnStyles = [...pairColumns, ...besideColumns]
  .map(
    ([name, width]) =>
      `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`,
  )
  .join("");

const styleSheet = `${xmlHead}<office:document-styles ${namespaces}><office:styles><style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.04cm"/><style:text-properties fo:font-family="Arial" fo:font-size="9.5pt" fo:language="nl" fo:country="NL"/></style:style></office:styles><office:automatic-styles><style:page-layout style:name="a4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="1.3cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="a4"/></office:master-styles></office:document-styles>`;

const paragraph = (style: string, text: string): string =>
  style === "heading" || style === "beside"
    ? `<text:h text:style-name="${style}" text:outline-level="1">${xmlText(text)}</text:h>`
    : `<text:p text:style-name="${style}">${xmlText(text)}</text:p>`;

type Columns = typeof pairColumns | typeof besideColumns;

const columnsOf = (columns: Columns): string =>
  columns.map(([name]) => `<table:table-column table:style-name="${name}"/>`).join("");

const cellOf = (style: string, paragraphs: readonly string[]): string =>
  `<table:table-cell table:style-name="${style}" office:value-type="string">${paragraphs.join("")}</table:table-cell>`;

function table(head: boolean, rows: readonly (readonly string[])[]): string {
  const amount = rows[0]?.length ?? 1;
  const columns =
    amount === pairColumns.length
      ? columnsOf(pairColumns)
      : `<table:table-column table:number-columns-repeated="${amount}"/>`;
  const body = rows.map((row, nth) => {
    const isHead = head && nth === 0;
    const cells = row.map((text, at) => cellOf("cel", [paragraph(isHead || at === 0 ? "cellLabel" : "cell", text)]));
    const line = `<table:table-row>${cells.join("")}</table:table-row>`;
    return isHead ? `<table:table-header-rows>${line}</table:table-header-rows>` : line;
  });
  return `<table:table>${columns}${body.join("")}</table:table>`;
}

function beside(rows: Extract<PaperPart, { readonly kind: "beside" }>["rows"]): string {
  const body = rows.map(({ title, texts }) => {
    const words = texts.map((text) => paragraph("cell", text));
    return `<table:table-row>${cellOf("vrijecel", [paragraph("beside", title)])}${cellOf("vrijecel", words)}</table:table-row>`;
  });
  return `<table:table table:style-name="ernaast">${columnsOf(besideColumns)}${body.join("")}</table:table>`;
}

const part = (part: PaperPart): string => {
  if (part.kind === "table") return table(part.head, part.rows);
  return part.kind === "beside" ? beside(part.rows) : paragraph(part.kind, part.text);
};

/** The letter as OpenDocument text; the same letter gives the same bytes. */
export function letterOdt(letter: Letter): Uint8Array<ArrayBuffer> {
  const body = paperOf(letter).map(part).join("");
  const content = `${xmlHead}<office:document-content ${namespaces}><office:automatic-styles>${paragraphStyles}${tableStyle}${cellStyles}${columnStyles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  // A reader recognises the file by its first entry, which may not be compressed (ODF 1.2, part 3, 3.3).
  return zipped(
    { mimetype: odtType, "content.xml": content, "styles.xml": styleSheet, "META-INF/manifest.xml": manifest },
    ["mimetype"],
  );
}
