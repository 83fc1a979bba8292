import type { SneltoetsAnswer } from "./answer/answer.ts";
import { bundleLetter } from "./bundle.ts";
import { writeBlock } from "./exchange/block.ts";
import type { Bundle, Exchange } from "./exchange/model.ts";
import { answerExchange, bundleExchange, requestExchange } from "./exchange/write.ts";
import { letterText } from "./letter/print-text.ts";
import { answerLetter } from "./oplegger.ts";
import { noneOutdated } from "./outdated.ts";
import type { SneltoetsRequest } from "./request.ts";
import { requestText } from "./text.ts";

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
export function answerMail(answer: SneltoetsAnswer, outdated = noneOutdated): string {
  return withBlock(letterText(answerLetter(answer, outdated)), answerExchange(answer));
}

/** The bundle for people, and below it the same for the extension. */
export function bundleMail(bundle: Bundle, outdated = noneOutdated): string {
  return withBlock(letterText(bundleLetter(bundle, outdated)), bundleExchange(bundle));
}
