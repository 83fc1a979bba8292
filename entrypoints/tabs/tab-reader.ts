import { checkText, type Check, type PageHints, type ReadFailure, type ReadResult, type SourceKind } from "@/rules";
import { isKamerstukPage } from "@/rules/document/read/sites";
import type { TabDocument } from "@/components/sidepanel/ports";
import type { PageReport } from "../messages/protocol";
import type { Reader } from "../reading/reader";
import { badgeForFindings, badges, type Badge } from "./badge";
import { sourcesOf, type PageSource } from "./sources";
import { createTurns, isSamePage, type Turn } from "./tab-turns";

/** What reading a tab asks of the browser and the storage. */
export type TabPorts = {
  readonly load: (tabId: number) => Promise<TabDocument | undefined>;
  readonly save: (tabId: number, document: TabDocument) => Promise<void>;
  readonly remove: (tabId: number) => Promise<void>;
  readonly showBadge: (tabId: number, badge: Badge) => Promise<void>;
  readonly reader: Reader;
  readonly pageHtml: (tabId: number) => Promise<string | null>;
  readonly settings: () => Promise<{ readonly check: boolean; readonly fetch: boolean }>;
  /** Leaves out the findings that the user put aside. */
  readonly shown: (check: Check) => Promise<Check["findings"]>;
  readonly now: () => Date;
};

export type TabReader = ReturnType<typeof createTabReader>;

/** Reads what tabs show, keeps it in the store and puts the number of signals on the button. */
export function createTabReader(ports: TabPorts) {
  const turns = createTurns();
  const reading = new Set<Turn>();

  const show = async (tabId: number, turn: Turn, document: TabDocument) => {
    if (!turns.isCurrent(tabId, turn)) return;
    await saveWithinLimit(ports, tabId, document);
    await ports.showBadge(tabId, await badgeFor(ports, document));
  };

  return {
    /** Whether this background is reading the tab now. */
    isReading: (tabId: number) => [...reading].some((turn) => turns.isCurrent(tabId, turn)),

    /** Reads what a page reports, from the given source when the user chose one. */
    async receive(tabId: number, report: PageReport, choice?: SourceKind): Promise<void> {
      const turn = turns.begin(tabId, report.url);
      reading.add(turn);
      try {
        await readReport(ports, tabId, report, choice, (document) => show(tabId, turn, document));
      } finally {
        reading.delete(turn);
      }
    },

    /** A tab starts to load another page: what it showed is gone, before the new page can tell what it holds. */
    async leave(tabId: number, url: string | undefined): Promise<void> {
      if (isSamePage(turns.urlOf(tabId), url)) return;
      const turn = turns.begin(tabId, url ?? "");
      const before = await ports.load(tabId);
      if (before === undefined || before.kind === "geen-kamerstuk" || !isSamePage(before.url, url)) {
        if (url !== undefined && isKamerstukPage(url))
          await show(tabId, turn, { kind: "lezen", url, hints: { url, title: "" } });
        else if (turns.isCurrent(tabId, turn)) await ports.remove(tabId);
      }
    },

    /** A tab is closed. */
    async forget(tabId: number): Promise<void> {
      turns.end(tabId);
      await ports.remove(tabId);
    },

    /** The page does not answer, so its text cannot be read. */
    async fail(tabId: number, url: string): Promise<void> {
      const turn = turns.begin(tabId, url);
      await show(tabId, turn, failure({ url, title: "" }, "geen-tekst-op-pagina", []));
    },

    /** Counts the signals again, after the user put some aside or back. */
    async recount(tabId: number): Promise<void> {
      const document = await ports.load(tabId);
      if (document !== undefined) await ports.showBadge(tabId, await badgeFor(ports, document));
    },
  };
}

async function readReport(
  ports: TabPorts,
  tabId: number,
  report: PageReport,
  choice: SourceKind | undefined,
  show: (document: TabDocument) => Promise<void>,
): Promise<void> {
  const { url, hints } = report;
  if (report.text === null && !isKamerstukPage(url)) return show({ kind: "geen-kamerstuk" });
  const all = sourcesOf(report);
  const wanted = choice === undefined ? await automaticSources(ports, all) : all.filter(({ kind }) => kind === choice);
  if (wanted[0]?.kind !== "pagina") await show({ kind: "lezen", url, hints });
  const result = await readFirst(ports, tabId, report, wanted);
  const otherSources = kindsBeside(all, result.ok ? result.source : undefined);
  if (!result.ok) return show(failure(hints, result.reason, otherSources));
  const { source, text } = result;
  return show({
    kind: "gelezen",
    url,
    hints: { ...result.hints, ...hints },
    source,
    text,
    readAt: ports.now().toISOString(),
    otherSources,
  });
}

async function automaticSources(ports: TabPorts, all: readonly PageSource[]): Promise<readonly PageSource[]> {
  const automatic = all.filter((source) => source.automatic);
  return (await ports.settings()).fetch ? automatic : automatic.filter(({ url }) => url === null);
}

/** The first source that can be read, else the reason why the first one could not. */
async function readFirst(
  ports: TabPorts,
  tabId: number,
  report: PageReport,
  sources: readonly PageSource[],
): Promise<ReadResult> {
  let first: ReadResult | undefined;
  for (const source of sources) {
    const result = await readSource(ports, tabId, report, source);
    if (result.ok) return result;
    first ??= result;
  }
  return first ?? { ok: false, reason: "geen-tekst-op-pagina" };
}

async function readSource(ports: TabPorts, tabId: number, report: PageReport, source: PageSource): Promise<ReadResult> {
  if (source.url !== null) return ports.reader.readUrl(source.url);
  if (report.text !== null) return { ok: true, source: "pagina", text: report.text };
  const html = await ports.pageHtml(tabId);
  return html === null ? { ok: false, reason: "geen-tekst-op-pagina" } : ports.reader.readHtml(html, report.url);
}

function kindsBeside(sources: readonly PageSource[], used: SourceKind | undefined): readonly SourceKind[] {
  return [...new Set(sources.map(({ kind }) => kind))].filter((kind) => kind !== used);
}

function failure(hints: PageHints, reason: ReadFailure, otherSources: readonly SourceKind[]): TabDocument {
  return { kind: "mislukt", url: hints.url, hints, reason, otherSources };
}

/** Session storage holds 10 MB for all tabs: a text that does not fit is a failure that the user can see. */
async function saveWithinLimit(ports: TabPorts, tabId: number, document: TabDocument): Promise<void> {
  try {
    await ports.save(tabId, document);
  } catch (error) {
    if (document.kind !== "gelezen") throw error;
    await ports.save(tabId, failure(document.hints, "te-groot", document.otherSources));
  }
}

async function badgeFor(ports: TabPorts, document: TabDocument): Promise<Badge> {
  if (document.kind !== "gelezen") return badges[document.kind];
  if (!(await ports.settings()).check) return badges["geen-kamerstuk"];
  return badgeForFindings(await ports.shown(checkText(document.text, document.hints)));
}
