import { checkText, type Check } from "@/rules";
import type { TabDocument } from "@/components/sidepanel/ports";
import { badgeForFindings, badges, type Badge } from "./badge";
import { failureOf } from "./read-report";

/** What showing the content of a tab asks of the browser and the storage. */
export type ShowPorts = {
  /** Rejects when the store is full. */
  readonly save: (tabId: number, document: TabDocument) => Promise<void>;
  readonly showBadge: (tabId: number, badge: Badge) => Promise<void>;
  /** Whether signals may be counted without being asked for. */
  readonly mayCheck: () => Promise<boolean>;
  /** The findings that the user did not put aside. */
  readonly shownOf: (check: Check, url: string) => Promise<Check["findings"]>;
};

/** Keeps what a tab holds for the panel and puts its badge on the button, unless something newer began in that tab. */
export async function showDocument(
  ports: ShowPorts,
  tabId: number,
  document: TabDocument,
  isCurrent: () => boolean,
): Promise<void> {
  if (!isCurrent()) return;
  await saveWithinLimit(ports, tabId, document);
  const badge = await badgeFor(ports, document);
  if (isCurrent()) await ports.showBadge(tabId, badge);
}

/** Session storage holds 10 MB for all tabs: a text that does not fit is a failure that the user can see. */
async function saveWithinLimit(ports: ShowPorts, tabId: number, document: TabDocument): Promise<void> {
  try {
    await ports.save(tabId, document);
  } catch (error) {
    if (document.kind !== "gelezen") throw error;
    await ports.save(tabId, failureOf(document.hints, "te-groot", document.otherSources));
  }
}

/** What the button says of the content of a tab. */
export async function badgeFor(ports: ShowPorts, document: TabDocument): Promise<Badge> {
  if (document.kind !== "gelezen") return badges[document.kind];
  if (!(await ports.mayCheck())) return badges["geen-kamerstuk"];
  return badgeForFindings(await ports.shownOf(checkText(document.text, document.hints), document.url));
}
