import type { PageHints } from "../hints.ts";
import { kinds, type FactName, type Facts, type Kind } from "../model.ts";
import { dateIn } from "./dates.ts";
import { dossierAtStart, dossierInIdentifier } from "./dossier.ts";
import { findHeading } from "./heading.ts";
import { surnameOf } from "./names.ts";
import type { Sources } from "./sources.ts";

type Filled = { readonly facts: Facts; readonly sources: Sources };

/** Fills what the text lacks with what the page around it shows; never overrules the text. */
export function fillFromPage(facts: Facts, sources: Sources, hints: PageHints | undefined): Filled {
  if (!hints) return { facts, sources };
  const page = factsOnPage(hints);
  const filled: Facts = {
    ...facts,
    ...firstKnown(facts, page),
    kind: facts.kind === "overig" && page.kind ? page.kind : facts.kind,
    version: facts.version === "onbekend" && page.version ? page.version : facts.version,
    indieners: facts.indieners.length > 0 || page.indieners.length === 0 ? facts.indieners : page.indieners,
  };
  return { facts: filled, sources: { ...sources, ...pageSources(facts, filled) } };
}

type Numbers = Pick<Facts, "replaces" | "dossier" | "nr" | "date">;

function firstKnown(facts: Numbers, page: Numbers): Numbers {
  return {
    replaces: facts.replaces ?? page.replaces,
    dossier: wholeDossier(facts.dossier, page.dossier),
    nr: facts.nr ?? page.nr,
    date: facts.date ?? page.date,
  };
}

/** The page may know the toevoeging that the text leaves to another line: "36410-VIII" beside "36410". */
function wholeDossier(own: string | null, page: string | null): string | null {
  return own === null || page?.startsWith(`${own}-`) === true ? page : own;
}

function pageSources(before: Facts, after: Facts): Sources {
  const names: readonly FactName[] = ["kind", "version", "replaces", "dossier", "nr", "date", "indieners"];
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, "pagina" as const]),
  );
}

type PageFacts = {
  readonly kind: Kind | undefined;
  readonly version: string | undefined;
  readonly replaces: string | null;
  readonly dossier: string | null;
  readonly nr: string | null;
  readonly date: string | null;
  readonly indieners: readonly string[];
};

function factsOnPage(hints: PageHints): PageFacts {
  const { kind = "", date = "", indieners = [] } = hints;
  const heading = findHeading(`${kind} ${hints.title}`.trim());
  return {
    ...numbersOnPage(hints),
    kind: kindFrom(kind) ?? heading?.kind,
    version: heading?.version,
    replaces: heading?.replaces.join(", ") || null,
    date: isoIn(date),
    indieners: indieners.map((name) => surnameOf(name)),
  };
}

function isoIn(date: string): string | null {
  return dateIn(date)?.iso ?? null;
}

/** The number names the dossier too ("36 602 nr. 12"); the address is the last resort. */
function numbersOnPage({ number = "", dossier = "", url }: PageHints): Pick<PageFacts, "dossier" | "nr"> {
  const numbered = dossierAtStart(number.trim()) ?? dossierInIdentifier(url);
  return {
    dossier: dossierAtStart(dossier.trim())?.dossier ?? numbered?.dossier ?? null,
    nr: numbered?.nr ?? onlyNumber(number),
  };
}

function onlyNumber(value: string): string | null {
  return /^(?:nr\.?\s*)?(\d{1,5})$/i.exec(value.trim())?.[1] ?? null;
}

/** "Gewijzigde motie" is a motie, "Amendement (gewijzigd)" an amendement. */
function kindFrom(word: string): Kind | undefined {
  const lower = word.toLowerCase().replace(/\s+/g, "-");
  if (lower === "") return undefined;
  const order: readonly Kind[] = ["subamendement", "begrotingsamendement", "nota-van-wijziging", "amendement", "motie"];
  return order.find((kind) => lower.includes(kind)) ?? kinds.find((kind) => kind === lower);
}
