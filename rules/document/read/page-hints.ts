import { addressFrom } from "./sites.ts";
import { findAll, hasClass, shortTextOf, textOf, type Found, type Markup } from "./markup.ts";
import type { PageHints } from "../hints.ts";

/**
 * What the page says about the document: read by visible label first, by class second, because the classes of
 * tweedekamer.nl changed three times since 2021. What is not found is left out.
 */
export function hintsFrom(root: Markup, url: string): PageHints {
  const labels = findAll(root, isShort);
  const [kind, title] = kindAndTitle(root);
  const { dossier, number } = dossierAndNumber(root, url);
  return defined({
    url,
    title,
    kind,
    number,
    dossier,
    date: labelled(labels, "datum"),
    indieners: indienersFrom(root),
    voteDate: voteDateFrom(root),
  });
}

type Candidate = { readonly [Name in keyof PageHints]: PageHints[Name] | undefined };

function defined({ url, title, ...optional }: Candidate & { readonly url: string; readonly title: string }): PageHints {
  const known: Partial<PageHints> = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined),
  );
  return { url, title, ...known };
}

/** "Amendement : Amendement van het lid X over …" → kind and title; else the title of the page. */
function kindAndTitle(root: Markup): readonly [kind: string | undefined, title: string] {
  const page = findAll(root, ({ tag }) => tag === "title").at(0);
  const pageTitle = page === undefined ? "" : before(textOf(page.element), " - ", " | ");
  const heading = findAll(root, ({ tag }) => tag === "h1").at(0);
  const [kind = "", ...rest] = heading === undefined ? [] : textOf(heading.element).split(/ ?: /);
  if (rest.length === 0 || kind.length > 60) return [undefined, pageTitle];
  return [kind.trim(), rest.join(": ").trim()];
}

/** The text up to the first of these marks. */
function before(text: string, ...marks: readonly string[]): string {
  return marks.reduce((start, mark) => start.split(mark, 1)[0] ?? "", text);
}

const documentName = /^(\d\d ?\d{3}(?:[ -][0-9A-Z]{1,6})?(?: \(R ?\d+\))?),? nr\. ?(\d{1,5}|[A-Z]{1,2})$/;

type Identity = { readonly dossier?: string; readonly number?: string };

/** From "36 602 nr. 12" anywhere on the page, else from addresses: the page's own, then that of the bill. */
function dossierAndNumber(root: Markup, url: string): Identity {
  return namedIdentity(root) ?? publishedIdentity(url) ?? linkedDossier(root, url) ?? {};
}

function namedIdentity(root: Markup): Identity | undefined {
  const named = findAll(root, isShort)
    .map(({ element }) => documentName.exec(textOf(element)))
    .find((match) => match !== null);
  const [, dossier, number] = named ?? [];
  return dossier === undefined || number === undefined ? undefined : { dossier, number };
}

function publishedIdentity(url: string): Identity | undefined {
  const kst = addressFrom(url)?.kst ?? null;
  if (kst === null || kst.dossier === null || kst.nr === null) return undefined;
  return { dossier: kst.dossier, number: kst.nr };
}

function linkedDossier(root: Markup, url: string): Identity | undefined {
  const links = findAll(root, ({ tag }) => tag === "a").map(({ element }) => absolute(element.attribute("href"), url));
  const addresses = [addressFrom(url), ...links.map(addressFrom).filter((address) => address?.kind === "dossier")];
  const dossier = addresses.map((address) => address?.dossier ?? null).find((dossier) => dossier !== null);
  return dossier === undefined ? undefined : { dossier };
}

export function absolute(href: string, base: string): string {
  return URL.canParse(href, base) ? new URL(href, base).href : "";
}

/** Value beside a label such as "Datum:". */
function labelled(elements: readonly Found[], label: string): string | undefined {
  for (const { element, parent } of elements) {
    if (textOf(element).toLowerCase().replace(/ ?:$/, "") !== label) continue;
    const siblings = parent?.element.children ?? [];
    const value = siblings
      .slice(siblings.indexOf(element) + 1)
      .map((sibling) => shortTextOf(sibling, longestLabel))
      .find((text) => text !== "");
    if (value != null) return value;
  }
  return undefined;
}

const longestLabel = 80;

function isShort(element: Markup): boolean {
  // Only elements near the text itself: a label never holds many elements.
  return element.children.length <= 3 && shortTextOf(element, longestLabel) !== null;
}

/** Names in the list of members; ", Kamerlid" and a party between brackets are no part of a name. */
function indienersFrom(root: Markup): string[] | undefined {
  const members = findAll(root, (element) => element.tag === "li" && hasClass(element, "m-list__item--variant-member"));
  const items = members.length > 0 ? members : itemsBelow(root, /^(mede-?)?(indiener|ondertekenaar)s?$/i);
  const names = items
    .map(({ element }) => findAll(element, ({ tag }) => tag === "a").at(0)?.element ?? element)
    .map((element) => before(textOf(element), ",", " ("))
    .filter((name) => name !== "" && name.length <= longestLabel);
  return names.length === 0 ? undefined : [...new Set(names)];
}

/** Items of the list right below a heading. */
function itemsBelow(root: Markup, heading: RegExp): readonly Found[] {
  const found = findAll(root, ({ tag }) => /^h[2-5]$/.test(tag)).find(({ element }) => heading.test(textOf(element)));
  const siblings = found?.parent?.element.children ?? [];
  const next = siblings
    .slice(siblings.findIndex((child) => child === found?.element) + 1)
    .find(({ tag }) => tag !== "");
  return next === undefined || found === undefined ? [] : findAll(next, ({ tag }) => tag === "li");
}

/** Latest date of an activity named "Stemmingen"; a vote that was moved stands there twice. */
function voteDateFrom(root: Markup): string | undefined {
  return findAll(root, ({ tag }) => /^h[2-5]$/.test(tag))
    .filter(({ element }) => /^stemming(en)?( |$)/i.test(textOf(element)))
    .flatMap(({ parent }) => timesNear(parent))
    .sort()
    .at(-1);
}

/** Dates in the smallest part around a heading that has any, if it is a small part: not the page as a whole. */
function timesNear(parent: Found | null, levels = 3): string[] {
  if (parent === null || levels === 0) return [];
  const times = findAll(parent.element, ({ tag }) => tag === "time").map(({ element }) =>
    element.attribute("datetime").slice(0, 10),
  );
  if (times.length === 0) return timesNear(parent.parent, levels - 1);
  return times.length <= 2 ? times.filter((date) => /^\d{4}-\d\d-\d\d$/.test(date)) : [];
}
