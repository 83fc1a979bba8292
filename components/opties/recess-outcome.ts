import type { UnreadLine, UnreadReason } from "@/rules";
import { count } from "../shared/counts";
import { recessTexts } from "./recess-texts";

const reasons: readonly UnreadReason[] = ["geen-twee-datums", "geen-jaar", "datum-klopt-niet", "lijst-vol"];

type Counts = { readonly read: number; readonly added: number };

/** What came of pasted recesses: how many are new, how many lines were not added and why, and what to do with those. */
export function recessOutcome({ read, added }: Counts, unread: readonly UnreadLine[]): string {
  if (read === 0 && unread.length === 0) return recessTexts.notFound;
  const kept = read === 0 ? "" : added === 0 ? recessTexts.known : recessTexts.added(added);
  const left = unread.length === 0 ? "" : unreadSentence(unread);
  return [kept, left].filter((sentence) => sentence !== "").join(" ");
}

function unreadSentence(unread: readonly UnreadLine[]): string {
  const told = reasons.flatMap((reason) => {
    const amount = unread.filter((one) => one.reason === reason).length;
    return amount === 0 ? [] : [`${amount} ${recessTexts.because[reason]}`];
  });
  return `${count(unread.length, "regel is", "regels zijn")} niet toegevoegd en ${unread.length === 1 ? "staat" : "staan"} nog in het veld: ${told.join(", ")}. ${nextSteps(unread)}`;
}

function nextSteps(unread: readonly UnreadLine[]): string {
  const makeRoom = unread.some(({ reason }) => reason === "lijst-vol") ? [recessTexts.makeRoom] : [];
  const mend = unread.some(({ reason }) => reason !== "lijst-vol") ? [recessTexts.mend] : [];
  return [...makeRoom, ...mend].join(" ");
}
