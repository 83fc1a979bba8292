import { conditionsOf, type SneltoetsAnswer } from "./answer/answer.ts";
import { shortDay, dutchDay } from "./calendar.ts";
import { confidentialWords, personalData } from "./free-text.ts";
import type { KnelpuntFields } from "./knelpunten/knelpunt.ts";
import type { RequestedDocument, SneltoetsRequest } from "./request.ts";
import { areOtherTexts, hasOtherText, isReplacedBy } from "./stuk.ts";
import { documentTitle } from "./text.ts";
import { deadlineFor } from "./working-days.ts";

export const warningKinds = [
  "stemming-voor-antwoord",
  "verzoek-bestaat-al",
  "andere-versie",
  "persoonsgegevens",
  "rubricering",
  "openbaar-zonder-nummer",
] as const;
export type WarningKind = (typeof warningKinds)[number];

/** Something to look at before the request leaves. It never blocks. */
export type RequestWarning = { readonly kind: WarningKind; readonly sentence: string };

/** "verstuurd op di 24 nov": what the requester noted, with its day. */
export function statusSentence({ status, updatedAt }: SneltoetsRequest): string {
  if (status.kind === "concept") return `concept, gewijzigd op ${shortDay(dutchDay(updatedAt))}`;
  if (status.kind === "verstuurd") return `verstuurd op ${shortDay(dutchDay(status.sentAt))}`;
  if (status.kind === "beantwoord") return `beantwoord op ${shortDay(dutchDay(status.answeredAt))}`;
  return `niet doorgezet op ${shortDay(dutchDay(status.at))}`;
}

function beforeTheVote(request: SneltoetsRequest): readonly RequestWarning[] {
  const { vote } = deadlineFor({ ...request, from: request.askedOn });
  if (vote !== "erna" || request.voteDate === null) return [];
  const ways =
    request.term === "week" || request.ownDays !== null
      ? "kies spoed, vraag eerder, of vraag om aanhouden"
      : "vraag om aanhouden";
  const sentence = `De stemming is op ${shortDay(request.voteDate)}, vóór het antwoord er is. Mogelijkheden: ${ways}.`;
  return [{ kind: "stemming-voor-antwoord", sentence }];
}

function aboutOther(mine: SneltoetsRequest["stuk"], other: SneltoetsRequest): RequestWarning | undefined {
  const theirs = other.stuk;
  const what = statusSentence(other);
  if (isReplacedBy(theirs, mine)) {
    return {
      kind: "andere-versie",
      sentence: `Dit stuk vervangt nr. ${theirs.nr}. Daarover is er al een verzoek: ${what}.`,
    };
  }
  if (isReplacedBy(mine, theirs)) {
    return {
      kind: "andere-versie",
      sentence: `Nr. ${theirs.nr} vervangt dit stuk. Daarover is er al een verzoek: ${what}.`,
    };
  }
  if (theirs.key !== mine.key) return undefined;
  return hasOtherText(theirs, mine)
    ? { kind: "andere-versie", sentence: `Er is een verzoek over een andere tekst van dit stuk: ${what}.` }
    : { kind: "verzoek-bestaat-al", sentence: `Voor dit stuk is er al een verzoek: ${what}.` };
}

function aboutOthers(request: SneltoetsRequest, others: readonly SneltoetsRequest[]): readonly RequestWarning[] {
  return others
    .filter(({ id, status }) => id !== request.id && status.kind !== "afgezien")
    .map((other) => aboutOther(request.stuk, other))
    .filter((warning) => warning !== undefined);
}

/** The latest text that was read here since, when no request about it says so already. */
function aboutLaterText(
  { stuk }: SneltoetsRequest,
  others: readonly SneltoetsRequest[],
  texts: readonly RequestedDocument[],
): readonly RequestWarning[] {
  const later = texts.findLast((text) => areOtherTexts(stuk, text));
  if (later === undefined || others.some((other) => !areOtherTexts(other.stuk, later))) return [];
  const sentence =
    later.key === stuk.key
      ? "Hier is een andere tekst van dit stuk gelezen dan die van dit verzoek. Klopt de tekst niet meer? Maak dan een nieuw verzoek."
      : `${documentTitle(later)} is in de plaats van dit stuk gekomen. Open dat stuk en vraag de sneltoets daarover.`;
  return [{ kind: "andere-versie", sentence }];
}

function aboutLabel({ confidentiality, stuk }: SneltoetsRequest): readonly RequestWarning[] {
  if (confidentiality !== "openbaar-stuk" || stuk.nr !== null || stuk.url !== null) return [];
  const sentence = "Boven dit verzoek staat “openbaar stuk”, maar het stuk heeft nog geen nummer. Klopt dat?";
  return [{ kind: "openbaar-zonder-nummer", sentence }];
}

function aboutFreeText(own: readonly string[]): readonly RequestWarning[] {
  const text = own.join("\n");
  const personal = personalData(text).map((what) => ({
    kind: "persoonsgegevens" as const,
    sentence: `Uw tekst bevat misschien ${what}. Haal persoonsgegevens weg voordat u dit deelt.`,
  }));
  const words = confidentialWords(text).map((word) => ({
    kind: "rubricering" as const,
    sentence: `Uw tekst bevat het woord “${word}”. Mag deze tekst buiten uw organisatie komen?`,
  }));
  return [...personal, ...words];
}

/**
 * Everything to look at before this request leaves; `others` are the kept requests, of any document, `texts` the texts of
 * its stuk and of what took its place that were read here, latest last.
 */
export function warningsFor(
  request: SneltoetsRequest,
  others: readonly SneltoetsRequest[],
  texts: readonly RequestedDocument[] = [],
): readonly RequestWarning[] {
  return [
    ...beforeTheVote(request),
    ...aboutOthers(request, others),
    ...aboutLaterText(request, others, texts),
    ...aboutLabel(request),
    ...aboutFreeText(request.questions.map(({ text }) => text).concat(request.aim)),
  ];
}

/** Everything in a finished answer that was typed and will leave; the words of the document are not looked at. */
function typedIn({ outcome, questions, basis }: SneltoetsAnswer): readonly string[] {
  const own = questions.map(({ antwoord }) => antwoord);
  const said = outcome.kind === "oordeel" ? outcome : undefined;
  const details = Object.values(said?.details ?? {}).map((detail) => detail?.toelichting ?? "");
  const ticks = [basis?.toelichting, said?.beroepen?.toelichting].filter((text) => text !== undefined);
  const conditions = conditionsOf(outcome).flatMap(({ voorwaarde, wie }) => [voorwaarde, wie]);
  const rest = Object.values(outcome).filter((value) => typeof value === "string");
  return [...own, ...details, ...conditions, ...ticks, ...rest];
}

/** Everything to look at before this answer leaves; which text it is about was asked before it was complete. */
export function answerWarnings(answer: SneltoetsAnswer): readonly RequestWarning[] {
  return aboutFreeText(typedIn(answer));
}

/** What to look at in a knelpunt: the list is made to be shared. */
export function knelpuntWarnings({
  titel,
  toelichting,
  artikel,
  sinds,
  bron,
}: KnelpuntFields): readonly RequestWarning[] {
  return aboutFreeText([titel, toelichting, artikel, sinds, bron]);
}
