import type { ReactNode } from "react";
import { workColumns, workStatuses, type WorkColumn, type WorkStatus } from "@/rules";
import { TextButton } from "../shared/button";
import { Checkbox } from "../shared/fields";
import { Menu } from "../shared/menu";
import { UndoLine } from "../shared/undo-line";
import { columnTitle } from "./columns";
import { keyHelp, statusNames, tableTexts } from "./texts";
import type { Marking } from "./use-marking";

type ActionBarProps = {
  readonly shown: number;
  readonly amount: number;
  readonly selected: readonly string[];
  readonly columns: readonly WorkColumn[];
  readonly marking: Marking;
  readonly onClear: () => void;
  readonly onColumns: (columns: readonly WorkColumn[]) => void;
  /** The way to ask about the chosen stukken. */
  readonly ask: ReactNode;
  /** What comes before the choice of columns: the export. */
  readonly children?: ReactNode;
};

/** Above the table: how many, what can be done with the chosen ones, what was done last and the way back. */
export function ActionBar({
  shown,
  amount,
  selected,
  columns,
  marking,
  onClear,
  onColumns,
  ask,
  children,
}: ActionBarProps) {
  const setStatus = (status: WorkStatus) => marking.setStatus(selected, status);
  return (
    <div className="actiebalk">
      <p className="actie-telling">
        <output>{tableTexts.caption(shown, amount)}</output>
      </p>
      {selected.length === 0 ? null : (
        <div className="rij">
          <strong>{tableTexts.selected(selected.length)}</strong>
          {ask}
          <Menu
            label={tableTexts.setStatus}
            purpose="secondary"
            items={workStatuses.map((status) => ({ label: statusNames[status], onChoose: () => setStatus(status) }))}
          />
          <TextButton onClick={() => marking.setCandidate(selected, true)}>{tableTexts.markCandidate}</TextButton>
          <TextButton onClick={onClear}>{tableTexts.clearSelection}</TextButton>
        </div>
      )}
      <UndoLine message={marking.message} undo={marking.undo} />
      <div className="rij actie-keuzes">
        {children}
        <ColumnChoice columns={columns} onColumns={onColumns} />
        <KeyHelp />
      </div>
    </div>
  );
}

type ColumnChoiceProps = Pick<ActionBarProps, "columns" | "onColumns">;

function ColumnChoice({ columns, onColumns }: ColumnChoiceProps) {
  const choose = (column: WorkColumn, chosen: boolean) =>
    onColumns(workColumns.filter((one) => (one === column ? chosen : columns.includes(one))));
  return (
    <details className="uitklap">
      <summary>{tableTexts.columns}</summary>
      <fieldset className="uitklap-inhoud">
        <legend className="alleen-voorlezen">{tableTexts.columns}</legend>
        {workColumns.map((column) => (
          <Checkbox
            key={column}
            label={columnTitle(column)}
            checked={columns.includes(column)}
            onChange={(chosen) => choose(column, chosen)}
          />
        ))}
      </fieldset>
    </details>
  );
}

function KeyHelp() {
  return (
    <details className="uitklap">
      <summary>{tableTexts.keys}</summary>
      <dl className="uitklap-inhoud toetsen">
        {keyHelp.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
