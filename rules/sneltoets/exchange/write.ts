import type { SneltoetsRequest } from "../request.ts";
import type { SneltoetsAnswer } from "../answer/answer.ts";
import { travelling, type Bundle, type Exchange, type TravelRequest } from "./model.ts";
import { exchangeV2, type ExchangeV2 } from "./v2.ts";
import { exchangeV3, type ExchangeV3 } from "./v3.ts";
import { exchangeV4, type ExchangeV4 } from "./v4.ts";

/**
 * The file as value, keys in the order of the schema, in the oldest version that holds the content: who did not update
 * yet can still read it. Throws when it does not fit the format: a bug, not a state.
 */
export function exchangeFile(exchange: Exchange): ExchangeV2 | ExchangeV3 | ExchangeV4 {
  if (answersIn(exchange).some(needsV4)) return exchangeV4.parse({ format: "sneltoets", version: 4, ...exchange });
  const needsV3 = requestsIn(exchange).some(({ ownDays }) => ownDays !== null);
  if (needsV3) return exchangeV3.parse({ format: "sneltoets", version: 3, ...exchange });
  return exchangeV2.parse({ format: "sneltoets", version: 2, ...asBefore(exchange) });
}

function requestsIn(exchange: Exchange): readonly TravelRequest[] {
  if (exchange.kind === "antwoord") return [];
  return exchange.kind === "verzoek" ? [exchange.request] : exchange.bundle.requests;
}

function answersIn(exchange: Exchange): readonly SneltoetsAnswer[] {
  if (exchange.kind === "verzoek") return [];
  return exchange.kind === "antwoord" ? [exchange.answer] : exchange.bundle.answers;
}

const needsV4 = ({ basis, outcome }: SneltoetsAnswer): boolean =>
  basis !== undefined || (outcome.kind === "oordeel" && outcome.beroepen !== undefined);

const withoutOwnDays = ({ ownDays: _ownDays, ...request }: TravelRequest) => request;

function asBefore(exchange: Exchange): object {
  if (exchange.kind === "antwoord") return exchange;
  if (exchange.kind === "verzoek") return { ...exchange, request: withoutOwnDays(exchange.request) };
  return { ...exchange, bundle: { ...exchange.bundle, requests: exchange.bundle.requests.map(withoutOwnDays) } };
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
