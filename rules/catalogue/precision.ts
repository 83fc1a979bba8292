import * as z from "zod/mini";
import measured from "../precision.json";

const count = z.number().check(z.int(), z.nonnegative());
const measurement = z.object({
  date: z.iso.date(),
  /** Hash of the labels, so that two measurements can be told apart. */
  corpus: z.string(),
  documents: count,
  /** Per rule, in documents: found rightly, found wrongly, not found. */
  rules: z.record(z.string(), z.object({ right: count, wrong: count, missed: count })),
});

/** `right` of `of` documents in which the rule found something; `date` is `YYYY-MM-DD`. */
export type Precision = { readonly right: number; readonly of: number; readonly date: string };

/**
 * How often a rule was right on the labelled documents (`npm run evaluate`); null when it was not measured or found nothing.
 * The rules were learnt from the same documents, so this is kinder than new texts will be.
 */
export function precisionOf(ruleId: string, source: unknown = measured): Precision | null {
  const { data } = measurement.safeParse(source);
  const tally = data?.rules[ruleId];
  const of = tally ? tally.right + tally.wrong : 0;
  return data && tally && of > 0 ? { right: tally.right, of, date: data.date } : null;
}
