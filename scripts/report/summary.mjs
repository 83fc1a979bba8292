// The figures at the end of `npm test`: what the journeys noted beside them, and what the build weighs.
import { buildSizes, limits } from "./build-size.mjs";

/** Lines "what: figure" from the reports and the folder of the build; a report that is missing gives no lines. */
export function figures(unitReport, journeyReports, build) {
  const specs = journeyReports.flatMap(({ suites }) => specsIn(suites));
  const budgets = [...buildRows(build), ...notesOf(specs, "budget").map((line) => [...line.split("\t"), "", ""])];
  return [...journeyLines(specs), ...hostileLines(unitReport, specs), ...noteLines(specs), ...table("budget", budgets)];
}

function specsIn(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsIn(inner)]);
}

const isFirefox = ({ title }) => title.startsWith("Firefox");

function journeyLines(specs) {
  const groups = { Chromium: specs.filter((spec) => !isFirefox(spec)), Firefox: specs.filter(isFirefox) };
  return Object.entries(groups).map(([name, own]) => {
    const skipped = own.filter(({ tests }) => tests.every(({ status }) => status === "skipped")).length;
    const good = own.filter(({ ok }) => ok).length - skipped;
    return `journeys in ${name}: ${good} of ${own.length} passed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
  });
}

/** Every test in a file named after hostile input is one such input. */
function hostileLines(unitReport, specs) {
  const units = (unitReport?.testResults ?? [])
    .filter(({ name }) => name.includes("hostile"))
    .flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status === "passed"));
  const all = [...units, ...specs.filter(({ file }) => file.includes("hostile")).map(({ ok }) => ok)];
  return [`hostile inputs: ${all.filter(Boolean).length} of ${all.length} refused`];
}

/** What the journeys noted beside them of one kind. */
function notesOf(specs, kind) {
  const notes = specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations));
  return notes.filter(({ type }) => type === kind).map(({ description }) => description);
}

function noteLines(specs) {
  const of = (kind) => notesOf(specs, kind);
  return [
    `hosts reached: ${[...new Set(of("host"))].toSorted((a, b) => a.localeCompare(b)).join(", ") || "none"}`,
    `browsers whose own record of the network names no other host: ${of("watched").length}`,
    `screens checked with axe, none with a violation: ${of("accessible").length}`,
    `kill points: ${of("survived").length} of ${of("kill point").length} survived`,
  ];
}

/** Rows of words as lines with columns below each other. */
function table(name, rows) {
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column].length)));
  return rows.map(([what, figure, limit]) =>
    `${name}  ${what.padEnd(widths[0])}  ${figure.padStart(widths[1])}  ${limit}`.trimEnd(),
  );
}

function buildRows(build) {
  const sizes = buildSizes(build);
  if (sizes === undefined) return [];
  return [
    ["package", inKB(sizes.package, 0), `at most ${inKB(limits.package, 0)}`],
    ["content script", inKB(sizes.contentScript, 1), `at most ${inKB(limits.contentScript, 0)}`],
  ];
}

const inKB = (bytes, digits) => `${(bytes / 1000).toFixed(digits)} kB`;
