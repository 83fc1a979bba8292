import { useMemo } from "react";
import { checkText, type Check } from "@/rules";
import { useFirstStuk } from "@/storage";

export type EarlierVersion = { readonly nr: string; readonly readAt: string; readonly check: Check };

/** The version that this document replaces, or the first of several, when it was read in this browser before. */
export function useEarlierVersion({ document: { facts } }: Check): EarlierVersion | null {
  const { dossier, replaces } = facts;
  const numbers = dossier === null || replaces === null ? [] : replaces.split(", ");
  const kept = useFirstStuk(numbers.map((nr) => `${dossier}/${nr}`));
  const stuk = kept.kind === "ready" ? kept.value : null;
  return useMemo(
    () => (stuk === null ? null : { nr: stuk.nr ?? "onbekend", readAt: stuk.readAt, check: checkText(stuk.text) }),
    [stuk],
  );
}
