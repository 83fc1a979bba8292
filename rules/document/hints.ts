import * as z from "zod/mini";

/**
 * What a page around a document tells about it. Hints fill facts that the text itself lacks; they never overrule the text.
 * Everything is what the page showed, untrusted and unparsed ("Amendement", "36 602 nr. 12", "14 november 2026").
 */
export const pageHints = z.strictObject({
  url: z.string(),
  title: z.string(),
  kind: z.optional(z.string()),
  number: z.optional(z.string()),
  dossier: z.optional(z.string()),
  date: z.optional(z.string()),
  indieners: z.optional(z.array(z.string())),
  /** Voting date as `YYYY-MM-DD`, when the page names one. */
  voteDate: z.optional(z.string()),
});
export type PageHints = z.infer<typeof pageHints>;
