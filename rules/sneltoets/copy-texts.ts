import { conditionsOf, type SneltoetsAnswer } from "./answer/answer.ts";
import { dayInFull } from "./calendar.ts";
import { outcomeTitle } from "./compare-answers.ts";
import { conditionsTitle, conditionText, listed, oneLine } from "./letter/letter.ts";
import { standingText, termText } from "./oplegger.ts";
import { outdatedLine, type Outdated } from "./outdated.ts";
import type { SneltoetsRequest } from "./request.ts";
import { documentTitle } from "./text.ts";
import { dueOf } from "./working-days.ts";

type Asked = {
  readonly request: SneltoetsRequest;
  readonly answers: readonly SneltoetsAnswer[];
  readonly outdated: Outdated;
};

type CopyText = {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly build: (asked: Asked) => string;
};

const dueDay = (request: SneltoetsRequest): string => dayInFull(dueOf(request));

const who = ({ recipients }: SneltoetsRequest): string =>
  recipients.length === 0 ? "de dienstverlener" : listed(recipients.map(({ name }) => oneLine(name)));

const questionsOf = ({ questions }: SneltoetsRequest): readonly string[] =>
  questions.map(({ text }) => oneLine(text)).filter((text) => text !== "");

const passages = ({ signals }: SneltoetsRequest): string =>
  signals.length === 0 ? "" : listed([...new Set(signals.map(({ title }) => oneLine(title).toLowerCase()))]);

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

const paragraphs = (...parts: readonly string[]): string => `${parts.filter((part) => part !== "").join("\n\n")}\n`;

/** One answer in words: verdict and conditions never apart. */
function answerParagraph(answer: SneltoetsAnswer, outdated: Outdated): string {
  const conditions = conditionsOf(answer.outcome);
  const list = conditions.map((condition, at) => `${at + 1}. ${conditionText(condition)}`);
  const term = answer.outcome.kind === "oordeel" ? [`Wanneer: ${oneLine(termText(answer.outcome.termijn))}.`] : [];
  return [
    `${oneLine(answer.organisation.name)} (${standingText(answer)}): ${outcomeTitle(answer)}`,
    ...(list.length === 0 ? [] : [`${conditionsTitle(list.length)}:`, ...list]),
    ...term,
    ...(outdated.has(answer.id) ? [outdatedLine] : []),
  ].join("\n");
}

const answerParagraphs = ({ answers, outdated }: Asked): string =>
  answers.map((answer) => answerParagraph(answer, outdated)).join("\n\n");

function postponeText({ request }: Asked): string {
  const vote = request.voteDate === null ? "" : ` De stemming is nu op ${dayInFull(request.voteDate)}.`;
  return paragraphs(
    `Graag vraag ik om de stemming over ${documentTitle(request.stuk)} aan te houden.`,
    `Over dit stuk is een sneltoets gevraagd aan ${who(request)}. Het antwoord wordt verwacht op ${dueDay(request)}.${vote} Met het antwoord kan de Kamer de gevolgen voor de uitvoering meewegen.`,
  );
}

function adviceText(asked: Asked): string {
  const { request, answers } = asked;
  const name = documentTitle(request.stuk);
  if (answers.length > 0) {
    return paragraphs(
      `Advies: betrek bij de reactie op ${name} het antwoord op de sneltoets.`,
      answerParagraphs(asked),
    );
  }
  const because = passages(request);
  const reason =
    because === "" ? "de gevolgen voor de uitvoering nog niet bekend zijn" : `de tekst dit bevat: ${because}`;
  return paragraphs(
    `Advies: neem tijd voor een sneltoets op ${name}, omdat ${reason}. ${who(request)} kan zeggen wat dit vraagt. Antwoord verwacht op ${dueDay(request)}.`,
    "Dit advies zegt niets over de inhoud van het stuk.",
  );
}

function consequencesText(asked: Asked): string {
  const { request, answers } = asked;
  const held = passages(request);
  const intro = held === "" ? "" : `De tekst bevat: ${held}. Dat kan gevolgen hebben voor de uitvoering.`;
  if (answers.length > 0) return paragraphs("Gevolgen voor de uitvoering", intro, answerParagraphs(asked));
  return paragraphs(
    "Gevolgen voor de uitvoering",
    intro,
    `De gevolgen zijn nog niet bekend. Aan ${who(request)} zijn deze vragen gesteld:\n${bullets(questionsOf(request))}`,
  );
}

function briefingText({ request }: Asked): string {
  const held = passages(request);
  return paragraphs(
    `Verzoek om een technische briefing over de uitvoering van ${documentTitle(request.stuk)}`,
    `Graag nodigen wij ${who(request)} uit om de Kamer feitelijk te informeren${held === "" ? "" : `. De tekst bevat: ${held}`}.`,
    `Deze vragen staan open:\n${bullets(questionsOf(request))}`,
    "Het dilemma dat wij willen bespreken: welk doel staat voorop, en wat vraagt elke manier om dat te bereiken van mensen en van de uitvoering?",
  );
}

/** Texts to paste elsewhere. They hold what was asked and answered, and open questions; never an answer of our own. */
export const copyTexts = [
  {
    id: "aanhouden",
    title: "Vraag om aanhouden",
    purpose: "Als de stemming komt voordat het antwoord er is.",
    build: postponeText,
  },
  {
    id: "advies",
    title: "Advies aan de bewindspersoon",
    purpose: "Eén alinea: neem tijd, waarom, en wanneer het antwoord komt.",
    build: adviceText,
  },
  {
    id: "gevolgen",
    title: "Alinea “gevolgen voor de uitvoering”",
    purpose: "Voor de toelichting: wat de tekst bevat, wat is gevraagd en wat is geantwoord.",
    build: consequencesText,
  },
  {
    id: "briefing",
    title: "Vraag om een technische briefing",
    purpose: "De open vragen, als dilemma.",
    build: briefingText,
  },
] as const satisfies readonly CopyText[];
export type CopyTextId = (typeof copyTexts)[number]["id"];
