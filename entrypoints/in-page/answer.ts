import { browser } from "wxt/browser";
import type { Quote } from "@/rules";
import { own } from "@/rules/document/read/own";
import { names } from "../messages/names";
import type { PageReport } from "../messages/protocol";
import { clearMark } from "./mark";
import { showQuote } from "./show-quote";

/** Larger pages are not sent whole; the limit is that of the protocol. */
const maxHtml = 2_000_000;

/** Answers the background and the panel. Only the extension itself can send here, so a small check replaces a schema. */
export function answerMessages(read: () => PageReport): () => void {
  const answers: Record<string, (payload: unknown) => Promise<unknown>> = {
    [names.reportPage]: () => Promise.resolve(read()),
    [names.pageHtml]: () => Promise.resolve(pageHtml()),
    [names.showQuote]: (payload) => (isQuote(payload) ? showQuote(payload) : Promise.resolve(undefined)),
    [names.clearQuote]: () => Promise.resolve(clearMark()).then(() => null),
  };
  const onMessage = (raw: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => {
    const answer = sender.id === browser.runtime.id && isMessage(raw) ? answers[raw.name]?.(raw.payload) : undefined;
    if (answer === undefined) return false;
    answer.then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

function pageHtml(): string | null {
  const html = own(document, "documentElement").outerHTML;
  return html.length > maxHtml ? null : html;
}

function isMessage(value: unknown): value is { name: string; payload: unknown } {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";
}

function isQuote(value: unknown): value is Quote {
  if (typeof value !== "object" || value === null) return false;
  const parts = ["exact", "prefix", "suffix"].map((name) => Object.getOwnPropertyDescriptor(value, name)?.value);
  return parts.every((part) => typeof part === "string");
}
