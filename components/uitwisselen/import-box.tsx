import { documentTitle, type MergeRow } from "@/rules";
import { useState } from "react";
import { Button } from "../shared/button";
import { DropArea } from "../shared/drop-area";
import { Checkbox, TextArea } from "../shared/fields";
import { FilePicker } from "../shared/file-picker";
import { Notice, StatusLine } from "../shared/notice";
import type { ClockPort } from "../shared/ports";
import { AnswerCard } from "./answer-card";
import { importTexts } from "./texts";
import { useImport } from "./use-import";

type ImportBoxProps = {
  readonly port: ClockPort;
  /** Why what is kept cannot be read, where the page says it already: it is not said again here. */
  readonly told?: string | undefined;
};

/** One place for everything from elsewhere: paste, drop or choose; look at what was found; keep what one wants. */
export function ImportBox({ port, told }: ImportBoxProps) {
  const { text, opening, rows, problems, message, isEmpty, paste, open, clear, save } = useImport(port, told);
  return (
    <DropArea className="stapel inlezen" onFile={open}>
      <TextArea label={importTexts.paste} hint={importTexts.intro} rows={4} value={text} onChange={paste} />
      <div className="rij">
        <FilePicker label={importTexts.openFile} accepted=".txt,.json,.eml,.html,.htm,.md" onFile={open} />
        {isEmpty ? null : (
          <Button purpose="subtle" onClick={clear}>
            {importTexts.clear}
          </Button>
        )}
      </div>
      {isEmpty ? <p className="zacht">{importTexts.fileHint}</p> : null}
      <StatusLine>{opening === null ? message : importTexts.reading(opening)}</StatusLine>
      {problems.length === 0 ? null : (
        <Notice tone="let-op" announced>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      {rows === null ? null : <Found key={rows.map(keyOf).join(" ")} rows={rows} onSave={save} />}
    </DropArea>
  );
}

const keyOf = ({ kind, state, record }: MergeRow): string => `${kind} ${record.id} ${record.updatedAt} ${state}`;

/** What may be kept. A request that is here already is only written over when the user says so. */
const canKeep = ({ state }: MergeRow): boolean => state === "new" || state === "newer" || state === "conflicting";
const keptBeforehand = ({ kind, state }: MergeRow): boolean =>
  state === "new" || (kind === "antwoord" && state === "newer");

type FoundProps = { readonly rows: readonly MergeRow[]; readonly onSave: (rows: readonly MergeRow[]) => void };

function Found({ rows, onSave }: FoundProps) {
  const [chosen, setChosen] = useState<ReadonlySet<MergeRow>>(() => new Set());
  const [left, setLeft] = useState<ReadonlySet<MergeRow>>(() => new Set());
  const isTaken = (row: MergeRow) => canKeep(row) && (keptBeforehand(row) ? !has(left, row) : has(chosen, row));
  const take = (row: MergeRow, on: boolean) => {
    if (keptBeforehand(row)) setLeft(on ? without(left, row) : new Set([...left, row]));
    else setChosen(on ? new Set([...chosen, row]) : without(chosen, row));
  };
  const taken = rows.filter(isTaken);
  return (
    <section className="stapel gevonden" aria-label={importTexts.found}>
      <ul className="lijst stapel">
        {rows.map((row) => (
          <li key={keyOf(row)} className="kaart gevonden-rij">
            <FoundRow row={row} taken={isTaken(row)} onTake={(on) => take(row, on)} />
          </li>
        ))}
      </ul>
      {rows.some(canKeep) ? (
        <div className="rij">
          <Button purpose="primary" aria-disabled={taken.length === 0} onClick={() => onSave(taken)}>
            {importTexts.take(taken.length)}
          </Button>
        </div>
      ) : (
        <p>{importTexts.nothing}</p>
      )}
    </section>
  );
}

// The rows are made anew when something is kept meanwhile; the record stays the same one.
const has = (set: ReadonlySet<MergeRow>, row: MergeRow): boolean => [...set].some((one) => keyOf(one) === keyOf(row));
const without = (set: ReadonlySet<MergeRow>, row: MergeRow): ReadonlySet<MergeRow> =>
  new Set([...set].filter((one) => keyOf(one) !== keyOf(row)));

type FoundRowProps = {
  readonly row: MergeRow;
  readonly taken: boolean;
  readonly onTake: (taken: boolean) => void;
};

function FoundRow({ row, taken, onTake }: FoundRowProps) {
  const title = `${importTexts.kinds[row.kind]} · ${documentTitle(row.record.stuk)}`;
  return (
    <>
      <p>
        <strong>{title}</strong> <span className="merk">{importTexts.states[row.state]}</span>{" "}
        {row.outdated ? <span className="merk">{importTexts.outdated}</span> : null}
      </p>
      {row.kind === "verzoek" ? <p className="zacht">{requestLine(row)}</p> : null}
      <p>{row.sentence}</p>
      {row.kind === "antwoord" ? <AnswerCard answer={row.record} outdated={row.outdated} /> : null}
      {canKeep(row) ? <Checkbox label={takeLabel(row, title)} checked={taken} onChange={onTake} /> : null}
    </>
  );
}

function takeLabel({ kind, state }: MergeRow, title: string): string {
  if (state === "new") return importTexts.takeThis(title);
  return kind === "verzoek" ? importTexts.replace : importTexts.addVersion;
}

function requestLine({ record }: Extract<MergeRow, { readonly kind: "verzoek" }>): string {
  const { requester, recipients } = record;
  const who = requester.organisation || requester.name;
  return [
    who === "" ? "" : importTexts.from(who),
    importTexts.to(recipients.map(({ name }) => name).join(", ") || importTexts.nobody),
  ]
    .filter((part) => part !== "")
    .join(", ");
}
