import type { RequestedDocument, SneltoetsRequest } from "@/rules";
import { useTextsOf, type Stuk } from "@/storage";
import { requestedFrom } from "../uitwisselen/use-import";

/** A text that an answer may be about. */
export type TextAtHand = {
  readonly stuk: RequestedDocument;
  /** As it was last read here; null for one that only the request tells of. */
  readonly read: Stuk | null;
};

/** The text of the request, and the texts of that stuk and of those that replace it that were read here. */
export function useTextsAtHand({ stuk }: SneltoetsRequest): readonly TextAtHand[] {
  const known = useTextsOf(stuk);
  const read = known.kind === "ready" ? known.value : [];
  return [{ stuk, read: null }, ...read.map((one) => ({ stuk: requestedFrom(one), read: one }))];
}
