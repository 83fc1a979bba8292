import { useMemo, useState } from "react";
import { dimensionNames, dossiersIn, totalsOf, type Tally, type Totals, type WorkItem } from "@/rules";
import { Select } from "../shared/fields";
import { titleOf } from "../sidepanel/rule-info";
import { Terms } from "../sidepanel/terms";
import { Bars, type Bar } from "./bars";
import { DossierExport, DossierPreview } from "./export-menu";
import { Matrix } from "./matrix";
import { dossierName, nameOf, providerName } from "./names";
import type { WorkPort } from "./ports";
import { totalsTexts } from "./totals-texts";

type TotalsViewProps = {
  readonly port: WorkPort;
  readonly items: readonly WorkItem[];
  readonly onOpen: (key: string) => void;
};

/** What the stukken of one bill hold together: the house, and not one brick. */
export function TotalsView({ port, items, onOpen }: TotalsViewProps) {
  const rows = useMemo(() => items.map(({ row }) => row), [items]);
  const dossiers = useMemo(() => dossiersIn(rows), [rows]);
  const [chosen, choose] = useState<string | null>(null);
  const dossier = chosen ?? dossiers[0]?.dossier;
  const totals = useMemo(() => (dossier === undefined ? null : totalsOf(rows, dossier)), [rows, dossier]);
  if (totals === null || dossier === undefined) return <main className="werk-leeg">{totalsTexts.none}</main>;
  const options = dossiers.map((one) => ({
    value: one.dossier,
    label: totalsTexts.option(dossierName(one.dossier), one.amount),
  }));
  return (
    <main className="stapel totaal">
      <p>{totalsTexts.intro}</p>
      <div className="totaal-keuze">
        <Select label={totalsTexts.choose} value={dossier} options={options} onChange={choose} />
        <DossierExport port={port} items={items} dossier={dossier} />
      </div>
      <p className="totaal-titel">{totals.title}</p>
      <Terms text={totals.rules.map(({ rule }) => titleOf(rule)).join(", ")} />
      <Summary totals={totals} />
      <Pictures totals={totals} />
      <Matrix totals={totals} onOpen={onOpen} />
      <DossierPreview key={dossier} port={port} items={items} dossier={dossier} />
    </main>
  );
}

/** Which signals there are, what they touch, and who executes it. */
function Pictures({ totals: { rules, dimensions, providers } }: { readonly totals: Totals }) {
  return (
    <div className="beelden">
      <Bars
        title={totalsTexts.rules}
        what={totalsTexts.signal}
        bars={rules.map((one) => barFrom(one.rule, titleOf(one.rule), one))}
      />
      <Bars
        title={totalsTexts.dimensions}
        what={totalsTexts.touches}
        bars={dimensions.map((one) => barFrom(one.dimension, dimensionNames[one.dimension], one))}
      />
      <Bars
        title={totalsTexts.providers}
        what={totalsTexts.provider}
        stukkenOnly
        bars={providers.map(({ id, keys }) => barFrom(id, providerName(id), { ...nothing, keys }))}
      />
    </div>
  );
}

const nothing = { added: 0, changed: 0, removed: 0 } as const;

const barFrom = (key: string, label: string, { added, changed, removed, keys }: Tally): Bar => ({
  key,
  label,
  added,
  changed,
  removed,
  stukken: keys.length,
});

/** How many stukken count, and which say nearly the same. */
function Summary({ totals: { stukken, replaced } }: { readonly totals: Totals }) {
  const alike = stukken.filter(({ others }) => others.length > 0);
  const doubled = alike.reduce((amount, { others }) => amount + others.length, 0);
  return (
    <>
      <p>
        {totalsTexts.counted(stukken.length)}
        {totalsTexts.replaced(replaced.length)}
        {totalsTexts.alike(doubled)}
      </p>
      {alike.length === 0 ? null : (
        <details className="uitleg">
          <summary>{totalsTexts.alikeHeading}</summary>
          <ul className="lijst">
            {alike.map(({ last, others }) => (
              <li key={last.key}>{totalsTexts.alikeLine(nameOf(last), others.map(nameOf).join(", "))}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
