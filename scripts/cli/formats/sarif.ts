import type { Finding } from "../../../rules/index.ts";
import type { Outcome } from "../check-file.ts";
import type { MakeWriter } from "./writer.ts";

const levels = { hoog: "warning", middel: "note", laag: "note", lichter: "none" } as const;

/** SARIF 2.1.0, so that editors and code hosts show the signals in the text; https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const sarif: MakeWriter = (print) => {
  const outcomes: Outcome[] = [];
  return {
    start: () => {},
    write: (outcome) => outcomes.push(outcome),
    end: () => print(`${JSON.stringify(sarifLog(outcomes), null, 2)}\n`),
  };
};

function sarifLog(outcomes: readonly Outcome[]) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "sneltoets", rules: ruleIds(outcomes).map((id) => ({ id })) } },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: outcomes.flatMap(notifications) }],
        results: outcomes.flatMap((outcome) =>
          outcome.ok ? outcome.check.findings.map((finding) => result(outcome.file, finding)) : [],
        ),
      },
    ],
  };
}

function ruleIds(outcomes: readonly Outcome[]): string[] {
  const ids = outcomes.flatMap((outcome) => (outcome.ok ? outcome.check.findings.map(({ rule }) => rule) : []));
  return [...new Set(ids)].toSorted();
}

function notifications(outcome: Outcome) {
  return outcome.ok ? [] : [{ level: "error", message: { text: `${outcome.file}: ${outcome.message}` } }];
}

function result(file: string, { rule, strength, message, question, quote, range: [start, end] }: Finding) {
  return {
    ruleId: rule,
    level: levels[strength],
    message: { text: `${message} ${question}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file) },
          region: { charOffset: start, charLength: end - start, snippet: { text: quote.exact } },
        },
      },
    ],
  };
}
