import type { SneltoetsRequest } from "../request.ts";
import type { SneltoetsAnswer } from "../answer/answer.ts";
import { travelling, type Bundle, type Exchange } from "./model.ts";
import { exchangeV2, type ExchangeV2 } from "./v2.ts";

/** The file as value, keys in the order of the schema. Throws when it does not fit the format: a bug, not a state. */
export function exchangeFile(exchange: Exchange): ExchangeV2 {
  return exchangeV2.parse({ format: "sneltoets", version: 2, ...exchange });
}

/** The exchange file: JSON, two spaces, final newline; the same content gives the same bytes. */
export function writeExchange(exchange: Exchange): string {
  return `${JSON.stringify(exchangeFile(exchange), null, 2)}\n`;
}

export function requestExchange(request: SneltoetsRequest): Exchange {
  return { kind: "verzoek", request: travelling(request) };
}

export function answerExchange(answer: SneltoetsAnswer): Exchange {
  return { kind: "antwoord", answer };
}

/** Several requests, with the answers there are, under one reference. */
export function bundleExchange(bundle: Bundle): Exchange {
  return { kind: "bundel", bundle };
}
