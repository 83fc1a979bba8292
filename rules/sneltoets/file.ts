import type { SneltoetsAnswer } from "./answer/answer.ts";
import { bundleLetter, bundleSubject } from "./bundle.ts";
import { docxType, letterDocx } from "./carriers/docx.ts";
import { mailFile } from "./carriers/eml.ts";
import { calendarFile, type CalendarDay } from "./carriers/ics.ts";
import { letterOdt, odtType } from "./carriers/odt.ts";
import type { Bundle, Exchange, TravelRequest } from "./exchange/model.ts";
import { answerExchange, bundleExchange, requestExchange, writeExchange } from "./exchange/write.ts";
import type { Letter } from "./letter/letter.ts";
import { letterMarkdown } from "./letter/print-markdown.ts";
import { withBlock } from "./mail-text.ts";
import { letterText } from "./letter/print-text.ts";
import { answerLetter, answerSubject } from "./oplegger.ts";
import { noneOutdated } from "./outdated.ts";
import type { RequestedDocument, SneltoetsRequest } from "./request.ts";
import { documentTitle, requestLetter, requestSubject } from "./text.ts";
import { dueOf } from "./working-days.ts";

/** One thing to take along, in every form that a carrier needs. */
type Cargo = {
  /** Without extension; letters, digits and hyphens. */
  readonly name: string;
  readonly subject: string;
  readonly letter: Letter;
  readonly exchange: Exchange;
  readonly days: readonly CalendarDay[];
  /** ISO moment in UTC of the last change. */
  readonly updatedAt: string;
};

export type FileContent = string | Uint8Array<ArrayBuffer>;

type Format = {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly extension: string;
  readonly type: string;
  readonly build: (cargo: Cargo) => FileContent;
};

function mailWith({ name, subject, letter, exchange }: Cargo): string {
  return mailFile({
    subject,
    text: withBlock(letterText(letter), exchange),
    attachments: [
      { name: `${name}.docx`, type: docxType, content: letterDocx(letter) },
      { name: `${name}.json`, type: "application/json", content: writeExchange(exchange) },
    ],
  });
}

/** Every way to keep something as a file; each download menu is made from this list. */
const formats = [
  {
    id: "word",
    title: "Word (.docx)",
    purpose: "Een pagina om te bewerken of te printen.",
    extension: "docx",
    type: docxType,
    build: ({ letter }) => letterDocx(letter),
  },
  {
    id: "mail",
    title: "Mail met bijlagen (.eml)",
    purpose: "Opent in uw mailprogramma, met Word- en uitwisselbestand.",
    extension: "eml",
    type: "message/rfc822",
    build: mailWith,
  },
  {
    id: "tekst",
    title: "Tekst (.txt)",
    purpose: "Leesbaar in elk programma, en weer in te lezen.",
    extension: "txt",
    type: "text/plain;charset=utf-8",
    build: ({ letter, exchange }) => withBlock(letterText(letter), exchange),
  },
  {
    id: "opendocument",
    title: "OpenDocument (.odt)",
    purpose: "Voor LibreOffice en andere tekstverwerkers.",
    extension: "odt",
    type: odtType,
    build: ({ letter }) => letterOdt(letter),
  },
  {
    id: "markdown",
    title: "Markdown (.md)",
    purpose: "Tekst met kopjes, voor een wiki of notitie.",
    extension: "md",
    type: "text/markdown;charset=utf-8",
    build: ({ letter }) => letterMarkdown(letter),
  },
  {
    id: "uitwisseling",
    title: "Uitwisselbestand (.json)",
    purpose: "Voor een collega die deze extensie ook heeft.",
    extension: "json",
    type: "application/json",
    build: ({ exchange }) => writeExchange(exchange),
  },
] as const satisfies readonly Format[];

