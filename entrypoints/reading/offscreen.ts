import { browser } from "wxt/browser";
import type { NotRead } from "@/rules";
import { protocol } from "../messages/protocol";
import { send } from "../messages/send";
import type { Reader } from "./reader";

const path = "/reader.html";
/** Milliseconds that the reader page stays after its last work. */
const idle = 10_000;

let opening: Promise<void> | undefined;
let working = 0;

/** Reads in an offscreen page, opened when there is work and closed when there has been none for a while. */
export const readInOffscreenPage: Reader = {
  readUrl: (url) => inReaderPage(() => send(protocol.readUrl, { url })),
  readHtml: (html, url) => inReaderPage(() => send(protocol.readHtml, { html, url })),
  readStuk: (url, gap) => inReaderPage(() => send(protocol.readStuk, { url, gap })),
  readList: (url, gap) => inReaderPage(() => send(protocol.readList, { url, gap })),
};

async function inReaderPage<Read>(read: () => Promise<Read>): Promise<Read | NotRead> {
  working += 1;
  try {
    await openReaderPage();
    return await read();
  } catch (error) {
    return { ok: false, reason: "geen-document", detail: String(error) };
  } finally {
    working -= 1;
    setTimeout(() => void closeWhenIdle(), idle);
  }
}

/** Only one offscreen page may exist, and an earlier life of the background may have left it open. */
function openReaderPage(): Promise<void> {
  opening ??= createReaderPage().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function createReaderPage(): Promise<void> {
  const pages = await browser.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] });
  if (pages.length > 0) return;
  await browser.offscreen.createDocument({
    url: path,
    reasons: ["DOM_PARSER"],
    justification: "Leest Word-, pdf- en webdocumenten op deze computer.",
  });
}

async function closeWhenIdle(): Promise<void> {
  if (working > 0) return;
  // Rejects when an earlier timer closed it already.
  await browser.offscreen.closeDocument().catch(() => undefined);
}
