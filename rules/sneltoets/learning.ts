import type { SneltoetsAnswer } from "./answer/answer.ts";
import type { AnswerDraft } from "./answer/draft.ts";

/** What readers and dienstverleners said of the signals of one rule, as numbers only. */
export type RuleCounts = {
  readonly rule: string;
  readonly terecht: number;
  readonly onterecht: number;
  readonly klopt: number;
  readonly kloptNiet: number;
};

type ReaderVerdict = { readonly rule: string; readonly verdict: "terecht" | "onterecht" };
type Answered = Pick<SneltoetsAnswer | AnswerDraft, "id" | "signals">;

const none = { terecht: 0, onterecht: 0, klopt: 0, kloptNiet: 0 };

/**
 * Counted per rule, in the order of their ids. An answer that is here twice (written here and come back) counts once;
 * "n.v.t." counts for nothing.
 */
export function countVerdicts(readers: readonly ReaderVerdict[], answers: readonly Answered[]): readonly RuleCounts[] {
  const counts = new Map<string, Omit<RuleCounts, "rule">>();
  const add = (rule: string, what: keyof typeof none) => {
    const before = counts.get(rule) ?? none;
    counts.set(rule, { ...before, [what]: before[what] + 1 });
  };
  for (const { rule, verdict } of readers) add(rule, verdict);
  const once = new Map(answers.map((answer) => [answer.id, answer]));
  for (const { rule, verdict } of [...once.values()].flatMap(({ signals }) => [...signals])) {
    if (verdict === "klopt") add(rule, "klopt");
    if (verdict === "klopt-niet") add(rule, "kloptNiet");
  }
  return [...counts].map(([rule, count]) => ({ rule, ...count })).toSorted((a, b) => a.rule.localeCompare(b.rule));
}

/** The counts as a file: no words of a text, no names, no dates. */
export function countsFile(counts: readonly RuleCounts[]): string {
  return `${JSON.stringify({ format: "sneltoets-tellingen", version: 1, rules: counts }, null, 2)}\n`;
}
