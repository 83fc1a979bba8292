import { standsBeforeVerb } from "./acts.ts";
import type { Match, Reading } from "./rule.ts";

/**
 * These marks in a dictum, where they say how, with whom or when to do what is asked, also when that is to find out
 * something. What stands after the verb is what is to be found out.
 */
export function marksBeforeVerb({ marks, requests }: Reading, mark: string): readonly Match[] {
  return marks(mark).filter(({ segment, from }) => segment.zone === "dictum" && standsBeforeVerb(requests, from));
}
