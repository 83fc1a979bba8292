import * as z from "zod/mini";

/** What a thread tells of one file: groups and names that the totals count, and the signals as "rule: quote". */
export const fileReport = z.strictObject({
  file: z.string(),
  counts: z.array(z.tuple([z.string(), z.string()])),
  signals: z.array(z.string()),
  /** What was thrown; null for every file that was read, or refused in words. */
  crash: z.nullable(z.string()),
});
export type FileReport = z.infer<typeof fileReport>;
