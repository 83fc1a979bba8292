import type { SneltoetsAnswer } from "./answer/answer.ts";
import { writeBlock } from "./exchange/block.ts";
import { receivedRequest, type Bundle, type Exchange } from "./exchange/model.ts";
import { answerExchange, bundleExchange, requestExchange } from "./exchange/write.ts";
import { letterText } from "./letter/print-text.ts";
import { lines, oneLine, type Letter, type Section } from "./letter/letter.ts";
import { answerLetter } from "./oplegger.ts";
import type { SneltoetsRequest } from "./request.ts";
import { requestLetter, requestText } from "./text.ts";

const intro = "Voor de extensie Sneltoets: plak deze hele mail bij “Inlezen”. Laat de regels hieronder staan.";

/** A text for people, and below it the same for the extension. */
export function withBlock(text: string, exchange: Exchange): string {
  return `${text}\n${intro}\n${writeBlock(exchange)}\n`;
}

/** The request for people, and below it the same for the extension: to paste in a mail. */
export function requestMail(request: SneltoetsRequest): string {
  return withBlock(requestText(request), requestExchange(request));
}

/** The answer for people, and below it the same for the extension: to paste in a mail. */
export function answerMail(answer: SneltoetsAnswer): string {
  return withBlock(letterText(answerLetter(answer)), answerExchange(answer));
}

const prefixed = ({ sections }: Letter, name: string): readonly Section[] =>
  sections.map((section) => ({ ...section, title: `${name}: ${section.title.toLowerCase()}` }));

/** A bundle as one letter: what it is, then each request and each answer. */
export function bundleLetter(bundle: Bundle): Letter {
  const { title, reference, note, requests, answers, createdAt } = bundle;
  const asked = requests.map((request) => requestLetter(receivedRequest(request, createdAt)));
  const isPublic = requests.every(({ confidentiality }) => confidentiality === "openbaar-stuk");
  const kenmerk = reference.trim() === "" ? "" : `Kenmerk: ${reference}`;
  return {
    label: isPublic ? "OPENBARE STUKKEN" : "CONCEPT – VERTROUWELIJK",
    title: `Bundel met ${requests.length} verzoeken en ${answers.length} antwoorden`,
    sections: [
      { title: "Deze bundel", blocks: lines(title, kenmerk, ...note.split("\n").filter((part) => part.trim() !== "")) },
      ...asked.flatMap((letter, at) => prefixed(letter, `Verzoek ${at + 1}`)),
      ...answers.flatMap((answer, at) => prefixed(answerLetter(answer), `Antwoord ${at + 1}`)),
    ],
  };
}

/** The bundle for people, and below it the same for the extension. */
export function bundleMail(bundle: Bundle): string {
  return withBlock(letterText(bundleLetter(bundle)), bundleExchange(bundle));
}

/** One line without control characters; of drafts it tells nothing. */
export function bundleSubject({ title, requests, reference }: Bundle): string {
  const isPublic = requests.every(({ confidentiality }) => confidentiality === "openbaar-stuk");
  const what = isPublic ? title : "concept (vertrouwelijk)";
  return oneLine(
    [`Bundel sneltoetsen (${requests.length})`, reference, what].filter((part) => part.trim() !== "").join(": "),
  );
}
