import { useLiveQuery } from "dexie-react-hooks";
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
import { guarded } from "./guarded.ts";
import { readDismissals, type Dismissal } from "./dismissals.ts";
import { readDrafts, type Draft } from "./drafts.ts";
import { readJudgements, type Judgement } from "./judgements.ts";
import { followCounts } from "./follow-counts.ts";
import type { StoredCounts } from "./overview.ts";
import { readKnelpunten } from "./knelpunten.ts";
import { readAnswersAbout, readLaterAnswers, type AnswerAbout } from "./outdated.ts";
import { readRequest, readRequests } from "./requests.ts";
import type { ReadRows } from "./rows.ts";
import { readStukken, type Stuk } from "./stukken.ts";
import { readTextsAtHand, type TextAtHand } from "./texts-at-hand.ts";
import { workRowsOf } from "./work-rows.ts";

const loading = { kind: "loading" } as const;

function readyFrom<T>({ records, unreadable }: ReadRows<T>): Stored<readonly T[]> {
  return { kind: "ready", value: records, unreadable: unreadable.length };
}

/** The requests of one document, latest change first; follows every change in every window. */
export function useRequests(key: string): Stored<readonly SneltoetsRequest[]> {
  return useLiveQuery(
    () => guarded<Stored<readonly SneltoetsRequest[]>>(async () => readyFrom(await readRequests(key))),
    [key],
    loading,
  );
}

/** Every request, latest change first. */
export function useAllRequests(): Stored<readonly SneltoetsRequest[]> {
  return useLiveQuery(
    () => guarded<Stored<readonly SneltoetsRequest[]>>(async () => readyFrom(await readRequests())),
    [],
    loading,
  );
}

/** One request; null when there is none. */
export function useRequest(id: string): Stored<SneltoetsRequest | null> {
  return useLiveQuery(
    () =>
      guarded<Stored<SneltoetsRequest | null>>(async () => {
        const { record, unreadable } = await readRequest(id);
        return { kind: "ready", value: record, unreadable: unreadable.length };
      }),
    [id],
    loading,
  );
}

/** What was dismissed for this document and for rules everywhere, latest first. */
export function useDismissals(documentKey: string): Stored<readonly Dismissal[]> {
  return useLiveQuery(
    () => guarded<Stored<readonly Dismissal[]>>(async () => readyFrom(await readDismissals(documentKey))),
    [documentKey],
    loading,
  );
}

/** The drafts the user saved, latest change first. */
export function useDrafts(): Stored<readonly Draft[]> {
  return useLiveQuery(() => guarded<Stored<readonly Draft[]>>(async () => readyFrom(await readDrafts())), [], loading);
}

/** The stuk with this key as it was last read here; null when it was not. */
export function useStuk(key: string): Stored<Stuk | null> {
  return useFirstStuk([key]);
}

/** The first of these stukken that was read here; null when none was. */
export function useFirstStuk(keys: readonly string[]): Stored<Stuk | null> {
  return useLiveQuery(
    () =>
      guarded<Stored<Stuk | null>>(async () => {
        const stukken = await readStukken(keys);
        return { kind: "ready", value: stukken[0] ?? null, unreadable: 0 };
      }),
    [keys.join(" ")],
    loading,
  );
}

/** The stuk that took the place of this one, as far as this browser knows: see `laterVersion`; null when it knows none. */
export function useLaterVersion({ dossier, nr }: Pick<WorkRow, "dossier" | "nr">): Stored<WorkRow | null> {
  return useLiveQuery(
    () =>
      guarded<Stored<WorkRow | null>>(async () => {
        const rows = dossier === null ? [] : await workRowsOf(dossier);
        return { kind: "ready", value: laterVersion(rows, { dossier, nr }) ?? null, unreadable: 0 };
      }),
    [dossier, nr],
    loading,
  );
}

/** The texts that an answer to a request about this stuk may be about; see `readTextsAtHand`. */
export function useTextsAtHand(stuk: RequestedDocument): Stored<readonly TextAtHand[]> {
  return useLiveQuery(
    () =>
      guarded<Stored<readonly TextAtHand[]>>(async () => {
        return { kind: "ready", value: await readTextsAtHand(stuk), unreadable: 0 };
      }),
    [JSON.stringify(stuk)],
    loading,
  );
}

/** The received answers about one document, or all of them; each in its latest version, latest first. */
export function useAnswers(key?: string): Stored<readonly SneltoetsAnswer[]> {
  return useLiveQuery(
    () => guarded<Stored<readonly SneltoetsAnswer[]>>(async () => readyFrom(await readAnswers(key))),
    [key],
    loading,
  );
}

/** The received answers about this text and what it took the place of; see `readAnswersAbout`. */
export function useAnswersAbout(stuk: TextIdentity): Stored<readonly AnswerAbout[]> {
  return useLiveQuery(
    () =>
      guarded<Stored<readonly AnswerAbout[]>>(async () => {
        return { kind: "ready", value: await readAnswersAbout(stuk), unreadable: 0 };
      }),
    [JSON.stringify(stuk)],
    loading,
  );
}

/** The answers about what took the place of this stuk; see `readLaterAnswers`. */
export function useLaterAnswers({
  dossier,
  nr,
}: Pick<TextIdentity, "dossier" | "nr">): Stored<readonly SneltoetsAnswer[]> {
  return useLiveQuery(
    () =>
      guarded<Stored<readonly SneltoetsAnswer[]>>(async () => {
        return { kind: "ready", value: await readLaterAnswers({ dossier, nr }), unreadable: 0 };
      }),
    [dossier, nr],
    loading,
  );
}

/** The answers written here, latest change first. */
export function useAnswerDrafts(): Stored<readonly AnswerDraft[]> {
  return useLiveQuery(
    () => guarded<Stored<readonly AnswerDraft[]>>(async () => readyFrom(await readAnswerDrafts())),
    [],
    loading,
  );
}

/** The knelpunten, latest change first. */
export function useKnelpunten(): Stored<readonly Knelpunt[]> {
  return useLiveQuery(
    () => guarded<Stored<readonly Knelpunt[]>>(async () => readyFrom(await readKnelpunten())),
    [],
    loading,
  );
}

/** Every request with what was answered. */
export function useExchanged(): Stored<Exchanged> {
  return useLiveQuery(
    () => guarded<Stored<Exchanged>>(async () => ({ kind: "ready", ...(await readExchanged()) })),
    [],
    loading,
  );
}

/** What readers said of the signals of one document, or of all. */
export function useJudgements(documentKey?: string): Stored<readonly Judgement[]> {
  return useLiveQuery(
    () => guarded<Stored<readonly Judgement[]>>(async () => readyFrom(await readJudgements(documentKey))),
    [documentKey],
    loading,
  );
}

/** How much is kept, and how much of it cannot be read. */
export function useStoredCounts(): Stored<StoredCounts> {
  const [counts, show] = useState<Stored<StoredCounts>>(loading);
  useEffect(() => followCounts(show), []);
  return counts;
}
