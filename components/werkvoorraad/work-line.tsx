import { memo } from "react";
import type { WorkColumn, WorkItem } from "@/rules";
import { breakable } from "../shared/breakable";
import { columns, type CellContext } from "./columns";
import { nameOf, subjectOf } from "./names";
import { SignalChips } from "./signal-chips";
import { tableTexts } from "./texts";

type WorkLineProps = {
  readonly item: WorkItem;
  /** Place in the whole list, from 0. */
  readonly index: number;
  readonly shown: readonly WorkColumn[];
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly context: CellContext;
  readonly onSelect: (key: string, selected: boolean) => void;
  readonly onOpen: (key: string) => void;
};

/** One stuk in two lines: what it is and what it is about, and its signals. Drawn again only when something of it changed. */
export const WorkLine = memo(({ item, index, shown, isSelected, isOpen, context, onSelect, onOpen }: WorkLineProps) => {
  const { row, mark } = item;
  const name = nameOf(row);
  return (
    // The head is row 1.
    <tr className={isOpen ? "regel regel-open" : "regel"} aria-rowindex={index + 2} data-key={row.key}>
      <td className="regel-kies">
        <input
          type="checkbox"
          aria-label={tableTexts.select(name)}
          checked={isSelected}
          onChange={({ target }) => onSelect(row.key, target.checked)}
        />
      </td>
      <th scope="row" className="regel-stuk">
        <button type="button" className="regel-titel" aria-expanded={isOpen} onClick={() => onOpen(row.key)}>
          <span className="regel-naam">{inTwoLines(name)}</span>{" "}
          <span className="regel-onderwerp">{subjectOf(row)}</span>
        </button>
        <span className="regel-tweede">
          <SignalChips signals={row.signals} />
          {mark?.candidate === true ? <span className="chip chip-kandidaat">{tableTexts.candidate}</span> : null}
        </span>
      </th>
      {shown.map((column) => (
        <td key={column} className={`kolom-${column}`}>
          {columns[column].cell(item, context)}
        </td>
      ))}
    </tr>
  );
});

/** For a narrow screen: the number of the dossier stays whole, and the dot before it at the end of a line. */
const inTwoLines = (name: string): string => breakable(name).replaceAll(/(?<=\d) (?=\d|·)/g, "\u00A0");
