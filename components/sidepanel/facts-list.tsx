import { factNames, type FactName, type FactSource, type Facts, type ParliamentaryDocument, type Range } from "@/rules";
import { TextButton } from "../shared/button";
import { fullDay } from "../shared/dates";
import { dossierLabel } from "./document-header";
import { factTexts, kindNames } from "./texts";

/** Facts that every kamerstuk has: when they are not found the list says so. The others are shown when they are there. */
const always: ReadonlySet<FactName> = new Set(["kind", "version", "dossier", "nr", "date", "indieners", "title"]);

type FactsListProps = {
  readonly document: ParliamentaryDocument;
  readonly onShow: (range: Range) => void;
};

/** Every fact of the document with the place where it was found, so that a reader can check it. */
export function FactsList({ document: { facts, factSources }, onShow }: FactsListProps) {
  const shown = factNames.filter((name) => always.has(name) || valueOf(name, facts) !== null);
  return (
    <details className="vouw">
      <summary>{factTexts.heading}</summary>
      <dl className="feiten">
        {shown.map((name) => (
          <div key={name}>
            <dt>{factTexts.names[name]}</dt>
            <dd>
              {valueOf(name, facts) ?? factTexts.unknown}
              <Where name={name} source={factSources[name]} onShow={onShow} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Each fact in words; null when it was not found. */
const wordings: Readonly<Partial<Record<FactName, (facts: Facts) => string | null>>> = {
  kind: ({ kind }) => kindNames[kind],
  version: ({ version }) => (version === "onbekend" ? null : version),
  dossier: ({ dossier }) => (dossier === null ? null : dossierLabel(dossier)),
  date: ({ date }) => (date === null ? null : fullDay(date)),
  indieners: ({ indieners }) => (indieners.length === 0 ? null : indieners.join(", ")),
};

function valueOf(name: FactName, facts: Facts): string | null {
  const value = facts[name];
  const words = wordings[name];
  if (words !== undefined) return words(facts);
  return typeof value === "string" ? value : null;
}

type WhereProps = {
  readonly name: FactName;
  readonly source: FactSource | undefined;
  readonly onShow: (range: Range) => void;
};

function Where({ name, source, onShow }: WhereProps) {
  if (source === undefined) return null;
  if (source === "pagina") return <span className="zacht"> · {factTexts.fromPage}</span>;
  return (
    <>
      {" · "}
      <TextButton onClick={() => onShow(source)}>
        {factTexts.show} <span className="alleen-voorlezen">{factTexts.names[name]}</span>
      </TextButton>
    </>
  );
}
