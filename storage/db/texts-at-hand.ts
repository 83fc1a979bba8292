import { documentFrom, laterVersions, noFacts, type RequestedDocument } from "@/rules";
import { readStukken, type Stuk } from "./stukken.ts";
import { workRowsOf } from "./work-rows.ts";

/** A text that an answer may be about. */
export type TextAtHand = {
  readonly stuk: RequestedDocument;
  /** As it was last read here; null for one that only a request tells of. */
  readonly read: Stuk | null;
};

/** The text of a request, then those read here of that stuk and of every stuk that took its place since. */
export async function readTextsAtHand(stuk: RequestedDocument): Promise<readonly TextAtHand[]> {
  const rows = stuk.dossier === null ? [] : await workRowsOf(stuk.dossier);
  const read = await readStukken([stuk.key, ...laterVersions(rows, stuk).map(({ key }) => key)]);
  return [{ stuk, read: null }, ...read.map((one) => ({ stuk: requestedFrom(one), read: one }))];
}

/** A stuk that was read here, as requests and answers name it. */
function requestedFrom({ hash, ...stuk }: Stuk): RequestedDocument {
  return documentFrom({ ...stuk, facts: { ...noFacts, ...stuk }, textHash: hash });
}
