import type { Check } from "../../check.ts";
import { findRule } from "../../catalogue/index.ts";
import type { Finding } from "../../engine/index.ts";
import { providerById } from "../../providers/index.ts";
import {
  choiceTitle,
  conditionsOf,
  outcomeChoices,
  verdictChoices,
  type SneltoetsAnswer,
} from "../../sneltoets/answer/index.ts";
import { dutchDay, longDay } from "../../sneltoets/calendar.ts";
import { escapedMarkdown as safe } from "../../sneltoets/letter/print-markdown.ts";
import { strengthTitle } from "../../sneltoets/letter/letter.ts";
import { documentTitle, dossierTitle } from "../../sneltoets/text.ts";
import { statusSentence } from "../../sneltoets/warnings.ts";
import type { WorkItem } from "../item.ts";
import type { WorkRow } from "../row.ts";
import { totalsOf } from "../totals.ts";
import { disclosureOf, statusTitles } from "./table.ts";

/** Everything about one bill. `findings` are those of the text as kept; null when it can no longer be read. */
export type DossierInput = {
  readonly dossier: string;
  readonly items: readonly WorkItem[];
  readonly findingsOf: (key: string) => Check["findings"] | null;
  readonly answers: readonly SneltoetsAnswer[];
  /** Day of writing, `YYYY-MM-DD`. */
  readonly today: string;
};

/**
 * One file about one bill, for the Eerste Kamer or a successor: what the stukken hold together and each alone, what was
 * asked and answered, and which conditions are open. Markdown (CommonMark).
 */
