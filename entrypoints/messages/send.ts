import { browser } from "wxt/browser";
import type { Message } from "./protocol";

/** Sends to the background or the reader. Throws when nobody answers or the answer is malformed. */
export async function send<Payload, Answer>(message: Message<Payload, Answer>, payload: Payload): Promise<Answer> {
  const answer: unknown = await browser.runtime.sendMessage({ name: message.name, payload });
  return message.answer.parse(answer);
}

/** Sends to the main frame of a tab. Throws when no content script answers there or the answer is malformed. */
export async function sendToTab<Payload, Answer>(
  tabId: number,
  message: Message<Payload, Answer>,
  payload: Payload,
): Promise<Answer> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, { name: message.name, payload }, { frameId: 0 });
  return message.answer.parse(answer);
}
