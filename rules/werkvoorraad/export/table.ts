import { findRule } from "../../catalogue/index.ts";
import { providerById } from "../../providers/index.ts";
import { choiceTitle, conditionsOf, disclosureChoices, type SneltoetsAnswer } from "../../sneltoets/answer/index.ts";
import { dutchDay } from "../../sneltoets/calendar.ts";
import { outcomeTitle } from "../../sneltoets/compare-answers.ts";
import { conditionText, oneLine } from "../../sneltoets/letter/letter.ts";
import { standingText } from "../../sneltoets/oplegger.ts";
import { outdatedMark } from "../../sneltoets/outdated.ts";
import { dossierTitle } from "../../sneltoets/text.ts";
import type { WorkItem } from "../item.ts";
import type { WorkStatus } from "../mark.ts";

export const statusTitles: Readonly<Record<WorkStatus, string>> = {
  nieuw: "nieuw",
  "niet-nodig": "geen sneltoets nodig",
  gevraagd: "sneltoets gevraagd",
  ontvangen: "antwoord ontvangen",
  doorgeleid: "doorgeleid",
};

type Column = { readonly title: string; readonly valueOf: (item: WorkItem) => string };

const ruleTitle = (rule: string): string => findRule(rule)?.title ?? rule;
const providerTitle = (id: string): string => providerById(id)?.name ?? id;
const strengthOrder = ["hoog", "middel", "laag", "lichter"] as const;

/** Every column of a list of stukken, for CSV and spreadsheets. Days are `YYYY-MM-DD`, so that they sort. */
const columns: readonly Column[] = [
  { title: "Soort", valueOf: ({ row }) => row.kind },
  { title: "Dossier", valueOf: ({ row }) => (row.dossier === null ? "" : dossierTitle(row.dossier)) },
  { title: "Nummer", valueOf: ({ row }) => row.nr ?? "" },
  { title: "Vervangt", valueOf: ({ row }) => row.replaces ?? "" },
  { title: "Onderwerp", valueOf: ({ row }) => row.subject ?? "" },
  { title: "Wetsvoorstel", valueOf: ({ row }) => row.title ?? "" },
  { title: "Datum", valueOf: ({ row }) => row.date ?? "" },
  { title: "Stemming", valueOf: ({ row }) => row.voteDate ?? "" },
  ...strengthOrder.map((strength) => ({
    title: strength === "lichter" ? "Wordt eenvoudiger" : `Signalen ${strength}`,
    valueOf: ({ row }: WorkItem) =>
      row.signals
        .filter((signal) => signal.strength === strength)
        .map(({ rule }) => ruleTitle(rule))
        .join(", "),
  })),
  { title: "Artikelen", valueOf: ({ row }) => row.articles.map(({ name }) => name).join(", ") },
  { title: "Dienstverleners", valueOf: ({ row }) => row.providers.map(({ id }) => providerTitle(id)).join(", ") },
  { title: "Ministerie", valueOf: ({ row }) => row.ministry ?? "" },
  { title: "Status", valueOf: ({ status }) => statusTitles[status] },
  { title: "Status sinds", valueOf: ({ statusSince }) => statusSince ?? "" },
  { title: "Antwoord uiterlijk", valueOf: ({ due }) => due ?? "" },
  {
    title: "Antwoorden",
    valueOf: ({ answers, outdated }) => answers.map((answer) => answerLine(answer, outdated)).join(" | "),
  },
  { title: "Kandidaat vereenvoudiging", valueOf: ({ mark }) => (mark?.candidate === true ? "ja" : "") },
  { title: "Notitie", valueOf: ({ mark }) => mark?.note ?? "" },
  { title: "Bron", valueOf: ({ row }) => row.url },
  { title: "Gelezen op", valueOf: ({ row }) => dutchDay(row.readAt) },
];

/** The file travels on, so it says of each answer who may read it. */
export const disclosureOf = ({ openbaarheid }: Pick<SneltoetsAnswer, "openbaarheid">): string =>
  choiceTitle(disclosureChoices, openbaarheid).toLowerCase();

/**
 * Who says what, every condition right behind it, who stands for it, who may read it, and whether the text was replaced
 * since: "UWV: uitvoerbaar, mits 1. … (concept …)".
 */
function answerLine(answer: SneltoetsAnswer, outdated: readonly string[]): string {
  const conditions = conditionsOf(answer.outcome).map((one, at) => ` ${at + 1}. ${conditionText(one)}`);
  const old = outdated.includes(answer.id) ? `; ${outdatedMark}` : "";
  const standing = `${standingText(answer)}; ${disclosureOf(answer)}${old}`;
  return `${oneLine(answer.organisation.name)}: ${outcomeTitle(answer)}${conditions.join("")} (${standing})`;
}

/** Head and lines of a list of stukken; every cell is text. */
export type ExportTable = { readonly head: readonly string[]; readonly lines: readonly (readonly string[])[] };

export function exportTable(items: readonly WorkItem[]): ExportTable {
  return {
    head: columns.map(({ title }) => title),
    lines: items.map((item) => columns.map(({ valueOf }) => valueOf(item))),
  };
}
