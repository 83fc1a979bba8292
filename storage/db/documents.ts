import * as z from "zod/mini";
import { sourceKinds } from "@/rules";
import type { StorageFailure } from "../result.ts";
import { guarded } from "./guarded.ts";
import { textHash } from "../text-hash.ts";
import { database } from "./database.ts";

/** Text of a public document that was fetched, kept so that it is fetched once. Drafts never come here. */
export const cachedText = z.readonly(
  z.strictObject({
    /** What the file is known by: the D-number of its address, or the document key. */
    key: z.string().check(z.minLength(1)),
    text: z.string(),
    source: z.enum(sourceKinds),
    /** ISO moment in UTC. */
    fetchedAt: z.iso.datetime(),
    /** SHA-256 of the text as hex. */
    hash: z.string(),
  }),
);
export type CachedText = z.infer<typeof cachedText>;

/** Number of documents kept; the longest ago fetched goes first. */
export const cacheSize = 300;

/** The kept text, or undefined: not there, not readable, or no storage. A cache that fails is a cache that is empty. */
export async function cachedDocument(key: string): Promise<CachedText | undefined> {
  const row = await guarded(() => database.documents.get(key));
  return row !== undefined && "record" in row ? cachedText.safeParse(row.record).data : undefined;
}

export type CacheResult = { readonly kind: "saved"; readonly record: CachedText } | StorageFailure;

/** Keeps a text under its key, over an older one, and makes room when the cache is full. */
export async function cacheDocument(document: Omit<CachedText, "hash">): Promise<CacheResult> {
  // The hash first: a transaction ends while it waits for anything but the database.
  const record = cachedText.parse({ ...document, hash: await textHash(document.text) });
  return guarded(() =>
    database.transaction("rw", database.documents, async (): Promise<CacheResult> => {
      await database.documents.put({ key: record.key, fetchedAt: record.fetchedAt, record });
      const surplus = (await database.documents.count()) - cacheSize;
      if (surplus > 0) await database.documents.orderBy("fetchedAt").limit(surplus).delete();
      return { kind: "saved", record };
    }),
  );
}
