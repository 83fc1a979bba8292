import { useRef, useState } from "react";
import { planRestore, restoreStored, type RestoreLine, type RestorePlan } from "@/storage";
import { Button } from "../shared/button";
import { Checkbox } from "../shared/fields";
import { Notice, StatusLine } from "../shared/notice";
import { optionTexts, tableNames } from "./texts";

/** Puts a backup back, after showing what would change. */
export function Restore() {
  const input = useRef<HTMLInputElement>(null);
  const [plan, setPlan] = useState<RestorePlan | null>(null);
  const [outcome, setOutcome] = useState("");
  const look = async (file: File) => {
    const result = await planRestore(await file.text());
    setPlan(result.kind === "ready" && result.lines.length > 0 ? result : null);
    setOutcome(result.kind === "ready" ? (result.lines.length > 0 ? "" : optionTexts.restoreNothing) : result.sentence);
  };
  const restore = async (chosen: RestorePlan, overwrite: boolean) => {
    const result = await restoreStored(chosen, overwrite);
    setPlan(null);
    setOutcome(result.kind === "restored" ? optionTexts.restored(result.amount) : result.sentence);
  };
  return (
    <>
      <div className="rij">
        <Button onClick={() => input.current?.click()}>{optionTexts.restore}</Button>
      </div>
      <p className="zacht">{optionTexts.restoreHint}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={optionTexts.restoreFile}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = "";
          if (file !== undefined) void look(file).catch(() => setOutcome(optionTexts.downloadFailed));
        }}
      />
      {plan === null ? null : (
        <Plan plan={plan} onRestore={(overwrite) => void restore(plan, overwrite)} onCancel={() => setPlan(null)} />
      )}
      <StatusLine>{outcome}</StatusLine>
    </>
  );
}

type PlanProps = {
  readonly plan: RestorePlan;
  readonly onRestore: (overwrite: boolean) => void;
  readonly onCancel: () => void;
};

function Plan({ plan: { lines }, onRestore, onCancel }: PlanProps) {
  const [overwrite, setOverwrite] = useState(false);
  return (
    <Notice title={optionTexts.restorePlan} announced>
      <ul className="lijst">
        {lines.map((line) => (
          <li key={line.table}>
            {tableNames[line.table]}: {amountsOf(line)}
          </li>
        ))}
      </ul>
      {lines.some(({ changed }) => changed.length > 0) ? (
        <Checkbox label={optionTexts.restoreOverwrite} checked={overwrite} onChange={setOverwrite} />
      ) : null}
      <div className="rij">
        <Button onClick={() => onRestore(overwrite)}>{optionTexts.restoreSure}</Button>
        <Button purpose="subtle" onClick={onCancel}>
          {optionTexts.restoreNot}
        </Button>
      </div>
    </Notice>
  );
}

const amountsOf = ({ added, changed, unreadable }: RestoreLine): string =>
  [
    ...(added.length === 0 ? [] : [optionTexts.restoreAdded(added.length)]),
    ...(changed.length === 0 ? [] : [optionTexts.restoreChanged(changed.length)]),
    ...(unreadable === 0 ? [] : [optionTexts.restoreUnreadable(unreadable)]),
  ].join(", ");
