import { dossierOf, type Fixture } from "./fixtures.ts";

/** The lay-out of published kamerstukken: a narrow column at the left, a wide one with the text, a footer. Points. */
const layout = {
  width: 558,
  height: 771,
  margin: 55,
  text: 221,
  size: 9,
  leading: 10.6,
  top: 700,
  bottom: 95,
  columns: 58,
};

type Placed = { readonly x: number; readonly y: number; readonly text: string; readonly size?: number };

/** The document as published: hyphens at line ends, text over pages, a raised note number, printing data in the margin. */
export function pdfFile(fixture: Fixture): Uint8Array {
  return pdfOf(place(fixture).map((page) => page.map(show).join("\n")));
}

/** The document as the Tweede Kamer sends it before it is printed: one column, no printing data. */
export function pdfFormFile(fixture: Fixture): Uint8Array {
  const shift = layout.text - layout.margin;
  const pages = place(fixture).map((page) =>
    page
      .filter(({ y }) => y > layout.bottom - 5)
      .map((item) => (item.x < layout.text ? item : { ...item, x: item.x - shift })),
  );
  return pdfOf(pages.map((page) => formHeading(page).map(show).join("\n")));
}

/** In the form every part of the heading has a line of its own. */
function formHeading(page: readonly Placed[]): readonly Placed[] {
  return page.map((item, index) => {
    const above = page.some((other, before) => before < index && other.y === item.y && other.x === item.x);
    return above ? { ...item, y: item.y - layout.leading / 2 } : item;
  });
}

function place(fixture: Fixture): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = layout.top;
  const add = (lines: readonly string[], margin?: string): void => {
    if (margin !== undefined) pages.at(-1)?.push({ x: layout.margin, y, text: margin });
    for (const text of lines) {
      if (y < layout.bottom) {
        pages.push([]);
        y = layout.top;
      }
      pages.at(-1)?.push({ x: layout.text, y, text });
      y -= layout.leading;
    }
    y -= layout.leading;
  };
  add(["Tweede Kamer der Staten-Generaal"], undefined);
  add([], `Vergaderjaar ${fixture.vergaderjaar}`);
  y -= layout.leading;
  add(hyphenate(fixture.title), dossierOf(fixture));
  const heading = hyphenate(fixture.heading);
  add(heading, `Nr. ${fixture.nr}`);
  const last = heading.at(-1) ?? "";
  const noteY = y + 2 * layout.leading + 4;
  pages.at(-1)?.push({ x: layout.text + last.length * layout.size * 0.6, y: noteY, text: "1", size: 5 });
  add([`${fixture.dateVerb} ${fixture.date}`]);
  for (const paragraph of fixture.body) add(hyphenate(paragraph));
  add(fixture.signatures);
  return pages.map((page, index) => [...page, ...furniture(fixture, index)]);
}

function furniture(fixture: Fixture, page: number): Placed[] {
  const footer = `Tweede Kamer, vergaderjaar ${fixture.vergaderjaar}, ${dossierOf(fixture)}, nr. ${fixture.nr}`;
  const number = { x: layout.width - 40, y: 68, text: String(page + 1) };
  const printed = ["kst-99210-14", "ISSN 0921 - 7371", "’s-Gravenhage 2026"];
  const margin = printed.map((text, index) => ({ x: layout.margin, y: 82 - index * 6.5, text, size: 6 }));
  return [{ x: layout.text, y: 68, text: footer, size: 7 }, number, ...(page === 0 ? margin : [])];
}

/** Lines as a typesetter makes them: a long word that does not fit is cut, with a hyphen. */
function hyphenate(paragraph: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const room = layout.columns - line.length - 1;
    if (line === "" || word.length <= room) line = line === "" ? word : `${line} ${word}`;
    else if (/^[a-z]{12,}[.,]?$/.test(word) && room > 7) {
      lines.push(`${line} ${word.slice(0, 6)}-`);
      line = word.slice(6);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function show({ x, y, text, size = layout.size }: Placed): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y.toFixed(2)} Tm ${literal(text)} Tj ET`;
}

const winAnsi: Readonly<Record<string, number>> = { "€": 0x80, "’": 0x92, "–": 0x96, "«": 0xab, "»": 0xbb };

function literal(text: string): string {
  const signs = Array.from(text, (sign) => {
    const code = winAnsi[sign] ?? sign.charCodeAt(0);
    if ("()\\".includes(sign)) return `\\${sign}`;
    return code > 126 ? `\\${code.toString(8).padStart(3, "0")}` : sign;
  });
  return `(${signs.join("")})`;
}

/** A page with only a picture, as a scanner makes. */
export function scannedPdf(): Uint8Array {
  return pdfOf(["q 400 0 0 600 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"]);
}

/** A PDF that asks for a password: its key fits no empty password. */
export function lockedPdf(fixture: Fixture): Uint8Array {
  const key = `<${"5a".repeat(32)}>`;
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`;
  return pdfOf(
    place(fixture).map((page) => page.map(show).join("\n")),
    lock,
  );
}

/** A PDF of our own making: one object per line, one content stream per page. */
function pdfOf(contents: readonly string[], trailer = ""): Uint8Array {
  const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${layout.width} ${layout.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  return new TextEncoder().encode(
    `${file}${table}trailer << /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`,
  );
}
