import type { SneltoetsRequest } from "../request.ts";
import { exchangeV1 } from "./v1.ts";

/**
 * The request as exchange file: JSON, keys in the order of the schema, two spaces, final newline; the same request
 * gives the same bytes. Throws when the request does not fit the format: that is a bug, not a state of the user.
 */
export function writeExchange(request: SneltoetsRequest): string {
  const { status: _status, ...content } = request;
  const file = exchangeV1.parse({ format: "sneltoets", version: 1, kind: "verzoek", ...content });
  return `${JSON.stringify(file, null, 2)}\n`;
}
