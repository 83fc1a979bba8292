import * as z from "zod/mini";

/** Where a stuk stands for the official who handles it. */
export const workStatuses = ["nieuw", "niet-nodig", "gevraagd", "ontvangen", "doorgeleid"] as const;
export type WorkStatus = (typeof workStatuses)[number];

/** Most characters of a note. */
export const longestNote = 2_000;

/** What the user decided about a stuk. No mark means "nieuw", or what its requests say. */
export const mark = z.readonly(
  z.strictObject({
    /** Document key. */
    key: z.string().check(z.minLength(1)),
    revision: z.int().check(z.minimum(0)),
    /** ISO moment in UTC. */
    updatedAt: z.iso.datetime(),
    /** Null leaves it to the requests. */
    status: z.nullable(z.enum(workStatuses)),
    /** ISO moment at which the status was chosen; null when it was not, or by a version that did not keep it. */
    statusAt: z.prefault(z.nullable(z.iso.datetime()), null),
    /** Something in it may be worth simplifying by law: on the list of candidates. */
    candidate: z.boolean(),
    note: z.string().check(z.maxLength(longestNote)),
  }),
);
export type Mark = z.infer<typeof mark>;

/** A stuk about which nothing was decided; `at` is an ISO moment in UTC. */
export function unmarked(key: string, at: string): Mark {
  return { key, revision: 0, updatedAt: at, status: null, statusAt: null, candidate: false, note: "" };
}
