import { useEffect, useState } from "react";
import {
  laterVersion,
  type AnswerDraft,
  type Exchanged,
  type Knelpunt,
  type RequestedDocument,
  type SneltoetsAnswer,
  type SneltoetsRequest,
  type TextIdentity,
  type WorkRow,
} from "@/rules";
import type { Stored } from "../result.ts";
import { readAnswerDrafts } from "./answer-drafts.ts";
import { readAnswers } from "./answers.ts";
import { readExchanged } from "./exchanged.ts";
import { readDismissals, type Dismissal } from "./dismissals.ts";
import { readDrafts, type Draft } from "./drafts.ts";
import { readJudgements, type Judgement } from "./judgements.ts";
import { followCounts } from "./follow-counts.ts";
import type { StoredCounts } from "./overview.ts";
import { readKnelpunten } from "./knelpunten.ts";
import { readAnswersAbout, readLaterAnswers, type AnswerAbout } from "./outdated.ts";
import { readRequest, readRequests } from "./requests.ts";
import { readStukken, type Stuk } from "./stukken.ts";
import { readTextsAtHand, type TextAtHand } from "./texts-at-hand.ts";
import { loading, useRecords, useStored, useValue } from "./use-stored.ts";
import { workRowsOf } from "./work-rows.ts";

/** The requests of one document, latest change first. */
export const useRequests = (key: string): Stored<readonly SneltoetsRequest[]> =>
  useRecords(async () => readRequests(key), [key]);

/** Every request, latest change first. */
export const useAllRequests = (): Stored<readonly SneltoetsRequest[]> => useRecords(async () => readRequests());

/** One request; null when there is none. */
export const useRequest = (id: string): Stored<SneltoetsRequest | null> =>
  useStored(async () => {
    const { record, unreadable } = await readRequest(id);
    return { kind: "ready", value: record, unreadable: unreadable.length };
  }, [id]);

/** What was dismissed for this document and for rules everywhere, latest first. */
export const useDismissals = (documentKey: string): Stored<readonly Dismissal[]> =>
  useRecords(async () => readDismissals(documentKey), [documentKey]);

/** The drafts the user saved, latest change first. */
export const useDrafts = (): Stored<readonly Draft[]> => useRecords(readDrafts);

/** The stuk with this key as it was last read here; null when it was not. */
export const useStuk = (key: string): Stored<Stuk | null> => useFirstStuk([key]);

/** The first of these stukken that was read here; null when none was. */
export const useFirstStuk = (keys: readonly string[]): Stored<Stuk | null> =>
  useValue(async () => (await readStukken(keys))[0] ?? null, [keys.join(" ")]);

/** The stuk that took the place of this one, as far as this browser knows: see `laterVersion`; null when it knows none. */
export const useLaterVersion = ({ dossier, nr }: Pick<WorkRow, "dossier" | "nr">): Stored<WorkRow | null> =>
  useValue(async () => {
    const rows = dossier === null ? [] : await workRowsOf(dossier);
    return laterVersion(rows, { dossier, nr }) ?? null;
  }, [dossier, nr]);

/** The texts that an answer to a request about this stuk may be about; see `readTextsAtHand`. */
export const useTextsAtHand = (stuk: RequestedDocument): Stored<readonly TextAtHand[]> =>
  useValue(async () => readTextsAtHand(stuk), [JSON.stringify(stuk)]);

/** The received answers about one document, or all of them; each in its latest version, latest first. */
export const useAnswers = (key?: string): Stored<readonly SneltoetsAnswer[]> =>
  useRecords(async () => readAnswers(key), [key]);

/** The received answers about this text and what it took the place of; see `readAnswersAbout`. */
export const useAnswersAbout = (stuk: TextIdentity): Stored<readonly AnswerAbout[]> =>
  useValue(async () => readAnswersAbout(stuk), [JSON.stringify(stuk)]);

/** The answers about what took the place of this stuk; see `readLaterAnswers`. */
export const useLaterAnswers = ({
  dossier,
  nr,
}: Pick<TextIdentity, "dossier" | "nr">): Stored<readonly SneltoetsAnswer[]> =>
  useValue(async () => readLaterAnswers({ dossier, nr }), [dossier, nr]);

/** The answers written here, latest change first. */
export const useAnswerDrafts = (): Stored<readonly AnswerDraft[]> => useRecords(readAnswerDrafts);

/** The knelpunten, latest change first. */
export const useKnelpunten = (): Stored<readonly Knelpunt[]> => useRecords(readKnelpunten);

/** Every request with what was answered. */
export const useExchanged = (): Stored<Exchanged> =>
  useStored(async () => ({ kind: "ready", ...(await readExchanged()) }));

/** What readers said of the signals of one document, or of all. */
export const useJudgements = (documentKey?: string): Stored<readonly Judgement[]> =>
  useRecords(async () => readJudgements(documentKey), [documentKey]);

/** How much is kept, and how much of it cannot be read. */
export function useStoredCounts(): Stored<StoredCounts> {
  const [counts, show] = useState<Stored<StoredCounts>>(loading);
  useEffect(() => followCounts(show), []);
  return counts;
}
