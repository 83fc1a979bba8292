import {
  catalogue,
  compileRules,
  explainRuleSet,
  findRule,
  type Check,
  type Finding,
  type NearMiss,
  type Silence,
  type Zone,
} from "../../rules/index.ts";

const set = compileRules(catalogue);
const MARGIN = 14;

/** A line of the document with its place in the text, so that words can be pointed at. */
type Line = { readonly text: string; readonly start: number; readonly end: number };
type Mark = { readonly range: readonly [number, number]; readonly says: string };

/** The whole document with the zone of each line in the margin, and under it what was marked and what was not, and why. */
export function explanationOf(file: string, check: Check): string {
  const { document, findings, context } = check;
  const { nearMisses } = explainRuleSet(set, document);
  const marks = [...findings.map(markOf), ...context.map(contextMark), ...nearMisses.map(nearMissMark)];
  const lines = linesOf(document.text).flatMap((line) => {
    const zone = document.passages.find(
      ({ range }) => line.start < range[1] && range[0] < Math.max(line.end, line.start + 1),
    );
    const own = marks.filter(({ range: [start] }) => start >= line.start && start <= line.end);
    return [row(zone?.zone ?? "", line.text), ...own.flatMap((mark) => pointer(line, mark))];
  });
  const total = `${findings.length} signalen, ${nearMisses.length} keer woorden zonder signaal`;
  return `${[file, total, "", ...lines].join("\n")}\n\n`;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at, end: at + line.length };
  });
}

function row(margin: string, text: string): string {
  return `${margin.padEnd(MARGIN)}| ${text}`.trimEnd();
}

/** Carets under the words on their first line; words that run on are pointed at to the end of it. */
function pointer(line: Line, { range: [start, end], says }: Mark): readonly string[] {
  const indent = line.text.slice(0, start - line.start).replaceAll(/[^\t]/g, " ");
  const carets = "^".repeat(Math.max(1, Math.min(end, line.end) - start));
  return [row("", `${indent}${carets}`), row("", `${indent}${says}`)];
}

function markOf({ range, rule, strength, certainty, polarity, because = [], note }: Finding): Mark {
  const more = [...because, ...(note === undefined ? [] : [note])].join(" ");
  return { range, says: `${rule} (${strength}, ${certainty}, ${polarity}) ${more}`.trimEnd() };
}

function contextMark({ range, rule, question }: Finding): Mark {
  return { range, says: `vraag bij het stuk: ${rule}. ${question}` };
}

function nearMissMark({ range, rule, silence }: NearMiss): Mark {
  return { range, says: `geen ${rule}: ${reasonOf(rule, silence)}` };
}

function reasonOf(rule: string, silence: Silence): string {
  switch (silence.reason) {
    case "other-zone":
      return `staat in ${zoneNames[silence.zone] ?? silence.zone}`;
    case "guarded":
      return `valt onder de uitzondering «${silence.by}»`;
    case "asked-to-investigate":
      return "de motie vraagt dit niet te doen, maar uit te zoeken of te vinden";
    case "found-elsewhere-in-the-change":
      return "deze wijziging heeft dit signaal al";
    case "dropped-by-rule":
      return findRule(rule)?.find ? "de regel zelf laat dit weg" : "de regel heeft al genoeg signalen";
    default:
      return silence satisfies never;
  }
}

const zoneNames: Readonly<Partial<Record<Zone, string>>> = {
  toelichting: "de toelichting",
  considerans: "de overwegingen",
  oud: "de oude tekst",
  geschrapt: "tekst die vervalt",
  anker: "een anker",
  kop: "de kop",
  aanhef: "de aanhef",
  opdracht: "de wijzigingsopdracht",
  ondertekening: "de ondertekening",
  slot: "het slot",
  onbekend: "tekst die niet is herkend",
};
