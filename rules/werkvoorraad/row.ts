import * as z from "zod/mini";
import type { Check } from "../check.ts";
import { kinds, certainties, type ParliamentaryDocument } from "../document/index.ts";
import { sourceKinds, type SourceKind } from "../document/read/result.ts";
import { addressFrom } from "../document/read/sites.ts";
import { strengths, type Finding } from "../engine/index.ts";
import { ministryOf } from "../providers/index.ts";
import { articleAt, articleOf } from "./article.ts";
import { sketchOf } from "./sketch.ts";

const polarities = ["nieuw", "gewijzigd", "geschrapt"] as const;
const roles = ["voert-uit", "geraakt", "keten"] as const;

const workSignal = z.strictObject({
  rule: z.string(),
  strength: z.enum(strengths),
  certainty: z.enum(certainties),
  polarity: z.enum(polarities),
  /** Key of the article it stands in, or null. */
  article: z.nullable(z.string()),
});
export type WorkSignal = z.infer<typeof workSignal>;

/**
 * What the werkvoorraad shows of one stuk without its text. It is worked out from the text, so it may be made again at
 * any time; what the user decides about a stuk is kept elsewhere.
 */
export const workRow = z.readonly(
  z.strictObject({
    key: z.string().check(z.minLength(1)),
    kind: z.enum(kinds),
    version: z.string(),
    nr: z.nullable(z.string()),
    dossier: z.nullable(z.string()),
    replaces: z.nullable(z.string()),
    /** Title of the bill. */
    title: z.nullable(z.string()),
    /** What the page calls this stuk ("Amendement van het lid X over …"), or null. */
    subject: z.nullable(z.string()),
    date: z.nullable(z.string()),
    voteDate: z.nullable(z.string()),
    url: z.string(),
    /** Same address, same document: see `addressKey`. */
    address: z.string(),
    source: z.enum(sourceKinds),
    /** SHA-256 of the text as hex. */
    hash: z.string(),
    /** ISO moment in UTC. */
    readAt: z.iso.datetime(),
    /** Version of the extension whose rules made this row. */
    checkedWith: z.string(),
    uncertain: z.boolean(),
    /** Strongest first. */
    signals: z.readonly(z.array(workSignal)),
    providers: z.readonly(z.array(z.strictObject({ id: z.string(), role: z.enum(roles) }))),
    ministry: z.nullable(z.string()),
    articles: z.readonly(z.array(z.strictObject({ key: z.string(), name: z.string() }))),
    /** See `sketchOf`. */
    sketch: z.string(),
  }),
);
export type WorkRow = z.infer<typeof workRow>;

/** Changes with the shape of a row: what was written with this number needs no parsing, all else is made anew. */
export const workRowShape = 2;

export type RowSource = Pick<WorkRow, "key" | "url" | "source" | "hash" | "readAt" | "checkedWith"> & {
  readonly source: SourceKind;
  readonly subject?: string | null;
  readonly voteDate?: string | null;
};

/** One name for the page, the file and the publication of one document, as far as their addresses tell. */
export function addressKey(url: string): string {
  const address = addressFrom(url);
  return address?.did ?? address?.kst?.id ?? address?.id ?? url;
}

/** The rows without signals of these rules; the same rows when there are no such rules. */
export function withoutRules(rows: readonly WorkRow[], rules: readonly string[]): readonly WorkRow[] {
  if (rules.length === 0) return rows;
  return rows.map((row) => ({ ...row, signals: row.signals.filter(({ rule }) => !rules.includes(rule)) }));
}

/** The row of a checked document. */
export function workRowFrom({ document, findings, providers }: Check, from: RowSource): WorkRow {
  const { kind, version, nr, dossier, replaces, title, date } = document.facts;
  const { subject = null, voteDate = null, ...rest } = from;
  return {
    ...rest,
    kind,
    version,
    nr,
    dossier,
    replaces,
    title,
    date,
    subject: subject === "" ? null : subject,
    voteDate,
    address: addressKey(from.url),
    uncertain: document.uncertain,
    signals: findings.map((finding) => signalFrom(document, finding)),
    providers: providers.map(({ id, role }) => ({ id, role })),
    ministry: ministryOf(document),
    articles: articlesIn(document),
    sketch: sketchOf(document),
  };
}

function signalFrom(document: ParliamentaryDocument, finding: Finding): WorkSignal {
  const { rule, strength, certainty, polarity, range } = finding;
  return { rule, strength, certainty, polarity, article: articleAt(document, range[0])?.key ?? null };
}

function articlesIn({ changes }: ParliamentaryDocument): WorkRow["articles"] {
  const targets = changes.flatMap(({ target, parts = [] }) => [target, ...parts.map((part) => part.target)]);
  const found = targets.map(articleOf).filter((article) => article !== null);
  return [...new Map(found.map((article) => [article.key, article])).values()];
}
