import {
  answerAbout,
  updateDraft,
  type AnswerDraft,
  type DraftChanges,
  type RequestedDocument,
  type SneltoetsRequest,
} from "@/rules";
import { answerDraftWriter } from "@/storage";
import { useKept, type Keeping } from "../shared/use-kept";

export type EditedAnswer = {
  readonly draft: AnswerDraft;
  readonly keeping: Keeping<AnswerDraft>;
  readonly change: (changes: DraftChanges) => void;
  /** Ties the answer to this text, one of `texts`. */
  readonly choose: (stuk: RequestedDocument, texts: readonly RequestedDocument[]) => void;
  readonly keep: () => void;
};

/** An answer under edit: kept a moment after each change. `now` gives an ISO moment in UTC. */
export function useAnswerEdit(start: AnswerDraft, request: SneltoetsRequest, now: () => string): EditedAnswer {
  const { record, keeping, replace, keep } = useKept(start, true, answerDraftWriter);
  return {
    draft: record,
    keeping,
    change: (changes) => replace(updateDraft(record, changes, now())),
    choose: (stuk, texts) => replace(answerAbout(record, stuk, { request, texts, now: now() })),
    keep,
  };
}
