/** The door of the readers: bytes, pasted text or a page in, the canonical text of one document out. */
export { canonicalText } from "./canonical.ts";
export { readBytes, type ReadOptions } from "./read-bytes.ts";
export type { LoadPdf } from "./read-pdf.ts";
export { readText } from "./read-text.ts";
export { readFailureMessage, readMessages } from "./messages.ts";
export type { PageFile, PageText } from "./page-text.ts";
export {
  addressFrom,
  downloadUrl,
  isKamerstukPage,
  kstFrom,
  parseKst,
  publicationUrls,
  sites,
  type AddressKind,
  type Kst,
  type Site,
  type SiteAddress,
} from "./sites.ts";
export { sniff, type Sniffed } from "./sniff.ts";
export { readPage } from "./read-page.ts";
export { readLinks, type ListResult, type PageLinks, type StukLink } from "./page-links.ts";
export { readPageHtml } from "./read-html.ts";
