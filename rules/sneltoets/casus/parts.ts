import { conditionsOf, type Outcome, type SneltoetsAnswer } from "../answer/answer.ts";
import {
  certaintyChoices,
  choiceTitle,
  costChoices,
  outcomeChoices,
  refusalChoices,
  signalVerdictChoices,
  termChoices,
  verdictChoices,
} from "../answer/choices.ts";
import { detailFields } from "../answer/details.ts";
import { basis, beroepen, type TickField } from "../answer/ticks.ts";
import { confidentialWords, personalData } from "../free-text.ts";
import { conditionText, strengthTitle } from "../letter/letter.ts";
import { hiding, type Names } from "./names.ts";
import type { SneltoetsRequest } from "../request.ts";
import { documentTitle, kindTitle } from "../text.ts";
import { costText, termText } from "../oplegger.ts";

/**
 * A case to learn from: a request with its answer, without who asked and who answered. Names, addresses, references,
 * functions and dates have no place in it. What somebody typed, and what tells which stuk it is, leaves only when the
 * user read it and chose it.
 */

/** One piece of a case. */
export type CasusPart = {
  readonly id: string;
  readonly title: string;
  /** Names that are known are taken out already. */
  readonly text: string;
  /** True for what may tell who or what it is about. */
  readonly isTelling: boolean;
  /** What was changed by the user leaves only with at least as many lines: a verdict does not go without a condition. */
  readonly lines: number;
};

type Told = { readonly id: string; readonly title: string; readonly text: string };

const chosen = (id: string, title: string, text: string): Told => ({ id, title, text });

/** Who is named in the request and the answer, and what else tells who they are. */
function namesIn(
  { organisation, status, stuk, request: asked }: SneltoetsAnswer,
  request: SneltoetsRequest | null,
): Names {
  const by = status.kind === "vastgesteld" ? [status.functie] : [];
  const answered: Names = {
    people: stuk.indieners,
    organisations: [organisation.name, asked.askedBy],
    others: [asked.reference, ...by],
  };
  if (request === null) return answered;
  const { requester, recipients, ministry, forwards, assignedTo } = request;
  return {
    people: [...answered.people, requester.name, assignedTo],
    organisations: [
      ...answered.organisations,
      requester.organisation,
      ministry ?? "",
      ...recipients.map(({ name }) => name),
      ...forwards.map(({ by: who }) => who),
    ],
    others: [...answered.others, requester.role, requester.email, ...forwards.map(({ reference }) => reference)],
  };
}

function ticked({ choices }: TickField, ticks: { readonly keuzen: readonly string[] } | undefined): string {
  return choices
    .filter(({ id }) => ticks?.keuzen.includes(id) === true)
    .map(({ title }) => title)
    .join(", ");
}

/** What was chosen from a list: it tells of the law and the work, not of people. */
function choicesIn(answer: SneltoetsAnswer, request: SneltoetsRequest | null): readonly Told[] {
  const { outcome, stuk, signals, zekerheid } = answer;
  const judged = outcome.kind === "oordeel" ? outcome : undefined;
  const hasConditions = conditionsOf(outcome).length > 0;
  const details = detailFields.map(({ id, title, choices }) =>
    chosen(`gevolg:${id}`, title, choiceTitle(choices, judged?.details[id]?.keuze ?? "")),
  );
  return [
    chosen("soort", "Soort stuk", kindTitle[stuk.kind]),
    ...signals.map(({ rule, title, verdict, quote }, at) => {
      const asked = request?.signals.find((signal) => signal.rule === rule && signal.quote === quote);
      const found = asked === undefined ? "" : ` (${strengthTitle[asked.strength]}, zekerheid: ${asked.certainty})`;
      return chosen(
        `signaal:${at + 1}:${rule}`,
        `Signaal: ${title}${found}`,
        choiceTitle(signalVerdictChoices, verdict),
      );
    }),
    ...(hasConditions ? [] : [chosen("uitkomst", "Uitkomst", outcomeOf(outcome))]),
    chosen("kosten", "Kosten", judged === undefined ? "" : choiceTitle(costChoices, judged.kosten.kind)),
    chosen("termijn", "Termijn", judged === undefined ? "" : choiceTitle(termChoices, judged.termijn.kind)),
    ...details,
    chosen("beroepen", beroepen.title, ticked(beroepen, judged?.beroepen)),
    chosen("basis", "Berust op", ticked(basis, answer.basis)),
    chosen("zekerheid", "Zekerheid", zekerheid === null ? "" : choiceTitle(certaintyChoices, zekerheid)),
  ];
}

/** The outcome; a verdict and its conditions are one text, so that neither goes without the other. */
function outcomeOf(outcome: Outcome): string {
  if (outcome.kind === "afgewezen") return choiceTitle(refusalChoices, outcome.reden);
  if (outcome.kind !== "oordeel") return choiceTitle(outcomeChoices, outcome.kind);
  const conditions = conditionsOf(outcome).map((condition, at) => `${at + 1}. ${conditionText(condition)}`);
  return [choiceTitle(verdictChoices, outcome.verdict.kind), ...conditions].join("\n");
}

