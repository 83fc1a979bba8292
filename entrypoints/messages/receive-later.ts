import { browser } from "wxt/browser";
import type { Sender } from "./receive";

type Dispatch = (raw: unknown, sender: Sender) => Promise<unknown> | undefined;

/**
 * Answers messages of these names with handlers that are loaded when the first comes: the browser starts the background for
 * much that needs none of them. They parse the message and check its sender.
 */
export function receiveLater(mine: ReadonlySet<string>, load: () => Promise<Dispatch>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    if (!isNamed(raw, mine)) return false;
    answer(
      load().then((dispatch) => dispatch(raw, sender)),
      respond,
    );
    return true;
  });
}

/** Answers with what comes of it. An unanswered message would leave the sender waiting for ever; undefined fails the sender's parse instead. */
export function answer(running: Promise<unknown>, respond: (answer: unknown) => void): void {
  running.then(respond, (error: unknown) => {
    respond(undefined);
    reportError(error);
  });
}

function isNamed(raw: unknown, mine: ReadonlySet<string>): boolean {
  return typeof raw === "object" && raw !== null && "name" in raw && typeof raw.name === "string" && mine.has(raw.name);
}
