import { isBlankCondition, maxConditions, type DraftCondition } from "@/rules";
import { useId, type KeyboardEvent } from "react";
import { Button } from "../shared/button";
import { Checkbox } from "../shared/fields";
import { focusWithin } from "../shared/focus-within";
import { CloseIcon } from "../shared/icons";
import { UndoLine } from "../shared/undo-line";
import { useUndo } from "../shared/use-undo";
import { fieldId, room } from "./choices";
import { answerTexts } from "./texts";

type ConditionsProps = {
  readonly conditions: readonly DraftCondition[];
  readonly newId: () => string;
  readonly onChange: (conditions: readonly DraftCondition[]) => void;
};

export const emptyCondition = (id: string): DraftCondition => ({ id, voorwaarde: "", wie: "", uiterlijk: "" });

/** The numbered conditions: what, who, by when. Enter goes on to the next one. */
export function ConditionFields({ conditions, newId, onChange }: ConditionsProps) {
  const last = useUndo(onChange);
  const addAfter = (at: number) => {
    const following = conditions[at + 1];
    // An empty row that waits below is the next one; at the limit there is none.
    if (following !== undefined && isBlankCondition(following)) return focusWithin(rowId(following));
    if (conditions.length >= maxConditions) return undefined;
    const row = emptyCondition(newId());
    onChange(conditions.toSpliced(at + 1, 0, row));
    return focusWithin(rowId(row));
  };
  const remove = (at: number) => {
    last.note(answerTexts.conditionRemoved(at + 1), conditions);
    onChange(conditions.toSpliced(at, 1));
  };
  return (
    <section className="kaart kaart-accent" id={fieldId("conditions")} aria-label={answerTexts.conditions}>
      <p className="veldgroep-kop">{answerTexts.conditions}</p>
      <p className="veld-hulp">{answerTexts.conditionsHint}</p>
      <ol className="lijst stapel">
        {conditions.map((row, at) => (
          <ConditionRow
            key={row.id}
            row={row}
            nr={at + 1}
            onChange={(changed) => onChange(conditions.with(at, changed))}
            onNext={() => addAfter(at)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <UndoLine {...last.line}>
        <Button small onClick={() => addAfter(conditions.length - 1)}>
          {answerTexts.addCondition}
        </Button>
      </UndoLine>
    </section>
  );
}

const rowId = ({ id }: DraftCondition): string => `voorwaarde-${id}`;

type RowProps = {
  readonly row: DraftCondition;
  readonly nr: number;
  readonly onChange: (row: DraftCondition) => void;
  readonly onNext: () => void;
  readonly onRemove: () => void;
};

function ConditionRow({ row, nr, onChange, onNext, onRemove }: RowProps) {
  const enterIsNext = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onNext();
  };
  const field: FieldProps = { row, nr, onChange, onKeyDown: enterIsNext };
  return (
    <li className="voorwaarde" id={rowId(row)}>
      <What {...field} />
      <ByWhom {...field} />
      <ByWhen {...field} />
      <Button
        small
        iconOnly
        purpose="subtle"
        className="voorwaarde-weg"
        icon={<CloseIcon />}
        title={answerTexts.removeCondition(nr)}
        onClick={onRemove}
      >
        {answerTexts.removeCondition(nr)}
      </Button>
    </li>
  );
}

type FieldProps = Pick<RowProps, "row" | "nr" | "onChange"> & { readonly onKeyDown: (event: KeyboardEvent) => void };

function What({ row, nr, onChange, onKeyDown }: FieldProps) {
  const id = useId();
  return (
    <div className="veld voorwaarde-wat">
      <label htmlFor={id}>{answerTexts.condition(nr)}</label>
      <textarea
        id={id}
        className="invoer een-regel"
        rows={1}
        maxLength={room.prose}
        value={row.voorwaarde}
        onKeyDown={onKeyDown}
        onChange={(event) => onChange({ ...row, voorwaarde: event.target.value })}
      />
    </div>
  );
}

function ByWhom({ row, nr, onChange, onKeyDown }: FieldProps) {
  const id = useId();
  return (
    <div className="veld">
      <label htmlFor={id}>
        {answerTexts.who}
        <OfCondition nr={nr} />
      </label>
      <input
        id={id}
        className="invoer"
        maxLength={room.line}
        value={row.wie}
        autoComplete="off"
        onKeyDown={onKeyDown}
        onChange={(event) => onChange({ ...row, wie: event.target.value })}
      />
    </div>
  );
}

const OfCondition = ({ nr }: { readonly nr: number }) => (
  <span className="alleen-voorlezen">{answerTexts.ofCondition(nr)}</span>
);

function ByWhen({ row, nr, onChange, onKeyDown }: FieldProps) {
  const id = useId();
  const isUnknown = row.uiterlijk === "onbekend";
  return (
    <div className="veld">
      <label htmlFor={id}>
        {answerTexts.by}
        <OfCondition nr={nr} />
      </label>
      <input
        id={id}
        className="invoer"
        type="date"
        max="2999-12-31"
        value={isUnknown ? "" : row.uiterlijk}
        disabled={isUnknown}
        onKeyDown={onKeyDown}
        onChange={(event) => onChange({ ...row, uiterlijk: dayOf(event.target.value) })}
      />
      <Checkbox
        label={
          <>
            {answerTexts.unknownDate}
            <OfCondition nr={nr} />
          </>
        }
        checked={isUnknown}
        onChange={(unknown) => onChange({ ...row, uiterlijk: unknown ? "onbekend" : "" })}
      />
    </div>
  );
}

/** `YYYY-MM-DD`, or "" while the field holds no whole day. */
export const dayOf = (value: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : "");
