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
  runScans: "run-scans",
} as const;
