import { useState } from "react";
import { dutchDay } from "@/rules";
import { repeatCheck, useStuk, type Repeated, type Stuk } from "@/storage";
import { Button } from "../shared/button";
import { fullDay } from "../shared/dates";
import { StatusLine } from "../shared/notice";
import { titleOf } from "./rule-info";
import { receiptTexts } from "./texts";

/** Text, source, time and hash of a reading: with these anyone can see later that the same text was checked. */
export function Receipt({ documentKey }: { readonly documentKey: string }) {
  const kept = useStuk(documentKey);
  if (kept.kind !== "ready" || kept.value === null) return null;
  return (
    <details className="vouw">
      <summary>{receiptTexts.heading}</summary>
      <KeptReading stuk={kept.value} />
    </details>
  );
}

function KeptReading({ stuk }: { readonly stuk: Stuk }) {
  const [outcome, setOutcome] = useState("");
  const repeat = () => {
    repeatCheck(stuk).then(
      (repeated) => setOutcome(sentenceOf(repeated)),
      () => setOutcome(receiptTexts.failed),
    );
  };
  return (
    <>
      <p>{receiptTexts.read(fullMoment(stuk.readAt), stuk.source, stuk.reading?.version)}</p>
      <p className="zacht">
        {receiptTexts.hash} <code className="vingerafdruk">{stuk.hash}</code>
      </p>
      <div className="rij">
        <Button small onClick={repeat}>
          {receiptTexts.repeat}
        </Button>
      </div>
      <StatusLine>{outcome}</StatusLine>
    </>
  );
}

function sentenceOf({ isSameText, signals, change }: Repeated): string {
  if (!isSameText) return receiptTexts.otherText;
  if (change === null) return receiptTexts.notKept(signals);
  const differences = (["added", "changed", "gone"] as const).flatMap((how) =>
    change[how].length === 0 ? [] : [receiptTexts[how](change[how].map(titleOf).join(", "))],
  );
  return differences.length === 0 ? receiptTexts.same(signals) : [receiptTexts.otherSignals, ...differences].join(" ");
}

const clock = new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", hour: "2-digit", minute: "2-digit" });

/** "14 nov 2026, 10:04 uur" in Dutch time, from an ISO moment in UTC. */
function fullMoment(momentInUtc: string): string {
  return `${fullDay(dutchDay(momentInUtc))}, ${clock.format(new Date(momentInUtc))} uur`;
}
