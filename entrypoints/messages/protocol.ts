import * as z from "zod/mini";
import { pageHints, readFailures, sourceKinds, type ListResult, type ReadResult } from "@/rules";
import { names } from "./names";

/** Who may send a message: the content script in a page of the two hosts, or the extension itself. */
export type From = "page" | "extension";

export type Message<Payload, Answer> = {
  readonly name: string;
  readonly from: From;
  readonly payload: z.ZodMiniType<Payload>;
  readonly answer: z.ZodMiniType<Answer>;
};

const maxText = 2_000_000;
const maxFiles = 20;

const url = z.string().check(z.maxLength(4_000));
const text = z.string().check(z.maxLength(maxText));
const tabId = z.int().check(z.minimum(0));
const nothing = z.null();

const pageFile = z.strictObject({ url, label: z.string().check(z.maxLength(1_000)) });

/** What a page holds: text when it stands there, else the files it links to. */
export const pageReport = z.strictObject({
  url,
  hints: pageHints,
  text: z.nullable(text),
  files: z.array(pageFile).check(z.maxLength(maxFiles)),
});
export type PageReport = z.infer<typeof pageReport>;

const quote = z.strictObject({ exact: text, prefix: text, suffix: text });
export const showResults = ["getoond", "niet-teruggevonden", "niet-op-deze-pagina"] as const;
const showResult = z.enum(showResults);

const notRead = z.strictObject({
  ok: z.literal(false),
  reason: z.enum(readFailures),
  detail: z.exactOptional(z.string()),
});

const readResult: z.ZodMiniType<ReadResult> = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), source: z.enum(sourceKinds), text, hints: z.exactOptional(pageHints) }),
  notRead,
]);

const listResult: z.ZodMiniType<ListResult> = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), title: text, links: z.array(pageFile), next: z.nullable(url) }),
  notRead,
]);

/** An address with the milliseconds between two requests. */
const paced = z.strictObject({ url, gap: z.int().check(z.minimum(0), z.maximum(60_000)) });

function message<Payload, Answer>(
  name: string,
  from: From,
  payload: z.ZodMiniType<Payload>,
  answer: z.ZodMiniType<Answer>,
): Message<Payload, Answer> {
  return { name, from, payload, answer };
}

/** Every message that travels between page, background, panel and reader. */
export const protocol = {
  /** Page to background: what the page holds, at load and after each change; answered when it has been read. */
  pageReport: message(names.pageReport, "page", pageReport, nothing),
  /** Background to page: tell again what you hold. */
  reportPage: message(names.reportPage, "extension", nothing, pageReport),
  /** Background to page: the whole page, for the reader of last resort; null when it is too large. */
  pageHtml: message(names.pageHtml, "extension", nothing, z.nullable(text)),
  /** Panel to page: scroll to the exact words and mark them. */
  showQuote: message(names.showQuote, "extension", quote, showResult),
  /** Panel to page: take the marks away. */
  clearQuote: message(names.clearQuote, "extension", nothing, nothing),
  /** Panel to background: read the document of this tab again, from this source when given. */
  reread: message(
    names.reread,
    "extension",
    z.strictObject({ tabId, source: z.exactOptional(z.enum(sourceKinds)) }),
    nothing,
  ),
  /** Panel to background: go on with a reading that a killed background left unfinished. */
  resume: message(names.resume, "extension", z.strictObject({ tabId }), nothing),
  /** Panel to background: the user put signals aside or back, so the numbers on the button may have changed. */
  recount: message(names.recount, "extension", nothing, nothing),
  /** Background to reader: fetch this file of one of the two hosts and read it. */
  readUrl: message(names.readUrl, "extension", z.strictObject({ url }), readResult),
  /** Background to reader: fetch the page of a kamerstuk, and its file when the page shows no text. */
  readStuk: message(names.readStuk, "extension", paced, readResult),
  /** Background to reader: fetch a page of a list and tell which kamerstukken it links to. */
  readList: message(names.readList, "extension", paced, listResult),
  /** Panel or werkvoorraad to background: there are jobs to go on with. */
  runScans: message(names.runScans, "extension", nothing, nothing),
  /** Background to reader: find the document in this page of unknown lay-out. */
  readHtml: message(names.readHtml, "extension", z.strictObject({ url, html: text }), readResult),
} as const;

type PayloadOf<M> = M extends Message<infer Payload, infer _Answer> ? Payload : never;
type AnswerOf<M> = M extends Message<infer _Payload, infer Answer> ? Answer : never;

/** Message name → what it carries and what comes back. */
export type ProtocolMap = {
  [Name in keyof typeof protocol]: {
    readonly payload: PayloadOf<(typeof protocol)[Name]>;
    readonly answer: AnswerOf<(typeof protocol)[Name]>;
  };
};
