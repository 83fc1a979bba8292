import type { PageHints } from "../hints.ts";
import { linesOf, type Line } from "../lines.ts";
import type { Layout } from "../layout.ts";
import type { Facts, Range } from "../model.ts";
import { addresseeIn } from "./addressee.ts";
import { billFacts } from "./bill.ts";
import { dateIn } from "./dates.ts";
import {
  dossierAtStart,
  dossierBelowSession,
  dossierInBrackets,
  dossierInFurniture,
  type FoundDossier,
} from "./dossier.ts";
import type { Heading } from "./heading.ts";
import { findIndieners } from "./indieners.ts";
import { surnameOf } from "./names.ts";
import { oralMotion } from "./oral.ts";
import { fillFromPage } from "./page.ts";
import type { Sources } from "./sources.ts";
import { numberedLine } from "./spellings.ts";
import { findTitle } from "./title.ts";

export type FoundFacts = {
  readonly facts: Facts;
  readonly sources: Readonly<Sources>;
};

/** Reads every fact that the text itself shows; page hints fill only what is missing. Nothing is guessed. */
export function collectFacts(layout: Layout, hints: PageHints | undefined): FoundFacts {
  const { heading } = layout;
  const lines = linesOf(layout.plain, [0, layout.headerEnd]);
  const sources: Sources = {};
  const footer = dossierInFooter(layout.plain);
  const dossier = findDossier(lines, footer, sources);
  const nr = findNr(lines, heading, sources) ?? dossier?.nr ?? numberInFooter(footer, dossier, sources);
  if (heading) noteHeading(heading, sources);
  const headed = heading ?? noHeading;
  const facts: Facts = {
    kind: layout.kind,
    version: headed.version,
    replaces: joinedNumbers(headed.replaces, nr),
    dossier: dossier?.dossier ?? null,
    nr,
    date: findDate(lines, sources) ?? dateBelow(layout, sources),
    indieners: findIndieners(layout.signatures, heading, sources),
    ...titleFacts(lines, dossier, sources),
    ...findAddressee(layout, sources),
  };
  return fillFromPage(withOral(facts, layout), sources, hints);
}

function titleFacts(
  lines: readonly Line[],
  dossier: FoundDossier | undefined,
  sources: Sources,
): Pick<Facts, "title" | "bill" | "act"> {
  const title = findTitle(lines, dossier, sources);
  const facts = { title, ...billFacts(title) };
  const source = sources.title;
  if (source && facts.bill !== null) sources.bill = source;
  if (source && facts.act !== null) sources.act = source;
  return facts;
}

function findAddressee({ plain, motion }: Layout, sources: Sources): Pick<Facts, "addressee"> {
  const found = motion && addresseeIn(plain, motion.stretches);
  if (found) sources.addressee = found.range;
  return { addressee: found?.name ?? null };
}

/** In the Handelingen the chair names the number and the members after the motion. */
function withOral(facts: Facts, { plain, kind, bodyEnd }: Layout): Facts {
  const oral = kind === "motie" ? oralMotion(plain.slice(bodyEnd, bodyEnd + oralLength)) : undefined;
  if (!oral) return facts;
  const indieners = facts.indieners.length > 0 ? facts.indieners : oral.names.map((name) => surnameOf(name));
  return { ...facts, indieners, nr: facts.nr ?? oral.nr, dossier: facts.dossier ?? oral.dossier };
}

const oralLength = 600;
const noHeading = { version: "onbekend", replaces: [] } as const;

function noteHeading(heading: Heading, sources: Sources): void {
  sources.kind = [heading.start, heading.end];
  sources.version = [heading.start, heading.end];
  if (heading.replaces.length > 0) sources.replaces = [heading.start, heading.end];
}

/** A footnote digit sticks to the number on the site: the replaced document is always older, so its number is lower. */
function joinedNumbers(found: readonly string[], nr: string | null): string | null {
  if (found.length === 0) return null;
  const own = nr === null ? Infinity : Number(nr);
  const numbers = found.map((number) => (Number(number) >= own && number.length > 1 ? number.slice(0, -1) : number));
  return numbers.join(", ");
}

function findDossier(
  lines: readonly Line[],
  footer: PlacedDossier | undefined,
  sources: Sources,
): FoundDossier | undefined {
  const head = dossierInHead(lines);
  // Old budgets put the number and its chapter lines apart above the text, and together in the footer.
  const whole = head && footer?.dossier.startsWith(`${head.dossier}-`) ? { ...head, dossier: footer.dossier } : head;
  const found = whole ?? footer;
  if (!found) return oldDossier(lines, sources);
  sources.dossier = found.range;
  if (found.nr !== null) sources.nr = found.range;
  return found;
}

