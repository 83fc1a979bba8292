import { longest, type RequestedDocument, type SneltoetsRequest } from "../request.ts";
import { isOutdated } from "../stuk.ts";
import { askedQuestions, markedSignals, type AnswerDraft } from "./draft.ts";

/**
 * Which text an answer is about. A draft is tied to one text, that of its request; when another text turns up, the writer
 * says whether the answer is about that one or stays with its own. Until then the answer cannot leave.
 */

/** Tells one text of a stuk from every other. */
const markOf = ({ key, nr, version, source, textHash }: RequestedDocument): string =>
  JSON.stringify([key, nr, version, source, textHash]);

/** The texts at hand that differ from the one that this answer is about, each once. */
export function otherTexts(
  draft: Pick<AnswerDraft, "stuk">,
  texts: readonly RequestedDocument[],
): readonly RequestedDocument[] {
  const others = texts.filter((text) => isOutdated(draft, text));
  return [...new Map(others.map((text) => [markOf(text), text])).values()];
}

/** The first text at hand that differs from this answer's and about which the writer did not decide yet. */
export function unansweredText(
  draft: Pick<AnswerDraft, "stuk" | "passedOver">,
  texts: readonly RequestedDocument[],
): RequestedDocument | undefined {
  return otherTexts(draft, texts).find((text) => !draft.passedOver.includes(markOf(text)));
}

/**
 * The answer, tied to this text by the writer's own choice, with the questions and signals as the request has them now;
 * what was already said stays, also to a question that is no longer asked. `texts` are all texts at hand, `now` is an ISO
 * moment in UTC.
 */
export function answerAbout(
  draft: AnswerDraft,
  stuk: RequestedDocument,
  { request, texts, now }: { request: SneltoetsRequest; texts: readonly RequestedDocument[]; now: string },
): AnswerDraft {
  return {
    ...draft,
    stuk,
    passedOver: otherTexts({ stuk }, texts).map(markOf),
    questions: questionsNow(draft, request),
    signals: signalsNow(draft, request),
    updatedAt: now,
  };
}

const questionMark = ({ id, vraag }: AnswerDraft["questions"][number]): string => JSON.stringify([id, vraag]);

function questionsNow({ questions }: AnswerDraft, request: SneltoetsRequest): AnswerDraft["questions"] {
  const said = new Map(questions.map((question) => [questionMark(question), question]));
  const asked = askedQuestions(request).map((question) => said.get(questionMark(question)) ?? question);
  const stillAsked = new Set(asked.map(questionMark));
  const answered = questions.filter((one) => one.antwoord.trim() !== "" && !stillAsked.has(questionMark(one)));
  return [...asked, ...answered].slice(0, longest.questions);
}

function signalsNow({ signals }: AnswerDraft, request: SneltoetsRequest): AnswerDraft["signals"] {
  const judged = new Map(signals.map(({ rule, quote, verdict }) => [JSON.stringify([rule, quote]), verdict]));
  return markedSignals(request).map((signal) => {
    return { ...signal, verdict: judged.get(JSON.stringify([signal.rule, signal.quote])) ?? null };
  });
}
