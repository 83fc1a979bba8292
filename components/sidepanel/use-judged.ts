import { useState } from "react";
import { findingKey, type Finding } from "@/rules";
import { judge, unjudge, useJudgements, type Judgement } from "@/storage";
import type { Subject } from "./subject";

export type Judged = {
  /** What the reader said of this signal; null when nothing. */
  readonly verdictOf: (finding: Finding) => Judgement["verdict"] | null;
  /** Saying the same again takes it back. */
  readonly say: (finding: Finding, verdict: Judgement["verdict"]) => void;
  /** One sentence when it could not be kept. */
  readonly problem: string | null;
};

/** "Terecht" or "onterecht" of a signal in a public stuk; undefined for a draft, about which nothing is kept. */
export function useJudged(subject: Subject, now: () => Date): Judged | undefined {
  const stored = useJudgements(subject.key);
  const [problem, setProblem] = useState<string | null>(null);
  if (subject.origin === "concept") return undefined;
  const said = stored.kind === "ready" ? stored.value : [];
  const find = (finding: Finding) => said.find((one) => one.findingKey === findingKey(finding));
  const settle = async (work: ReturnType<typeof judge>) => {
    const result = await work;
    setProblem(result.kind === "saved" ? null : result.sentence);
  };
  return {
    problem,
    verdictOf: (finding) => find(finding)?.verdict ?? null,
    say: (finding, verdict) => {
      const about = { documentKey: subject.key, findingKey: findingKey(finding) };
      const takesBack = find(finding)?.verdict === verdict;
      void settle(
        takesBack ? unjudge(about) : judge({ ...about, rule: finding.rule, verdict, at: now().toISOString() }),
      );
    },
  };
}
