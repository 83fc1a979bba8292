import { useMemo } from "react";
import { checkText, type Check } from "@/rules";
import { useStuk } from "@/storage";

export type EarlierVersion = { readonly nr: string; readonly readAt: string; readonly check: Check };

/** The version that this document replaces, when it was read in this browser before; null otherwise. */
export function useEarlierVersion({ document: { facts } }: Check): EarlierVersion | null {
  const { dossier, replaces } = facts;
  // No stuk has an empty key: a document that replaces nothing has no earlier version.
  const kept = useStuk(dossier === null || replaces === null ? "" : `${dossier}/${replaces}`);
  const stuk = kept.kind === "ready" ? kept.value : null;
  return useMemo(
    () =>
      stuk === null || replaces === null ? null : { nr: replaces, readAt: stuk.readAt, check: checkText(stuk.text) },
    [stuk, replaces],
  );
}
