import type { Knelpunt } from "@/rules";
import { useState } from "react";
import type { KeepResult } from "./keep";

/** Why a knelpunt is not kept; `theirs` is absent when no other window has anything to do with it. */
export type Obstacle = { readonly sentence: string; readonly theirs?: Knelpunt | null };

/** Keeps one thing at a time, so that a second press makes no second knelpunt. */
export function useKeeping(onKept: () => void) {
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [isKeeping, setIsKeeping] = useState(false);
  const keep = async (work: () => Promise<KeepResult>) => {
    if (isKeeping) return;
    setIsKeeping(true);
    const result = await work();
    setIsKeeping(false);
    setObstacle(obstacleIn(result));
    if (result.kind === "saved") onKept();
  };
  return { obstacle, setObstacle, keep };
}

function obstacleIn(result: KeepResult): Obstacle | null {
  if (result.kind === "saved") return null;
  return result.kind === "conflict"
    ? { sentence: result.sentence, theirs: result.stored }
    : { sentence: result.sentence };
}
