import { expect, test } from "vitest";
import { sourcesOf } from "@/entrypoints/tabs/sources";

const kamer = "https://www.tweedekamer.nl";
const url = `${kamer}/kamerstukken/amendementen/detail?id=2026Z99001&did=2026D99001`;
const own = { url: `${kamer}/downloads/document?id=2026D99001`, label: "Download kamerstuk 99104-12" };
const earlier = { url: `${kamer}/downloads/document?id=2026D98000`, label: "Download kamerstuk 99104-9" };
const hints = { url, title: "Amendement" };
const automatic = (report: Parameters<typeof sourcesOf>[0]) =>
  sourcesOf(report)
    .filter((source) => source.automatic)
    .map((source) => source.url ?? source.kind);

test("reads the text on the page first, then the file", () => {
  expect(automatic({ url, hints, text: "De Kamer,", files: [own] })).toEqual(["pagina", own.url]);
});

test("reads the file first when the page shows no text, and the page as a whole last", () => {
  expect(automatic({ url, hints, text: null, files: [own] })).toEqual([own.url, "pagina"]);
});

test("never takes the file of an earlier version for the document", () => {
  expect(automatic({ url, hints, text: null, files: [earlier, own] })).toEqual([own.url, "pagina"]);
});

test("takes the first file when no address holds the number of the page", () => {
  const files = [earlier, { ...earlier, url: `${kamer}/downloads/document?id=2026D97000` }];
  expect(automatic({ url, hints, text: null, files })).toEqual([earlier.url, "pagina"]);
});

test("never fetches unasked from another host than the page, and nothing at all beyond the two hosts", () => {
  const published = { url: "https://zoek.officielebekendmakingen.nl/kst-99104-12.pdf", label: "pdf" };
  const elsewhere = { url: "https://elders.example/2026D99001.pdf", label: "Download kamerstuk" };
  const sources = sourcesOf({ url, hints, text: null, files: [elsewhere, published] });
  expect(sources.map((source) => source.url)).not.toContain(elsewhere.url);
  expect(sources.find((source) => source.url === published.url)).toMatchObject({ kind: "pdf", automatic: false });
});

test("offers the publication of the same kamerstuk when dossier and number are known", () => {
  const known = { ...hints, dossier: "99 104", number: "12" };
  const offered = sourcesOf({ url, hints: known, text: "De Kamer,", files: [] }).filter((source) => !source.automatic);
  expect(offered.map(({ kind, url }) => `${kind} ${url}`)).toEqual([
    "xml https://zoek.officielebekendmakingen.nl/kst-99104-12.xml",
    "html https://zoek.officielebekendmakingen.nl/kst-99104-12.html",
  ]);
});
