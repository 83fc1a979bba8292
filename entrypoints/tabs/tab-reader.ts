import { checkText, isKamerstukPage, type Check, type PageHints } from "@/rules";
import type { TabDocument } from "@/components/sidepanel/ports";
import type { PageReport } from "../messages/protocol";
import { failureOf, readReport, type ReadPorts, type Wish } from "./read-report";
import { badgeFor, showDocument, type ShowPorts } from "./show-document";
import { createTurns, isSamePage, type Turn } from "./tab-turns";

/** What following tabs asks of the browser and the storage. */
export type TabPorts = ReadPorts &
  ShowPorts & {
    readonly load: (tabId: number) => Promise<TabDocument | undefined>;
    readonly remove: (tabId: number) => Promise<void>;
    /** Keeps a public kamerstuk as it was read, so that a later version can be compared with it. */
    readonly keep: (check: Check, read: ReadDocument) => Promise<void>;
  };

type ReadDocument = Extract<TabDocument, { readonly kind: "gelezen" }>;

export type TabReader = ReturnType<typeof createTabReader>;

/** Reads what tabs show, keeps it in the store and puts the number of signals on the button. */
export function createTabReader(ports: TabPorts) {
  const turns = createTurns();
  const reading = new Set<Turn>();
  const begin = (tabId: number, url: string) => beginTurn(ports, turns, tabId, url);

  return {
    /** Whether this background is reading the tab now. */
    isReading: (tabId: number) => [...reading].some((turn) => turns.isCurrent(tabId, turn)),

    /** Reads what a page reports. */
    async receive(tabId: number, report: PageReport, wish?: Wish): Promise<void> {
      const { turn, show } = begin(tabId, report.url);
      reading.add(turn);
      await readAndShow(ports, tabId, report, wish, show).finally(() => reading.delete(turn));
    },

    /** A tab begins to load: what it showed is gone, before the new page can tell what it holds. */
    async leave(tabId: number, url: string | undefined): Promise<void> {
      if (isSamePage(turns.urlOf(tabId), url)) return;
      await showLoading(ports, tabId, url, begin(tabId, url ?? ""));
    },

    /** A tab is closed. */
    async forget(tabId: number): Promise<void> {
      turns.end(tabId);
      await ports.remove(tabId);
    },

    /** The page does not answer, so its text cannot be read; reading "pagina" again loads it first. */
    async fail(tabId: number, url: string): Promise<void> {
      await begin(tabId, url).show(failureOf({ url, title: "" }, "pagina-antwoordt-niet", ["pagina"]));
    },

    /** Counts the signals again, after the user put some aside or changed a setting. */
    async recount(tabId: number): Promise<void> {
      const document = await ports.load(tabId);
      if (document !== undefined) await ports.showBadge(tabId, await badgeFor(ports, document));
    },
  };
}

type Begun = {
  readonly turn: Turn;
  /** Whether nothing else came into the tab since. */
  readonly isCurrent: () => boolean;
  readonly show: (document: TabDocument) => Promise<void>;
};

/** From now on the tab is about this page; what an earlier turn still finds is no longer shown. */
function beginTurn(ports: TabPorts, turns: ReturnType<typeof createTurns>, tabId: number, url: string): Begun {
  const turn = turns.begin(tabId, url);
  const isCurrent = () => turns.isCurrent(tabId, turn);
  return { turn, isCurrent, show: (document) => showDocument(ports, tabId, document, isCurrent) };
}

/** Takes away what the tab showed of another page, or says that the new one is being read. */
async function showLoading(ports: TabPorts, tabId: number, url: string | undefined, begun: Begun): Promise<void> {
  if (isSamePage(urlIn(await ports.load(tabId)), url) || !begun.isCurrent()) return;
  if (url !== undefined && isKamerstukPage(url)) await begun.show(readingOf(url));
  else await ports.remove(tabId);
}

/** Shows what a page reports; while reading takes long, shows first that it is being read. */
async function readAndShow(
  ports: TabPorts,
  tabId: number,
  report: PageReport,
  wish: Wish | undefined,
  show: Begun["show"],
): Promise<void> {
  const document = await readReport(ports, tabId, report, wish, () => show(readingOf(report.url, report.hints)));
  await show(document);
  if (document.kind === "gelezen") await ports.keep(checkText(document.text, document.hints), document);
}

const readingOf = (url: string, hints: PageHints = { url, title: "" }): TabDocument => ({ kind: "lezen", url, hints });

function urlIn(document: TabDocument | undefined): string | undefined {
  return document === undefined || document.kind === "geen-kamerstuk" ? undefined : document.url;
}
