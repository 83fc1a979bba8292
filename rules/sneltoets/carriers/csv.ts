/**
 * One cell, always in quotes. A text that a spreadsheet would take for a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection); a number of ours stays a number.
 */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const isFormula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(value) || /^[\t\r]/.test(value);
  return `"${`${isFormula ? "'" : ""}${value}`.replaceAll('"', '""')}"`;
}

/**
 * Rows as CSV for a Dutch spreadsheet: semicolons, CRLF (RFC 4180) and a byte order mark, so that Excel reads UTF-8.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}
