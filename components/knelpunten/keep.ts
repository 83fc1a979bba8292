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

/** Keeps one knelpunt; gives "" or a sentence that says why it was not kept. */
async function kept(one: Knelpunt): Promise<string> {
  const result = await saveKnelpunt(one);
  return "sentence" in result ? result.sentence : "";
}

/** A new knelpunt, tied to this request when there is one, or a change of one that is here. */
export async function keepFields(
  fields: KnelpuntFields,
  { existing, request }: { readonly existing: Knelpunt | null; readonly request: SneltoetsRequest | null },
  { now: clock, newId }: ClockPort,
): Promise<string> {
  const now = clock().toISOString();
  if (existing !== null) return kept(changeKnelpunt(existing, fields, now));
  const created = createKnelpunt(fields, { id: newId(), now });
  return kept(request === null ? created : linkKnelpunt(created, request, true, now));
}

/** Ties a knelpunt to a request, or no longer. */
export async function keepLink(
  one: Knelpunt,
  request: SneltoetsRequest,
  linked: boolean,
  { now }: Pick<ClockPort, "now">,
): Promise<string> {
  return kept(linkKnelpunt(one, request, linked, now().toISOString()));
}
