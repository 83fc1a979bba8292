import { useState } from "react";
import type { Cell, Totals, WorkRow } from "@/rules";
import { TextButton } from "../shared/button";
import { Checkbox } from "../shared/fields";
import { StrengthMark } from "../sidepanel/strength-mark";
import { chipsOf, chipWords, nameOf } from "./names";
import { PictureHead } from "./picture-head";
import { totalsTexts } from "./totals-texts";
import { WideTable } from "./wide-table";

type MatrixProps = { readonly totals: Totals; readonly onOpen: (key: string) => void };

/** Which stukken touch which article, as a grid with small marks or as a table with words. */
export function Matrix({ totals: { articles, stukken }, onOpen }: MatrixProps) {
  const [asTable, setAsTable] = useState(false);
  const [sharedOnly, setSharedOnly] = useState(true);
  const shared = articles.filter(({ cells }) => cells.length > 1);
  const shown = sharedOnly && shared.length > 0 ? shared : articles;
  const rows = stukken.map(({ last }) => last);
  const parts = { lines: shown, rows: rows.filter(({ key }) => touches(shown, key)), onOpen };
  return (
    <section className="stapel" aria-labelledby="artikelen">
      <PictureHead
        id="artikelen"
        title={totalsTexts.articles}
        asTable={asTable}
        onToggle={articles.length === 0 ? undefined : setAsTable}
      />
      <p>{articles.length === 0 ? totalsTexts.noArticles : totalsTexts.shared(shared.length)}</p>
      {shared.length === 0 ? null : (
        <Checkbox label={totalsTexts.sharedOnly} checked={sharedOnly} onChange={setSharedOnly} />
      )}
      {shown.length === 0 ? null : <Shown {...parts} asTable={asTable} />}
    </section>
  );
}

function Shown({ asTable, ...parts }: PartsProps & { readonly asTable: boolean }) {
  return asTable ? <Words {...parts} /> : <Grid {...parts} />;
}

const touches = (lines: Totals["articles"], key: string): boolean =>
  lines.some(({ cells }) => cells.some((cell) => cell.key === key));

type PartsProps = {
  readonly lines: Totals["articles"];
  readonly rows: readonly WorkRow[];
  readonly onOpen: (key: string) => void;
};

const numberOf = (row: WorkRow): string => row.nr ?? row.key;

function Grid({ lines, rows, onOpen }: PartsProps) {
  return (
    <>
      <p className="zacht">{totalsTexts.articlesHint}</p>
      <WideTable label={totalsTexts.articles}>
        <table className="rooster">
          <thead>
            <tr>
              <th scope="col">{totalsTexts.article}</th>
              {rows.map((row) => (
                <th key={row.key} scope="col">
                  <TextButton aria-label={nameOf(row)} onClick={() => onOpen(row.key)}>
                    {numberOf(row)}
                  </TextButton>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ article, name, cells }) => (
              <tr key={article}>
                <th scope="row">{name}</th>
                {rows.map(({ key }) => (
                  <td key={key}>
                    <Mark cell={cells.find((cell) => cell.key === key)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}

const wordsOf = ({ signals }: Cell): string =>
  signals.length === 0 ? totalsTexts.noSignal : chipsOf(signals).map(chipWords).join("; ");

/** The strongest signal in this article, or a dot when the stuk touches it without one. */
function Mark({ cell }: { readonly cell: Cell | undefined }) {
  if (cell === undefined) return null;
  const [strongest] = cell.signals;
  return (
    <span title={wordsOf(cell)}>
      {strongest === undefined ? <span aria-hidden="true">·</span> : <StrengthMark strength={strongest.strength} />}
      <span className="alleen-voorlezen">{wordsOf(cell)}</span>
    </span>
  );
}

function Words({ lines, rows, onOpen }: PartsProps) {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return (
    <WideTable label={totalsTexts.articles}>
      <table>
        <thead>
          <tr>
            <th scope="col">{totalsTexts.article}</th>
            <th scope="col">{totalsTexts.stukken}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ article, name, cells }) => (
            <tr key={article}>
              <th scope="row">{name}</th>
              <td>
                <ul className="lijst">
                  {cells.map((cell) => {
                    const row = byKey.get(cell.key);
                    return row === undefined ? null : (
                      <li key={cell.key}>
                        <TextButton onClick={() => onOpen(cell.key)}>{nameOf(row)}</TextButton>: {wordsOf(cell)}
                      </li>
                    );
                  })}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
