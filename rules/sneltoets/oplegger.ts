import { trimEndOf } from "../document/characters.ts";
import type { Details, Kosten, Outcome, SneltoetsAnswer, Termijn } from "./answer/answer.ts";
import {
  agreedChoices,
  certaintyChoices,
  choiceTitle,
  costChoices,
  disclosureChoices,
  refusalChoices,
  signalVerdictChoices,
  termChoices,
} from "./answer/choices.ts";
import { detailFields, type DetailId } from "./answer/details.ts";
import { escalationSentence } from "../providers/escalation.ts";
import { basis, beroepen, type TickField } from "./answer/ticks.ts";
import { dutchDay, longDay } from "./calendar.ts";
import {
  capital,
  line,
  lines,
  listed,
  oneLine,
  paragraphs,
  shortSection,
  verdictBlock,
  type Block,
  type Letter,
  type Row,
  type Section,
} from "./letter/letter.ts";
import { letterText } from "./letter/print-text.ts";
import { noneOutdated, withOutdated } from "./outdated.ts";
import { aboutSection, documentTitle } from "./text.ts";

type Judgement = Extract<Outcome, { kind: "oordeel" }>;

/** "beperkt. Vooral de kassa's": the parts as sentences, without a full stop after the last. */
const sentence = (...parts: readonly string[]): string =>
  parts
    .map((part) => trimEndOf(part.trim(), "."))
    .filter((part) => part !== "")
    .join(". ");

/** "eenmalig € 200.000"; "" for an answer without costs. */
export function costText(kosten: Kosten | null): string {
  if (kosten === null) return "";
  if (kosten.kind !== "raming") return choiceTitle(costChoices, kosten.kind);
  const once = kosten.eenmalig.trim() === "" ? "" : `eenmalig ${kosten.eenmalig}`;
  const yearly = kosten.perJaar.trim() === "" ? "" : `per jaar ${kosten.perJaar}`;
  return [once, yearly].filter((part) => part !== "").join(", ");
}

/** "Vanaf 1 juli 2027. Aanname: …"; "" for an answer without a term. */
export function termText(termijn: Termijn | null): string {
  if (termijn === null) return "";
  if (termijn.kind === "vanaf") return sentence(`Vanaf ${longDay(termijn.datum)}`, assumption(termijn.aanname));
  if (termijn.kind === "doorlooptijd") return sentence(termijn.periode, assumption(termijn.aanname));
  return choiceTitle(termChoices, termijn.kind);
}

const assumption = (text: string): string => (text.trim() === "" ? "" : `Aanname: ${text}`);

/** "beperkt. Vooral de kassa's", or undefined when the field was not filled in. */
export function detailText(id: DetailId, details: Details): string | undefined {
  const field = detailFields.find((field) => field.id === id);
  const detail = details[id];
  if (field === undefined || detail === undefined) return undefined;
  return sentence(choiceTitle(field.choices, detail.keuze), detail.toelichting);
}

type Ticks = { readonly keuzen: readonly string[]; readonly toelichting: string };

/** "ICT’ers en dataspecialisten. Twee jaar lang"; "" for a field that was not filled in. */
function ticksText({ choices }: TickField, ticks: Ticks | undefined): string {
  if (ticks === undefined) return "";
  const chosen = choices.filter(({ id }) => ticks.keuzen.includes(id)).map(({ title }) => title);
  return sentence(listed(chosen), ticks.toelichting);
}

export const basisText = ({ basis: ticks }: Pick<SneltoetsAnswer, "basis">): string => ticksText(basis, ticks);

export function beroepenText(outcome: Outcome): string {
  return outcome.kind === "oordeel" ? ticksText(beroepen, outcome.beroepen) : "";
}

function detailRows(outcome: Judgement): readonly Row[] {
  const { details, kosten } = outcome;
  const rows = detailFields
    .filter(({ id }) => id !== "impact")
    .flatMap(({ id, title, row }): readonly Row[] => {
      const text = detailText(id, details);
      return text === undefined ? [] : [{ label: row === "" ? title : `${title} (${row})`, text }];
    });
  // The kader has the costs just before the people they are for.
  const before = rows.findIndex(({ label }) => label.startsWith("Mensen en capaciteit"));
  const at = before < 0 ? rows.length : before;
  const people = filled(`${beroepen.title} (${beroepen.row})`, beroepenText(outcome));
  return [
    ...rows.slice(0, at),
    { label: "Kosten (Uitvoeringskosten)", text: costText(kosten) },
    ...rows.slice(at, at + 1),
    ...people,
    ...rows.slice(at + 1),
  ];
}

/** Verdict, conditions, impact and date: what has to be read when nothing else is. */
function judgementSections(outcome: Judgement): readonly Section[] {
  const impact = detailText("impact", outcome.details) ?? "niet ingevuld";
  return [
    {
      title: "Oordeel van de dienstverlener",
      blocks: [
        verdictBlock(outcome.verdict),
        {
          kind: "rows",
          rows: [
            { label: "Impact (Gevolgen)", text: impact },
            { label: "Wanneer (Invoering mogelijk per)", text: termText(outcome.termijn) },
          ],
        },
        ...paragraphs(outcome.toelichting),
      ],
    },
    { title: "Gevolgen", blocks: [{ kind: "rows", rows: detailRows(outcome) }] },
  ];
}

