import { checkText, isKamerstukPage, type Check } from "@/rules";
import type { TabDocument } from "@/components/sidepanel/ports";
import type { PageReport } from "../messages/protocol";
import { badgeForFindings, badges, type Badge } from "./badge";
import { failureOf, readReport, type ReadPorts, type Wish } from "./read-report";
import { createTurns, isSamePage, type Turn } from "./tab-turns";

/** What following tabs asks of the browser and the storage. */
export type TabPorts = ReadPorts & {
  readonly load: (tabId: number) => Promise<TabDocument | undefined>;
  /** Rejects when the store is full. */
  readonly save: (tabId: number, document: TabDocument) => Promise<void>;
  readonly remove: (tabId: number) => Promise<void>;
  readonly showBadge: (tabId: number, badge: Badge) => Promise<void>;
  /** Whether signals may be counted without being asked for. */
  readonly mayCheck: () => Promise<boolean>;
  /** The findings that the user did not put aside. */
  readonly shownOf: (check: Check, url: string) => Promise<Check["findings"]>;
  /** Keeps a public kamerstuk as it was read, so that a later version can be compared with it. */
  readonly keep: (check: Check, read: ReadDocument) => Promise<void>;
};

type ReadDocument = Extract<TabDocument, { readonly kind: "gelezen" }>;

export type TabReader = ReturnType<typeof createTabReader>;

/** Reads what tabs show, keeps it in the store and puts the number of signals on the button. */
export function createTabReader(ports: TabPorts) {
  const turns = createTurns();
  const reading = new Set<Turn>();

  const show = async (tabId: number, turn: Turn, document: TabDocument) => {
    if (!turns.isCurrent(tabId, turn)) return;
    await saveWithinLimit(ports, tabId, document);
    const badge = await badgeFor(ports, document);
    if (turns.isCurrent(tabId, turn)) await ports.showBadge(tabId, badge);
  };

  return {
    /** Whether this background is reading the tab now. */
    isReading: (tabId: number) => [...reading].some((turn) => turns.isCurrent(tabId, turn)),

    /** Reads what a page reports. */
    async receive(tabId: number, report: PageReport, wish?: Wish): Promise<void> {
      const turn = turns.begin(tabId, report.url);
      reading.add(turn);
      try {
        const { url, hints } = report;
        const onReading = () => show(tabId, turn, { kind: "lezen", url, hints });
        const document = await readReport(ports, tabId, report, wish, onReading);
        await show(tabId, turn, document);
        if (document.kind === "gelezen") await ports.keep(checkText(document.text, document.hints), document);
      } finally {
        reading.delete(turn);
      }
    },

    /** A tab begins to load: what it showed is gone, before the new page can tell what it holds. */
    async leave(tabId: number, url: string | undefined): Promise<void> {
      if (isSamePage(turns.urlOf(tabId), url)) return;
      const turn = turns.begin(tabId, url ?? "");
      if (isSamePage(urlIn(await ports.load(tabId)), url) || !turns.isCurrent(tabId, turn)) return;
      if (url !== undefined && isKamerstukPage(url)) {
        await show(tabId, turn, { kind: "lezen", url, hints: { url, title: "" } });
      } else {
        await ports.remove(tabId);
      }
    },

    /** A tab is closed. */
    async forget(tabId: number): Promise<void> {
      turns.end(tabId);
      await ports.remove(tabId);
    },

    /** The page does not answer, so its text cannot be read; reading "pagina" again loads it first. */
    async fail(tabId: number, url: string): Promise<void> {
      const turn = turns.begin(tabId, url);
      await show(tabId, turn, failureOf({ url, title: "" }, "pagina-antwoordt-niet", ["pagina"]));
    },

    /** Counts the signals again, after the user put some aside or changed a setting. */
    async recount(tabId: number): Promise<void> {
      const document = await ports.load(tabId);
      if (document !== undefined) await ports.showBadge(tabId, await badgeFor(ports, document));
    },
  };
}

function urlIn(document: TabDocument | undefined): string | undefined {
  return document === undefined || document.kind === "geen-kamerstuk" ? undefined : document.url;
}

/** Session storage holds 10 MB for all tabs: a text that does not fit is a failure that the user can see. */
async function saveWithinLimit(ports: TabPorts, tabId: number, document: TabDocument): Promise<void> {
  try {
    await ports.save(tabId, document);
  } catch (error) {
    if (document.kind !== "gelezen") throw error;
    await ports.save(tabId, failureOf(document.hints, "te-groot", document.otherSources));
  }
}

async function badgeFor(ports: TabPorts, document: TabDocument): Promise<Badge> {
  if (document.kind !== "gelezen") return badges[document.kind];
  if (!(await ports.mayCheck())) return badges["geen-kamerstuk"];
  return badgeForFindings(await ports.shownOf(checkText(document.text, document.hints), document.url));
}
