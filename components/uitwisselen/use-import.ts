import {
  mergeIncoming,
  readIncoming,
  readIncomingFile,
  responsesTo,
  withStatus,
  type Incoming,
  type MergeRow,
  type TextIdentity,
} from "@/rules";
import {
  readAnswers,
  readRequest,
  readTextsBeside,
  saveAnswer,
  saveRequest,
  useAllRequests,
  useAnswers,
} from "@/storage";
import { useRef, useState } from "react";
import type { ClockPort } from "../shared/ports";
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
  readonly paste: (text: string) => void;
  readonly open: (file: File) => void;
  readonly clear: () => void;
  readonly save: (chosen: readonly MergeRow[]) => void;
};

/** Bytes; a mail with a whole bundle stays far below it. */
const largestFile = 20_000_000;

type Found = { readonly incoming: Incoming; readonly stukken: readonly TextIdentity[] };
type Content = {
  readonly text: string;
  readonly opening: string | null;
  readonly found: Found | null;
  readonly problems: readonly string[];
  readonly message: string;
};
const empty: Content = { text: "", opening: null, found: null, problems: [], message: "" };

/** What comes in from elsewhere, compared with what is here; nothing is kept before the user says so. */
export function useImport({ now }: ClockPort, onSaved?: (rows: readonly MergeRow[]) => void): ImportState {
  const [content, setContent] = useState(empty);
  const requests = useAllRequests();
  const answers = useAnswers();
  // The newest text or file wins; what an earlier one still gives is dropped.
  const turn = useRef(0);
  const change = (part: Partial<Content>) => setContent((before) => ({ ...before, ...part }));
  const look = async (start: Partial<Content>, read: Promise<Incoming | string>) => {
    turn.current += 1;
    const mine = turn.current;
    setContent({ ...empty, ...start });
    const result = await foundIn(read);
    if (turn.current !== mine) return;
    change(typeof result === "string" ? { opening: null, problems: [result] } : { opening: null, found: result });
  };
  const kept =
    requests.kind === "ready" && answers.kind === "ready"
      ? { requests: requests.value, answers: answers.value, now: now().toISOString() }
      : null;
  const save = async (chosen: readonly MergeRow[]) => {
    const problems = await saveRows(chosen, now().toISOString());
    const saved = chosen.length - problems.length;
    setContent({ ...empty, problems, message: saved === 0 ? "" : importTexts.saved(saved) });
    if (saved > 0) onSaved?.(chosen);
  };
  const { found } = content;
  return {
    text: content.text,
    opening: content.opening,
    message: content.message,
    rows:
      found === null || kept === null || found.incoming.items.length === 0
        ? null
        : mergeIncoming({ ...kept, stukken: found.stukken }, found.incoming.items),
    problems: unique([
      ...content.problems,
      ...(found?.incoming.refused.map(({ message }) => message) ?? []),
      ...[requests, answers].flatMap((stored) => ("sentence" in stored ? [stored.sentence] : [])),
    ]),
    paste: (text) =>
      void (text.trim() === ""
        ? look({ text }, Promise.resolve(nothing))
        : look({ text }, Promise.resolve(readIncoming(text)))),
    open: (file) => void look({ opening: file.name }, incomingFrom(file)),
    clear: () => {
      turn.current += 1;
      setContent(empty);
    },
    save: (chosen) => void save(chosen),
  };
}

// One cause may stop several things; the user reads its sentence once.
const unique = (sentences: readonly string[]): readonly string[] => [...new Set(sentences)];

const nothing: Incoming = { items: [], refused: [] };

async function foundIn(read: Promise<Incoming | string>): Promise<Found | string> {
  const incoming = await read;
  if (typeof incoming === "string") return incoming;
  const about = incoming.items.flatMap((item) => {
    if (item.kind === "verzoek") return [item.request.stuk];
    if (item.kind === "antwoord") return [item.answer.stuk];
    return [...item.bundle.requests, ...item.bundle.answers].map(({ stuk }) => stuk);
  });
  // To tell whether what comes in is about another text than the one last read here, or one that was replaced.
  const stukken = await readTextsBeside(about).catch(() => []);
  return { incoming, stukken };
}

async function incomingFrom(file: File): Promise<Incoming | string> {
  if (file.size > largestFile) return importTexts.tooLarge(file.name);
  try {
    return await readIncomingFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return importTexts.notOpened(file.name);
  }
}

/** Keeps what was chosen, one after the other; returns a sentence for each that could not be kept. */
async function saveRows(rows: readonly MergeRow[], now: string): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const row of rows) {
    const result =
      row.kind === "verzoek"
        ? await saveRequest(row.record)
        : await saveAnswer({ answer: row.record, receivedAt: now });
    if (result.kind !== "saved") problems.push(result.sentence);
    else if (row.kind === "antwoord") await noteAnswered(row.record.request.id, now);
  }
  return problems;
}

/** A request counts as answered once as many answers are here as dienstverleners were asked. */
async function noteAnswered(requestId: string, now: string): Promise<void> {
  const { record: request } = await readRequest(requestId);
  if (request === null || request.status.kind === "beantwoord") return;
  const { answered, asked } = responsesTo(request, (await readAnswers()).records);
  if (answered < asked) return;
  const sentAt = request.status.kind === "verstuurd" ? request.status.sentAt : request.updatedAt;
  // A request that changes in another window meanwhile keeps its own status; the answer is there all the same.
  await saveRequest(withStatus(request, { kind: "beantwoord", sentAt, answeredAt: now, note: "" }, now));
}
