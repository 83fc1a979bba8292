import { completeAnswer, type Exchanged } from "@/rules";
import { readAnswerDrafts } from "./answer-drafts.ts";
import { readAnswers } from "./answers.ts";
import { readRequests } from "./requests.ts";

/** Every request with what was answered, and how many of these records cannot be read. */
export async function readExchanged(): Promise<{ readonly value: Exchanged; readonly unreadable: number }> {
  const [requests, answers, drafts] = await Promise.all([readRequests(), readAnswers(), readAnswerDrafts()]);
  const complete = drafts.records.filter((draft) => {
    const texts = requests.records.filter(({ id }) => id === draft.request.id).map(({ stuk }) => stuk);
    return completeAnswer(draft, texts).ok;
  });
  return {
    value: {
      requests: requests.records,
      answers: answers.records,
      arrivals: answers.arrivals,
      answeredHere: new Set(complete.map(({ request }) => request.id)),
    },
    unreadable: requests.unreadable.length + answers.unreadable.length + drafts.unreadable.length,
  };
}
