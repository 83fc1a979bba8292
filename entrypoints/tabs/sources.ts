import { addressFrom, kstFrom, publicationUrls, type PageHints, type SourceKind } from "@/rules";
import type { PageReport } from "../messages/protocol";
import { isAllowedUrl } from "../messages/hosts";

/** A way to read the document of a page. */
export type PageSource = {
  readonly kind: SourceKind;
  /** The file to fetch; null when the page itself is read. */
  readonly url: string | null;
  /** Whether it is read without being asked for: only what stands on the page or is linked from it on the same site. */
  readonly automatic: boolean;
};

/**
 * The ways to read what a page shows, the most reliable first: its own text (or the page as a whole when the text was not
 * recognised, after the files), its files, and the publication of the same kamerstuk.
 */
export function sourcesOf(report: PageReport): readonly PageSource[] {
  const page: PageSource = { kind: "pagina", url: null, automatic: true };
  const files = filesOf(report);
  const own = report.text === null ? [...files, page] : [page, ...files];
  return [...own, ...publicationsOf(report.hints)].filter(
    ({ kind, url }, index, all) =>
      all.findIndex((other) => (url === null ? other.kind === kind : other.url === url)) === index,
  );
}

function filesOf({ url: pageUrl, files }: PageReport): PageSource[] {
  const allowed = files.filter(({ url }) => isAllowedUrl(url));
  const own = allowed.filter(({ url }) => isSameDocument(url, pageUrl));
  // A page also links to earlier versions and annexes: the text of one of those would be the wrong text.
  return (own.length > 0 ? own : allowed.slice(0, 1)).map(({ url, label }) => ({
    kind: fileKindOf(url, label),
    url,
    automatic: new URL(url).origin === new URL(pageUrl).origin,
  }));
}

function isSameDocument(url: string, pageUrl: string): boolean {
  const [file, page] = [addressFrom(url), addressFrom(pageUrl)];
  if (file === null || page === null) return false;
  return (file.did !== null && file.did === page.did) || (file.kst !== null && file.kst.id === page.kst?.id);
}

/** A guess for the menu only; what a file is shows when it is read. */
function fileKindOf(url: string, label: string): SourceKind {
  const { pathname } = new URL(url);
  if (pathname.endsWith(".xml")) return "xml";
  if (pathname.endsWith(".html")) return "html";
  return `${pathname} ${label}`.toLowerCase().includes("pdf") ? "pdf" : "docx";
}

function publicationsOf({ dossier, number }: PageHints): PageSource[] {
  const kst = dossier === undefined || number === undefined ? null : kstFrom(dossier, number);
  if (kst === null) return [];
  const { xml, html } = publicationUrls(kst);
  return [
    { kind: "xml", url: xml, automatic: false },
    { kind: "html", url: html, automatic: false },
  ];
}
