import { Heading } from "@nl-design-system-candidate/heading-react";
import { useState, type ReactNode } from "react";
import { useSetting, type SettingName, type Settings } from "@/storage";
import { Checkbox, RadioGroup } from "../shared/fields";
import { Notice, StatusLine } from "../shared/notice";
import { Contacts } from "./contacts";
import { CorrectionList } from "./corrections";
import "./options-page.css";
import { RequesterFields } from "./requester-fields";
import { StoredData, type OptionsPort } from "./stored-data";
import { optionTexts, routeOptions, termOptions } from "./texts";

/** Who asks, what happens by itself, and what is kept: every setting in one page. */
export function OptionsPage({ port, today }: { readonly port: OptionsPort; readonly today: string }) {
  return (
    <main className="opties">
      <Heading level={1}>{optionTexts.heading}</Heading>
      <p>{optionTexts.intro}</p>
      <section className="opties-deel">
        <Heading level={2}>{optionTexts.from}</Heading>
        <p className="zacht">{optionTexts.fromHint}</p>
        <Kept name="requester">{(value, set) => <RequesterFields requester={value} onChange={set} />}</Kept>
      </section>
      <section className="opties-deel">
        <Heading level={2}>{optionTexts.defaults}</Heading>
        <Kept name="route">
          {(value, set) => (
            <RadioGroup legend={optionTexts.route} value={value} options={routeOptions} onChange={set} />
          )}
        </Kept>
        <Kept name="term">
          {(value, set) => <RadioGroup legend={optionTexts.term} value={value} options={termOptions} onChange={set} />}
        </Kept>
      </section>
      <section className="opties-deel">
        <Heading level={2}>{optionTexts.automatic}</Heading>
        <Kept name="automaticCheck">
          {(value, set) => (
            <Checkbox
              label={optionTexts.automaticCheck}
              hint={optionTexts.automaticCheckHint}
              checked={value}
              onChange={set}
            />
          )}
        </Kept>
        <Kept name="automaticFetch">
          {(value, set) => (
            <Checkbox
              label={optionTexts.automaticFetch}
              hint={optionTexts.automaticFetchHint}
              checked={value}
              onChange={set}
            />
          )}
        </Kept>
      </section>
      <Contacts today={today} />
      <CorrectionList port={port} />
      <StoredData port={port} />
    </main>
  );
}

type KeptProps<Name extends SettingName> = {
  readonly name: Name;
  readonly children: (value: Settings[Name], set: (value: Settings[Name]) => void) => ReactNode;
};

/** A field for one setting that says whether the choice was kept. */
function Kept<Name extends SettingName>({ name, children }: KeptProps<Name>) {
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
