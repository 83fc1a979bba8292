import * as z from "zod/mini";
import { everything, workFilter } from "./filter.ts";
import { voteFirst, workSort } from "./sort.ts";

/** Columns beside the stuk itself, in the order of the table. */
export const workColumns = [
  "stemming",
  "dienstverlener",
  "status",
  "termijn",
  "antwoord",
  "ministerie",
  "datum",
  "gelezen",
] as const;
export type WorkColumn = (typeof workColumns)[number];

/** What the table shows and how. */
export const workView = z.readonly(
  z.strictObject({
    filter: workFilter,
    sort: workSort,
    columns: z.readonly(z.array(z.enum(workColumns))),
  }),
);
export type WorkView = z.infer<typeof workView>;

export const savedView = z.readonly(z.strictObject({ id: z.string(), name: z.string(), view: workView }));
export type SavedView = z.infer<typeof savedView>;

export const firstView: WorkView = {
  filter: everything,
  sort: voteFirst,
  columns: ["stemming", "dienstverlener", "status", "antwoord"],
};
