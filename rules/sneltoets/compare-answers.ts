import { conditionsOf, type Condition, type SneltoetsAnswer } from "./answer/answer.ts";
import { choiceTitle, outcomeChoices, verdictChoices } from "./answer/choices.ts";
import { detailFields } from "./answer/details.ts";
import { beroepen } from "./answer/ticks.ts";
import { basisText, beroepenText, commonLabel, costText, detailText, statusText, termText } from "./oplegger.ts";
import { conditionText, oneLine, type Block, type Letter } from "./letter/letter.ts";
import { noneOutdated, withOutdated } from "./outdated.ts";
import { aboutSection } from "./text.ts";

export type ComparedRow = {
  readonly label: string;
  /** One cell per answer, in their order; "" when that answer says nothing here. */
  readonly cells: readonly string[];
  /** True when at least two answers say something else here. Silence is no difference. */
  readonly differs: boolean;
};

/** Several answers to one request, side by side. */
export type ComparedAnswers = {
  readonly names: readonly string[];
  /** Verdict of each answer with its conditions, in the order of `names`. */
  readonly verdicts: readonly { readonly title: string; readonly conditions: readonly Condition[] }[];
  readonly rows: readonly ComparedRow[];
};

/** The verdict, or for an answer without one what it is instead, in one line. */
export function outcomeTitle({ outcome }: Pick<SneltoetsAnswer, "outcome">): string {
  if (outcome.kind === "oordeel") return choiceTitle(verdictChoices, outcome.verdict.kind);
  if (outcome.kind === "noodrem") return `Noodrem: ${oneLine(outcome.zin)}`;
  if (outcome.kind === "doorverwezen") return `Doorverwezen naar ${oneLine(outcome.naar)}`;
  return choiceTitle(outcomeChoices, outcome.kind);
}

function row(
  label: string,
  answers: readonly SneltoetsAnswer[],
  cell: (answer: SneltoetsAnswer) => string,
): ComparedRow {
  const cells = answers.map(cell);
  const said = new Set(cells.filter((text) => text !== "").map((text) => oneLine(text).toLowerCase()));
  return { label, cells, differs: said.size > 1 };
}

const judged = (answer: SneltoetsAnswer) => (answer.outcome.kind === "oordeel" ? answer.outcome : undefined);

const conditionCell = (answer: SneltoetsAnswer): string =>
  conditionsOf(answer.outcome)
    .map((condition, at) => `${at + 1}. ${conditionText(condition)}`)
    .join(" ");

/** The answers in their order, but what cannot be done in practice before all else. */
export function noodremFirst<T extends Pick<SneltoetsAnswer, "outcome">>(answers: readonly T[]): readonly T[] {
  const isNoodrem = ({ outcome }: T): number => (outcome.kind === "noodrem" ? 1 : 0);
  return answers.toSorted((a, b) => isNoodrem(b) - isNoodrem(a));
}

/** The answers of several dienstverleners on one request, row by row; rows in which nobody says anything are left out. */
export function compareAnswers(answers: readonly SneltoetsAnswer[]): ComparedAnswers {
  const rows = [
    row("Oordeel", answers, outcomeTitle),
    row("Voorwaarden", answers, conditionCell),
    row("Wanneer", answers, (answer) => termText(judged(answer)?.termijn ?? null)),
    row("Kosten", answers, (answer) => costText(judged(answer)?.kosten ?? null)),
    ...detailFields.map(({ id, title }) =>
      row(title, answers, (answer) => detailText(id, judged(answer)?.details ?? {}) ?? ""),
    ),
    row(beroepen.title, answers, ({ outcome }) => beroepenText(outcome)),
    row("Toelichting", answers, (answer) => judged(answer)?.toelichting ?? ""),
    row("Berust op", answers, basisText),
    row("Status", answers, statusText),
  ];
  return {
    names: answers.map(({ organisation }) => oneLine(organisation.name)),
    verdicts: answers.map((answer) => ({ title: outcomeTitle(answer), conditions: conditionsOf(answer.outcome) })),
    rows: rows.filter(({ cells }) => cells.some((text) => text !== "")),
  };
}

/** At least one answer. */
export type SomeAnswers = readonly [SneltoetsAnswer, ...(readonly SneltoetsAnswer[])];

/** One oplegger for several answers to one request. */
export function comparedLetter(all: SomeAnswers, outdated = noneOutdated): Letter {
  const answers = noodremFirst(all);
  const { names, verdicts, rows } = compareAnswers(answers);
  const different = rows.filter(({ differs }) => differs).map(({ label }) => label.toLowerCase());
  const apart =
    different.length === 0 ? "De antwoorden zeggen hetzelfde." : `Verschil zit in: ${different.join(", ")}.`;
  const letter: Letter = {
    label: commonLabel(all),
    title: `Antwoorden van ${answers.length} dienstverleners`,
    sections: [
      ...verdicts.map(({ title, conditions }, at) => ({
        title: names[at] ?? "",
        blocks: [{ kind: "verdict", title, conditions } satisfies Block],
      })),
      {
        title: "Naast elkaar",
        blocks: [
          { kind: "line", text: apart },
          {
            kind: "table",
            head: ["Onderdeel", ...names],
            rows: rows.map(({ label, cells, differs }) => [differs ? `${label} (verschilt)` : label, ...cells]),
          },
        ],
      },
      aboutSection(all[0].stuk),
    ],
  };
  return withOutdated(letter, answers, outdated);
}
