import type { SortColumn, WorkColumn, WorkSort } from "@/rules";
import { columns, columnTitle } from "./columns";
import { tableTexts } from "./texts";

type TableHeadProps = {
  readonly shown: readonly WorkColumn[];
  readonly sort: WorkSort;
  readonly allSelected: boolean;
  readonly onSelectAll: (selected: boolean) => void;
  readonly onSort: (column: SortColumn) => void;
};

/** The names of the columns; a press sorts by that column. */
export function TableHead({ shown, sort, allSelected, onSelectAll, onSort }: TableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className="regel-kies">
          <input
            type="checkbox"
            aria-label={tableTexts.selectAll}
            checked={allSelected}
            onChange={({ target }) => onSelectAll(target.checked)}
          />
        </td>
        <SortHead title={tableTexts.stuk} column="signalen" className="regel-stuk" sort={sort} onSort={onSort} />
        {shown.map((column) => (
          <SortHead
            key={column}
            title={columnTitle(column)}
            column={columns[column].sort}
            className={`kolom-${column}`}
            sort={sort}
            onSort={onSort}
          />
        ))}
      </tr>
    </thead>
  );
}

type SortHeadProps = {
  readonly title: string;
  readonly column: SortColumn | null;
  readonly className: string;
  readonly sort: WorkSort;
  readonly onSort: (column: SortColumn) => void;
};

function SortHead({ title, column, className, sort, onSort }: SortHeadProps) {
  if (column === null) {
    return (
      <th scope="col" className={className}>
        {title}
      </th>
    );
  }
  const isSorted = sort.column === column;
  const up = sort.direction === "op";
  return (
    <th scope="col" className={className} {...(isSorted ? { "aria-sort": up ? "ascending" : "descending" } : {})}>
      <button type="button" className="kop-knop" onClick={() => onSort(column)}>
        {title}
        <span aria-hidden="true">{isSorted ? (up ? " ↑" : " ↓") : ""}</span>
      </button>
    </th>
  );
}
