import {
  changeKnelpunt,
  createKnelpunt,
  linkKnelpunt,
  type Knelpunt,
  type KnelpuntFields,
  type SneltoetsRequest,
} from "@/rules";
import { saveKnelpunt } from "@/storage";
import type { ClockPort } from "../shared/ports";

export type KeepResult = Awaited<ReturnType<typeof saveKnelpunt>>;

/** A new knelpunt, tied to this request when there is one, or a change of one that is here. */
export async function keepFields(
  fields: KnelpuntFields,
  { existing, request }: { readonly existing: Knelpunt | null; readonly request: SneltoetsRequest | null },
  { now: clock, newId }: ClockPort,
): Promise<KeepResult> {
  const now = clock().toISOString();
  if (existing !== null) return saveKnelpunt(changeKnelpunt(existing, fields, now));
  const created = createKnelpunt(fields, { id: newId(), now });
  return saveKnelpunt(request === null ? created : linkKnelpunt(created, request, true, now));
}

/** Beside the one that is kept under this id, tied to the same stukken. */
export async function keepAsNew(
  fields: KnelpuntFields,
  { links }: Pick<Knelpunt, "links">,
  { now, newId }: ClockPort,
): Promise<KeepResult> {
  return saveKnelpunt({ ...createKnelpunt(fields, { id: newId(), now: now().toISOString() }), links });
}

/** Ties a knelpunt to a request, or no longer; gives "" or a sentence that says why that was not kept. */
export async function keepLink(
  one: Knelpunt,
  request: SneltoetsRequest,
  linked: boolean,
  { now }: Pick<ClockPort, "now">,
): Promise<string> {
  const at = now().toISOString();
  const result = await saveKnelpunt(linkKnelpunt(one, request, linked, at));
  // What another window changed meanwhile is no reason not to tie it.
  const again =
    result.kind === "conflict" && result.stored !== null
      ? await saveKnelpunt(linkKnelpunt(result.stored, request, linked, at))
      : result;
  return "sentence" in again ? again.sentence : "";
}
