/** A PDF with these objects; the first is the catalog. One that is written as it is, without regard for what it does. */
export function rawPdf(objects: readonly string[]): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  const end = `trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(file + table + end);
}

const words = "BT /F1 9 Tf 1 0 0 1 55 700 Tm (De Kamer, verzoekt de regering te bezien,) Tj ET";

/** One page with a line of text; `catalog`, `pages` and `page` are entries put beside the usual ones. */
export function pdfWith({ catalog = "", pages = "/Kids [3 0 R] /Count 1", page = "" }): Uint8Array {
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages ${pages} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 558 771] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R ${page} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
  ]);
}
