import type { ListResult, NotRead, ReadResult } from "@/rules";
import { mayRead } from "../policy/may-read";
import { readInOffscreenPage } from "./offscreen";

/** Reads what needs a page of its own: files, and pages of unknown lay-out. Failures are results, never rejections. */
export type Reader = {
  readonly readUrl: (url: string) => Promise<ReadResult>;
  readonly readHtml: (html: string, url: string) => Promise<ReadResult>;
  /** The page of a kamerstuk or its file; `gap` milliseconds between two requests. */
  readonly readStuk: (url: string, gap: number) => Promise<ReadResult>;
  /** The kamerstukken that a page links to; `gap` as above. */
  readonly readList: (url: string, gap: number) => Promise<ListResult>;
};

/** The background of Firefox is a page and reads by itself; the service worker of Chrome asks an offscreen page. */
const anyReader: Reader = import.meta.env.FIREFOX ? readInBackgroundPage() : readInOffscreenPage;

/** Reads only where the organisation allows it. */
export const reader: Reader = {
  readUrl: (url) => whenAllowed(url, () => anyReader.readUrl(url)),
  readHtml: (html, url) => whenAllowed(url, () => anyReader.readHtml(html, url)),
  readStuk: (url, gap) => whenAllowed(url, () => anyReader.readStuk(url, gap)),
  readList: (url, gap) => whenAllowed(url, () => anyReader.readList(url, gap)),
};

async function whenAllowed<Read>(url: string, read: () => Promise<Read>): Promise<Read | NotRead> {
  return (await mayRead(url)) ? read() : { ok: false, reason: "niet-toegestaan" };
}

const load = async () => (await import("./read-here")).readHere;

function readInBackgroundPage(): Reader {
  return {
    readUrl: async (url) => (await load()).readUrl(url),
    readHtml: async (html, url) => (await load()).readHtml(html, url),
    readStuk: async (url, gap) => (await load()).readStuk(url, gap),
    readList: async (url, gap) => (await load()).readList(url, gap),
  };
}
