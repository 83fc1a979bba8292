import { browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { own } from "@/rules/document/read/own";
import { readPage } from "@/rules/document/read/read-page";
import { names } from "../messages/names";
import type { PageReport } from "../messages/protocol";
import { answerMessages } from "./answer";
import { createReporter } from "./reporter";

/** Reports what the page holds now and after each change, and answers messages, until the extension is gone. */
export function startInPage(ctx: ContentScriptContext): void {
  const reporter = createReporter({
    read,
    send: tellBackground,
    wait: (callback, milliseconds) => void ctx.setTimeout(callback, milliseconds),
  });
  const observer = new MutationObserver(() => reporter.later(location.href));
  observer.observe(own(document, "documentElement"), { childList: true, subtree: true, characterData: true });
  ctx.addEventListener(window, "wxt:locationchange", () => reporter.later(""));
  // A page from the back/forward cache was not loaded again, yet it is a new visit.
  ctx.addEventListener(window, "pageshow", ({ persisted }) => persisted && reporter.again());
  ctx.addEventListener(document, "prerenderingchange", () => reporter.again());
  const stopAnswering = answerMessages(read);
  ctx.onInvalidated(() => {
    observer.disconnect();
    stopAnswering();
  });
  reporter.now();
}

/** Whether the background took it: it may be stopped halfway, and after an update of the extension nobody listens here. */
async function tellBackground(payload: PageReport): Promise<boolean> {
  try {
    await browser.runtime.sendMessage({ name: names.pageReport, payload });
    return true;
  } catch {
    return false;
  }
}

function read(): PageReport {
  const { text, hints, files } = readPage(document, location.href);
  return { url: location.href, text, hints, files: [...files] };
}
