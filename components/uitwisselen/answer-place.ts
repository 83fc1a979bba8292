/** The screens of the page with questions and answers that are about certain requests. */
export type AnswerScreen = "antwoord" | "oplegger" | "casus" | "knelpunten" | "doorzetten" | "versturen";

/** The address of such a screen within its page, for these requests: "versturen/id-1/id-2". */
export const answerPlace = (screen: AnswerScreen, ...requests: readonly string[]): string =>
  [screen, ...requests].map(encodeURIComponent).join("/");
