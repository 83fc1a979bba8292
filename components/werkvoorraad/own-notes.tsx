import { useEffect, useRef, useState } from "react";
import { longestNote, type WorkItem } from "@/rules";
import { Checkbox, TextArea } from "../shared/fields";
import { drawerTexts } from "./texts";
import type { Marking } from "./use-marking";

type OwnNotesProps = {
  readonly stukKey: string;
  readonly mark: WorkItem["mark"];
  readonly marking: Marking;
};

/** What the user notes about a stuk: folded until there is something, because the stuk itself comes first. */
export function OwnNotes({ stukKey, mark, marking }: OwnNotesProps) {
  const candidate = mark?.candidate ?? false;
  const note = mark?.note ?? "";
  // As it was when the stuk was opened: what one types or unticks does not fold it.
  const [startsOpen] = useState(candidate || note !== "");
  return (
    <details className="vouw" open={startsOpen}>
      <summary>{drawerTexts.own}</summary>
      <div className="stapel">
        <Checkbox
          label={drawerTexts.candidate}
          hint={drawerTexts.candidateHint}
          checked={candidate}
          onChange={(chosen) => marking.setCandidate([stukKey], chosen)}
        />
        <Note start={note} onKeep={(text) => marking.setNote(stukKey, text)} />
      </div>
    </details>
  );
}

/** Milliseconds of rest after which a note is kept. */
const rest = 600;

function Note({ start, onKeep }: { readonly start: string; readonly onKeep: (note: string) => void }) {
  const [note, setNote] = useState(start);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Closing the stuk before that keeps it at once.
  const pending = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      pending.current?.();
    },
    [],
  );
  const change = (text: string) => {
    setNote(text);
    clearTimeout(timer.current);
    const keep = () => {
      pending.current = null;
      onKeep(text);
    };
    pending.current = keep;
    timer.current = setTimeout(keep, rest);
  };
  return (
    <TextArea
      label={drawerTexts.note}
      hint={drawerTexts.noteHint}
      rows={2}
      maxLength={longestNote}
      value={note}
      onChange={change}
    />
  );
}
