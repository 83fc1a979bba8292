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
import {
  capital,
  line,
  lines,
  listed,
  oneLine,
  strengthTitle,
  type Block,
  type Letter,
  type Section,
} from "../../sneltoets/letter/letter.ts";
import { basisText, beroepenText } from "../../sneltoets/oplegger.ts";
import { outdatedLine, outdatedMark, type Outdated } from "../../sneltoets/outdated.ts";
import type { SneltoetsRequest } from "../../sneltoets/request.ts";
import { documentTitle, dossierTitle } from "../../sneltoets/text.ts";
import { statusSentence } from "../../sneltoets/warnings.ts";
import type { WorkItem } from "../item.ts";
import type { WorkRow } from "../row.ts";
import { sortItems } from "../sort.ts";
import { totalsOf, type Totals } from "../totals.ts";
import { disclosureOf, statusTitles } from "./table.ts";

/** Everything about one bill. `findings` are those of the text as kept; null when it can no longer be read. */
export type DossierInput = {
  readonly dossier: string;
  readonly items: readonly WorkItem[];
  readonly findingsOf: (key: string) => Check["findings"] | null;
  readonly answers: readonly SneltoetsAnswer[];
  readonly outdated: Outdated;
  /** Day of writing, `YYYY-MM-DD`. */
  readonly today: string;
};

/**
 * One file about one bill, for the Eerste Kamer or a successor: what the stukken hold together and each alone, what was
 * asked and answered, and which conditions are open.
 */
export function dossierLetter(input: DossierInput): Letter {
  const { dossier, items, today } = input;
  const own = sortItems(
    items.filter(({ row }) => row.dossier === dossier),
    { column: "stuk", direction: "op" },
    today,
  );
  const totals = totalsOf(
    own.map(({ row }) => row),
    dossier,
  );
  const answers = input.answers.filter(({ stuk }) => stuk.dossier === dossier);
  const counted = new Set(totals.stukken.map(({ last }) => last.key));
  const title = `Dossier ${dossierTitle(oneLine(dossier))}`;
  return {
    label: `Gemaakt op ${longDay(today)} met Sneltoets`,
    title,
    sections: [
      overview(totals),
      ...openConditions(answers, input.outdated),
      ...overviewTables(totals),
      ...own.filter(({ row }) => counted.has(row.key)).map((item) => stukSection(item, input)),
      ...elsewhereSection(
        own.filter(({ row }) => !counted.has(row.key)),
        answers.filter(({ stuk }) => !counted.has(stuk.key)),
        input.outdated,
      ),
    ],
  };
}

function overview({ title, stukken, replaced }: Totals): Section {
  const left = replaced.length === 1 ? " 1 is vervangen" : ` ${replaced.length} zijn vervangen`;
  return {
    title: "Het geheel",
    blocks: lines(
      title ?? "",
      "De signalen komen van vaste regels die woorden in de tekst zoeken: automatisch en niet uitputtend. Dit is geen oordeel en geen uitvoeringstoets.",
      `${stukken.length === 1 ? "1 stuk telt" : `${stukken.length} stukken tellen`} mee.${replaced.length === 0 ? "" : `${left} door een later stuk.`}`,
    ),
  };
}

function overviewTables({ stukken, rules, providers, articles }: Totals): readonly Section[] {
  const alike = stukken.filter(({ others }) => others.length > 0);
  const signals = rules.map(({ rule, added, changed, removed, keys }) => [
    ruleTitle(rule),
    ...[added, changed, removed, keys.length].map(String),
  ]);
  const shared = articles.filter(({ cells }) => cells.length > 1);
  const names = new Map(stukken.map(({ last }) => [last.key, nrOf(last)]));
  return [
    ...tableSection(
      "Vrijwel gelijke stukken",
      ["Telt mee", "Zegt vrijwel hetzelfde"],
      alike.map(({ last, others }) => [nrOf(last), listed(others.map(nrOf))]),
    ),
    ...tableSection("Signalen", ["Signaal", "nieuw", "gewijzigd", "vervalt", "stukken"], signals),
    ...tableSection(
      "Artikelen die meer stukken raken",
      ["Artikel", "Stukken"],
      shared.map(({ name, cells }) => [
        name,
        `${cells.length}: ${listed(cells.map(({ key }) => names.get(key) ?? key))}`,
      ]),
    ),
    ...tableSection(
      "Dienstverleners",
      ["Dienstverlener", "Stukken"],
      providers.map(({ id, keys }) => [providerById(id)?.name ?? id, String(keys.length)]),
    ),
  ];
}

