import { isKamerstukPage, type PageHints, type ReadFailure, type ReadResult, type SourceKind } from "@/rules";
import type { TabDocument } from "@/components/sidepanel/ports";
import type { PageReport } from "../messages/protocol";
import { sourcesOf, type PageSource } from "./sources";

/** What reading asks of the browser and the storage; failures are results, never rejections. */
export type ReadPorts = {
  /** Fetches and reads a file; `fresh` goes past the cache. */
  readonly readFile: (url: string, fresh: boolean) => Promise<ReadResult>;
  /** Finds the document in the page as a whole, whatever its lay-out. */
  readonly readWholePage: (tabId: number, url: string) => Promise<ReadResult>;
  /** Whether files may be fetched without being asked for. */
  readonly mayFetch: () => Promise<boolean>;
  readonly now: () => Date;
};

/** What the user asked for: another source, or the same again; nothing when the page was only opened. */
export type Wish = { readonly source?: SourceKind };

/**
 * What a tab shows, from what its page reports. `onReading` is called when it takes longer than looking at the page:
 * a file must be fetched, or the page read as a whole.
 */
export async function readReport(
  ports: ReadPorts,
  tabId: number,
  report: PageReport,
  wish: Wish | undefined,
  onReading: () => Promise<void>,
): Promise<TabDocument> {
  if (!mayHoldDocument(report)) return { kind: "geen-kamerstuk" };
  const all = sourcesOf(report);
  const wanted = wish?.source === undefined ? await automaticSources(ports, all) : all.filter(isOf(wish.source));
  if (report.text === null || wish !== undefined) await onReading();
  const result = await firstThatReads(wanted, (source) => readSource(ports, tabId, report, source, wish !== undefined));
  return result.ok
    ? documentFrom(ports, report, result, all)
    : failureOf(report.hints, result.reason, kindsIn(all, report));
}

const readKinds = /amendement|motie|nota van wijziging/i;

/** Pages of letters and questions are kamerstukken too, but there the rules have nothing to say: leave their files alone. */
function mayHoldDocument({ url, text, hints }: PageReport): boolean {
  if (text !== null) return true;
  return isKamerstukPage(url) && (hints.kind === undefined || readKinds.test(`${hints.kind} ${hints.title}`));
}

const isOf = (kind: SourceKind) => (source: PageSource) => source.kind === kind;

async function automaticSources(ports: ReadPorts, all: readonly PageSource[]): Promise<readonly PageSource[]> {
  const automatic = all.filter((source) => source.automatic);
  return (await ports.mayFetch()) ? automatic : automatic.filter(({ url }) => url === null);
}

/** The first source that can be read, else why the most reliable one could not. */
async function firstThatReads(
  sources: readonly PageSource[],
  read: (source: PageSource) => Promise<ReadResult>,
): Promise<ReadResult> {
  let first: ReadResult | undefined;
  for (const source of sources) {
    const result = await read(source);
    if (result.ok) return result;
    first ??= result;
  }
  return first ?? { ok: false, reason: "geen-tekst-op-pagina" };
}

async function readSource(
  ports: ReadPorts,
  tabId: number,
  report: PageReport,
  source: PageSource,
  fresh: boolean,
): Promise<ReadResult> {
  if (source.url !== null) return ports.readFile(source.url, fresh);
  if (report.text !== null) return { ok: true, source: "pagina", text: report.text };
  return ports.readWholePage(tabId, report.url);
}

type Read = Extract<ReadResult, { readonly ok: true }>;

function documentFrom(ports: ReadPorts, report: PageReport, read: Read, all: readonly PageSource[]): TabDocument {
  return {
    kind: "gelezen",
    url: report.url,
    hints: { ...read.hints, ...report.hints },
    source: read.source,
    text: read.text,
    readAt: ports.now().toISOString(),
    otherSources: kindsIn(all, report).filter((kind) => kind !== read.source),
  };
}

/** What the user can choose; a page without recognised text is no choice. */
function kindsIn(all: readonly PageSource[], { text }: PageReport): readonly SourceKind[] {
  return [...new Set(all.filter(({ url }) => url !== null || text !== null).map(({ kind }) => kind))];
}

/** A reading that failed, with what the user can still try. */
export function failureOf(hints: PageHints, reason: ReadFailure, otherSources: readonly SourceKind[]): TabDocument {
  return { kind: "mislukt", url: hints.url, hints, reason, otherSources };
}