type PlacedDossier = FoundDossier & { readonly range: Range };

function dossierInHead(lines: readonly Line[]): PlacedDossier | undefined {
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]?.text ?? "";
    const found = dossierBelowSession(line.text, above) ?? dossierAtStart(line.text) ?? dossierInFurniture(line.text);
    if (found) return placed(found, line.start);
  }
  return undefined;
}

function placed(found: FoundDossier, offset: number): PlacedDossier {
  return { ...found, range: [offset + found.start, offset + found.end] };
}

/** A scan may spoil "Nr. 17" above the text ("IMr. 17"); the footer names it once more. */
function numberInFooter(
  footer: PlacedDossier | undefined,
  dossier: FoundDossier | undefined,
  sources: Sources,
): string | null {
  if (footer?.dossier !== dossier?.dossier || !footer?.nr) return null;
  sources.nr = footer.range;
  return footer.nr;
}

function oldDossier(lines: readonly Line[], sources: Sources): FoundDossier | undefined {
  const line = lines.findLast(({ text }) => dossierInBrackets(text));
  const found = line && dossierInBrackets(line.text);
  if (found) sources.dossier = [line.start, line.start + found.end];
  return found;
}

/** Old prints name the dossier in the footer; the footer is among the last lines or carries the ISSN. */
function dossierInFooter(plain: string): PlacedDossier | undefined {
  for (const start of [plain.search(/Tweede Kamer,?\s?(?:vergaderjaar|zitting)/i), identifierWithIssn(plain)]) {
    const found = start < 0 ? undefined : dossierInFurniture(plain.slice(start, start + footerLength));
    if (found) return placed(found, start);
  }
  return undefined;
}

const footerLength = 120;

/** Where "kst-97101-12" stands right before "ISSN"; -1 when it does not. */
function identifierWithIssn(plain: string): number {
  for (let at = plain.indexOf("kst-"); at >= 0; at = plain.indexOf("kst-", at + 1)) {
    const [identifier = "", next = ""] = plain.slice(at, at + footerLength).split(/\s+/);
    if (/^kst-\d{4}/.test(identifier) && next.startsWith("ISSN")) return at;
  }
  return -1;
}

function findNr(lines: readonly Line[], heading: Heading | undefined, sources: Sources): string | undefined {
  const line = lines.find(({ text }) => numberedLine.test(text)) ?? restOfHeading(lines, heading);
  const match = line && numberedLine.exec(line.text);
  if (!line || !match) return undefined;
  // "nr. 12" below the heading would be the number of another document.
  if (heading && line.start > heading.end) return undefined;
  sources.nr = [line.start, line.start + match[0].length];
  return match[1];
}

/** Old prints end the line of the heading with the number: "AMENDEMENT VAN DE HEER VOS No. 14". */
function restOfHeading(lines: readonly Line[], heading: Heading | undefined): Line | undefined {
  const line = heading && lines.find(({ start, end }) => start <= heading.start && heading.end <= end);
  if (!heading || !line) return undefined;
  const text = line.text.slice(heading.end - line.start);
  return /^n[ro]\. ?\d+$/i.test(text) ? { start: heading.end, end: line.end, text } : undefined;
}

const received = /\b(?:ontvangen|voorgesteld|ingezonden)\b/i;
const bareDate = /^\d{1,2}\s*[a-z]{3,9}\s+\d{4}$/i;
const published = /^(?:gepubliceerd|datum):?\s/i;

/** The form in which a motion comes before it is printed can have its date below the names. */
function dateBelow({ plain, kind, bodyEnd }: Layout, sources: Sources): string | null {
  const below = kind === "motie" ? linesOf(plain, [bodyEnd, plain.length]) : [];
  return findDate(
    below.filter(({ text }) => bareDate.test(text)),
    sources,
  );
}

function findDate(lines: readonly Line[], sources: Sources): string | null {
  const line =
    lines.find(({ text }) => received.test(text) && dateIn(text)) ??
    lines.find(({ text }) => bareDate.test(text) && dateIn(text)) ??
    lines.find(({ text }) => published.test(text) && dateIn(text));
  if (!line) return null;
  const from = received.exec(line.text)?.index ?? 0;
  const found = dateIn(line.text.slice(from)) ?? dateIn(line.text);
  if (!found) return null;
  const start = line.start + line.text.indexOf(line.text.slice(from).slice(found.start, found.end));
  sources.date = [start, start + found.end - found.start];
  return found.iso;
}
