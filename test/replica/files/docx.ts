import { strToU8, unzipSync, zipSync } from "fflate";
import { sessionYear, type ReplicaDocument } from "../document.ts";
import { escapeHtml as escapeXml } from "../pages/html.ts";

// The Kamer's own template: one borderless table, rows for session year, dossier and number, the text in the last cell.

/** One paragraph; its words are cut over runs, as Word does, so a reader must join them. */
function paragraph(text: string): string {
  const half = Math.ceil(text.length / 2);
  const runs = text.length < 20 ? [text] : [text.slice(0, half), text.slice(half)];
  return `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${escapeXml(run)}</w:t></w:r>`).join("")}</w:p>`;
}

const cell = (...paragraphs: readonly string[]): string =>
  `<w:tc><w:tcPr/>${paragraphs.map(paragraph).join("")}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

const contentTypes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** The document as a Word file in the Kamer's template. */
export function docxFile(stuk: ReplicaDocument): Uint8Array {
  const table = [
    row(cell("TWEEDE KAMER DER STATEN-GENERAAL"), cell("2")),
    row(cell(`Vergaderjaar ${sessionYear(stuk.date)}`), cell("")),
    row(cell(stuk.dossier), cell(stuk.dossierTitle)),
    row(cell(`Nr. ${stuk.nr}`), cell(stuk.heading)),
    row(cell(""), cell(stuk.dateLine)),
    row(cell(""), cell(...stuk.body)),
  ];
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${table.join("")}</w:tbl><w:p/></w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8(contentTypes),
    "_rels/.rels": strToU8(relations),
    "word/document.xml": strToU8(document),
  });
}

/** The same, with a template and a picture elsewhere, a macro, and a file in the file. */
export function hostileDocx(stuk: ReplicaDocument): Uint8Array {
  const elsewhere = ["attachedTemplate", "image"].map(
    (type) =>
      `<Relationship Id="${type}" Type="${type}" Target="https://vreemd.example/${type}" TargetMode="External"/>`,
  );
  return zipSync({
    ...unzipSync(docxFile(stuk)),
    "word/_rels/document.xml.rels": strToU8(`<Relationships>${elsewhere.join("")}</Relationships>`),
    "word/vbaProject.bin": strToU8("Sub AutoOpen()"),
    "word/embeddings/kwaad.docx": docxFile(stuk),
  });
}
