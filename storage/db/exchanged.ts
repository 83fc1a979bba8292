import { completeAnswer, type AnswerDraft, type Exchanged, type SneltoetsRequest } from "@/rules";
import { readAnswerDrafts } from "./answer-drafts.ts";
import { readAnswers } from "./answers.ts";
import { readOutdated } from "./outdated.ts";
import { readRequests } from "./requests.ts";
import { readTextsAtHand } from "./texts-at-hand.ts";

/** Every request with what was answered, and how many of these records cannot be read. */
export async function readExchanged(): Promise<{ readonly value: Exchanged; readonly unreadable: number }> {
  const [requests, answers, drafts] = await Promise.all([readRequests(), readAnswers(), readAnswerDrafts()]);
  return {
    value: {
      requests: requests.records,
      answers: answers.records,
      arrivals: answers.arrivals,
      answeredHere: new Set(await answeredIn(requests.records, drafts.records)),
      outdated: await readOutdated(answers.records, requests.records),
    },
    unreadable: requests.unreadable.length + answers.unreadable.length + drafts.unreadable.length,
  };
}

/** Ids of the requests to which a draft is a complete answer: the same as the form says of it. */
async function answeredIn(
  requests: readonly SneltoetsRequest[],
  drafts: readonly AnswerDraft[],
): Promise<readonly string[]> {
  const byId = new Map(requests.map((request) => [request.id, request]));
  const ids = drafts.map(async (draft) => {
    const request = byId.get(draft.request.id);
    const texts = request === undefined ? [] : await readTextsAtHand(request.stuk);
    const { ok } = completeAnswer(
      draft,
      texts.map(({ stuk }) => stuk),
    );
    return ok ? [draft.request.id] : [];
  });
  return (await Promise.all(ids)).flat();
}
