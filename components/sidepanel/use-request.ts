import {
  updateRequest,
  withStatus,
  withSteps,
  type RequestChanges,
  type RequestStatus,
  type RequestStep,
  type SneltoetsRequest,
} from "@/rules";
import { requestWriter } from "@/storage";
import { useState } from "react";
import { useKept, type Keeping } from "../shared/use-kept";

export type EditedRequest = {
  readonly request: SneltoetsRequest;
  readonly keeping: Keeping<SneltoetsRequest>;
  readonly change: (changes: RequestChanges) => void;
  readonly setStatus: (status: RequestStatus) => void;
  /** True once it is kept; false for a request that is only on the screen, or that could not be kept. */
  readonly setSteps: (steps: readonly RequestStep[]) => Promise<boolean>;
  /** Keeps now, also for a draft; from then on every change is kept. */
  readonly keep: () => void;
};

/** A request under edit; see `useKept` for when it is kept. */
export function useRequestEdit(start: SneltoetsRequest, keeps: boolean, now: () => string): EditedRequest {
  // A concept that lies here since yesterday asks from today.
  const [opened] = useState(() => (start.status.kind === "concept" ? updateRequest(start, {}, now()) : start));
  const { record, keeping, replace, keep, flush } = useKept(opened, keeps, requestWriter);
  return {
    request: record,
    keeping,
    change: (changes) => replace(updateRequest(record, changes, now())),
    setSteps: async (steps) => {
      replace(withSteps(record, steps));
      return flush();
    },
    setStatus: (status) => replace(withStatus(record, status, now())),
    keep,
  };
}
