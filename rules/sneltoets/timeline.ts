import type { SneltoetsAnswer } from "./answer/answer.ts";
import { dutchDay } from "./calendar.ts";
import { outcomeTitle } from "./compare-answers.ts";
import { conditionsOf } from "./answer/answer.ts";
import { conditionText, oneLine } from "./letter/letter.ts";
import { standingText } from "./oplegger.ts";
import { outdatedLine, type Outdated } from "./outdated.ts";
import type { SneltoetsRequest, StepKind, WithdrawalReason } from "./request.ts";
import { documentTitle } from "./text.ts";
import { dueOf } from "./working-days.ts";

export type Moment = {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly kind:
    "gemaakt" | "ontvangen" | "verstuurd" | "doorgestuurd" | "stap" | "antwoord" | "afgezien" | "termijn" | "stemming";
  readonly title: string;
  /** Lines below the title; an answer has all its conditions here. */
  readonly lines: readonly string[];
  readonly when: "geweest" | "vandaag" | "komt";
  /** Place in the request's steps, for one that was noted by hand. */
  readonly step?: number;
};

export const stepTitle = {
  uitgezet: "Uitgezet bij de dienstverlener",
  "vraag-terug": "De dienstverlener vroeg iets terug",
  "vraag-beantwoord": "De vraag van de dienstverlener is beantwoord",
  "aan-bewindspersoon": "Naar de bewindspersoon",
  "aan-kamer": "Naar de Kamer",
  aangehouden: "Het stuk is aangehouden",
  gewijzigd: "Het stuk is gewijzigd",
  ingetrokken: "Het stuk is ingetrokken",
  aangenomen: "Het stuk is aangenomen",
  verworpen: "Het stuk is verworpen",
  vervolg: "Vervolg: volledige uitvoeringstoets of invoeringstoets",
} as const satisfies Record<StepKind, string>;

const withdrawal = {
  "niet-nodig": "niet nodig",
  "te-laat": "te laat",
  "volledige-toets-nodig": "een volledige toets is nodig",
  "stuk-ingetrokken": "het stuk is ingetrokken",
} as const satisfies Record<WithdrawalReason, string>;

type Past = Omit<Moment, "when">;

const note = (text: string): readonly string[] => (text.trim() === "" ? [] : [oneLine(text)]);

function statusMoments({ status }: SneltoetsRequest): readonly Past[] {
  const sent =
    "sentAt" in status
      ? [{ on: dutchDay(status.sentAt), kind: "verstuurd" as const, title: "Verzoek verstuurd", lines: [] }]
      : [];
  if (status.kind === "beantwoord") {
    const title = "Als beantwoord genoteerd";
    return [...sent, { on: dutchDay(status.answeredAt), kind: "antwoord", title, lines: note(status.note) }];
  }
  if (status.kind !== "afgezien") return sent;
  const title = `Niet doorgezet: ${withdrawal[status.reason]}`;
  return [{ on: dutchDay(status.at), kind: "afgezien", title, lines: [] }];
}

function answerMoment(answer: SneltoetsAnswer, isOutdated: boolean): Past {
  const conditions = conditionsOf(answer.outcome).map((condition, at) => `${at + 1}. ${conditionText(condition)}`);
  return {
    on: dutchDay(answer.updatedAt),
    kind: "antwoord",
    title: `${oneLine(answer.organisation.name)}: ${outcomeTitle(answer)}`,
    lines: [...conditions, standingText(answer), ...(isOutdated ? [outdatedLine] : [])],
  };
}

function pastOf(request: SneltoetsRequest, { answers, outdated }: Answered): readonly Past[] {
  const { createdAt, receivedAt, forwards, steps } = request;
  return [
    receivedAt === null
      ? { on: dutchDay(createdAt), kind: "gemaakt", title: "Verzoek gemaakt", lines: [] }
      : { on: dutchDay(receivedAt), kind: "ontvangen", title: "Verzoek ontvangen", lines: [] },
    ...statusMoments(request),
    ...forwards.map(({ by, reference, at }): Past => ({
      on: dutchDay(at),
      kind: "doorgestuurd",
      title: by.trim() === "" ? "Doorgestuurd" : `Doorgestuurd door ${oneLine(by)}`,
      lines: note(reference === "" ? "" : `Kenmerk ${reference}`),
    })),
    ...steps.map((step, at): Past => {
      return { on: step.on, kind: "stap", title: stepTitle[step.kind], lines: note(step.note), step: at };
    }),
    ...answers.map((answer) => answerMoment(answer, outdated.has(answer.id))),
  ];
}

function comingOf(request: SneltoetsRequest, isAnswered: boolean): readonly Past[] {
  const { voteDate, stuk, status } = request;
  const isOpen = !isAnswered && (status.kind === "concept" || status.kind === "verstuurd");
  const title = `Stemming over ${documentTitle(stuk)}`;
  return [
    ...(isOpen
      ? [{ on: dueOf(request), kind: "termijn" as const, title: "Uiterste dag voor het antwoord", lines: [] }]
      : []),
    ...(voteDate === null ? [] : [{ on: voteDate, kind: "stemming" as const, title, lines: [] }]),
  ];
}

/** The answers to a request, and the ids of those that are outdated. */
type Answered = { readonly answers: readonly SneltoetsAnswer[]; readonly outdated: Outdated };

/**
 * What happened with a request and what is still to come, first to last, as far as this computer knows. `today` is `YYYY-MM-DD`.
 */
export function timelineOf(request: SneltoetsRequest, answered: Answered, today: string): readonly Moment[] {
  const when = (on: string): Moment["when"] => (on < today ? "geweest" : on === today ? "vandaag" : "komt");
  return [...pastOf(request, answered), ...comingOf(request, answered.answers.length > 0)]
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((moment) => ({ ...moment, when: when(moment.on) }));
}
