import { useEffect, useState } from "react";
import { updateRequest, withStatus, type RequestChanges, type RequestStatus, type SneltoetsRequest } from "@/rules";
import { requestWriter, type SaveResult } from "@/storage";

/** Milliseconds without typing before a change is kept. */
const pause = 400;

export type Keeping =
  | { readonly kind: "niet-bewaard" }
  | { readonly kind: "bezig" }
  | { readonly kind: "bewaard" }
  | { readonly kind: "conflict"; readonly sentence: string; readonly stored: SneltoetsRequest | null }
  | { readonly kind: "mislukt"; readonly sentence: string };

export type EditedRequest = {
  readonly request: SneltoetsRequest;
  readonly keeping: Keeping;
  readonly change: (changes: RequestChanges) => void;
  readonly setStatus: (status: RequestStatus) => void;
  /** Keeps now, also for a draft; from then on every change is kept. */
  readonly keep: () => void;
};

function keepingOf(result: SaveResult<SneltoetsRequest>): Keeping {
  if (result.kind === "saved") return { kind: "bewaard" };
  return result.kind === "conflict" ? result : { kind: "mislukt", sentence: result.sentence };
}

/**
 * A request under edit. With `keeps` every change is kept after a short pause, and at once when the screen closes;
 * without it nothing is kept until the user asks. After a conflict nothing is written any more.
 */
export function useRequestEdit(start: SneltoetsRequest, keeps: boolean, now: () => string): EditedRequest {
  const [request, setRequest] = useState(start);
  const [keeping, setKeeping] = useState<Keeping>({ kind: start.revision === 0 ? "niet-bewaard" : "bewaard" });
  const [keeper] = useState(() => createKeeper(start, keeps, setKeeping));
  // Leaving the screen keeps what was typed last.
  useEffect(() => () => void keeper.write(), [keeper]);
  const replace = (next: SneltoetsRequest) => {
    setRequest(next);
    keeper.changed(next);
  };
  return {
    request,
    keeping,
    change: (changes) => replace(updateRequest(request, changes, now())),
    setStatus: (status) => replace(withStatus(request, status, now())),
    keep: () => keeper.keep(request),
  };
}

type Keeper = {
  readonly changed: (request: SneltoetsRequest) => void;
  readonly keep: (request: SneltoetsRequest) => void;
  readonly write: () => Promise<void>;
};

function createKeeper(start: SneltoetsRequest, keeps: boolean, report: (keeping: Keeping) => void): Keeper {
  const writer = requestWriter(start);
  let keepsNow = keeps || start.revision > 0;
  let unsaved: SneltoetsRequest | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = async () => {
    clearTimeout(timer);
    const changed = unsaved;
    if (changed === null || !keepsNow) return;
    unsaved = null;
    report({ kind: "bezig" });
    const result = await writer.save(changed);
    if (result.kind === "conflict") keepsNow = false;
    if (result.kind !== "saved") unsaved ??= changed;
    report(keepingOf(result));
  };
  return {
    changed(request) {
      unsaved = request;
      clearTimeout(timer);
      timer = setTimeout(() => void write(), pause);
    },
    keep(request) {
      keepsNow = true;
      unsaved ??= request;
      void write();
    },
    write,
  };
}
