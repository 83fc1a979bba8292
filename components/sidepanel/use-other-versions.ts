import { useMemo } from "react";
import { replacedNumbers, type Check } from "@/rules";
import { recheck, useFirstStuk, useLaterVersion, useStuk, type Stuk } from "@/storage";

export type Version = { readonly nr: string; readonly check: Check };

/** Two versions of one stuk: one is on screen, the other was read in this browser before. */
export type VersionPair = {
  readonly older: Version;
  readonly newer: Version;
  readonly other: "ouder" | "nieuwer";
  /** ISO moment in UTC at which the other one was read. */
  readonly readAt: string;
};

/** The stuk that took the place of the one on screen, and both texts when its own was read here. */
export type Later = { readonly nr: string; readonly url: string; readonly pair: VersionPair | null };

/** What is known here of other versions of one stuk. */
export type OtherVersions = { readonly earlier: VersionPair | null; readonly later: Later | null };

export function useOtherVersions(check: Check): OtherVersions {
  return { earlier: useEarlierVersion(check), later: useLater(check) };
}

/** The version that this document replaces, or the first of several, when it was read in this browser before. */
function useEarlierVersion(check: Check): VersionPair | null {
  const { dossier, replaces } = check.document.facts;
  const numbers = dossier === null ? [] : replacedNumbers(replaces);
  const kept = useFirstStuk(numbers.map((nr) => `${dossier}/${nr}`));
  const stuk = kept.kind === "ready" ? kept.value : null;
  return useMemo(
    () =>
      stuk && { older: versionOf(stuk), newer: versionOnScreen(check), other: "ouder" as const, readAt: stuk.readAt },
    [stuk, check],
  );
}

/** What replaced this document, when this browser knows it: an older page does not say so itself. */
function useLater(check: Check): Later | null {
  const later = useLaterVersion(check.document.facts);
  const row = later.kind === "ready" ? later.value : null;
  const kept = useStuk(row?.key ?? "");
  const stuk = kept.kind === "ready" ? kept.value : null;
  return useMemo(() => {
    if (row === null) return null;
    const pair = stuk && {
      older: versionOnScreen(check),
      newer: versionOf(stuk),
      other: "nieuwer" as const,
      readAt: stuk.readAt,
    };
    return { nr: row.nr ?? unknownNumber, url: row.url, pair };
  }, [row, stuk, check]);
}

const unknownNumber = "onbekend";

const versionOf = (stuk: Stuk): Version => ({ nr: stuk.nr ?? unknownNumber, check: recheck(stuk) });

const versionOnScreen = (check: Check): Version => ({ nr: check.document.facts.nr ?? unknownNumber, check });
