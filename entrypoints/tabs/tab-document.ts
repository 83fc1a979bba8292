import * as z from "zod/mini";
import { pageHints, readFailures, sourceKinds } from "@/rules";
import type { TabDocument } from "@/components/sidepanel/ports";

const url = z.string();
const source = z.enum(sourceKinds);
const otherSources = z.array(source);

/** Session storage outlives the background, but not an update of the extension: parse what comes out of it. */
const schema: z.ZodMiniType<TabDocument> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("geen-kamerstuk") }),
  z.strictObject({ kind: z.literal("lezen"), url, hints: pageHints }),
  z.strictObject({
    kind: z.literal("gelezen"),
    url,
    hints: pageHints,
    source,
    text: z.string(),
    readAt: z.string(),
    otherSources,
  }),
  z.strictObject({ kind: z.literal("mislukt"), url, hints: pageHints, reason: z.enum(readFailures), otherSources }),
]);

/** The document in a stored value; undefined when there is none or it cannot be read. */
export function tabDocumentFrom(value: unknown): TabDocument | undefined {
  return schema.safeParse(value).data;
}
