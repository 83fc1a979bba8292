import { useCallback, useEffect, useState } from "react";
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

/** A setting that follows changes from every window. */
export function useSetting<Name extends SettingName>(name: Name): UsedSetting<Settings[Name]> {
  const [setting, show] = useState<Setting<Settings[Name]>>({ value: defaultSetting(name), problem: null });
  const [loaded, markLoaded] = useState(false);
  useEffect(() => {
    let active = true;
    const stop = watchSetting(name, (next) => {
      show(next);
      markLoaded(true);
    });
    readSetting(name).then(
      (next) => {
        if (!active) return;
        show(next);
        markLoaded(true);
      },
      // Without storage the default holds; `set` says so when the user changes something.
      () => markLoaded(true),
    );
    return () => {
      active = false;
      stop();
    };
  }, [name]);
  const set = useCallback((value: Settings[Name]) => writeSetting(name, value), [name]);
  return { ...setting, loaded, set };
}
