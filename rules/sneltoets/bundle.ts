import type { SneltoetsAnswer } from "./answer/answer.ts";
import { comparedLetter } from "./compare-answers.ts";
import { receivedRequest, travelling, type Bundle } from "./exchange/model.ts";
import { lines, oneLine, paragraphs, type Letter, type Section } from "./letter/letter.ts";
import { answerLetter, commonLabel } from "./oplegger.ts";
import { noneOutdated, withOutdated } from "./outdated.ts";
import type { Recipient, Requester, SneltoetsRequest } from "./request.ts";
import { dossierTitle, requestLetter } from "./text.ts";

/** Most requests in one bundle: what the exchange file takes. */
export const maxBundled = 100;

export type BundleOptions = {
  readonly id: string;
  /** ISO moment in UTC. */
  readonly now: string;
  readonly sender: Requester;
  /** The sender's own reference; may be empty. */
  readonly reference?: string;
  readonly note?: string;
};

/** "2 verzoeken om een sneltoets (36 602)"; a dossier is named when all are public and in it. */
function titleOf(requests: readonly SneltoetsRequest[]): string {
  const [dossier = null, ...others] = [...new Set(requests.map(({ stuk }) => stuk.dossier))];
  const isPublic = requests.every(({ confidentiality }) => confidentiality === "openbaar-stuk");
  const about = dossier === null || others.length > 0 || !isPublic ? "" : ` (${dossierTitle(oneLine(dossier))})`;
  return `${requests.length} verzoeken om een sneltoets${about}`;
}

/** Several requests, own or received, as one thing to send; at most `maxBundled`. */
export function bundleRequests(requests: readonly SneltoetsRequest[], options: BundleOptions): Bundle {
  const { id, now, sender, reference = "", note = "" } = options;
  return {
    id,
    createdAt: now,
    title: titleOf(requests),
    reference: reference.trim(),
    note,
    sender,
    requests: requests.map((request) => travelling(request)),
    answers: [],
  };
}

/** Everybody that is asked by at least one of them, each once, in the order of the requests. */
export function recipientsOf(requests: readonly SneltoetsRequest[]): readonly Recipient[] {
  const all = requests.flatMap(({ recipients }) => recipients);
  return [...new Map(all.map((recipient) => [recipient.id, recipient])).values()];
}

const recipientIds = ({ recipients }: SneltoetsRequest): string =>
  JSON.stringify(recipients.map(({ id }) => id).toSorted());

/** True when they all ask the same dienstverleners. */
export function haveSameRecipients(requests: readonly SneltoetsRequest[]): boolean {
  return new Set(requests.map(recipientIds)).size < 2;
}

/** Sections about the exchange, not about a text: when they are the same for all, a reader wants them once. */
const aboutExchange: ReadonlySet<string> = new Set(["Aan wie", "Wanneer", "Van wie", "Wat dit niet is"]);

const isSameSection = (a: Section, b: Section): boolean => JSON.stringify(a) === JSON.stringify(b);

/** To whom comes first, by when and from whom last; what differs stays with its own request. */
function joinedSections(letters: readonly Letter[], name: string): readonly Section[] {
  const [first] = letters;
  if (first === undefined) return [];
  const isShared = (section: Section): boolean =>
    aboutExchange.has(section.title) &&
    letters.length > 1 &&
    letters.every(({ sections }) => sections.some((candidate) => isSameSection(candidate, section)));
  const own = letters.flatMap(({ sections }, at) =>
    sections
      .filter((section) => !isShared(section))
      .map((section) => ({ ...section, title: `${name} ${at + 1}: ${section.title.toLowerCase()}` })),
  );
  const firstOwn = first.sections.findIndex((section) => !isShared(section));
  const before = first.sections.slice(0, firstOwn < 0 ? undefined : firstOwn);
  const after = first.sections.slice(before.length).filter(isShared);
  return [...before, ...own, ...after];
}

/** Answers of several dienstverleners to one request stand beside each other first. */
function comparison(answers: readonly SneltoetsAnswer[]): readonly Section[] {
  const [first, ...others] = answers;
  if (first === undefined || others.length === 0) return [];
  if (others.some(({ request }) => request.id !== first.request.id)) return [];
  return comparedLetter([first, ...others]).sections;
}

const isPublic = ({ requests, answers }: Bundle): boolean =>
  requests.every(({ confidentiality }) => confidentiality === "openbaar-stuk") &&
  answers.every(({ openbaarheid }) => openbaarheid === "openbaar");

/** As strict as the strictest of what is in it. */
function labelOf(bundle: Bundle): string {
  if (isPublic(bundle)) return bundle.answers.length === 0 ? "OPENBARE STUKKEN" : "OPENBAAR";
  if (bundle.requests.some(({ confidentiality }) => confidentiality !== "openbaar-stuk"))
    return "CONCEPT – VERTROUWELIJK";
  return commonLabel(bundle.answers);
}

/** "2 verzoeken en 1 antwoord"; what there is none of is left out. */
function contents({ requests, answers }: Bundle): string {
  const asked = requests.length === 1 ? "1 verzoek" : `${requests.length} verzoeken`;
  const answered = answers.length === 1 ? "1 antwoord" : `${answers.length} antwoorden`;
  return [requests.length === 0 ? "" : asked, answers.length === 0 ? "" : answered]
    .filter((part) => part !== "")
    .join(" en ");
}

/** A bundle as one letter: what it is, then what all say, then each request and each answer. */
export function bundleLetter(bundle: Bundle, outdated = noneOutdated): Letter {
  const { title, reference, note, requests, answers, createdAt } = bundle;
  const asked = requests.map((request) => requestLetter(receivedRequest(request, createdAt)));
  const kenmerk = reference.trim() === "" ? "" : `Kenmerk: ${reference}`;
  const letter: Letter = {
    label: labelOf(bundle),
    title: `Bundel met ${contents(bundle)}`,
    sections: [
      { title: "Deze bundel", blocks: [...lines(title, kenmerk), ...paragraphs(note)] },
      ...comparison(answers),
      ...joinedSections(asked, "Verzoek"),
      ...joinedSections(
        answers.map((answer) => answerLetter(answer)),
        "Antwoord",
      ),
    ],
  };
  return withOutdated(letter, answers, outdated);
}

/** One line without control characters; of what is not public it tells nothing. */
export function bundleSubject(bundle: Bundle): string {
  const { title, requests, reference } = bundle;
  const what = isPublic(bundle) ? title : requests.length === 0 ? "niet openbaar" : "concept (vertrouwelijk)";
  return oneLine(["Sneltoets", reference, what].filter((part) => part.trim() !== "").join(": "));
}
