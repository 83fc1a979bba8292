import { trimEndOf } from "../characters.ts";
import type { Line } from "../lines.ts";
import type { Signatures } from "../signatures.ts";
import type { Heading } from "./heading.ts";
import { nameFromCapitals, nameKey, splitNames, surnameOf } from "./names.ts";
import type { Sources } from "./sources.ts";

/** The signatures decide spelling and completeness; without them the heading speaks: members, or a committee. */
export function findIndieners(
  signatures: Signatures,
  heading: Heading | undefined,
  sources: Sources,
): readonly string[] {
  const signed = namesIn(signatures, heading);
  if (signed.length > 0) {
    sources.indieners = signatures.range;
    return uniqueNames(
      signed
        .filter((name) => !office.test(name))
        .map((name) => surnameOf(nameFromCapitals(trimEndOf(name, ".,").trim()))),
    );
  }
  const names = heading === undefined ? [] : headingNames(heading);
  if (heading && names.length > 0) sources.indieners = [heading.start, heading.end];
  return uniqueNames(names);
}

/** Under a nota van wijziging the office of the signer stands above the name. */
const office = /^de (?:minister|staatssecretaris)/i;

function headingNames({ committee, names }: Heading): readonly string[] {
  return committee === null ? names.map((name) => surnameOf(nameFromCapitals(name))) : [committee];
}

/** One name per line is the rule when there are more lines; several on one line only when that is the only line. */
function namesIn({ lines }: Signatures, heading: Heading | undefined): readonly string[] {
  const names = heading?.names ?? [];
  const split = ({ text }: Line): readonly string[] => splitNames(text, names, heading?.others ?? true);
  if (lines.length === 1 || (lines.length >= fewestRows && areColumns(lines.map(split)))) return lines.flatMap(split);
  return lines.flatMap((line) => (holdsSeveral(line, names) ? split(line) : [line.text]));
}

// A few double surnames among the names are no columns.
const fewestRows = 3;

/** Old prints set the names of a committee in two columns. */
function areColumns(lines: readonly (readonly string[])[]): boolean {
  const rows = lines.filter(({ length }) => length > 1).length;
  return rows >= fewestRows && 2 * rows > lines.length;
}

function holdsSeveral({ text }: Line, names: readonly string[]): boolean {
  if (text.includes(",")) return true;
  const key = nameKey(text);
  return names.filter((name) => key.includes(nameKey(name))).length > 1;
}

function uniqueNames(names: readonly string[]): readonly string[] {
  const seen = new Map(names.filter((name) => name !== "").map((name) => [nameKey(name), name]));
  return [...seen.values()];
}
