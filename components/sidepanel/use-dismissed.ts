import { dismiss, dismissalOf, undismiss, useDismissals, type Dismissal } from "@/storage";
import { useState } from "react";
import { findingKey, type Finding } from "@/rules";
import { keyedFindings, type KeyedFinding } from "./keyed-finding";
import type { Subject } from "./subject";
import { useAllowed } from "./use-allowed";

export type Dismissed = {
  readonly visible: readonly KeyedFinding[];
  readonly hidden: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
  readonly dismiss: (finding: Finding, scope: "stuk" | "regel") => void;
  readonly restore: (dismissal: Dismissal) => void;
  /** How many signals belong to rules that the user's organisation turned off. */
  readonly offByPolicy: number;
  /** The newest dismissal of this session, to undo at once. */
  readonly latest: Dismissal | null;
  /** One sentence when the dismissal could not be kept; it holds on this screen all the same. */
  readonly problem: string | null;
};

const same = (a: Dismissal, b: Dismissal): boolean =>
  a.scope === "rule"
    ? b.scope === "rule" && a.rule === b.rule
    : b.scope === "document" && a.findingKey === b.findingKey;

/** "Niet nu": what is put away, kept for a public document, on this screen only for a draft. */
export function useDismissed(subject: Subject, findings: readonly Finding[], now: () => Date): Dismissed {
  const stored = useDismissals(subject.key);
  const [local, setLocal] = useState<readonly Dismissal[]>([]);
  const [latest, setLatest] = useState<Dismissal | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const keeps = subject.origin === "pagina";
  const all = [...local, ...(stored.kind === "ready" ? stored.value : [])];
  const allowed = useAllowed(findings);
  const marked = keyedFindings(allowed).map((one) => ({
    ...one,
    dismissal: dismissalOf(all, { rule: one.finding.rule, findingKey: findingKey(one.finding) }),
  }));
  const settle = async (work: ReturnType<typeof dismiss>, otherwise: () => void) => {
    const result = await work;
    setProblem(result.kind === "saved" ? null : result.sentence);
    if (result.kind !== "saved") otherwise();
  };
  return {
    visible: marked.filter(({ dismissal }) => dismissal === undefined),
    hidden: marked.flatMap(({ finding, dismissal }) => (dismissal === undefined ? [] : [{ finding, dismissal }])),
    dismiss: (finding, scope) => {
      const record = recordOf(finding, scope, subject.key, now());
      const keepHere = () => setLocal((list) => [...list, record]);
      setLatest(record);
      if (keeps) void settle(dismiss(record), keepHere);
      else keepHere();
    },
    restore: (dismissal) => {
      setLatest(null);
      // The button that was used disappears; the list it gave back to is the next place to read.
      document.getElementById("signalen")?.focus({ preventScroll: true });
      setLocal((list) => list.filter((one) => !same(one, dismissal)));
      void settle(undismiss(dismissal), () => undefined);
    },
    offByPolicy: findings.length - allowed.length,
    latest,
    problem,
  };
}

function recordOf(finding: Finding, scope: "stuk" | "regel", documentKey: string, now: Date): Dismissal {
  const common = { rule: finding.rule, at: now.toISOString() };
  return scope === "regel"
    ? { scope: "rule", ...common }
    : { scope: "document", documentKey, findingKey: findingKey(finding), ...common };
}