function outcomeSections(outcome: Outcome): readonly Section[] {
  if (outcome.kind === "oordeel") return judgementSections(outcome);
  if (outcome.kind === "noodrem")
    return [{ title: "Noodrem: in de praktijk niet uitvoerbaar", blocks: paragraphs(outcome.zin) }];
  if (outcome.kind === "al-beantwoord")
    return [{ title: "Al beantwoord", blocks: [...paragraphs(outcome.verwijzing), ...lines(outcome.url ?? "")] }];
  if (outcome.kind === "doorverwezen")
    return [{ title: "Doorverwezen", blocks: [line(`Naar: ${outcome.naar}`), ...paragraphs(outcome.toelichting)] }];
  return [
    {
      title: "Niet in behandeling",
      blocks: [
        line(choiceTitle(refusalChoices, outcome.reden)),
        ...paragraphs(outcome.toelichting),
        ...(outcome.reden === "niet-onze-taak" ? [line(escalationSentence)] : []),
      ],
    },
  ];
}

const filled = (label: string, text: string): readonly Row[] => (text.trim() === "" ? [] : [{ label, text }]);

export function statusText({ status }: Pick<SneltoetsAnswer, "status">): string {
  return status.kind === "concept"
    ? "concept, nog niet vastgesteld"
    : `vastgesteld door ${oneLine(status.functie)} op ${longDay(status.datum)}`;
}

/** What stands beside every verdict: "concept, nog niet vastgesteld; berust op nagegaan met ICT". */
export function standingText(answer: Pick<SneltoetsAnswer, "status" | "basis">): string {
  const basis = basisText(answer);
  return `${statusText(answer)}${basis === "" ? "" : `; berust op ${basis}`}`;
}

function originRows(answer: SneltoetsAnswer): readonly Row[] {
  const { organisation, request, zekerheid, tijdBesteed, openbaarheid, afgestemd } = answer;
  return [
    { label: "Dienstverlener", text: organisation.name },
    { label: "Status", text: statusText(answer) },
    // An answer that was adopted has a day of its own.
    ...filled("Datum", answer.status.kind === "concept" ? longDay(dutchDay(answer.updatedAt)) : ""),
    ...filled("Berust op", basisText(answer)),
    ...filled("Zekerheid", zekerheid === null ? "" : choiceTitle(certaintyChoices, zekerheid)),
    ...filled("Tijd besteed", tijdBesteed),
    ...filled("Afgestemd met het ministerie", afgestemd === null ? "" : choiceTitle(agreedChoices, afgestemd)),
    { label: "Openbaarheid", text: choiceTitle(disclosureChoices, openbaarheid) },
    { label: "Gevraagd op", text: longDay(request.askedOn) },
    ...filled("Gevraagd door", request.askedBy),
    ...filled("Kenmerk", request.reference),
  ];
}

function signalSection({ signals }: SneltoetsAnswer): readonly Section[] {
  if (signals.length === 0) return [];
  const items = signals.map(
    ({ title, quote, verdict }) => `${title}: ${choiceTitle(signalVerdictChoices, verdict)} – “${oneLine(quote)}”`,
  );
  return [{ title: "Signalen", blocks: [{ kind: "numbered", items }], isAppendix: true }];
}

function questionSection({ questions }: SneltoetsAnswer): readonly Section[] {
  if (questions.length === 0) return [];
  const rows = questions.map(({ vraag, antwoord }): Block => ({
    kind: "rows",
    rows: [
      { label: "Vraag", text: vraag },
      { label: "Antwoord", text: antwoord },
    ],
  }));
  return [{ title: "Antwoorden op de vragen", blocks: rows, isAppendix: true }];
}

export function answerLabel({ status, openbaarheid }: Pick<SneltoetsAnswer, "status" | "openbaarheid">): string {
  const disclosure = choiceTitle(disclosureChoices, openbaarheid).toUpperCase();
  return `${status.kind === "concept" ? "CONCEPT" : "VASTGESTELD"} – ${disclosure}`;
}

/** The label that holds for all of them: a concept as soon as one is, and for no more readers than the strictest allows. */
export function commonLabel(answers: readonly SneltoetsAnswer[]): string {
  const label = answers.find(({ status }) => status.kind === "concept") ?? answers[0];
  const strictest = disclosureChoices.find(({ id }) => answers.some(({ openbaarheid }) => openbaarheid === id));
  return label === undefined ? "" : answerLabel({ ...label, openbaarheid: strictest?.id ?? label.openbaarheid });
}

/**
 * The oplegger: the answer on one page. That the text was replaced since comes before all else; then verdict, conditions, impact and date first; then the rows in the order of the
 * kader that Belastingdienst, Toeslagen and Douane use, with its names behind ours, so that it can be pasted there.
 * Answers per question and per signal come last, as an appendix: they are as many as somebody asked.
 */
export function answerLetter(answer: SneltoetsAnswer, outdated = noneOutdated): Letter {
  const letter: Letter = {
    label: answerLabel(answer),
    title: `Sneltoets: antwoord van ${oneLine(answer.organisation.name)}`,
    sections: [
      ...outcomeSections(answer.outcome),
      aboutSection(answer.stuk),
      { title: "Van wie", blocks: [{ kind: "rows", rows: originRows(answer), areShort: true }] },
      shortSection("Wat dit niet is", "Dit is een snel antwoord op één tekst. Het is geen volledige uitvoeringstoets."),
      ...questionSection(answer),
      ...signalSection(answer),
    ],
  };
  return withOutdated(letter, [answer], outdated);
}

/** The oplegger as plain text. */
export function answerText(answer: SneltoetsAnswer): string {
  return letterText(answerLetter(answer));
}

/** One line without control characters; about a stuk that is not public it tells nothing. */
export function answerSubject(answer: SneltoetsAnswer): string {
  const about = answer.openbaarheid === "openbaar" ? documentTitle(answer.stuk) : "niet openbaar";
  return oneLine(capital(`antwoord op sneltoets: ${about}`));
}
