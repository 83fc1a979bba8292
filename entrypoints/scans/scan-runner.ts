import {
  addressKey,
  checkText,
  type Check,
  type NotRead,
  type ReadFailure,
  type ReadResult,
  type SourceKind,
  type ListResult,
  type PageLinks,
} from "@/rules";
import { isListPage, type Scan, type ScanItem, type ScanState } from "@/storage";
import { busy } from "../reading/fetch-file";

type Read = { readonly url: string; readonly source: SourceKind; readonly hints: NonNullable<ReadOk["hints"]> };
type ReadOk = Extract<ReadResult, { readonly ok: true }>;

/** What reading many stukken asks of the browser and the storage. */
export type ScanPorts = {
  readonly running: () => Promise<readonly Scan[]>;
  readonly change: (id: string, change: Partial<Pick<Scan, "status" | "waitUntil">>) => Promise<unknown>;
  readonly waiting: (id: string, amount: number) => Promise<readonly ScanItem[]>;
  readonly settle: (item: ScanItem, state: ScanState) => Promise<void>;
  /** Document key of a stuk with this address (see `addressKey`) that was read here before, or undefined. */
  readonly known: (address: string) => Promise<string | undefined>;
  readonly read: (url: string) => Promise<ReadResult>;
  /** Reads a page of a list. */
  readonly readList: (url: string) => Promise<ListResult>;
  /** Adds what a page of the list links to to the job. */
  readonly addLinks: (id: string, found: Pick<PageLinks, "links" | "next">) => Promise<void>;
  /** Keeps a stuk; gives its document key, or null when the storage refuses. */
  readonly keep: (check: Check, read: Read) => Promise<string | null>;
  readonly now: () => Date;
};

/** Items under way at once: one is fetched while another is read. The site still gets one request at a time. */
const atOnce = 3;
/** Minutes that a site is left alone when it is busy or cannot be reached, after the first, second and third try. */
const pauses = [0.5, 2, 10] as const;

export type ScanRunner = { readonly run: () => Promise<void> };

/** Works through the kept jobs. `run` may be called at any moment: a second call joins the first. */
export function createScanRunner(ports: ScanPorts): ScanRunner {
  let running: Promise<void> | undefined;
  return {
    run: () => {
      running ??= runAll(ports).finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

async function runAll(ports: ScanPorts): Promise<void> {
  for (let job = await nextJob(ports); job !== undefined; job = await nextJob(ports)) await runSome(ports, job);
}

async function nextJob(ports: ScanPorts): Promise<Scan | undefined> {
  const now = ports.now();
  const longest = minutesAfter(now, Math.max(...pauses));
  // A moment further off than any pause was set before the clock was put back.
  const isDue = (moment: string) => moment <= now.toISOString() || moment > longest;
  return (await ports.running()).find(({ waitUntil }) => waitUntil === null || isDue(waitUntil));
}

const minutesAfter = (moment: Date, minutes: number): string =>
  new Date(moment.getTime() + minutes * 60_000).toISOString();

/** The next few items of a job; what becomes of each is kept before the next begin. */
async function runSome(ports: ScanPorts, { id, again }: Scan): Promise<void> {
  const items = await ports.waiting(id, atOnce);
  if (items.length === 0) {
    await ports.change(id, { status: "klaar", waitUntil: null });
    return;
  }
  const states = await Promise.all(items.map((item) => runItem(ports, item, again)));
  const tries = Math.max(...states.map((state) => (state.kind === "wacht" ? state.tries : 0)));
  const minutes = pauses[tries - 1];
  if (minutes !== undefined) {
    await ports.change(id, { waitUntil: minutesAfter(ports.now(), minutes) });
  }
}

async function runItem(ports: ScanPorts, item: ScanItem, again: boolean): Promise<ScanState> {
  // What breaks on one stuk must not stop the others: without this the job would begin with it again for ever.
  const state = await stateOf(ports, item, again).catch((error: unknown) => {
    reportError(error);
    return later(item, "geen-document");
  });
  await ports.settle(item, state);
  return state;
}

async function listStateOf(ports: ScanPorts, item: ScanItem): Promise<ScanState> {
  const result = await ports.readList(item.url);
  if (!result.ok) return notRead(item, result);
  await ports.addLinks(item.scan, result);
  return { kind: "lijst" };
}

const notRead = (item: ScanItem, result: NotRead): ScanState =>
  mayWorkLater(result) ? later(item, result.reason) : { kind: "mislukt", reason: result.reason };

async function stateOf(ports: ScanPorts, item: ScanItem, again: boolean): Promise<ScanState> {
  if (isListPage(item.url)) return listStateOf(ports, item);
  const known = again ? undefined : await ports.known(addressKey(item.url));
  if (known !== undefined) return { kind: "gelezen", key: known, known: true };
  const result = await ports.read(item.url);
  if (!result.ok) return notRead(item, result);
  const { text, source, hints = { url: item.url, title: item.label } } = result;
  const check = checkText(text, hints);
  // A letter or a list of names: the rules have nothing to say about it.
  if (check.document.facts.kind === "overig") return { kind: "mislukt", reason: "geen-document" };
  const key = await ports.keep(check, { url: item.url, source, hints });
  return key === null ? later(item, "te-groot") : { kind: "gelezen", key, known: false };
}

const mayWorkLater = ({ reason, detail }: NotRead): boolean => reason === "offline" || detail === busy;

function later({ state }: ScanItem, reason: ReadFailure): ScanState {
  const tries = (state.kind === "wacht" ? state.tries : 0) + 1;
  return tries > pauses.length ? { kind: "mislukt", reason } : { kind: "wacht", tries };
}
