import type { PageHints } from "../hints.ts";
import { kinds, type FactName, type FactSource, type Facts, type Kind } from "../model.ts";
import { dateIn } from "./dates.ts";
import { dossierAtStart, dossierInIdentifier } from "./dossier.ts";
import { findHeading } from "./heading.ts";
import { surnameOf } from "./names.ts";

type Sources = Partial<Record<FactName, FactSource>>;
type Filled = { readonly facts: Facts; readonly sources: Sources };

/** Fills what the text lacks with what the page around it shows; never overrules the text. */
export function fillFromPage(facts: Facts, sources: Sources, hints: PageHints | undefined): Filled {
  if (!hints) return { facts, sources };
  const page = factsOnPage(hints);
  const kind = facts.kind === "overig" && page.kind ? page.kind : facts.kind;
  const filled: Facts = {
    kind,
    version: facts.version === "onbekend" ? (page.version ?? facts.version) : facts.version,
    replaces: facts.replaces ?? page.replaces,
    dossier: facts.dossier ?? page.dossier,
    nr: facts.nr ?? page.nr,
    date: facts.date ?? page.date,
    indieners: facts.indieners.length > 0 ? facts.indieners : page.indieners,
    title: facts.title,
  };
  return { facts: filled, sources: { ...sources, ...pageSources(facts, filled) } };
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
  const heading = findHeading(`${hints.kind ?? ""} ${hints.title}`.trim());
  const numbered = dossierAtStart((hints.number ?? "").trim()) ?? dossierInIdentifier(hints.url);
  const dossier = dossierAtStart((hints.dossier ?? "").trim())?.dossier ?? numbered?.dossier ?? null;
  return {
    kind: kindFrom(hints.kind) ?? heading?.kind,
    version: heading?.version,
    replaces: heading?.replaces[0] ?? null,
    dossier,
    nr: numbered?.nr ?? onlyNumber(hints.number),
    date: dateIn(hints.date ?? "")?.iso ?? null,
    indieners: (hints.indieners ?? []).map((name) => surnameOf(name)),
  };
}

function onlyNumber(value: string | undefined): string | null {
  return /^(?:nr\.?\s*)?(\d{1,5})$/i.exec((value ?? "").trim())?.[1] ?? null;
}

/** "Gewijzigde motie" is a motie, "Amendement (gewijzigd)" an amendement. */
function kindFrom(word: string | undefined): Kind | undefined {
  const lower = (word ?? "").toLowerCase().replace(/\s+/g, "-");
  if (lower === "") return undefined;
  const order: readonly Kind[] = ["subamendement", "begrotingsamendement", "nota-van-wijziging", "amendement", "motie"];
  return order.find((kind) => lower.includes(kind)) ?? kinds.find((kind) => kind === lower);
}
