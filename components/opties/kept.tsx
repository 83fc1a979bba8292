import { useState, type ReactNode } from "react";
import { useSetting, type SettingName, type Settings } from "@/storage";
import { Notice, StatusLine } from "../shared/notice";
import { optionTexts } from "./texts";

type KeptProps<Name extends SettingName> = {
  readonly name: Name;
  readonly children: (value: Settings[Name], set: (value: Settings[Name]) => void) => ReactNode;
};

/** A field for one setting that says whether the choice was kept. */
export function Kept<Name extends SettingName>({ name, children }: KeptProps<Name>) {
  const setting = useSetting(name);
  // What was typed stays on screen while it is being kept, so that the cursor does not jump.
  const [typed, setTyped] = useState<Settings[Name] | undefined>(undefined);
  const [outcome, setOutcome] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const set = (value: Settings[Name]) => {
    setTyped(value);
    void setting.set(value).then((result) => {
      setFailure(result.kind === "saved" ? null : result.sentence);
      return setOutcome(result.kind === "saved" ? optionTexts.saved : "");
    });
  };
  const problem = failure ?? setting.problem;
  return (
    <div className="stapel">
      <fieldset className="vastgelegd" disabled={setting.locked}>
        {children(setting.locked ? setting.value : (typed ?? setting.value), set)}
      </fieldset>
      {setting.locked ? <p className="zacht">{optionTexts.locked}</p> : null}
      {problem === null ? null : (
        <Notice tone="let-op" announced>
          <p>{problem}</p>
        </Notice>
      )}
      <StatusLine>{outcome}</StatusLine>
    </div>
  );
}
