import { useState } from "react";
import { askedFrom, type Check, type ProviderMatch, type Recipient } from "@/rules";
import type { KeyedFinding } from "./keyed-finding";

/** A request holds at most this many questions from signals, so no more are chosen beforehand. */
const chosenAtMost = 7;

/** The signals that go along unless the user says otherwise: the stronger ones, or all when none is strong. */
export function chosenBeforehand(findings: readonly KeyedFinding[]): ReadonlySet<string> {
  const signals = findings.filter(({ finding }) => finding.strength !== "lichter");
  const strong = signals.filter(({ finding }) => finding.strength !== "laag");
  return new Set((strong.length === 0 ? signals : strong).slice(0, chosenAtMost).map(({ key }) => key));
}

/** Who is asked unless the user says otherwise. */
export const askedBeforehand = (matches: readonly ProviderMatch[]): readonly Recipient[] =>
  askedFrom(matches).map(({ id, name }) => ({ id, name }));

export type Choices = {
  readonly isIncluded: (key: string) => boolean;
  readonly include: (key: string, included: boolean) => void;
  readonly recipients: readonly Recipient[];
  readonly chooseRecipients: (recipients: readonly Recipient[]) => void;
  /** Takes one out of what was chosen by hand; what was recognised follows the check. */
  readonly leaveOut: (id: string) => void;
};

/** What the user chose about one document; lives as long as the document is on screen. */
export function useChoices(check: Check, findings: readonly KeyedFinding[]): Choices {
  const [included, setIncluded] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [recipients, chooseRecipients] = useState<readonly Recipient[] | null>(null);
  const beforehand = chosenBeforehand(findings);
  return {
    isIncluded: (key) => included.get(key) ?? beforehand.has(key),
    include: (key, value) => setIncluded(new Map([...included, [key, value]])),
    recipients: recipients ?? askedBeforehand(check.providers),
    chooseRecipients,
    leaveOut: (id) => chooseRecipients((list) => list?.filter((recipient) => recipient.id !== id) ?? null),
  };
}
