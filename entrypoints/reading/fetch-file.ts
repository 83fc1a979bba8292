import type { ReadFailure } from "@/rules";
import { isAllowedUrl } from "../messages/hosts";
import { createPoliteQueue, type Clock } from "./polite-queue";

export type FetchResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `detail` is "druk" when the site said so until we gave up. */
  | { readonly ok: false; readonly reason: ReadFailure; readonly detail?: string };

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const maxBytes = 20_000_000;
const timeout = 30_000;
/** Milliseconds before the second and the third try of a site that says it is busy. */
const pauses = [1_000, 4_000];
const longestPause = 15_000;

/** As `detail`: later it may well work. */
export const busy = "druk";

const failed = (reason: ReadFailure, detail?: string): FetchResult =>
  detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };

/** `gap`: milliseconds between two requests to one host, when the usual pause is not wanted. */
export type FetchFile = (url: string, gap?: number) => Promise<FetchResult>;

/** Fetches files of the two hosts, politely and at most once at a time each. Never rejects. */
export function createFileFetcher(fetch: Fetch, clock: Clock): FetchFile {
  const inTurn = createPoliteQueue(clock);
  return async (url, gap) => {
    if (!isAllowedUrl(url)) return failed("site-weigert");
    return inTurn(new URL(url).host, () => fetchWithRetries(url, fetch, clock), gap);
  };
}

async function fetchWithRetries(url: string, fetch: Fetch, clock: Clock): Promise<FetchResult> {
  // No cookies: the documents are public, and the site need not know who reads them.
  const once = () =>
    fetch(url, { credentials: "omit", redirect: "follow", signal: AbortSignal.timeout(timeout) }).catch(
      () => undefined,
    );
  let response = await once();
  for (const pause of pauses) {
    if (response === undefined || !isBusy(response.status)) break;
    await clock.sleep(pauseAfter(response, pause));
    response = await once();
  }
  return response === undefined ? failed("offline") : resultFrom(response, url);
}

const isBusy = (status: number) => status === 429 || status >= 500;

function pauseAfter(response: Response, otherwise: number): number {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds * 1_000, otherwise), longestPause) : otherwise;
}

async function resultFrom(response: Response, url: string): Promise<FetchResult> {
  if (isFromElsewhere(response, url)) return failed("andere-site");
  if (response.status === 404 || response.status === 410) return failed("niet-gevonden");
  if (isBusy(response.status)) return failed("site-weigert", busy);
  if (!response.ok) return failed("site-weigert");
  try {
    return await bytesOf(response);
  } catch {
    return failed("offline");
  }
}

/**
 * A redirect may lead to a host that the organisation does not allow, so none is believed that leaves the host that was
 * asked, not even for the other of the two. An empty address belongs to responses made by tests and caches.
 */
function isFromElsewhere(response: Response, url: string): boolean {
  if (response.url === "") return false;
  return !isAllowedUrl(response.url) || new URL(response.url).host !== new URL(url).host;
}

/** Reads no further than the limit, whatever the site says about the length. */
async function bytesOf(response: Response): Promise<FetchResult> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = response.body?.getReader();
  for (let part = await stream?.read(); part?.value !== undefined; part = await stream?.read()) {
    length += part.value.length;
    if (length > maxBytes) {
      await stream?.cancel();
      return failed("te-groot");
    }
    parts.push(part.value);
  }
  return { ok: true, bytes: joined(parts, length) };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
