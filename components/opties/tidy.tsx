import { useEffect, useState } from "react";
import { countOldStukken, tidyStukken } from "@/storage";
import { Button } from "../shared/button";
import { Select } from "../shared/fields";
import { StatusLine } from "../shared/notice";
import { Kept } from "./kept";
import { ages, optionTexts, retentionOptions } from "./texts";

const day = 86_400_000;
const momentBefore = (days: string): string => new Date(Date.now() - Number(days) * day).toISOString();

type Age = (typeof ages)[number]["value"];

/** Removes stukken that were read long ago and about which nothing was decided. */
export function Tidy() {
  const [age, setAge] = useState<Age>("365");
  const [amount, setAmount] = useState(0);
  const [outcome, setOutcome] = useState("");
  useEffect(() => {
    // Without storage there is nothing to remove.
    countOldStukken(momentBefore(age)).then(setAmount, () => setAmount(0));
  }, [age]);
  const tidy = async () => {
    const result = await tidyStukken(momentBefore(age));
    if (result.kind === "tidied") setAmount(0);
    setOutcome(result.kind === "tidied" ? optionTexts.tidied(result.amount) : result.sentence);
  };
  return (
    <fieldset className="veldgroep stapel">
      <legend>{optionTexts.tidy}</legend>
      <Select<Age> label={optionTexts.tidyAge} value={age} options={ages} onChange={setAge} />
      <p className="zacht">{optionTexts.tidyHint}</p>
      <div className="rij">
        <Button aria-disabled={amount === 0} onClick={() => void tidy()}>
          {optionTexts.tidyDo(amount)}
        </Button>
      </div>
      <StatusLine>{outcome}</StatusLine>
      <Kept name="retentionDays">
        {(days, set) => (
          <Select
            label={optionTexts.retention}
            value={String(days)}
            options={retentionOptions(days)}
            onChange={(chosen) => set(Number(chosen))}
          />
        )}
      </Kept>
    </fieldset>
  );
}
