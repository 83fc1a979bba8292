import { mergeIncoming, type Kept, type MergeRow } from "@/rules";
import { useAllRequests, useAnswers } from "@/storage";
import { useRef, useState } from "react";
import type { ClockPort } from "../shared/ports";
import { foundInFile, foundInText, type FoundContent } from "./read-incoming";
import { saveRows } from "./save-rows";
import { importTexts } from "./texts";

export type ImportState = {
  readonly text: string;
  /** Name of the file that is being read, or null. */
  readonly opening: string | null;
  /** Null while there is nothing to look at. */
  readonly rows: readonly MergeRow[] | null;
  /** One sentence for each thing that could not be read, or why nothing can be compared. */
  readonly problems: readonly string[];
  readonly message: string;
  /** Whether there is nothing that could be cleared. */
  readonly isEmpty: boolean;
  readonly paste: (text: string) => void;
  readonly open: (file: File) => void;
  readonly clear: () => void;
  readonly save: (chosen: readonly MergeRow[]) => void;
};

type Content = {
  readonly text: string;
  readonly opening: string | null;
  readonly found: FoundContent | null;
  readonly problems: readonly string[];
  readonly message: string;
};
const empty: Content = { text: "", opening: null, found: null, problems: [], message: "" };

/**
 * What comes in from elsewhere, compared with what is here; nothing is kept before the user says so. `told` is why
 * nothing can be compared, where the page says it already: then it is no problem here.
 */
export function useImport({ now }: ClockPort, told?: string): ImportState {
  const { content, show, look, clear } = useContent();
  const here = useHere();
  const moment = () => now().toISOString();
  const rows = rowsOf(content, here, moment);
  const problems = problemsIn(content);
  const save = async (chosen: readonly MergeRow[]) => {
    const unsaved = await saveRows(chosen, moment());
    const saved = chosen.length - unsaved.length;
    show({ problems: unsaved, message: saved === 0 ? "" : importTexts.saved(saved) });
  };
  return {
    text: content.text,
    opening: content.opening,
    message: content.message,
    rows,
    problems: unique([...problems, ...here.failures.filter((failure) => failure !== told)]),
    isEmpty: content.text === "" && (content.found?.incoming.items.length ?? 0) === 0 && problems.length === 0,
    paste: (text) => void look({ text }, foundInText(text)),
    open: (file) => void look({ opening: file.name }, foundInFile(file)),
    clear,
    save: (chosen) => void save(chosen),
  };
}

/** What was pasted or opened last, with what was found in it. */
function useContent() {
  const [content, setContent] = useState(empty);
  // The newest text or file wins; what an earlier one still gives is dropped.
  const turn = useRef(0);
  const show = (part: Partial<Content>) => setContent({ ...empty, ...part });
  const look = async (start: Partial<Content>, reading: Promise<FoundContent | string>) => {
    turn.current += 1;
    const mine = turn.current;
    show(start);
    const result = await reading;
    if (turn.current !== mine) return;
    const outcome = typeof result === "string" ? { problems: [result] } : { found: result };
    setContent((before) => ({ ...before, opening: null, ...outcome }));
  };
  const clear = () => {
    turn.current += 1;
    show({});
  };
  return { content, show, look, clear };
}

/** What is on this computer to compare with: null until it is read; `failures` say why it cannot be. */
type Here = { readonly kept: Pick<Kept, "requests" | "answers"> | null; readonly failures: readonly string[] };

function useHere(): Here {
  const requests = useAllRequests();
  const answers = useAnswers();
  return {
    kept:
      requests.kind === "ready" && answers.kind === "ready"
        ? { requests: requests.value, answers: answers.value }
        : null,
    failures: [requests, answers].flatMap((stored) => ("sentence" in stored ? [stored.sentence] : [])),
  };
}

function rowsOf({ found }: Content, { kept }: Here, moment: () => string): readonly MergeRow[] | null {
  if (found === null || kept === null || found.incoming.items.length === 0) return null;
  return mergeIncoming({ ...kept, stukken: found.stukken, now: moment() }, found.incoming.items);
}

const problemsIn = ({ problems, found }: Content): readonly string[] => [
  ...problems,
  ...(found?.incoming.refused.map(({ message }) => message) ?? []),
];

// One cause may stop several things; the user reads its sentence once.
const unique = (sentences: readonly string[]): readonly string[] => [...new Set(sentences)];
