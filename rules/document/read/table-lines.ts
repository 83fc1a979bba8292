import { opensBody } from "./canonical.ts";

/**
 * Lines of a table from its rows, cells and lines in a cell. A table that only places the heading or the whole document
 * is read cell by cell; a table with figures keeps its rows: "Artikel 3 | 12.500 | 14.000".
 */
export function tableLines(rows: readonly (readonly (readonly string[])[])[]): readonly string[] {
  const placesDocument = rows.flat(2).some((line) => opensBody(line) || /^(vergaderjaar|nr\.) ?\d/i.test(line));
  if (placesDocument) return rows.flat(2);
  return rows.map((row) => row.map((cell) => cell.join(" ")).join(" | "));
}
