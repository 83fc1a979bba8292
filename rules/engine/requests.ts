import type { ParliamentaryDocument } from "../document/index.ts";
import { tokensOf } from "../text/index.ts";
import { readRequests, type Request } from "./acts.ts";
import { readSegments } from "./segments.ts";

const known = new WeakMap<ParliamentaryDocument, readonly Request[]>();

/** What a motion asks, in text order; empty for other documents. The rules and the organisations both ask; it is read once. */
export function requestsIn(document: ParliamentaryDocument): readonly Request[] {
  const read = known.get(document);
  if (read) return read;
  const requests = readFrom(document);
  known.set(document, requests);
  return requests;
}

function readFrom(document: ParliamentaryDocument): readonly Request[] {
  if (!document.passages.some(({ zone }) => zone === "dictum")) return [];
  return readRequests(tokensOf(document), readSegments(document, tokensOf(document)));
}
