/** Names of the messages; apart from their schemas, so that the content script stays small. */
export const names = {
  pageReport: "page-report",
  reportPage: "report-page",
  pageHtml: "page-html",
  showQuote: "show-quote",
  clearQuote: "clear-quote",
  reread: "reread",
  resume: "resume",
  recount: "recount",
  readUrl: "read-url",
  readHtml: "read-html",
  readStuk: "read-stuk",
  readList: "read-list",
  runScans: "run-scans",
} as const;

/** What the background answers; the rest is for pages and the reader. */
export const forBackground: ReadonlySet<string> = new Set([
  names.pageReport,
  names.reread,
  names.resume,
  names.recount,
  names.runScans,
]);
