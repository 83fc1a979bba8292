import type { Recipient } from "@/rules";
import { useSetting } from "@/storage";

const rememberedAtMost = 5;

export type RecentProviders = {
  /** Newest first. */
  readonly ids: readonly string[];
  readonly remember: (chosen: readonly Recipient[]) => void;
};

/** The dienstverleners chosen last. A draft remembers nothing. */
export function useRecentProviders(keeps: boolean): RecentProviders {
  const { value, set } = useSetting("panelChoices");
  return {
    ids: value.recentProviders,
    remember: (chosen) => {
      if (!keeps) return;
      const ids = [...chosen.map(({ id }) => id).toReversed(), ...value.recentProviders];
      void set({ ...value, recentProviders: [...new Set(ids)].slice(0, rememberedAtMost) });
    },
  };
}