function tableSection(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Section[] {
  return rows.length === 0 ? [] : [{ title, blocks: [{ kind: "table", head, rows }] }];
}

const ruleTitle = (rule: string): string => findRule(rule)?.title ?? rule;
const nrOf = ({ nr, key }: WorkRow): string => (nr === null ? key : `nr. ${nr}`);

/** Every condition of every answer: in the parliamentary process these get lost. */
function openConditions(answers: readonly SneltoetsAnswer[], outdated: Outdated): readonly Section[] {
  const items = answers.flatMap(({ id, organisation, stuk, outcome, openbaarheid }) =>
    conditionsOf(outcome).map(
      ({ voorwaarde, wie, uiterlijk }) =>
        `${voorwaarde} (${organisation.name} over ${documentTitle(stuk)}; wie: ${wie}; uiterlijk: ${dayOf(uiterlijk)}; ${disclosureOf({ openbaarheid })}${outdated.has(id) ? `; ${outdatedMark}` : ""})`,
    ),
  );
  return items.length === 0 ? [] : [{ title: "Voorwaarden uit de antwoorden", blocks: [{ kind: "numbered", items }] }];
}

const dayOf = (day: string): string => (day === "onbekend" ? day : longDay(day));

function stukSection({ row, status, requests, mark }: WorkItem, input: DossierInput): Section {
  const findings = input.findingsOf(row.key);
  const facts = [
    ...(row.date === null ? [] : [`Datum: ${longDay(row.date)}`]),
    ...(row.voteDate === null ? [] : [`Stemming: ${longDay(row.voteDate)}`]),
    `Status: ${statusTitles[status]}`,
    ...(mark?.candidate === true ? ["Kandidaat voor vereenvoudiging"] : []),
  ];
  return {
    title: capital(documentTitle({ ...row, indieners: [], textHash: null, url: null })),
    blocks: [
      ...lines(row.subject ?? "", facts.join(" · ")),
      { kind: "source", text: `Gelezen op ${longDay(dutchDay(row.readAt))}:`, url: row.url },
      ...(findings === null ? signalsWithoutText(row) : signalsWithWords(findings)),
      ...requests.map((request) => line(`Verzoek ${requestText(request)}`)),
      ...input.answers
        .filter(({ stuk }) => stuk.key === row.key)
        .flatMap((answer) => answerBlocks(answer, input.outdated)),
    ],
  };
}

const requestText = (request: SneltoetsRequest): string =>
  `aan ${listed(request.recipients.map(({ name }) => name)) || "nog niemand"}: ${statusSentence(request)}`;

/** What was asked and answered about stukken without a section of their own: a condition stays in sight all the same. */
function elsewhereSection(
  items: readonly WorkItem[],
  answers: readonly SneltoetsAnswer[],
  outdated: Outdated,
): readonly Section[] {
  const requests = items.flatMap((item) => item.requests);
  if (requests.length + answers.length === 0) return [];
  const why =
    "Deze stukken zijn vervangen, zeggen vrijwel hetzelfde als een stuk hierboven, of zijn hier niet gelezen.";
  return [
    {
      title: "Verzoeken en antwoorden over andere stukken",
      blocks: [
        line(why),
        ...requests.map((request) => line(`Verzoek over ${documentTitle(request.stuk)} ${requestText(request)}`)),
        ...answers.flatMap((answer) => answerBlocks(answer, outdated, ` over ${documentTitle(answer.stuk)}`)),
      ],
    },
  ];
}

const none = line("Geen signalen. Dat zegt niet dat het uitvoerbaar is.");

const signalsWithWords = (findings: readonly Finding[]): readonly Block[] =>
  findings.length === 0 ? [none] : findings.map((finding, at) => signalBlock(finding, at + 1));

function signalBlock(finding: Finding, number: number): Block {
  const { rule, strength, certainty, quote, place, message, question } = finding;
  const why = `${message} Vraag: ${question}`;
  return {
    kind: "signal",
    number,
    signal: { rule, title: ruleTitle(rule), quote: quote.exact, place, why, strength, certainty },
  };
}

/** Without the text there are no words to quote, but what was found then still holds. */
function signalsWithoutText({ signals }: WorkRow): readonly Block[] {
  const items = signals.map(({ rule, strength }) => `${ruleTitle(rule)} (${strengthTitle[strength]})`);
  return [line("De tekst is hier niet meer te lezen."), items.length === 0 ? none : { kind: "numbered", items }];
}

const named = (label: string, text: string): string => (text === "" ? "" : `${label}: ${text}.`);

/** The verdict with all its conditions right below it; `about` names the stuk where its section does not. */
function answerBlocks(answer: SneltoetsAnswer, outdated: Outdated, about = ""): readonly Block[] {
  const { id, organisation, outcome, status, openbaarheid } = answer;
  const verdict =
    outcome.kind === "oordeel"
      ? choiceTitle(verdictChoices, outcome.verdict.kind)
      : choiceTitle(outcomeChoices, outcome.kind);
  const stands =
    status.kind === "concept" ? "concept" : `vastgesteld door ${status.functie} op ${longDay(status.datum)}`;
  const title = `Antwoord ${organisation.name}${about}: ${verdict} (${stands}; ${disclosureOf({ openbaarheid })})`;
  return [
    { kind: "verdict", title, conditions: conditionsOf(outcome) },
    ...lines(
      outdated.has(id) ? outdatedLine : "",
      outcome.kind === "noodrem" ? outcome.zin : "",
      named("Berust op", basisText(answer)),
      named("Schaarse beroepen", beroepenText(outcome)),
    ),
  ];
}
