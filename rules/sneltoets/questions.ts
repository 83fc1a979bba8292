import { folded } from "../text/index.ts";
import { longest, maxSignalQuestions, type RequestQuestion } from "./request.ts";

/** Asked in every request: the date, the people, and a simpler way to the same end. */
export const standardQuestions: readonly RequestQuestion[] = [
  {
    id: "standaard-datum",
    text: "Kan dit per de gevraagde datum? Zo niet, vanaf wanneer wel?",
    source: { kind: "standaard" },
  },
  { id: "standaard-mensen", text: "Wat merken mensen en bedrijven hiervan?", source: { kind: "standaard" } },
  {
    id: "standaard-eenvoudiger",
    text: "Is er een eenvoudiger variant met hetzelfde doel?",
    source: { kind: "standaard" },
  },
];

/** At most seven questions in the order given; the same text is asked once, also when two rules ask it. */
export function signalQuestions(
  findings: readonly { readonly rule: string; readonly question: string }[],
): readonly RequestQuestion[] {
  const seen = new Set(standardQuestions.map(({ text }) => folded(text)));
  const questions: RequestQuestion[] = [];
  for (const { rule, question } of findings) {
    if (question.trim() === "" || seen.has(folded(question))) continue;
    seen.add(folded(question));
    const nth = questions.filter(({ source }) => source.kind === "regel" && source.rule === rule).length + 1;
    questions.push({
      id: `regel-${rule}-${nth}`,
      text: question.trim().slice(0, longest.question),
      source: { kind: "regel", rule },
    });
  }
  return questions.slice(0, maxSignalQuestions);
}

/** The questions with one moved up (-1) or down (+1); the same list when it cannot move. */
export function moveQuestion(
  questions: readonly RequestQuestion[],
  id: string,
  step: -1 | 1,
): readonly RequestQuestion[] {
  const from = questions.findIndex((question) => question.id === id);
  const moving = questions[from];
  const to = from + step;
  if (moving === undefined || to < 0 || to >= questions.length) return questions;
  return questions.toSpliced(from, 1).toSpliced(to, 0, moving);
}

export function editQuestion(
  questions: readonly RequestQuestion[],
  id: string,
  text: string,
): readonly RequestQuestion[] {
  return questions.map((question) => (question.id === id ? { ...question, text } : question));
}

export function removeQuestion(questions: readonly RequestQuestion[], id: string): readonly RequestQuestion[] {
  return questions.filter((question) => question.id !== id);
}

/** Adds a question of the requester's own; `id` must be new. */
export function addQuestion(
  questions: readonly RequestQuestion[],
  question: { readonly id: string; readonly text: string },
): readonly RequestQuestion[] {
  return [...questions, { ...question, source: { kind: "eigen" } }];
}
