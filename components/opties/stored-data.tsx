import { Heading } from "@nl-design-system-candidate/heading-react";
import { useRef, useState } from "react";
import {
  exportStored,
  exportUnreadable,
  useStoredCounts,
  wipeSettings,
  wipeStored,
  type StoredCounts,
} from "@/storage";
import { Button } from "../shared/button";
import { Notice, StatusLine } from "../shared/notice";
import { Restore } from "./restore";
import { Space } from "./space";
import { Tidy } from "./tidy";
import { optionTexts, storedNames } from "./texts";

/** What the settings page asks of the browser. `main.tsx` supplies it; tests pass an object literal. */
export type OptionsPort = {
  readonly download: (file: {
    readonly name: string;
    readonly type: string;
    readonly content: string;
  }) => Promise<void>;
};

/** How much is kept, a way to take it along, and a way to remove it all. */
export function StoredData({ port }: { readonly port: OptionsPort }) {
  const counts = useStoredCounts();
  const [outcome, setOutcome] = useState("");
  const take = async (work: ReturnType<typeof exportStored>, name: string) => {
    const result = await work;
    if (result.kind !== "ready") return setOutcome(result.sentence);
    return port.download({ name, type: "application/json", content: result.content }).then(
      () => setOutcome(optionTexts.downloaded),
      () => setOutcome(optionTexts.downloadFailed),
    );
  };
  return (
    <section className="pagina-deel">
      <Heading level={2}>{optionTexts.stored}</Heading>
      <Space />
      {counts.kind === "loading" ? <p>{optionTexts.loading}</p> : null}
      {"sentence" in counts ? <p>{counts.sentence}</p> : null}
      {counts.kind === "ready" ? (
        <>
          <Counts counts={counts.value} />
          <UnreadableNotice
            amount={counts.unreadable}
            onTake={() => void take(exportUnreadable(), "sneltoets-niet-leesbaar.json")}
          />
        </>
      ) : null}
      <div className="rij">
        <Button onClick={() => void take(exportStored(), "sneltoets-opslag.json")}>{optionTexts.takeAlong}</Button>
      </div>
      <Restore />
      <Tidy />
      <Wipe onOutcome={setOutcome} />
      <StatusLine>{outcome}</StatusLine>
    </section>
  );
}

function Counts({ counts }: { readonly counts: StoredCounts }) {
  return (
    <dl className="tellingen">
      {storedNames.map(({ name, title }) => (
        <div key={name}>
          <dt>{title}</dt>
          <dd>{counts[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

type UnreadableNoticeProps = { readonly amount: number; readonly onTake: () => void };

/** Records that this version cannot read are never thrown away: they can be taken along. */
function UnreadableNotice({ amount, onTake }: UnreadableNoticeProps) {
  if (amount === 0) return null;
  return (
    <Notice tone="let-op" title={optionTexts.unreadable(amount)}>
      <p>{optionTexts.unreadableHint}</p>
      <div className="rij">
        <Button small onClick={onTake}>
          {optionTexts.takeUnreadable}
        </Button>
      </div>
    </Notice>
  );
}

/** Removing everything asks once more, because it cannot be undone. */
function Wipe({ onOutcome }: { readonly onOutcome: (sentence: string) => void }) {
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const wipe = async () => {
    const result = await wipeStored();
    if (result.kind === "wiped") await wipeSettings();
    setAsking(false);
    onOutcome(result.kind === "wiped" ? optionTexts.wiped : result.sentence);
    first.current?.focus();
  };
  return (
    <>
      <div className="rij">
        <Button ref={first} aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {optionTexts.wipe}
        </Button>
      </div>
      {asking ? (
        <Notice tone="let-op" announced>
          <p>{optionTexts.wipeQuestion}</p>
          <div className="rij">
            <Button onClick={() => void wipe()}>{optionTexts.wipeSure}</Button>
            <Button purpose="primary" onClick={() => setAsking(false)}>
              {optionTexts.wipeNot}
            </Button>
          </div>
        </Notice>
      ) : null}
    </>
  );
}
