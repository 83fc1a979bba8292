// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { errorPage, newsPage } from "../../../test/files/bad-files.ts";
import { amendement, canonicalOf, fixtures } from "../../../test/files/fixtures.ts";
import { htmlFile, htmlLayouts } from "../../../test/files/html-file.ts";
import { readPage } from "./read-page.ts";
import { readPageWithReadability } from "./read-page-with-readability.ts";

const url = "https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2026Z91014&did=2026D91014";

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

describe.each(htmlLayouts)("lay-out %s", (layout) => {
  test.each(fixtures)("gives the text of an %s", (_, fixture) => {
    expect(readPage(pageOf(htmlFile(fixture, layout)), url).text).toBe(canonicalOf(fixture));
  });
});

test("tells what the page says about the document", () => {
  expect(readPage(pageOf(htmlFile(amendement, "kamer")), url).hints).toEqual({
    url,
    title: "Amendement over de vaarkaart",
    kind: "Amendement",
    number: "14",
    dossier: "99 210",
    date: "12 november 2026",
    indieners: ["Terpstra-Holwerda", "Van den Brink"],
    voteDate: "2026-12-01",
  });
});

test("takes dossier and number from the address of a publication", () => {
  const page = pageOf("<title>Kamerstuk | Officiële bekendmakingen</title><p>Niets</p>");
  expect(readPage(page, "https://zoek.officielebekendmakingen.nl/kst-99300-XIX-31.html").hints).toEqual({
    url: "https://zoek.officielebekendmakingen.nl/kst-99300-XIX-31.html",
    title: "Kamerstuk",
    number: "31",
    dossier: "99300-XIX",
  });
});

test("gives the files on the two sites, the download of the kamerstuk first, each once", () => {
  const page = pageOf(`<a href="/downloads/document?id=2026D91000">Brief</a>
    <a href="/downloads/document?id=2026D91014" aria-label="Download kamerstuk Amendement">Download</a>
    <a href="/downloads/document?id=2026D91014">Nog eens</a><a href="https://elders.example/x.pdf">Elders</a>
    <a href="javascript:alert(1)">Niet</a><a>Leeg</a>`);
  expect(readPage(page, url).files).toEqual([
    { url: "https://www.tweedekamer.nl/downloads/document?id=2026D91014", label: "Download kamerstuk Amendement" },
    { url: "https://www.tweedekamer.nl/downloads/document?id=2026D91000", label: "Brief" },
  ]);
});

test.each([
  ["an error page", errorPage],
  ["a page that begins a sentence with De Kamer", newsPage],
  ["an empty page", ""],
])("%s holds no document", (_, html) => {
  expect(readPage(pageOf(html), url)).toMatchObject({ text: null, files: [] });
});

test("reading changes nothing on the page", () => {
  const page = pageOf(htmlFile(amendement, "kamer"));
  const before = page.documentElement.outerHTML;
  readPage(page, url);
  readPageWithReadability(page, url);
  expect(page.documentElement.outerHTML).toBe(before);
});

test("the reader of last resort takes the main text of a page without opening words", () => {
  const paragraph =
    "De indieners vragen de Veerdienstautoriteit de vaarkaart, die nu veel werk vraagt, anders uit te geven. ";
  const page = pageOf(
    `<title>Brief</title><nav><a href="/">Start</a></nav><article>${`<p>${paragraph.repeat(4)}</p>`.repeat(4)}</article>`,
  );
  const result = readPageWithReadability(page, url);
  expect(result).toMatchObject({ ok: true, source: "pagina", hints: { url, title: "Brief" } });
  expect(result.ok && result.text).toContain("anders uit te geven.");
  expect(result.ok && result.text).not.toContain("Start");
});

test("the reader of last resort says when there is nothing", () => {
  expect(readPageWithReadability(pageOf("<p></p>"), url)).toEqual({ ok: false, reason: "geen-tekst-op-pagina" });
});
