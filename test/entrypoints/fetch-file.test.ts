import { expect, test, vi } from "vitest";
import { createFileFetcher } from "@/entrypoints/reading/fetch-file";
import { fakeClock } from "./fake-clock";

const url = "https://www.tweedekamer.nl/downloads/document?id=2026D99001";
const answer = (status: number, body = "", headers: Record<string, string> = {}) =>
  new Response(body, { status, headers });

function fetcherFor(...responses: readonly (Response | Error)[]) {
  const clock = fakeClock();
  const left = [...responses];
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(() => {
    const next = left.shift() ?? new Error("geen antwoord over");
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  return { clock, fetch, fetchFile: createFileFetcher(fetch, clock) };
}

test("gives the bytes of a file, without sending cookies", async () => {
  const { fetch, fetchFile } = fetcherFor(answer(200, "inhoud"));
  await expect(fetchFile(url)).resolves.toEqual({ ok: true, bytes: new TextEncoder().encode("inhoud") });
  expect(fetch).toHaveBeenCalledWith(url, expect.objectContaining({ credentials: "omit" }));
});

test.each([
  [404, "niet-gevonden"],
  [410, "niet-gevonden"],
  [403, "site-weigert"],
])("says of status %i that it is %s, at once", async (status, reason) => {
  const { clock, fetchFile } = fetcherFor(answer(status));
  await expect(fetchFile(url)).resolves.toEqual({ ok: false, reason });
  expect(clock.slept).toEqual([]);
});

test("waits longer and longer for a busy site and takes the answer that comes", async () => {
  const { clock, fetchFile } = fetcherFor(answer(503), answer(429), answer(200, "ja"));
  await expect(fetchFile(url)).resolves.toMatchObject({ ok: true });
  expect(clock.slept).toEqual([1_000, 4_000]);
});

test("stops asking a site that stays busy", async () => {
  const { fetch, fetchFile } = fetcherFor(answer(503), answer(503), answer(503), answer(200));
  await expect(fetchFile(url)).resolves.toEqual({ ok: false, reason: "site-weigert", detail: "druk" });
  expect(fetch).toHaveBeenCalledTimes(3);
});

test.each([
  ["7", 7_000],
  ["3600", 15_000],
  ["0", 1_000],
  ["morgen", 1_000],
])("waits as long as the site asks (%s), within bounds", async (seconds, milliseconds) => {
  const { clock, fetchFile } = fetcherFor(answer(429, "", { "retry-after": seconds }), answer(200));
  await fetchFile(url);
  expect(clock.slept).toEqual([milliseconds]);
});

test("says offline when the network fails", async () => {
  const { fetchFile } = fetcherFor(new TypeError("Failed to fetch"));
  await expect(fetchFile(url)).resolves.toEqual({ ok: false, reason: "offline" });
});

test("reads no further than 20 MB, whatever length the site promises", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(5_000_000));
    },
  });
  const { fetchFile } = fetcherFor(new Response(endless, { headers: { "content-length": "10" } }));
  await expect(fetchFile(url)).resolves.toEqual({ ok: false, reason: "te-groot" });
  expect(sent).toBeLessThan(8);
});

test.each([
  "http://www.tweedekamer.nl/downloads/document?id=1",
  "https://www.tweedekamer.nl.elders.example/x",
  "https://www.tweedekamer.nl:8443/x",
  "https://iemand@www.tweedekamer.nl/x",
  "file:///etc/passwd",
  "geen adres",
])("never asks for %s", async (elsewhere) => {
  const { fetch, fetchFile } = fetcherFor(answer(200));
  await expect(fetchFile(elsewhere)).resolves.toEqual({ ok: false, reason: "site-weigert" });
  expect(fetch).not.toHaveBeenCalled();
});

function redirectedTo(address: string): Response {
  const redirected = answer(200, "lokaas");
  Object.defineProperty(redirected, "url", { value: address });
  return redirected;
}

test.each([
  ["elsewhere", "https://elders.example/lokaas"],
  ["to the other of the two hosts, which an organisation may forbid", "https://zoek.officielebekendmakingen.nl/x.pdf"],
  ["to the same host without encryption", "http://www.tweedekamer.nl/downloads/document?id=2026D99001"],
])("refuses an answer after a redirect %s", async (_, address) => {
  const { fetchFile } = fetcherFor(redirectedTo(address));
  await expect(fetchFile(url)).resolves.toEqual({ ok: false, reason: "andere-site" });
});

test("takes an answer after a redirect on the same host", async () => {
  const { fetchFile } = fetcherFor(redirectedTo("https://www.tweedekamer.nl/downloads/stuk.docx"));
  await expect(fetchFile(url)).resolves.toMatchObject({ ok: true });
});
