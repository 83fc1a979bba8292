import {
  capital,
  line,
  listed,
  oneLine,
  shortSection,
  type Block,
  type Letter,
  type Section,
} from "./letter/letter.ts";
import { letterText } from "./letter/print-text.ts";
import { dutchDay, dayInFull, longDay, shortDay } from "./calendar.ts";
import { escalationSentence } from "../providers/escalation.ts";
import type { Requester, Route, SneltoetsRequest } from "./request.ts";
import { deadlineFor, dueOf, workingDaysText } from "./working-days.ts";

const confidentialityTitle = {
  "concept-vertrouwelijk": "CONCEPT – VERTROUWELIJK",
  "openbaar-stuk": "OPENBAAR STUK",
} as const satisfies Record<SneltoetsRequest["confidentiality"], string>;

const routeSentence = {
  departement:
    "Dit verzoek gaat via het departement. De minister is verantwoordelijk en beslist wat er als antwoord naar de Kamer gaat.",
  rechtstreeks:
    "Dit is een informele vraag naar feiten, rechtstreeks aan de dienstverlener. De minister blijft verantwoordelijk; stem het antwoord zo nodig af met het departement.",
} as const satisfies Record<Route, string>;

const notThis = [
  "De signalen komen automatisch van vaste regels die woorden zoeken; zij zien niet alles.",
  "Geen oordeel en geen uitvoeringstoets: alleen de dienstverlener zegt wat uitvoerbaar is.",
  "“Onbekend” is altijd een goed antwoord. Zet er geen persoonsgegevens van anderen in.",
] as const;

export const kindTitle = {
  amendement: "amendement",
  subamendement: "subamendement",
  begrotingsamendement: "begrotingsamendement",
  motie: "motie",
  "nota-van-wijziging": "nota van wijziging",
  overig: "stuk",
} as const satisfies Record<SneltoetsRequest["stuk"]["kind"], string>;

/** "36410-VIII" → "36 410-VIII". */
export function dossierTitle(dossier: string): string {
  return /^\d{5}/.test(dossier) ? `${dossier.slice(0, 2)} ${dossier.slice(2)}` : dossier;
}

/** "gewijzigd amendement nr. 12 (36 602)". */
export function documentTitle({ kind, version, nr, dossier }: SneltoetsRequest["stuk"]): string {
  const changed = version === "origineel" || version === "onbekend" ? "" : `${version} `;
  const number = nr === null ? "" : ` nr. ${oneLine(nr)}`;
  return `${oneLine(changed)} ${kindTitle[kind]}${number}${dossier === null ? "" : ` (${dossierTitle(oneLine(dossier))})`}`.trim();
}

function addressees({ route, ministry, recipients }: SneltoetsRequest): Section {
  const names = listed(recipients.map(({ name }) => name));
  const asked =
    names === "" ? "Dienstverlener: nog niet bekend. Wilt u meedenken wie dit uitvoert?" : `Dienstverlener: ${names}`;
  const department = `Via: het departement${ministry === null ? "" : ` (${ministry})`}`;
  const via = route === "departement" ? department : "";
  const help = names === "" ? escalationSentence : "";
  return shortSection("Aan wie", asked, help, via, routeSentence[route]);
}

/** Which stuk it is: number, title, address. */
export function aboutSection(stuk: SneltoetsRequest["stuk"]): Section {
  const by = stuk.indieners.length === 0 ? "" : ` van ${listed(stuk.indieners)}`;
  const on = stuk.date === null ? "" : `, ${longDay(stuk.date)}`;
  const replaced = stuk.replaces === null ? "" : `, vervangt nr. ${stuk.replaces}`;
  const name = `${capital(documentTitle(stuk))}${by}${on}${replaced}`;
  return shortSection("Over welk stuk", name, stuk.title ?? "", stuk.url ?? "");
}

function forwarded({ forwards }: SneltoetsRequest): Section | undefined {
  if (forwards.length === 0) return undefined;
  const passedOn = forwards.map(({ by, reference, at }) => {
    const mark = reference.trim() === "" ? "" : `, kenmerk ${reference}`;
    return `${by.trim() === "" ? "Doorgestuurd" : `Doorgestuurd door ${by}`} op ${longDay(dutchDay(at))}${mark}`;
  });
  return shortSection("Via wie", ...passedOn);
}

function signals({ signals }: SneltoetsRequest): Section | undefined {
  if (signals.length === 0) return undefined;
  const count = signals.length === 1 ? "één passage" : `${signals.length} passages`;
  return {
    title: "Welke passages",
    blocks: [
      line(
        `Dit verzoek noemt ${count} die in de praktijk vaak gevolgen voor de uitvoering ${signals.length === 1 ? "heeft" : "hebben"}.`,
      ),
      ...signals.map((signal, index): Block => ({ kind: "signal", number: index + 1, signal })),
    ],
  };
}

function requesterLine({ name, role, organisation, email }: Requester): string {
  const known = [name, role, organisation, email].filter((part) => part.trim() !== "");
  return known.length === 0 ? "Afzender: zie de mail." : known.join(", ");
}

// With the year: a letter is read again long after it was sent.
function deadlineLines(request: SneltoetsRequest): readonly string[] {
  const { askedOn, ownDays, voteDate } = request;
  const { due, workingDays, vote } = deadlineFor({ ...request, from: askedOn });
  const own = ownDays === null ? "" : ", de termijn die de dienstverlener zelf noemt";
  const answer = `Antwoord graag uiterlijk ${dayInFull(due)} (${workingDaysText(workingDays)} na ${longDay(askedOn)}${own}).`;
  if (voteDate === null) return [answer, "De datum van de stemming is nog niet bekend."];
  const early = vote === "erna" ? " Kan het eerder, dan graag: ook een deel van het antwoord helpt." : "";
  return [answer, `De stemming is op ${dayInFull(voteDate)}.${early}`];
}

/** The letter as sections, in the order in which a reader needs them. */
function requestSections(request: SneltoetsRequest): readonly Section[] {
  const asked = request.questions.map(({ text }) => oneLine(text)).filter((text) => text !== "");
  const aim = request.aim.split("\n").filter((part) => part.trim() !== "");
  const all: readonly (Section | undefined)[] = [
    addressees(request),
    aboutSection(request.stuk),
    forwarded(request),
    aim.length === 0 ? undefined : shortSection("Wat de aanvrager wil bereiken", ...aim),
    signals(request),
    asked.length === 0 ? undefined : { title: "Vragen", blocks: [{ kind: "numbered", items: asked }] },
    shortSection("Wanneer", ...deadlineLines(request)),
    shortSection("Van wie", requesterLine(request.requester)),
    shortSection("Wat dit niet is", ...notThis),
  ];
  return all.filter((section) => section !== undefined);
}

/** The request as a letter, for every way to print it. */
export function requestLetter(request: SneltoetsRequest): Letter {
  return {
    label: confidentialityTitle[request.confidentiality],
    title: "Verzoek om een sneltoets",
    sections: requestSections(request),
  };
}

/** The request as plain text for mail and clipboard: lines end in "\n", the last one too. */
export function requestText(request: SneltoetsRequest): string {
  return letterText(requestLetter(request));
}

/** One line without control characters. A draft's subject does not tell what it is about. */
export function requestSubject(request: SneltoetsRequest): string {
  const what = request.confidentiality === "openbaar-stuk" ? documentTitle(request.stuk) : "concept (vertrouwelijk)";
  return oneLine(`Verzoek om sneltoets: ${what}, antwoord graag uiterlijk ${shortDay(dueOf(request))}`);
}
