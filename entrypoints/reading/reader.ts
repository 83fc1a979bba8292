import type { ReadResult } from "@/rules";
import { readInOffscreenPage } from "./offscreen";

/** Reads what needs a page of its own: files, and pages of unknown lay-out. Failures are results, never rejections. */
export type Reader = {
  readonly readUrl: (url: string) => Promise<ReadResult>;
  readonly readHtml: (html: string, url: string) => Promise<ReadResult>;
  /** The page of a kamerstuk or its file; `gap` milliseconds between two requests. */
  readonly readStuk: (url: string, gap: number) => Promise<ReadResult>;
};

/** The background of Firefox is a page and reads by itself; the service worker of Chrome asks an offscreen page. */
export const reader: Reader = import.meta.env.FIREFOX ? readInBackgroundPage() : readInOffscreenPage;

const load = async () => (await import("./read-here")).readHere;

function readInBackgroundPage(): Reader {
  return {
    readUrl: async (url) => (await load()).readUrl(url),
    readHtml: async (html, url) => (await load()).readHtml(html, url),
    readStuk: async (url, gap) => (await load()).readStuk(url, gap),
  };
}
