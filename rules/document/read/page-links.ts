import { findAll, textOf, type Markup } from "./markup.ts";
import { absolute } from "./page-hints.ts";
import { markupFromHtml } from "./read-html.ts";
import type { ReadResult } from "./result.ts";
import { addressFrom, type SiteAddress } from "./sites.ts";

export type StukLink = {
  /** Absolute address of a page or file of one kamerstuk. */
  readonly url: string;
  /** Words of the link. */
  readonly label: string;
};

export type PageLinks = {
  /** Title of the page. */
  readonly title: string;
  /** Each kamerstuk once, in the order of the page. */
  readonly links: readonly StukLink[];
  /** Address of the next page of the same list, or null. */
  readonly next: string | null;
};

/** A page with links that was fetched, or why it could not be. */
export type ListResult = ({ readonly ok: true } & PageLinks) | Extract<ReadResult, { readonly ok: false }>;

/** More than any list shows; a hostile page must not fill the storage. */
const mostLinks = 2_000;
const longestLabel = 300;

const readKinds = /amendement|motie|nota van wijziging/i;

/**
 * The amendments and motions that a page links to: a dossier, a list, a search result, a list of votes or a debate. When
 * the words of no link tell its kind, as in a list of publications, every kamerstuk counts. `url` is the page's own.
 */
export function readLinks(html: string, url: string): PageLinks {
  const root = markupFromHtml(html);
  if (root === null) return { title: "", links: [], next: null };
  return { title: titleOf(root), links: linksIn(root, url), next: nextIn(root, url) };
}

const nextWords = /^(naar )?(de )?volgende( pagina)?\b/i;

/** The link that says it leads to the next page. Only to another part of the same list: same host, same path. */
function nextIn(root: Markup, url: string): string | null {
  const links = findAll(root, ({ tag }) => tag === "a" || tag === "link").map(({ element }) => element);
  // "Volgende vergadering" begins with the same word and leads elsewhere.
  const targets = links.filter(leadsOn).map((link) => link.attribute("href"));
  return (
    targets.flatMap((target) => (target === "" ? [] : absolute(target, url))).find((next) => isSameList(next, url)) ??
    null
  );
}

function isSameList(next: string, url: string): boolean {
  if (!next.startsWith("https:") || !URL.canParse(url)) return false;
  const [here, there] = [new URL(url), new URL(next)];
  return here.host === there.host && here.pathname === there.pathname && here.search !== there.search;
}

const leadsOn = (element: Markup): boolean =>
  element.attribute("rel").split(" ").includes("next") ||
  nextWords.test(textOf(element)) ||
  nextWords.test(element.attribute("aria-label"));

function titleOf(root: Markup): string {
  const heading = findAll(root, ({ tag }) => tag === "h1").at(0) ?? findAll(root, ({ tag }) => tag === "title").at(0);
  return heading === undefined ? "" : textOf(heading.element).slice(0, longestLabel);
}

type Found = StukLink & { readonly address: SiteAddress };

function linksIn(root: Markup, url: string): readonly StukLink[] {
  const own = nameOf(addressFrom(url));
  const found = new Map<string, Found>();
  for (const { element } of findAll(root, ({ tag }) => tag === "a")) {
    const link = linkFrom(element, url);
    const name = link === null ? null : nameOf(link.address);
    if (link === null || name === null || name === own) continue;
    const known = found.get(name);
    // The page of a stuk tells more than its file; "Download" is no name for it.
    found.set(name, known === undefined ? link : better(known, link));
  }
  const all = [...found.values()];
  const told = all.filter(({ label, url }) => readKinds.test(`${label} ${new URL(url).pathname}`));
  return (told.length > 0 ? told : all).slice(0, mostLinks).map(({ url, label }) => ({ url, label }));
}

function linkFrom(element: Markup, base: string): Found | null {
  const url = absolute(element.attribute("href"), base);
  const address = addressFrom(url);
  if (address === null || (address.kind !== "stuk" && address.kind !== "bestand") || !url.startsWith("https:"))
    return null;
  const label = (textOf(element) || element.attribute("aria-label")).slice(0, longestLabel);
  return { url, label, address };
}

const nameOf = (address: SiteAddress | null): string | null => address?.did ?? address?.kst?.id ?? address?.id ?? null;

function better(known: Found, other: Found): Found {
  const page = known.address.kind === "stuk" ? known : other.address.kind === "stuk" ? other : known;
  return { ...page, label: known.label.length >= other.label.length ? known.label : other.label };
}
