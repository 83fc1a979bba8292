import { elementsOf, findChild, localName, parseXmlRoot, type XmlElement } from "./xml.ts";

/**
 * Word keeps "1.", "A." and "•" of an automatic list out of the text. Amendments are read by those numbers,
 * so they are counted here as Word counts them: per list, starting again below a higher level.
 */
export type Numbering = {
  /** Number of the next paragraph with these properties, or "" when it is not in a list. Counts on with each call. */
  readonly next: (properties: XmlElement | undefined) => string;
};

type Level = { readonly format: string; readonly text: string; readonly start: number };
type Place = { readonly list: string; readonly level: number };

const deepestLevel = 8;

export function createNumbering(numberingXml: string, stylesXml: string): Numbering {
  const lists = listsFrom(parseXmlRoot(numberingXml));
  const stylePlaces = stylePlacesFrom(parseXmlRoot(stylesXml));
  const counters = new Map<string, number[]>();
  return {
    next: (properties) => {
      const style = attribute(findChild(properties, "pStyle"), "val");
      const place = placeFrom(properties) ?? stylePlaces.get(style);
      const levels = place === undefined ? undefined : lists.get(place.list);
      if (place === undefined || levels === undefined) return "";
      const counts = counters.get(place.list) ?? [];
      counters.set(place.list, counts);
      counts[place.level] = (counts[place.level] ?? (levels[place.level]?.start ?? 1) - 1) + 1;
      counts.length = place.level + 1;
      return labelFrom(levels, place.level, counts);
    },
  };
}

function labelFrom(levels: readonly Level[], level: number, counts: readonly number[]): string {
  const own = levels[level];
  if (own === undefined || own.format === "none") return "";
  if (own.format === "bullet") return "•";
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    return numeral(counts[index] ?? levels[index]?.start ?? 1, levels[index]?.format ?? "decimal");
  });
}

function numeral(value: number, format: string): string {
  if (format === "lowerLetter") return letters(value);
  if (format === "upperLetter") return letters(value).toUpperCase();
  if (format === "lowerRoman") return roman(value).toLowerCase();
  return format === "upperRoman" ? roman(value) : String(value);
}

/** 1 → a, 26 → z, 27 → aa, as Word does. */
function letters(value: number): string {
  const index = Math.max(value - 1, 0);
  return String.fromCharCode(97 + (index % 26)).repeat(Math.min(Math.floor(index / 26) + 1, 9));
}

const romanParts = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 399) return String(value);
  const part = romanParts.find(([amount]) => amount <= value);
  return part === undefined ? "" : part[1] + (value > part[0] ? roman(value - part[0]) : "");
}

function listsFrom(root: XmlElement | null): ReadonlyMap<string, readonly Level[]> {
  const children = root === null ? [] : elementsOf(root);
  const definitions = new Map(
    children
      .filter((child) => localName(child) === "abstractNum")
      .map((child) => [attribute(child, "abstractNumId"), levelsFrom(child)]),
  );
  return new Map(
    children
      .filter((child) => localName(child) === "num")
      .map((child) => [
        attribute(child, "numId"),
        definitions.get(attribute(findChild(child, "abstractNumId"), "val")) ?? [],
      ]),
  );
}

function levelsFrom(definition: XmlElement): readonly Level[] {
  return elementsOf(definition)
    .filter((child) => localName(child) === "lvl")
    .map((level) => ({
      format: attribute(findChild(level, "numFmt"), "val"),
      text: attribute(findChild(level, "lvlText"), "val"),
      start: Number(attribute(findChild(level, "start"), "val")) || 1,
    }));
}

function stylePlacesFrom(root: XmlElement | null): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const style of root === null ? [] : elementsOf(root)) {
    const place = placeFrom(findChild(style, "pPr"));
    if (place !== undefined) places.set(attribute(style, "styleId"), place);
  }
  return places;
}

function placeFrom(properties: XmlElement | undefined): Place | undefined {
  const numPr = findChild(properties, "numPr");
  if (numPr === undefined) return undefined;
  const level = Number(attribute(findChild(numPr, "ilvl"), "val")) || 0;
  return { list: attribute(findChild(numPr, "numId"), "val"), level: Math.min(Math.max(level, 0), deepestLevel) };
}

/** Value of a Word attribute, without its prefix, or "". */
function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes[`w:${name}`] ?? element?.attributes[name] ?? "";
}
