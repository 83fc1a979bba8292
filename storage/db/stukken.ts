import * as z from "zod/mini";
import { kinds, sourceKinds, type Check, type SourceKind } from "@/rules";
import type { StorageFailure } from "../result.ts";
import { textHash } from "../text-hash.ts";
import { database } from "./database.ts";
import { guarded } from "./guarded.ts";
import { readRows } from "./rows.ts";

/**
 * A public kamerstuk as it was read: its text with source, time and hash is a receipt that a later check can repeat, and
 * an earlier version to compare with. Drafts never come here.
 */
export const stuk = z.readonly(
  z.strictObject({
    /** The document key: "36410-VIII/20". */
    key: z.string().check(z.minLength(1)),
    dossier: z.nullable(z.string()),
    nr: z.nullable(z.string()),
    kind: z.enum(kinds),
    version: z.string(),
    replaces: z.nullable(z.string()),
    title: z.nullable(z.string()),
    date: z.nullable(z.string()),
    url: z.string(),
    source: z.enum(sourceKinds),
    text: z.string(),
    /** SHA-256 of the text as hex. */
    hash: z.string(),
    /** ISO moment in UTC. */
    readAt: z.iso.datetime(),
  }),
);
export type Stuk = z.infer<typeof stuk>;

type ReadFrom = { readonly key: string; readonly url: string; readonly source: SourceKind; readonly readAt: string };

export type StukResult = { readonly kind: "saved"; readonly record: Stuk } | StorageFailure;

/** Keeps a stuk under its key, over an earlier reading of the same stuk. */
export async function keepStuk({ document }: Pick<Check, "document">, from: ReadFrom): Promise<StukResult> {
  const { dossier, nr, kind, version, replaces, title, date } = document.facts;
  const { text } = document;
  const facts = { dossier, nr, kind, version, replaces, title, date };
  // The hash first: a transaction ends while it waits for anything but the database.
  const record = stuk.parse({ ...from, ...facts, text, hash: await textHash(text) });
  return guarded(async () => {
    await database.stukken.put({ key: record.key, dossier: dossier ?? "", readAt: record.readAt, record });
    return { kind: "saved" as const, record };
  });
}

/** The stuk with this key; null when it was never read here, or can no longer be read. */
export async function readStuk(key: string): Promise<Stuk | null> {
  const row = await database.stukken.get(key);
  return row === undefined ? null : (readRows([row], stuk).records[0] ?? null);
}
