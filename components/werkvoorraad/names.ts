import { providerById, shortDay, type Facts, type Strength, type WorkRow, type WorkSignal } from "@/rules";
import { dossierLabel, identityOf } from "../sidepanel/document-header";
import { titleOf } from "../sidepanel/rule-info";
import { strengthWords } from "../sidepanel/texts";

type Named = Pick<WorkRow, "subject" | "title" | "key"> & Pick<Facts, "kind" | "nr" | "dossier">;

/** "Amendement nr. 12 · 36 602", or the key when the stuk names neither. */
export function nameOf({ key, kind, nr, dossier }: Named): string {
  return nr === null && dossier === null ? key : identityOf({ kind, nr, dossier });
}

/**
 * What it is about: "over een beurs voor …" from the words of the page when there are any, because every amendment to a
 * bill has the title of that bill. Who proposed it is left out: the stuk itself tells.
 */
export function subjectOf({ subject, title }: Named): string {
  const about = subject?.indexOf(" over ") ?? -1;
  return (about < 0 ? subject : subject?.slice(about + 1)) ?? title ?? "";
}

export const dossierName = (dossier: string): string => dossierLabel(dossier);

/** "UWV", or the id of a dienstverlener of another version. */
export function providerName(id: string): string {
  const found = providerById(id);
  return found?.abbreviation ?? found?.name ?? id;
}

export const dayName = (day: string | null): string | null => (day === null ? null : shortDay(day));

export type Chip = {
  readonly rule: string;
  readonly title: string;
  readonly strength: Strength;
  readonly amount: number;
};

/** One chip for each rule, the strongest first: "Uitzondering ×2". */
export function chipsOf(signals: readonly WorkSignal[]): readonly Chip[] {
  const chips = new Map<string, Chip>();
  for (const { rule, strength } of signals) {
    const chip = chips.get(rule) ?? { rule, title: titleOf(rule), strength, amount: 0 };
    chips.set(rule, { ...chip, amount: chip.amount + 1 });
  }
  return [...chips.values()];
}

export const chipWords = ({ title, strength, amount }: Chip): string =>
  `${title}${amount > 1 ? ` ×${amount}` : ""}, ${strengthWords[strength]}`;
