import { addressFrom, kstFrom, publicationUrls, type PageHints, type SourceKind } from "@/rules";
import type { PageReport } from "../messages/protocol";
import { isAllowedUrl } from "../messages/hosts";

/** A way to read the document of a page. */
export type PageSource = {
  readonly kind: SourceKind;
  /** True when neither address nor label tells the kind of file: then `kind` is only the most likely one. */
  readonly guessed: boolean;
  /** The file to fetch; null when the page itself is read. */
  readonly url: string | null;
  /** Whether it is read without being asked for: only what stands on the page or is linked from it on the same site. */
  readonly automatic: boolean;
};

const page: PageSource = { kind: "pagina", guessed: false, url: null, automatic: true };

/**
 * The ways to read what a page shows, the most reliable first: its own text (or the page as a whole when the text was not
 * recognised, after the files), its files, and the publication of the same kamerstuk.
 */
export function sourcesOf(report: PageReport): readonly PageSource[] {
  const files = filesOf(report);
  const own = report.text === null ? [...files, page] : [page, ...files];
  const known = new Set(own.map(({ url }) => url));
  return [...own, ...publicationsOf(report.hints).filter(({ url }) => !known.has(url))];
}

/** The sources of the kind that the user chose; a file of unknown kind may be the one that is meant. */
export function sourcesFor(all: readonly PageSource[], kind: SourceKind): readonly PageSource[] {
  const exact = all.filter((source) => source.kind === kind && !source.guessed);
  return [...exact, ...all.filter((source) => source.guessed)];
}

function filesOf({ url: pageUrl, files }: PageReport): PageSource[] {
  const allowed = files.filter(({ url }) => isAllowedUrl(url));
  const own = allowed.filter(({ url }) => isSameDocument(url, pageUrl));
  // A page also links to earlier versions and annexes: the text of one of those would be the wrong text.
  return (own.length > 0 ? own : allowed.slice(0, 1)).map(({ url, label }) => ({
    ...fileKindOf(url, label),
    url,
    automatic: new URL(url).origin === new URL(pageUrl).origin,
  }));
}

function isSameDocument(url: string, pageUrl: string): boolean {
  const [file, page] = [addressFrom(url), addressFrom(pageUrl)];
  if (file === null || page === null) return false;
  return (file.did !== null && file.did === page.did) || (file.kst !== null && file.kst.id === page.kst?.id);
}

const signs: readonly (readonly [sign: string, kind: SourceKind])[] = [
  [".xml", "xml"],
  [".html", "html"],
  ["pdf", "pdf"],
  ["docx", "docx"],
  ["word", "docx"],
];

/** Only for the menu: what a file really is shows when it is read. New amendments are Word files for weeks. */
function fileKindOf(url: string, label: string): Pick<PageSource, "kind" | "guessed"> {
  const words = `${new URL(url).pathname} ${label}`.toLowerCase();
  const known = signs.find(([sign]) => words.includes(sign));
  return { kind: known?.[1] ?? "docx", guessed: known === undefined };
}

function publicationsOf({ dossier, number }: PageHints): PageSource[] {
  const kst = dossier === undefined || number === undefined ? null : kstFrom(dossier, number);
  if (kst === null) return [];
  const { xml, html } = publicationUrls(kst);
  const published = { guessed: false, automatic: false } as const;
  return [
    { kind: "xml", url: xml, ...published },
    { kind: "html", url: html, ...published },
  ];
}
