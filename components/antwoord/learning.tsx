import { Heading } from "@nl-design-system-candidate/heading-react";
import { countsFile, countVerdicts, findRule } from "@/rules";
import { useAnswerDrafts, useAnswers, useJudgements } from "@/storage";
import { useState } from "react";
import { Button } from "../shared/button";
import { StatusLine } from "../shared/notice";
import type { CarrierPort } from "../shared/ports";
import { learningTexts } from "./learning-texts";

/** What readers and dienstverleners said of the signals, counted per rule; to be shared as numbers. */
export function Learning({ port }: { readonly port: CarrierPort }) {
  const counts = useCounts();
  const [outcome, setOutcome] = useState("");
  if (counts.length === 0) return null;
  const download = () => {
    const file = { name: "sneltoets-tellingen.json", type: "application/json", content: countsFile(counts) };
    port.download(file).then(
      () => setOutcome(learningTexts.downloaded),
      () => setOutcome(learningTexts.downloadFailed),
    );
  };
  return (
    <section className="pagina-deel">
      <Heading level={2}>{learningTexts.heading}</Heading>
      <p className="zacht">{learningTexts.hint}</p>
      <Counts counts={counts} />
      <div className="rij">
        <Button small onClick={download}>
          {learningTexts.download}
        </Button>
        <StatusLine>{outcome}</StatusLine>
      </div>
    </section>
  );
}

type RuleCounts = ReturnType<typeof countVerdicts>;

/** What was said of each rule; none while it is not read or cannot be. */
function useCounts(): RuleCounts {
  const [judgements, answers, drafts] = [useJudgements(), useAnswers(), useAnswerDrafts()];
  if (judgements.kind !== "ready" || answers.kind !== "ready" || drafts.kind !== "ready") return [];
  return countVerdicts(judgements.value, [...drafts.value, ...answers.value]);
}

function Counts({ counts }: { readonly counts: RuleCounts }) {
  return (
    <table className="tellingtabel">
      <thead>
        <tr>
          <th scope="col">{learningTexts.rule}</th>
          <th scope="col">{learningTexts.readers}</th>
          <th scope="col">{learningTexts.providers}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ rule, terecht, onterecht, klopt, kloptNiet }) => (
          <tr key={rule}>
            <th scope="row">{findRule(rule)?.title ?? rule}</th>
            <td>{learningTexts.of(terecht, terecht + onterecht)}</td>
            <td>{learningTexts.of(klopt, klopt + kloptNiet)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