export function dossierMarkdown(input: DossierInput): string {
  const { dossier, items, today } = input;
  const totals = totalsOf(
    items.map(({ row }) => row),
    dossier,
  );
  const own = items.filter(({ row }) => row.dossier === dossier);
  const counted = new Set(totals.stukken.map(({ last }) => last.key));
  return [
    `# Dossier ${safe(dossierTitle(dossier))}`,
    safe(totals.title ?? ""),
    `Gemaakt op ${longDay(today)} met Sneltoets. De signalen komen van vaste regels die woorden in de tekst zoeken: automatisch en niet uitputtend. Dit is geen oordeel en geen uitvoeringstoets.`,
    ...overview(totals),
    ...openConditions(input.answers.filter(({ stuk }) => stuk.dossier === dossier)),
    "## De stukken",
    ...own.filter(({ row }) => counted.has(row.key)).flatMap((item) => stukSection(item, input)),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function overview({ stukken, replaced, rules, providers, articles }: ReturnType<typeof totalsOf>): readonly string[] {
  const alike = stukken.filter(({ others }) => others.length > 0);
  const shared = articles.filter(({ cells }) => cells.length > 1);
  return [
    "## Het geheel",
    `${stukken.length} stukken tellen mee.${replaced.length === 0 ? "" : ` ${replaced.length} zijn vervangen door een later stuk.`}`,
    list(alike.map(({ last, others }) => `${nrOf(last)} zegt vrijwel hetzelfde als ${others.map(nrOf).join(", ")}`)),
    rules.length === 0
      ? ""
      : "| Signaal | nieuw | gewijzigd | vervalt | stukken |\n| --- | --: | --: | --: | --: |\n" +
        rules
          .map(
            (line) =>
              `| ${ruleTitle(line.rule)} | ${line.added} | ${line.changed} | ${line.removed} | ${line.keys.length} |`,
          )
          .join("\n"),
    shared.length === 0 ? "" : "**Artikelen die meer stukken raken**",
    list(
      shared.map(
        ({ name, cells }) => `${safe(name)}: ${cells.length} stukken (${cells.map(({ key }) => safe(key)).join(", ")})`,
      ),
    ),
    providers.length === 0 ? "" : "**Dienstverleners**",
    list(providers.map(({ id, keys }) => `${safe(providerById(id)?.name ?? id)}: ${keys.length} stukken`)),
  ];
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");
const ruleTitle = (rule: string): string => safe(findRule(rule)?.title ?? rule);
const nrOf = ({ nr, key }: WorkRow): string => (nr === null ? safe(key) : `nr. ${safe(nr)}`);

/** Every condition of every answer: in the parliamentary process these get lost. */
function openConditions(answers: readonly SneltoetsAnswer[]): readonly string[] {
  const lines = answers.flatMap(({ organisation, stuk, outcome, openbaarheid }) =>
    conditionsOf(outcome).map(
      ({ voorwaarde, wie, uiterlijk }) =>
        `${safe(voorwaarde)} (${safe(organisation.name)} over ${safe(documentTitle(stuk))}; wie: ${safe(wie)}; uiterlijk: ${uiterlijk}; ${disclosureOf({ openbaarheid })})`,
    ),
  );
  return lines.length === 0 ? [] : ["## Voorwaarden uit de antwoorden", numbered(lines)];
}

const numbered = (lines: readonly string[]): string => lines.map((line, at) => `${at + 1}. ${line}`).join("\n");

function stukSection({ row, status, requests, mark }: WorkItem, input: DossierInput): readonly string[] {
  const findings = input.findingsOf(row.key);
  const answers = input.answers.filter(({ stuk }) => stuk.key === row.key);
  return [
    `### ${safe(documentTitle({ ...row, indieners: [], textHash: null, url: null }))}`,
    safe(row.subject ?? ""),
    list([
      ...(row.date === null ? [] : [`Datum: ${longDay(row.date)}`]),
      ...(row.voteDate === null ? [] : [`Stemming: ${longDay(row.voteDate)}`]),
      `Status: ${statusTitles[status]}`,
      ...(mark?.candidate === true ? ["Kandidaat voor vereenvoudiging"] : []),
      `Bron: ${addressOf(row.url)}, gelezen op ${longDay(dutchDay(row.readAt))}`,
    ]),
    ...(findings === null ? signalsWithoutText(row) : findingsMarkdown(findings)),
    ...requests.map(
      (request) =>
        `**Verzoek aan ${safe(request.recipients.map(({ name }) => name).join(", ") || "nog niemand")}:** ${statusSentence(request)}`,
    ),
    ...answers.map(answerMarkdown),
  ];
}

/** An address as a link that also works where the text is read as it is. */
const addressOf = (url: string): string => (/^https:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : safe(url));

const none = "Geen signalen. Dat zegt niet dat het uitvoerbaar is.";

function findingsMarkdown(findings: Check["findings"]): readonly string[] {
  return findings.length === 0 ? [none] : findings.map(findingMarkdown);
}

/** Without the text there are no words to quote, but what was found then still holds. */
function signalsWithoutText({ signals }: WorkRow): readonly string[] {
  const found = signals.map(({ rule, strength }) => `**${ruleTitle(rule)}** (${strengthTitle[strength]})`);
  return ["De tekst is hier niet meer te lezen.", found.length === 0 ? none : list(found)];
}

function findingMarkdown({ rule, strength, certainty, quote, place, message, question }: Finding): string {
  return [
    `**${ruleTitle(rule)}** (${strengthTitle[strength]}, zekerheid: ${certainty})`,
    `> ${safe(quote.exact)}`,
    `${safe(place)}. ${safe(message)} Vraag: ${safe(question)}`,
  ].join("\n\n");
}

/** The verdict with all its conditions right below it. */
function answerMarkdown({ organisation, outcome, status, openbaarheid }: SneltoetsAnswer): string {
  const verdict =
    outcome.kind === "oordeel"
      ? choiceTitle(verdictChoices, outcome.verdict.kind)
      : choiceTitle(outcomeChoices, outcome.kind);
  const stands =
    status.kind === "concept" ? "concept" : `vastgesteld door ${safe(status.functie)} op ${longDay(status.datum)}`;
  const conditions = conditionsOf(outcome).map(
    ({ voorwaarde, wie, uiterlijk }) => `${safe(voorwaarde)} (wie: ${safe(wie)}; uiterlijk: ${uiterlijk})`,
  );
  return [
    `**Antwoord ${safe(organisation.name)}: ${safe(verdict)}** (${stands}; ${disclosureOf({ openbaarheid })})`,
    outcome.kind === "noodrem" ? safe(outcome.zin) : "",
    numbered(conditions),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
