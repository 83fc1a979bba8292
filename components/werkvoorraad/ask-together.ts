import {
  createRequest,
  maxBundled,
  updateRequest,
  withRecipients,
  type Contact,
  type SneltoetsRequest,
  type WorkItem,
} from "@/rules";
import { currentCheck, readSetting, readStukken, saveRequest, type Stuk } from "@/storage";
import type { ClockPort } from "../shared/ports";
import { keyedFindings } from "../sidepanel/keyed-finding";
import { titleOf } from "../sidepanel/rule-info";
import { askedBeforehand, chosenBeforehand } from "../sidepanel/use-choices";
import { askTexts } from "./texts";

export type AskedTogether =
  /** Ids of the requests in the order of the stukken; `left` stukken have no text any more and do not go along. */
  | { readonly kind: "ready"; readonly ids: readonly string[]; readonly left: number }
  | { readonly kind: "problem"; readonly sentence: string };

/**
 * A request about each of these stukken, as the panel would make it: the stronger signals and who executes it. A concept
 * that is there already goes along as it is, so that doing it twice makes nothing twice.
 */
export async function askTogether(
  items: readonly WorkItem[],
  contacts: readonly Contact[],
  clock: ClockPort,
): Promise<AskedTogether> {
  if (items.length > maxBundled) return { kind: "problem", sentence: askTexts.tooMany(maxBundled) };
  const concepts = new Map(items.map(({ row, requests }) => [row.key, requests.find(isConcept)]));
  const missing = items.filter(({ row }) => concepts.get(row.key) === undefined);
  const stukken = await readStukken(missing.map(({ row }) => row.key));
  for (const stuk of stukken) {
    const result = await saveRequest(await requestAbout(stuk, contacts, clock));
    if (result.kind !== "saved") return { kind: "problem", sentence: result.sentence };
    concepts.set(stuk.key, result.record);
  }
  const ids = items.flatMap(({ row }) => concepts.get(row.key)?.id ?? []);
  return ids.length === 0
    ? { kind: "problem", sentence: askTexts.noText }
    : { kind: "ready", ids, left: items.length - ids.length };
}

const isConcept = ({ status, receivedAt }: SneltoetsRequest): boolean =>
  status.kind === "concept" && receivedAt === null;

async function requestAbout(
  stuk: Stuk,
  contacts: readonly Contact[],
  { now: clock, newId }: ClockPort,
): Promise<SneltoetsRequest> {
  const now = clock().toISOString();
  const { key, url, source, hash: textHash, hints } = stuk;
  const check = await currentCheck(stuk);
  const findings = keyedFindings(check.findings);
  const chosen = chosenBeforehand(findings);
  const [requester, route, term] = await Promise.all([
    readSetting("requester"),
    readSetting("route"),
    readSetting("term"),
  ]);
  const request = createRequest(
    { facts: check.document.facts, key, url, source, textHash },
    findings.filter((one) => chosen.has(one.key)).map(({ finding }) => finding),
    check.providers,
    {
      id: newId(),
      now,
      titleOf,
      requester: requester.value,
      route: route.value,
      term: term.value,
      voteDate: hints?.voteDate ?? null,
    },
  );
  return updateRequest(
    request,
    withRecipients({ ...request, recipients: [] }, askedBeforehand(check.providers), contacts),
    now,
  );
}