/** What was typed, and what tells which stuk it is. */
function wordsIn(answer: SneltoetsAnswer, request: SneltoetsRequest | null): readonly Told[] {
  const { outcome, stuk, signals, questions, tijdBesteed } = answer;
  const hasConditions = conditionsOf(outcome).length > 0;
  return [
    ...(hasConditions ? [chosen("uitkomst", "Oordeel met voorwaarden", outcomeOf(outcome))] : []),
    chosen("stuk", "Welk stuk", [documentTitle(stuk), stuk.title ?? ""].filter((part) => part !== "").join(": ")),
    chosen("doel", "Wat de aanvrager wil bereiken", request?.aim ?? ""),
    ...signals.map(({ rule, title, quote }, at) => chosen(`citaat:${at + 1}:${rule}`, `Woorden bij: ${title}`, quote)),
    ...typedIn(outcome),
    chosen("basis-woorden", "Toelichting bij: berust op", answer.basis?.toelichting ?? ""),
    ...questions.flatMap(({ vraag, antwoord }, at) => [
      chosen(`vraag:${at + 1}`, `Vraag ${at + 1}`, vraag),
      chosen(`antwoord:${at + 1}`, `Antwoord op vraag ${at + 1}`, antwoord),
    ]),
    chosen("tijd", "Tijd besteed", tijdBesteed),
  ];
}

function typedIn(outcome: Outcome): readonly Told[] {
  if (outcome.kind === "noodrem") return [chosen("noodrem", "Waarom dit in de praktijk niet kan", outcome.zin)];
  if (outcome.kind === "al-beantwoord") return [chosen("verwijzing", "Waar het antwoord staat", outcome.verwijzing)];
  if (outcome.kind !== "oordeel") return [chosen("toelichting", "Toelichting", outcome.toelichting)];
  const { kosten, termijn, details } = outcome;
  return [
    chosen("toelichting", "Toelichting", outcome.toelichting),
    chosen("bedrag", "Bedragen", kosten.kind === "raming" ? costText(kosten) : ""),
    chosen("wanneer", "Wanneer", "aanname" in termijn ? termText(termijn) : ""),
    ...detailFields.map(({ id, title }) =>
      chosen(`woorden:${id}`, `Toelichting bij: ${title.toLowerCase()}`, details[id]?.toelichting ?? ""),
    ),
    chosen("beroepen-woorden", `Toelichting bij: ${beroepen.title.toLowerCase()}`, outcome.beroepen?.toelichting ?? ""),
  ];
}

/** What to look at in a text before it leaves. */
export function casusRemarks(text: string): readonly string[] {
  return [
    ...personalData(text).map((what) => `Hierin staat misschien ${what}.`),
    ...confidentialWords(text).map((word) => `Hierin staat het woord “${word}”.`),
  ];
}

/** Why this case may not be for others yet; empty when answer and stuk are public. */
export function casusCautions(answer: SneltoetsAnswer, request: SneltoetsRequest | null): readonly string[] {
  const ofStuk =
    request?.confidentiality === "concept-vertrouwelijk"
      ? ["Het verzoek gaat over een vertrouwelijk concept. Vraag de aanvrager of u de casus mag delen."]
      : [];
  return [...cautionOf[answer.openbaarheid], ...ofStuk];
}

const cautionOf: Readonly<Record<SneltoetsAnswer["openbaarheid"], readonly string[]>> = {
  "niet-openbaar": ["Het antwoord is niet openbaar. Vraag de dienstverlener of u de casus mag delen."],
  "na-debat": ["Het antwoord is pas openbaar na het debat. Deel de casus daarna."],
  openbaar: [],
};

const linesIn = (text: string): number => text.split("\n").filter((line) => line.trim() !== "").length;

/** Why a piece does not leave with this text; null when it may. */
export type Staying = "leeg" | "zonder-voorwaarden" | null;

export function stayingOf({ lines }: Pick<CasusPart, "lines">, text: string): Staying {
  const left = linesIn(text);
  if (left >= lines) return null;
  return left === 0 ? "leeg" : "zonder-voorwaarden";
}

/** The pieces of a case, what may tell who or what it is about first; `request` is null when it is not here. */
export function casusParts(answer: SneltoetsAnswer, request: SneltoetsRequest | null): readonly CasusPart[] {
  const withoutNames = hiding(namesIn(answer, request));
  const part =
    (isTelling: boolean) =>
    ({ id, title, text: told }: Told): CasusPart => {
      const text = withoutNames(told).trim();
      return { id, title: withoutNames(title), text, isTelling, lines: id === "uitkomst" ? linesIn(text) : 1 };
    };
  const all = [...wordsIn(answer, request).map(part(true)), ...choicesIn(answer, request).map(part(false))];
  return all.filter(({ text }) => text !== "");
}
