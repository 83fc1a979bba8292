import type { Letter } from "../letter/letter.ts";
import { paperOf, type PaperPart } from "../letter/paper.ts";
import { xmlHead, xmlText, zipped } from "./xml.ts";

/** A Word file with only what a letter needs: headings, paragraphs and tables in WordprocessingML (ECMA-376). */

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const contentTypes = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (kind: string, target: string): string =>
  `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/${kind}" Target="${target}"/></Relationships>`;

type Style = { readonly id: string; readonly name: string; readonly paragraph: string; readonly run: string };

/** Sizes are half points, distances twentieths of a point: an oplegger has to fit on one A4. */
const styles: readonly Style[] = [
  {
    id: "Label",
    name: "Sneltoets label",
    paragraph: '<w:spacing w:after="60"/>',
    run: '<w:b/><w:sz w:val="16"/>',
  },
  {
    id: "Title",
    name: "Title",
    paragraph: '<w:spacing w:after="80"/>',
    run: '<w:b/><w:sz w:val="28"/>',
  },
  {
    id: "Heading1",
    name: "heading 1",
    paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="20"/><w:outlineLvl w:val="0"/>',
    run: '<w:b/><w:sz w:val="20"/>',
  },
  // No "keep with next" in a table: Word would move the whole table to the next page.
  { id: "Cell", name: "Sneltoets cel", paragraph: '<w:spacing w:after="0"/>', run: "" },
  {
    id: "Beside",
    name: "Sneltoets kop ernaast",
    paragraph: '<w:spacing w:after="0"/><w:outlineLvl w:val="0"/>',
    run: "<w:b/>",
  },
  { id: "CellLabel", name: "Sneltoets kop van cel", paragraph: '<w:spacing w:after="0"/>', run: "<w:b/>" },
  {
    id: "Spacer",
    name: "Sneltoets tussenruimte",
    paragraph: '<w:spacing w:after="0" w:line="80" w:lineRule="exact"/>',
    run: "",
  },
  { id: "Strong", name: "Sneltoets oordeel", paragraph: '<w:keepNext/><w:spacing w:before="30"/>', run: "<w:b/>" },
  { id: "Item", name: "Sneltoets punt", paragraph: '<w:ind w:left="340" w:hanging="340"/>', run: "" },
  { id: "Quote", name: "Quote", paragraph: '<w:ind w:left="170"/>', run: "<w:i/>" },
];

const styleSheet = `${xmlHead}<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="19"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="20"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${styles
  .map(
    ({ id, name, paragraph, run }) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  )
  .join("")}</w:styles>`;

const styleOf = {
  label: "Label",
  title: "Title",
  heading: "Heading1",
  strong: "Strong",
  text: "Normal",
  item: "Item",
  quote: "Quote",
} as const satisfies Record<Exclude<PaperPart["kind"], "table" | "beside">, string>;

const paragraph = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`;

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`;
const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");

/** Width of the text on an A4 with margins of 1.3 cm, in twentieths of a point. */
const textWidth = 10_432;

/** Characters of a cell that needs little room, such as a number. */
const short = 10;

/**
 * The first column names the row and is two fifths of the page, or less when there are many with words; the others share
 * the rest.
 */
function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = rows[0]?.length ?? 1;
  if (columns < 2) return [textWidth];
  const hasWords = rows.some((row) => row.slice(1).some(({ length }) => length > short));
  const first = Math.floor(textWidth * (columns === 2 || !hasWords ? 0.4 : 0.2));
  return Array.from({ length: columns }, (_, at) =>
    at === 0 ? first : Math.floor((textWidth - first) / (columns - 1)),
  );
}

function table(head: boolean, rows: readonly (readonly string[])[]): string {
  const widths = widthsOf(rows);
  const body = rows.map((row, nth) => {
    const isHead = head && nth === 0;
    const cells = row.map((text, at) => {
      const style = isHead || at === 0 ? "CellLabel" : "Cell";
      return cell(widths[at] ?? 0, paragraph(style, text));
    });
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`;
  });
  return tableOf({ borders: `<w:tblBorders>${borders}</w:tblBorders>` }, widths, body);
}

type Look = { readonly borders?: string; readonly margins?: string };

function tableOf({ borders = "", margins = "" }: Look, widths: readonly number[], rows: readonly string[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const look = `<w:tblW w:w="${textWidth}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${margins}`;
  // Word wants a paragraph after a table.
  return `<w:tbl><w:tblPr>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>${paragraph("Spacer", "")}`;
}

/** Width of a title that stands beside its text, in twentieths of a point. */
const titleWidth = 1700;
const cell = (width: number, ...paragraphs: readonly string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs.join("")}</w:tc>`;
const margins = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/></w:tblCellMar>';

function beside(rows: Extract<PaperPart, { readonly kind: "beside" }>["rows"]): string {
  const widths = [titleWidth, textWidth - titleWidth] as const;
  const body = rows.map(({ title, texts }) => {
    const words = texts.map((text) => paragraph("Cell", text));
    const cells = [cell(widths[0], paragraph("Beside", title)), cell(widths[1], ...words)];
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
  });
  return `${paragraph("Spacer", "")}${tableOf({ margins }, widths, body)}`;
}

const part = (part: PaperPart): string => {
  if (part.kind === "table") return table(part.head, part.rows);
  return part.kind === "beside" ? beside(part.rows) : paragraph(styleOf[part.kind], part.text);
};

/** A4, margins of 1.3 cm. */
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="737" w:right="737" w:bottom="737" w:left="737" w:header="425" w:footer="425" w:gutter="0"/></w:sectPr>';

export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The letter as Word file; the same letter gives the same bytes. */
export function letterDocx(letter: Letter): Uint8Array<ArrayBuffer> {
  const body = paperOf(letter).map(part).join("");
  return zipped({
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relations("officeDocument", "word/document.xml"),
    "word/document.xml": `${xmlHead}<w:document ${namespace}><w:body>${body}${page}</w:body></w:document>`,
    "word/styles.xml": styleSheet,
    "word/_rels/document.xml.rels": relations("styles", "styles.xml"),
  });
}
