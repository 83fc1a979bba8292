import { Dexie, type Table } from "dexie";

/**
 * What the database holds. A row is the search columns plus `record`, which is parsed on every read: what an older or
 * newer version wrote, or a disk damaged, is unknown until then.
 */
export type RequestRow = {
  readonly id: string;
  readonly key: string;
  readonly status: string;
  readonly due: string;
  readonly record: unknown;
};
export type DraftRow = { readonly id: string; readonly updatedAt: string; readonly record: unknown };
export type DocumentRow = { readonly key: string; readonly fetchedAt: string; readonly record: unknown };
/** `dossier` is "" when the stuk names none. */
export type StukRow = {
  readonly key: string;
  readonly dossier: string;
  readonly readAt: string;
  readonly record: unknown;
};
/** What the werkvoorraad shows of a stuk. `changedAt` (ISO, UTC) is when it was written; `address` as `addressKey`. */
export type WorkRowRow = {
  readonly key: string;
  readonly dossier: string;
  readonly address: string;
  readonly changedAt: string;
  /** `workRowShape` of the version that wrote it. */
  readonly shape: number;
  /** The row as JSON: the browser reads ten thousand texts several times faster than as many objects. */
  readonly record: string;
};
/** Many lines of the werkvoorraad together, in a few long texts; `last` is the latest `changedAt` among them. */
export type WorkSnapshotRow = {
  readonly id: string;
  readonly shape: number;
  /** `packing` of the version that wrote it; absent in a snapshot from before there were several. */
  readonly packing?: number;
  readonly last: string;
  readonly parts: readonly string[];
};
export type MarkRow = { readonly key: string; readonly updatedAt: string; readonly record: unknown };
export type ScanRow = {
  readonly id: string;
  readonly status: string;
  readonly createdAt: string;
  readonly record: unknown;
};
export type ScanItemRow = {
  readonly id: string;
  readonly scan: string;
  readonly state: string;
  readonly record: unknown;
};
/** `documentKey` is "" for a dismissal that counts for every document. */
export type DismissalRow = { readonly id: string; readonly documentKey: string; readonly record: unknown };
/**
 * A received answer (one row for each version), or an answer in the making. `receivedAt` (ISO, UTC) is when a received
 * one came in; rows of before that was kept have none.
 */
export type AnswerRow = {
  readonly id: string;
  readonly requestId: string;
  readonly key: string;
  readonly updatedAt: string;
  readonly receivedAt?: string;
  readonly record: unknown;
};
export type JudgementRow = {
  readonly id: string;
  readonly documentKey: string;
  readonly rule: string;
  readonly record: unknown;
};
/** `documentKey` is "" for a correction about words, which counts in every document. */
export type CorrectionRow = { readonly id: string; readonly documentKey: string; readonly record: unknown };
/** `id` is the kind and the id of whom it is about: "dienstverlener:uwv". */
export type ContactRow = { readonly id: string; readonly record: unknown };
export type KnelpuntRow = { readonly id: string; readonly updatedAt: string; readonly record: unknown };
/** A row that could not be read and had to make room; kept until the user removes it. */
export type AsideRow = { readonly n?: number; readonly table: string; readonly row: unknown };

export const databaseName = "sneltoets";

export class SneltoetsDatabase extends Dexie {
  declare readonly requests: Table<RequestRow, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly documents: Table<DocumentRow, string>;
  declare readonly dismissals: Table<DismissalRow, string>;
  declare readonly stukken: Table<StukRow, string>;
  declare readonly workRows: Table<WorkRowRow, string>;
  declare readonly workSnapshots: Table<WorkSnapshotRow, string>;
  declare readonly marks: Table<MarkRow, string>;
  declare readonly scans: Table<ScanRow, string>;
  declare readonly scanItems: Table<ScanItemRow, string>;
  declare readonly answers: Table<AnswerRow, string>;
  declare readonly answerDrafts: Table<AnswerRow, string>;
  declare readonly judgements: Table<JudgementRow, string>;
  declare readonly corrections: Table<CorrectionRow, string>;
  declare readonly contacts: Table<ContactRow, string>;
  declare readonly knelpunten: Table<KnelpuntRow, string>;
  declare readonly aside: Table<AsideRow, number>;

  constructor() {
    super(databaseName);
    // A change of this line means a new version with an upgrade, and a frozen dump of this one for its test.
    this.version(1).stores({
      requests: "id, key, status, due",
      drafts: "id, updatedAt",
      documents: "key, fetchedAt",
      dismissals: "id, documentKey",
      aside: "++n",
    });
    // Earlier versions of a kamerstuk, to compare with.
    this.version(2).stores({ stukken: "key, dossier, readAt" });
    this.version(3).stores({
      // The werkvoorraad: a light row for each stuk, what the user decided about it, and jobs that read many stukken.
      workRows: "key, dossier, address, changedAt",
      marks: "key, updatedAt",
      scans: "id, status, createdAt",
      scanItems: "id, scan, [scan+state]",
      // Answers from elsewhere, answers written here, and what readers say of signals.
      answers: "id, requestId, key, updatedAt",
      answerDrafts: "id, requestId, key, updatedAt",
      judgements: "id, documentKey, rule",
      // Who executes what, where the reader knows better, and how to reach them.
      corrections: "id, documentKey",
      contacts: "id",
    });
    // Only to open sooner: made anew from workRows whenever it is missing.
    this.version(4).stores({ workSnapshots: "id" });
    // What keeps going wrong in practice, as a dienstverlener notes it.
    this.version(5).stores({ knelpunten: "id, updatedAt" });
  }
}

/** The one database of the extension; opens itself at the first use. */
export const database = new SneltoetsDatabase();
