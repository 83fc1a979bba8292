import { useState } from "react";
import { correctCheck, isSameCorrection, type Check, type ProviderCorrection } from "@/rules";
import { removeCorrection, saveCorrection, useCorrections } from "@/storage";
import type { Subject } from "./subject";

export type Corrections = {
  /** The check as the reader corrected it. */
  readonly check: Check;
  readonly correct: (correction: Omit<ProviderCorrection, "at">) => void;
  readonly undo: (correction: ProviderCorrection) => void;
  /** Those that count in this text, latest first. */
  readonly here: readonly ProviderCorrection[];
  /** The newest of this session, to undo at once. */
  readonly latest: ProviderCorrection | null;
  /** One sentence when it could not be kept; it holds on this screen all the same. */
  readonly problem: string | null;
};

/** Who executes this, after what the reader knows better: kept for a public document, on this screen only for a draft. */
export function useCorrectedCheck(subject: Subject, check: Check, now: () => Date): Corrections {
  const stored = useCorrections(subject.key);
  const [local, setLocal] = useState<readonly ProviderCorrection[]>([]);
  const [latest, setLatest] = useState<ProviderCorrection | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const keeps = subject.origin === "pagina";
  const kept = stored.kind === "ready" ? stored.value : [];
  const here = [...local, ...kept.filter((one) => !local.some((other) => isSameCorrection(one, other)))];
  const drop = (correction: ProviderCorrection) =>
    setLocal((list) => list.filter((one) => !isSameCorrection(one, correction)));
  const settle = async (work: ReturnType<typeof saveCorrection>, otherwise: () => void) => {
    const result = await work;
    setProblem(result.kind === "saved" ? null : result.sentence);
    if (result.kind !== "saved") otherwise();
  };
  return {
    check: correctCheck(check, here, subject.key),
    correct: (correction) => {
      const record = { ...correction, at: now().toISOString() };
      const keepHere = () => setLocal((list) => [record, ...list]);
      setLatest(record);
      drop(record);
      if (keeps) void settle(saveCorrection(record), keepHere);
      else keepHere();
    },
    undo: (correction) => {
      setLatest(null);
      drop(correction);
      if (keeps) void settle(removeCorrection(correction), () => undefined);
    },
    here,
    latest,
    problem,
  };
}
