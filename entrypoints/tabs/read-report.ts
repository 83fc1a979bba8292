import { isKamerstukPage, type PageHints, type ReadFailure, type ReadResult, type SourceKind } from "@/rules";
import type { TabDocument } from "@/components/sidepanel/ports";
import type { PageReport } from "../messages/protocol";
import { sourcesFor, sourcesOf, type PageSource } from "./sources";

/** What reading asks of the browser and the storage; failures are results, never rejections. */
export type ReadPorts = {
  /** Fetches and reads a file; `fresh` goes past the cache. */
  readonly readFile: (url: string, fresh: boolean) => Promise<ReadResult>;
  /** Finds the document in the page as a whole, whatever its lay-out. */
  readonly readWholePage: (tabId: number, url: string) => Promise<ReadResult>;
  /** Whether the organisation lets this page be read. */
  readonly mayRead: (url: string) => Promise<boolean>;
  /** Whether files may be fetched without being asked for. */
  readonly mayFetch: () => Promise<boolean>;
  readonly now: () => Date;
};

/** What the user asked for: another source, or the same again. There is none when a page was only opened. */
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
  if (!(await ports.mayRead(report.url))) return failureOf(report.hints, "niet-toegestaan", []);
  const all = sourcesOf(report);
  if (report.text === null || wish !== undefined) await onReading();
  let failed: ReadFailure | undefined;
  for (const source of await wantedSources(ports, all, wish)) {
    const result = await readSource(ports, tabId, report, source, wish !== undefined);
    if (result.ok) return documentFrom(ports.now(), report, result, choices(all, report, source));
    // Why the most reliable source could not be read says more than why the last resort could not.
    failed ??= result.reason;
  }
  return failureOf(report.hints, failed ?? "geen-tekst-op-pagina", choices(all, report));
}

const readKinds = /amendement|motie|nota van wijziging/i;

/** Letters and questions are kamerstukken too, but there the rules have nothing to say: leave their files alone. */
function mayHoldDocument({ url, text, hints }: PageReport): boolean {
  if (text !== null) return true;
  return isKamerstukPage(url) && (hints.kind === undefined || readKinds.test(`${hints.kind} ${hints.title}`));
}

async function wantedSources(
  ports: ReadPorts,
  all: readonly PageSource[],
  wish: Wish | undefined,
): Promise<readonly PageSource[]> {
  if (wish?.source !== undefined) return sourcesFor(all, wish.source);
  const automatic = all.filter((source) => source.automatic);
  return wish !== undefined || (await ports.mayFetch()) ? automatic : automatic.filter(({ url }) => url === null);
}

async function readSource(
  ports: ReadPorts,
  tabId: number,
  report: PageReport,
  { url }: PageSource,
  fresh: boolean,
): Promise<ReadResult> {
  if (url !== null) return ports.readFile(url, fresh);
  if (report.text !== null) return { ok: true, source: "pagina", text: report.text };
  return ports.readWholePage(tabId, report.url);
}

type Read = Extract<ReadResult, { readonly ok: true }>;

function documentFrom(now: Date, report: PageReport, read: Read, otherSources: readonly SourceKind[]): TabDocument {
  const { url, hints } = report;
  const { source, text } = read;
  const readAt = now.toISOString();
  return { kind: "gelezen", url, hints: { ...read.hints, ...hints }, source, text, readAt, otherSources };
}

/** The kinds that the user can still choose; a page whose text was not recognised is no choice. */
function choices(all: readonly PageSource[], { text }: PageReport, used?: PageSource): readonly SourceKind[] {
  const left = all.filter((source) => source !== used && (source.url !== null || text !== null));
  return [...new Set(left.map(({ kind }) => kind))];
}

/** A reading that failed, with what the user can still try. */
export function failureOf(hints: PageHints, reason: ReadFailure, otherSources: readonly SourceKind[]): TabDocument {
  return { kind: "mislukt", url: hints.url, hints, reason, otherSources };
}
