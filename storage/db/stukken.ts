import * as z from "zod/mini";
import {
  kinds,
  pageHints,
  sourceKinds,
  workRowFrom,
  checkText,
  correctCheck,
  correction,
  type Check,
  type PageHints,
  type SourceKind,
  type WorkRow,
} from "@/rules";
import type { StorageFailure } from "../result.ts";
import { textHash } from "../text-hash.ts";
import { database } from "./database.ts";
import { readDismissals, withoutDismissed } from "./dismissals.ts";
import { guarded } from "./guarded.ts";
import { changeSince, reading, readingOf, type ReadingChange } from "./reading.ts";
import { readRows } from "./rows.ts";
import { shownFindings } from "./shown-findings.ts";
import { putWorkRows, usable, workRowOf } from "./work-rows.ts";

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
    /** What the page said about it; a stuk that was kept by an earlier version has none. */
    hints: z.exactOptional(pageHints),
    /** What the rules found then; a stuk that was kept by an earlier version has none. */
    reading: z.exactOptional(reading),
  }),
);
export type Stuk = z.infer<typeof stuk>;

export type ReadFrom = {
  readonly key: string;
  readonly url: string;
  readonly source: SourceKind;
  /** ISO moment in UTC. */
  readonly readAt: string;
  readonly hints: PageHints;
  /** Version of the extension that checked it. */
  readonly checkedWith: string;
};

export type StukResult = { readonly kind: "saved"; readonly record: Stuk } | StorageFailure;

/** Keeps a stuk and its line in the werkvoorraad under its key, over an earlier reading of the same stuk. */
export async function keepStuk(check: Check, { checkedWith, ...from }: ReadFrom): Promise<StukResult> {
  const { document } = check;
  const { dossier, nr, kind, version, replaces, title, date } = document.facts;
  const { text } = document;
  const facts = { dossier, nr, kind, version, replaces, title, date };
  // The hash first: a transaction ends while it waits for anything but the database.
  const found = readingOf(check, checkedWith);
  const record = stuk.parse({ ...from, ...facts, text, hash: await textHash(text), reading: found });
  return guarded(async () => {
    const row = rowOf(await corrected(check, record.key), record, checkedWith);
    return database.transaction("rw", database.stukken, database.workRows, async () => {
      await database.stukken.put({ key: record.key, dossier: dossier ?? "", readAt: record.readAt, record });
      await putWorkRows([row]);
      return { kind: "saved" as const, record };
    });
  });
}

/**
 * The check as the panel shows it: who executes it, after what the user knows better, and no signals that were put aside for
 * this document. Those put aside everywhere are left out where the lines are read.
 */
async function corrected(check: Check, key: string): Promise<Check> {
  const [corrections, dismissals] = await Promise.all([
    database.corrections.where("documentKey").anyOf([key, ""]).toArray(),
    readDismissals(key),
  ]);
  const own = dismissals.records.filter(({ scope }) => scope === "document");
  const findings = withoutDismissed(check.findings, own);
  return correctCheck({ ...check, findings }, readRows(corrections, correction).records, key);
}

function rowOf(check: Check, { key, url, source, hash, readAt, hints }: Stuk, checkedWith: string): WorkRow {
  const seen = { subject: hints?.title ?? null, voteDate: hints?.voteDate ?? null };
  return workRowFrom(check, { key, url, source, hash, readAt, checkedWith, ...seen });
}

/** Hints of a stuk that was kept without: its own facts, so that a new check knows what the first one knew. */
function hintsOf({ hints, url, title }: Stuk): PageHints {
  return hints ?? { url, title: title ?? "" };
}

/** A kept stuk checked again by the rules of today; `check` is the core's. */
export function recheck(kept: Stuk): Check {
  return checkText(kept.text, hintsOf(kept));
}

/** What came of checking a kept text once more. */
export type Repeated = {
  /** It still is what was read. */
  readonly isSameText: boolean;
  readonly signals: number;
  /** Beside the signals of the reading; null when these were not kept. */
  readonly change: ReadingChange | null;
};

/** Repeats a reading: the hash of its text, and what the rules of today find in it. */
export async function repeatCheck(kept: Stuk): Promise<Repeated> {
  const now = readingOf(recheck(kept), "");
  return {
    isSameText: (await textHash(kept.text)) === kept.hash,
    signals: now.signals.length,
    change: kept.reading === undefined ? null : changeSince(kept.reading, now),
  };
}

/** A kept stuk checked again, as the panel shows it: after the user's corrections and without what was put aside or is off. */
export async function currentCheck(kept: Stuk): Promise<Check> {
  const check = await corrected(recheck(kept), kept.key);
  return { ...check, findings: await shownFindings(check, kept.key) };
}

/**
 * Keys of kept stukken whose line in the werkvoorraad is missing or was made by another version. `rows` are the lines as
 * far as they are known; what is not among them is looked up, because a scan may have just made it.
 */
export async function staleStukken(rows: readonly WorkRow[], checkedWith: string): Promise<readonly string[]> {
  const isFresh = (row: WorkRow): boolean => row.checkedWith === checkedWith;
  const known = keysOf(rows.filter(isFresh));
  const doubtful = (await database.stukken.toCollection().primaryKeys()).filter((key) => !known.has(key));
  const kept = (await database.workRows.bulkGet(doubtful)).filter((row) => row !== undefined);
  const made = keysOf(usable(kept).filter(isFresh));
  return doubtful.filter((key) => !made.has(key));
}

const keysOf = (rows: readonly WorkRow[]): ReadonlySet<string> => new Set(rows.map(({ key }) => key));

/** Makes the lines of these stukken anew; a stuk that cannot be read is left as it is. */
export async function renewWorkRows(keys: readonly string[], checkedWith: string): Promise<void> {
  const kept = readRows(
    (await database.stukken.bulkGet([...keys])).filter((row) => row !== undefined),
    stuk,
  );
  const rows = kept.records.map(async (record) =>
    rowOf(await corrected(recheck(record), record.key), record, checkedWith),
  );
  await putWorkRows(await Promise.all(rows));
}

/** Makes the line of one stuk anew, as made by the same version; nothing when there is none. */
export async function renewWorkRow(key: string): Promise<void> {
  const row = await workRowOf(key);
  if (row !== undefined) await renewWorkRows([key], row.checkedWith);
}

/** Kept stukken by their keys, in that order; those that are missing or unreadable are left out. */
export async function readStukken(keys: readonly string[]): Promise<readonly Stuk[]> {
  return readRows(
    (await database.stukken.bulkGet([...keys])).filter((row) => row !== undefined),
    stuk,
  ).records;
}

export type KeptText = { readonly key: string; readonly text: string };

/** Texts of kept stukken in the order of their keys, from the first key after `after`; at most `amount`. */
export async function readTexts(after: string, amount: number): Promise<readonly KeptText[]> {
  const rows = await database.stukken.where("key").above(after).limit(amount).toArray();
  // Only to search in: what cannot be read is found nowhere.
  return rows.map(({ key, record }) => ({ key, text: keptText.safeParse(record).data?.text ?? "" }));
}

const keptText = z.object({ text: z.string() });
