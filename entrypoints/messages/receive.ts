import { browser, type Browser } from "wxt/browser";
import * as z from "zod/mini";
import { isAllowedUrl } from "./hosts";
import type { From, Message } from "./protocol";
import { answer } from "./receive-later";

export type Sender = Browser.runtime.MessageSender;

/** A message with its handler; `run` gives undefined for a message that is malformed or comes from the wrong place. */
export type Handler = {
  readonly name: string;
  readonly run: (payload: unknown, sender: Sender) => Promise<unknown> | undefined;
};

const envelope = z.strictObject({ name: z.string(), payload: z.unknown() });

/** Whether the sender is what the message asks: our own pages, or the main frame of a page on the two hosts. */
export function isFrom(from: From, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const url = sender.url ?? "";
  if (from === "extension") return url.startsWith(browser.runtime.getURL("/"));
  // A page that is only being prepared (prerendered) is not what the tab shows; it reports again when it is.
  const isActive = sender.documentLifecycle === undefined || sender.documentLifecycle === "active";
  return sender.tab?.id !== undefined && sender.frameId === 0 && isActive && isAllowedUrl(url);
}

/** Ties a message to its handler; the payload is parsed and the sender checked before the handler sees it. */
export function on<Payload, Answer>(
  message: Message<Payload, Answer>,
  handle: (payload: Payload, sender: Sender) => Promise<Answer>,
): Handler {
  return {
    name: message.name,
    run(raw, sender) {
      const parsed = message.payload.safeParse(raw);
      return parsed.success && isFrom(message.from, sender) ? handle(parsed.data, sender) : undefined;
    },
  };
}

/** Starts the handler that fits a raw message; undefined when no handler may take it. */
export function dispatch(handlers: readonly Handler[], raw: unknown, sender: Sender): Promise<unknown> | undefined {
  const parsed = envelope.safeParse(raw);
  if (!parsed.success) return undefined;
  const { name, payload } = parsed.data;
  return handlers.find((handler) => handler.name === name)?.run(payload, sender);
}

/** Answers messages with these handlers for as long as this page or background lives. */
export function receive(handlers: readonly Handler[]): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const running = dispatch(handlers, raw, sender);
    if (running === undefined) return false;
    answer(running, respond);
    return true;
  });
}
