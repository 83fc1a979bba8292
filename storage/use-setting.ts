import { useCallback, useEffect, useState } from "react";
import { failureSentences } from "./result.ts";
import {
  defaultSetting,
  readSetting,
  watchSetting,
  writeSetting,
  type Setting,
  type SettingName,
  type SettingResult,
  type Settings,
} from "./settings.ts";

export type UsedSetting<T> = Setting<T> & {
  /** False until the kept value arrived; the default holds meanwhile. */
  readonly loaded: boolean;
  readonly set: (value: T) => Promise<SettingResult>;
};

/** Without storage the default holds, with the reason as its problem. */
async function readSettingOrDefault<Name extends SettingName>(name: Name): Promise<Setting<Settings[Name]>> {
  try {
    return await readSetting(name);
  } catch {
    return { value: defaultSetting(name), problem: failureSentences.unavailable, locked: false };
  }
}

/** A setting that follows changes from every window. */
export function useSetting<Name extends SettingName>(name: Name): UsedSetting<Settings[Name]> {
  const [setting, show] = useState<Setting<Settings[Name]>>({
    value: defaultSetting(name),
    problem: null,
    locked: false,
  });
  const [loaded, markLoaded] = useState(false);
  useEffect(() => {
    // A change that arrives while reading is newer than what is read, and after unmounting nobody looks.
    let waiting = true;
    const take = (next: Setting<Settings[Name]>): void => {
      waiting = false;
      show(next);
      markLoaded(true);
    };
    const load = async (): Promise<void> => {
      const next = await readSettingOrDefault(name);
      if (waiting) take(next);
    };
    const stop = watchSetting(name, take);
    void load();
    return () => {
      waiting = false;
      stop();
    };
  }, [name]);
  const set = useCallback((value: Settings[Name]) => writeSetting(name, value), [name]);
  return { ...setting, loaded, set };
}
