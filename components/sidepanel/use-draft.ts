import { useRef, useState } from "react";
import { readFailureMessage, type SourceKind } from "@/rules";
import { saveDraft, type Draft } from "@/storage";
import type { DevicePort } from "./ports";
import { draftTexts } from "./texts";

export type DraftState = {
  /** New for every draft, so that nothing about it is found again by chance. */
  readonly key: string;
  readonly text: string;
  readonly source: SourceKind;
  /** Name of the file that is being read, or null. */
  readonly opening: string | null;
  readonly problem: string;
  readonly message: string;
  /** The kept copy of this draft, or null. */
  readonly kept: Draft | null;
  readonly type: (text: string) => void;
  readonly open: (file: File) => void;
  readonly cancel: () => void;
  readonly clear: () => void;
  readonly save: () => void;
  readonly load: (draft: Draft) => void;
  readonly forget: () => void;
};

type Content = Pick<DraftState, "key" | "text" | "source" | "opening" | "problem" | "message" | "kept">;

const titleLength = 80;

/** The first line that says something, short enough for a list. */
function draftTitle(text: string): string {
  const line = text.split("\n").find((candidate) => candidate.trim() !== "");
  return line === undefined ? draftTexts.untitled : line.trim().slice(0, titleLength);
}

const emptyContent = (key: string): Content => ({
  key,
  text: "",
  source: "tekst",
  opening: null,
  problem: "",
  message: "",
  kept: null,
});

/** A draft in memory. It is kept only by `save`, which is the user's own button. */
export function useDraft(device: Pick<DevicePort, "readFile" | "newId" | "now">): DraftState {
  const [content, setContent] = useState<Content>(() => emptyContent(`concept-${device.newId()}`));
  const change = (part: Partial<Content>) => setContent((before) => ({ ...before, ...part }));
  // The newest opening wins; a cancelled one is no longer the newest.
  const turn = useRef(0);

  const open = (file: File) => {
    turn.current += 1;
    const mine = turn.current;
    change({ opening: file.name, problem: "", message: "" });
    void readDraft(device, file).then((read) =>
      turn.current === mine ? change({ opening: null, ...read }) : undefined,
    );
  };
  const save = async () => {
    const now = device.now().toISOString();
    const { kept, text } = content;
    const draft = { ...(kept ?? { id: content.key, revision: 0, createdAt: now }), updatedAt: now, text };
    const result = await saveDraft({ ...draft, title: draftTitle(text) });
    change(
      result.kind === "saved"
        ? { kept: result.record, message: draftTexts.saved, problem: "" }
        : { problem: result.sentence },
    );
  };
  return {
    ...content,
    type: (text) => change({ text, message: "", problem: "" }),
    open,
    cancel: () => {
      turn.current += 1;
      change({ opening: null, message: draftTexts.cancelled });
    },
    clear: () => setContent(emptyContent(`concept-${device.newId()}`)),
    save: () => void save(),
    load: (kept) => setContent({ ...emptyContent(kept.id), text: kept.text, kept }),
    forget: () => change({ kept: null, message: draftTexts.removed }),
  };
}

// A file that was moved or locked makes the browser reject; what is on the screen then stays.
async function readDraft(device: Pick<DevicePort, "readFile">, file: File): Promise<Partial<Content>> {
  try {
    const result = await device.readFile(file);
    return result.ok
      ? { text: result.text, source: result.source, kept: null, message: draftTexts.opened(file.name) }
      : { problem: readFailureMessage(result.reason) };
  } catch {
    return { problem: draftTexts.notOpened(file.name) };
  }
}