const calendar = {
  id: "agenda",
  title: "Agenda (.ics)",
  purpose: "De uiterste dag voor het antwoord, en de stemming.",
  extension: "ics",
  type: "text/calendar;charset=utf-8",
  build: ({ days, updatedAt }) => calendarFile(days, updatedAt),
} as const satisfies Format;

export const answerFormats = formats;
export const requestFormats = [...formats, calendar] as const;

/** The forms of a bundle; without requests there is no day to put in a calendar. */
export function bundleFormatsFor({ requests }: Bundle): readonly (typeof requestFormats)[number][] {
  return requests.length === 0 ? formats : requestFormats;
}

export type AnswerFormat = (typeof answerFormats)[number]["id"];
export type RequestFormat = (typeof requestFormats)[number]["id"];

export type SneltoetsFile = { readonly name: string; readonly type: string; readonly content: FileContent };

const safe = (parts: readonly (string | null)[]): string =>
  parts
    .map((part) => (part ?? "").replaceAll(/[^A-Za-z0-9-]/g, ""))
    .filter((part) => part !== "")
    .join("-")
    .slice(0, 80);

/** "sneltoets-36602-12": safe on every file system. The name of a draft tells nothing. */
function nameFor(
  isPublic: boolean,
  { dossier, nr }: RequestedDocument,
  day: string,
  ...more: readonly string[]
): string {
  return safe(["sneltoets", ...more, ...(isPublic ? [dossier, nr] : ["concept", day])]);
}

function fileOf(format: Format, cargo: Cargo): SneltoetsFile {
  return { name: `${cargo.name}.${format.extension}`, type: format.type, content: format.build(cargo) };
}

function daysOf(request: TravelRequest): readonly CalendarDay[] {
  const { id, voteDate, confidentiality, stuk } = request;
  const what = confidentiality === "openbaar-stuk" ? documentTitle(stuk) : "een concept (vertrouwelijk)";
  const note = confidentiality === "openbaar-stuk" ? (stuk.url ?? "") : "";
  const vote = { id: `${id}-stemming`, on: voteDate ?? "", title: `Stemming over ${what}`, note };
  return [
    { id: `${id}-antwoord`, on: dueOf(request), title: `Sneltoets: antwoord over ${what}`, note },
    ...(voteDate === null ? [] : [vote]),
  ];
}

/** The request as file. Throws only when the record does not fit the exchange format, which is a bug. */
export function requestFile(request: SneltoetsRequest, format: RequestFormat): SneltoetsFile {
  const isPublic = request.confidentiality === "openbaar-stuk";
  return fileOf(requestFormats.find(({ id }) => id === format) ?? calendar, {
    name: nameFor(isPublic, request.stuk, request.askedOn),
    subject: requestSubject(request),
    letter: requestLetter(request),
    exchange: requestExchange(request),
    days: daysOf(request),
    updatedAt: request.updatedAt,
  });
}

/** The answer as file; its verdict never goes without its conditions. */
export function answerFile(answer: SneltoetsAnswer, format: AnswerFormat, outdated = noneOutdated): SneltoetsFile {
  const isPublic = answer.openbaarheid === "openbaar";
  return fileOf(formats.find(({ id }) => id === format) ?? formats[0], {
    name: nameFor(isPublic, answer.stuk, answer.request.askedOn, "antwoord"),
    subject: answerSubject(answer),
    letter: answerLetter(answer, outdated),
    exchange: answerExchange(answer),
    days: [],
    updatedAt: answer.updatedAt,
  });
}

/** The bundle as file. */
export function bundleFile(bundle: Bundle, format: RequestFormat, outdated = noneOutdated): SneltoetsFile {
  return fileOf(requestFormats.find(({ id }) => id === format) ?? calendar, {
    name: safe(["sneltoets", "bundel", bundle.createdAt.slice(0, 10)]),
    subject: bundleSubject(bundle),
    letter: bundleLetter(bundle, outdated),
    exchange: bundleExchange(bundle),
    days: bundle.requests.flatMap(daysOf),
    updatedAt: bundle.createdAt,
  });
}
