import { expect, test } from "vitest";
import { readLinks } from "./page-links.ts";

const kamer = "https://www.tweedekamer.nl";
const page = `${kamer}/kamerstukken/wetsvoorstellen/detail?qry=wetsvoorstel%3A99430`;
const stuk = (nr: number) => `/kamerstukken/amendementen/detail?id=2030Z9900${nr}&amp;did=2030D9900${nr}`;
const labels = (html: string, url = page) => readLinks(html, url).links.map(({ label }) => label);

test("gives each amendment and motion once, its page before its file, with the best words", () => {
  const { title, links } = readLinks(
    `<h1>Wet op de streekbibliotheken</h1><a href="/nieuws">Nieuws</a>
     <a href="/downloads/document?id=2030D99001">Download</a><a href="${stuk(1)}">Amendement van het lid Van Zomeren</a>
     <a href="${stuk(2)}">Motie over leesgeld</a><a href="${stuk(1)}">Lees meer</a>`,
    page,
  );
  expect(title).toBe("Wet op de streekbibliotheken");
  expect(links).toEqual([
    { url: `${kamer}${stuk(1).replace("&amp;", "&")}`, label: "Amendement van het lid Van Zomeren" },
    { url: `${kamer}${stuk(2).replace("&amp;", "&")}`, label: "Motie over leesgeld" },
  ]);
});

test("leaves letters and reports out when other links tell that they are amendments", () => {
  const letter = `<a href="/kamerstukken/brieven_regering/detail?id=2030Z99007&did=2030D99007">Brief over leesgeld</a>`;
  expect(labels(`${letter}<a href="${stuk(1)}">Stuk nr. 9</a>`)).toEqual(["Stuk nr. 9"]);
  expect(labels(letter)).toEqual(["Brief over leesgeld"]);
});

test("reads a list of publications", () => {
  const html = `<a href="kst-99430-9.html">99430, nr. 9</a><a href="kst-99430-9.pdf">PDF</a><a href="kst-99430-10.html">99430, nr. 10</a>`;
  expect(labels(html, "https://zoek.officielebekendmakingen.nl/resultaten?q=x")).toEqual([
    "99430, nr. 9",
    "99430, nr. 10",
  ]);
});

test("takes no link to another site, no script and not the page itself", () => {
  const html = `<a href="https://example.org${stuk(1)}">Amendement</a><a href="javascript:alert(1)">Motie</a><a href="${stuk(2)}">Amendement</a>`;
  expect(labels(html, `${kamer}${stuk(2).replace("&amp;", "&")}`)).toEqual([]);
});

test("of a page without links there are none", () => {
  expect(readLinks("", page).links).toEqual([]);
});

const list = `${kamer}/kamerstukken/amendementen?qry=%2A&page=1`;
const nextOf = (html: string, url = list) => readLinks(html, url).next;

test.each([
  ['<a href="?qry=%2A&amp;page=2">Volgende</a>', `${kamer}/kamerstukken/amendementen?qry=%2A&page=2`],
  ['<a href="?page=2" aria-label="Volgende pagina"><i></i></a>', `${kamer}/kamerstukken/amendementen?page=2`],
  ['<link rel="next" href="/kamerstukken/amendementen?page=2">', `${kamer}/kamerstukken/amendementen?page=2`],
  [
    '<a href="/debat_en_vergadering">Volgende vergadering</a><a href="?page=2">Volgende</a>',
    `${kamer}/kamerstukken/amendementen?page=2`,
  ],
  ['<a rel="next nofollow" href="?page=3">3</a>', `${kamer}/kamerstukken/amendementen?page=3`],
])("knows the next page of a list: %s", (html, next) => {
  expect(nextOf(html)).toBe(next);
});

test.each([
  ['<a href="https://example.org/kamerstukken/amendementen?page=2">Volgende</a>', "another site"],
  ['<a href="/nieuws?page=2">Volgende</a>', "another page"],
  ['<a href="?qry=%2A&amp;page=1">Volgende</a>', "itself"],
  ['<a href="javascript:next()">Volgende</a>', "a script"],
  ['<a href="?page=2">Vorige</a>', "the one before"],
])("follows no link to something else: %s (%s)", (html) => {
  expect(nextOf(html)).toBeNull();
});
