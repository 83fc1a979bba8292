import { useId, useState } from "react";
import { PictureHead } from "./picture-head";
import { totalsTexts } from "./totals-texts";
import { WideTable } from "./wide-table";

/** One bar in three parts, of which two may be nothing. */
export type Bar = {
  readonly key: string;
  readonly label: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly stukken: number;
};

type BarsProps = {
  readonly title: string;
  /** Head of the first column when shown as a table. */
  readonly what: string;
  readonly bars: readonly Bar[];
  /** For what has stukken only: the bar is as long as that number. */
  readonly stukkenOnly?: boolean;
};

/** Amounts as bars with their numbers, or the same as a table. */
export function Bars({ title, what, bars, stukkenOnly = false }: BarsProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section className="stapel" aria-labelledby={id}>
      <PictureHead id={id} title={title} asTable={asTable} onToggle={bars.length === 0 ? undefined : setAsTable} />
      {bars.length === 0 ? <p className="zacht">{totalsTexts.nothing}</p> : null}
      {bars.length > 0 && asTable ? <BarTable what={what} bars={bars} stukkenOnly={stukkenOnly} /> : null}
      {bars.length > 0 && !asTable ? <BarList bars={bars} stukkenOnly={stukkenOnly} /> : null}
    </section>
  );
}

type PartsProps = { readonly bars: readonly Bar[]; readonly stukkenOnly: boolean };

function BarList({ bars, stukkenOnly }: PartsProps) {
  const lengthOf = ({ added, changed, removed, stukken }: Bar) => (stukkenOnly ? stukken : added + changed + removed);
  const longest = Math.max(1, ...bars.map(lengthOf));
  const part = (amount: number) => ({ inlineSize: `${(amount / longest) * 100}%` });
  return (
    <ul className="lijst balken">
      {bars.map((bar) => (
        <li key={bar.key}>
          <span className="balk-naam">{bar.label}</span>
          <span className="balk" aria-hidden="true">
            <span className="balk-nieuw" style={part(stukkenOnly ? bar.stukken : bar.added)} />
            <span className="balk-gewijzigd" style={part(stukkenOnly ? 0 : bar.changed)} />
            <span className="balk-vervalt" style={part(stukkenOnly ? 0 : bar.removed)} />
          </span>
          <span className="balk-getal">
            {stukkenOnly ? totalsTexts.amount(bar.stukken) : totalsTexts.amounts(bar.added, bar.changed, bar.removed)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function BarTable({ what, bars, stukkenOnly }: PartsProps & { readonly what: string }) {
  const heads = stukkenOnly ? [] : [totalsTexts.added, totalsTexts.changed, totalsTexts.removed];
  return (
    <WideTable label={what}>
      <table>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            {[...heads, totalsTexts.stukken].map((head) => (
              <th key={head} scope="col" className="getal">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, label, added, changed, removed, stukken }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {stukkenOnly ? null : (
                <>
                  <td className="getal">{added}</td>
                  <td className="getal">{changed}</td>
                  <td className="getal">{removed}</td>
                </>
              )}
              <td className="getal">{stukken}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
