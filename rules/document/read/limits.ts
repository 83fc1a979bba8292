/** Bounds that keep a hostile or mistaken file from taking the browser with it. The largest real kamerstuk is far below. */

/** Bytes of a file as it arrives. */
export const maxFileBytes = 20 * 1024 * 1024;

/** UTF-16 units of text that may go on to the rules, and bytes of a file that is nothing but text. */
export const maxTextLength = 2_000_000;

/** Bytes of one part of a zip file, packed and unpacked. */
export const maxPackedPart = 2 * 1024 * 1024;
export const maxUnpackedPart = 16 * 1024 * 1024;

/** Levels of nesting that are followed in XML and HTML. */
export const maxDepth = 200;

/** Pages of a PDF that are read. */
export const maxPages = 200;
