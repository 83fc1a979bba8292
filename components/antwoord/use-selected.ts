import { useState } from "react";

/** Which of the listed things are chosen, in the order in which that was done; what left the list is no longer chosen. */
export function useSelected(listed: readonly { readonly id: string }[]): {
  readonly selected: readonly string[];
  readonly select: (id: string, on: boolean) => void;
} {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const selected = chosen.filter((id) => listed.some((one) => one.id === id));
  return {
    selected,
    select: (id, on) => setChosen(on ? [...selected, id] : selected.filter((one) => one !== id)),
  };
}
