import * as z from "zod/mini";
import type { SneltoetsAnswer } from "./answer/answer.ts";
import type { AnswerDraft } from "./answer/draft.ts";
import { line } from "./request.ts";

const amount = z.int().check(z.minimum(0));

/** What readers and dienstverleners said of the signals of one rule, as numbers only. */
const ruleCounts = z.readonly(
  z.strictObject({ rule: line, terecht: amount, onterecht: amount, klopt: amount, kloptNiet: amount }),
);
export type RuleCounts = z.infer<typeof ruleCounts>;

const countsExchange = z.strictObject({
  format: z.literal("sneltoets-tellingen"),
  version: z.literal(1),
  rules: z.readonly(z.array(ruleCounts).check(z.maxLength(1000))),
});

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

/** The counts in such a file; null when it holds something else. */
export function readCounts(text: string): readonly RuleCounts[] | null {
  try {
    return countsExchange.safeParse(JSON.parse(text)).data?.rules ?? null;
  } catch {
    return null;
  }
}

const wrongIn = ({ onterecht, kloptNiet }: RuleCounts): number => onterecht + kloptNiet;

/** Counts of several computers together, the rule that was wrong most often first. */
export function addCounts(all: readonly (readonly RuleCounts[])[]): readonly RuleCounts[] {
  const sums = new Map<string, RuleCounts>();
  for (const one of all.flat()) {
    const { terecht, onterecht, klopt, kloptNiet } = sums.get(one.rule) ?? none;
    sums.set(one.rule, {
      rule: one.rule,
      terecht: terecht + one.terecht,
      onterecht: onterecht + one.onterecht,
      klopt: klopt + one.klopt,
      kloptNiet: kloptNiet + one.kloptNiet,
    });
  }
  return [...sums.values()].toSorted((a, b) => wrongIn(b) - wrongIn(a) || a.rule.localeCompare(b.rule));
}
