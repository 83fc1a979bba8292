import { doubtMessage, doubtsAbout, type Check, type Finding } from "../../../rules/index.ts";
import type { MakeWriter } from "./writer.ts";

/** For people at a terminal. */
export const text: MakeWriter = (print) => ({
  start: () => {},
  write: (outcome) =>
    print(outcome.ok ? checkLines(outcome.file, outcome.check) : `${outcome.file}\n  ${outcome.message}\n\n`),
  end: () => {},
});

function checkLines(file: string, check: Check): string {
  const lines = [
    file,
    `  ${identity(check)}`,
    ...check.findings.flatMap(findingLines),
    ...contextLines(check),
    ...providerLines(check),
  ];
  if (check.findings.length === 0 && check.document.facts.kind !== "overig")
    lines.push("  Deze regels vonden niets. Dat zegt niet dat het uitvoerbaar is.");
  for (const doubt of doubtsAbout(check.document)) lines.push(`  ${doubtMessage(doubt)}`);
  for (const { rule, error } of check.failures) lines.push(`  Regel ${rule} is mislukt: ${error}`);
  return `${lines.join("\n")}\n\n`;
}

function identity({ document: { facts } }: Check): string {
  const number = facts.dossier === null ? facts.nr : `${facts.dossier}, nr. ${facts.nr ?? "onbekend"}`;
  return [facts.kind, facts.version, number, facts.date, facts.indieners.join(", ")].filter(Boolean).join(" · ");
}

function findingLines({ rule, strength, certainty, quote, place, question, because = [], note }: Finding): string[] {
  const words = quote.exact.replaceAll(/\s+/g, " ");
  const more = note === undefined ? because : [...because, `Let op: ${note}`];
  const lines = [`«${words}»`, question, ...more].map((line) => `      ${line}`);
  return [`  - ${rule} (${strength}, ${certainty}) ${place}`, ...lines];
}

function contextLines({ context }: Check): string[] {
  if (context.length === 0) return [];
  return [
    "  Vraag bij het stuk",
    ...context.flatMap(({ message, question }) => [`  - ${message}`, `      ${question}`]),
  ];
}

function providerLines({ providers }: Check): string[] {
  return providers.map(({ name, role, because }) => {
    const reasons = because.map(({ words, where }) => `“${words}” (${where})`).join(", ");
    return `  Dienstverlener: ${name}, ${role}, herkend aan ${reasons}`;
  });
}
