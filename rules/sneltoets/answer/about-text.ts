import { longest, type RequestedDocument, type SneltoetsRequest } from "../request.ts";
import { areOtherTexts } from "../stuk.ts";
import { askedQuestions, markedSignals, type AnswerDraft } from "./draft.ts";

/**
 * Which text an answer is about. A draft is tied to one text, that of its request; when another text turns up, the writer
 * says whether the answer is about that one or stays with its own. Until then the answer cannot leave. What was chosen
 * can be chosen otherwise later: the texts at hand stay a choice.
 */

/** Tells one text of a stuk from every other. */
const markOf = ({ key, nr, version, source, textHash }: RequestedDocument): string =>
  JSON.stringify([key, nr, version, source, textHash]);

/** Each text once: two readings of the same words are one text. */
function eachOnce(texts: readonly RequestedDocument[]): readonly RequestedDocument[] {
  return texts.reduce<readonly RequestedDocument[]>(
    (before, text) => (before.every((one) => areOtherTexts(one, text)) ? [...before, text] : before),
    [],
  );
}

const otherTexts = ({ stuk }: Pick<AnswerDraft, "stuk">, texts: readonly RequestedDocument[]) =>
  eachOnce(texts).filter((text) => areOtherTexts(stuk, text));

/** What an answer is about, among what it could be about. */
export type TextChoice = {
  /** In the order of the texts at hand, whatever is chosen; more than one, else there is nothing to choose. */
  readonly texts: readonly RequestedDocument[];
  /** Place of the chosen one in `texts`; null while the writer did not decide. */
  readonly chosen: number | null;
};

/** The choice between the texts at hand and the one that the answer is tied to; null when these are one. */
export function textChoice(
  draft: Pick<AnswerDraft, "stuk" | "passedOver">,
  atHand: readonly RequestedDocument[],
): TextChoice | null {
  const texts = eachOnce([...atHand, draft.stuk]);
  if (texts.length < 2) return null;
  const own = texts.findIndex((text) => !areOtherTexts(draft.stuk, text));
  return { texts, chosen: unansweredText(draft, atHand) === undefined ? own : null };
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
