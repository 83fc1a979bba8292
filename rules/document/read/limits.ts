/** Bounds that keep a hostile or mistaken file from taking the browser with it. The largest real kamerstuk is far below. */

/** Bytes of a file as it arrives. */
export const maxFileBytes = 20 * 1024 * 1024;

/** UTF-16 units of text that may go on to the rules, and bytes of a file that is nothing but text. */
export const maxTextLength = 2_000_000;

/** Bytes of all needed parts of a zip file, unpacked. */
export const maxUnpacked = 6 * 1024 * 1024;

/** Levels of nesting that are followed in XML and HTML. */
export const maxDepth = 200;

/** Elements and pieces of text of a web page; pages of both sites have some thousands. */
export const maxNodes = 60_000;

/** Pages of a PDF that are read. */
export const maxPages = 200;
