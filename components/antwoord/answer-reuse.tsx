import { documentTitle, dutchDay, relatedAnswers, type AnswerDraft, type DraftChanges } from "@/rules";
import { useAllRequests, useAnswerDrafts } from "@/storage";
import { useState } from "react";
import { Button, TextButton } from "../shared/button";
import { fullDay } from "../shared/dates";
import { focusOnMount } from "../shared/focus-on-mount";
import { StatusLine } from "../shared/notice";
import { answerTexts } from "./texts";

type ReuseProps = {
  readonly draft: AnswerDraft;
  readonly newId: () => string;
  readonly onChange: (changes: DraftChanges) => void;
};

/** Earlier answers about the same stuk, article, words or signals; one click takes what they say. */
export function Reuse({ draft, newId, onChange }: ReuseProps) {
  const [before, setBefore] = useState<DraftChanges | null>(null);
  const drafts = useAnswerDrafts();
  const requests = useAllRequests();
  const earlier =
    drafts.kind === "ready" && requests.kind === "ready"
      ? relatedAnswers(draft, drafts.value, requests.value, shownAtMost)
      : [];
  if (earlier.length === 0) return null;
  const take = (one: AnswerDraft) => {
    setBefore(contentOf(draft));
    onChange({ ...contentOf(one), conditions: one.conditions.map((row) => ({ ...row, id: newId() })) });
  };
  const undo = (content: DraftChanges) => {
    setBefore(null);
    onChange(content);
  };
  return (
    <details className="vouw">
      <summary>{answerTexts.reuse(earlier.length)}</summary>
      <p className="veld-hulp">{answerTexts.reuseHint}</p>
      <ul className="lijst stapel">
        {earlier.map(({ answer: one, kinship, shared }) => (
          <li key={one.id} className="tweedelig">
            <p>
              <strong>{documentTitle(one.stuk)}</strong> · {fullDay(dutchDay(one.updatedAt))}
              <br />
              <span className="zacht">{answerTexts.kinship[kinship](shared)}</span>
            </p>
            <Button small onClick={() => take(one)}>
              {answerTexts.take}
              <span className="alleen-voorlezen"> van {documentTitle(one.stuk)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className="rij">
        <StatusLine>{before === null ? "" : answerTexts.taken}</StatusLine>
        {before === null ? null : (
          <TextButton ref={focusOnMount} onClick={() => undo(before)}>
            {answerTexts.undo}
          </TextButton>
        )}
      </div>
    </details>
  );
}

/** More would push the form away. */
const shownAtMost = 8;

/** What an answer says, without to whom and about what. */
function contentOf(draft: AnswerDraft): DraftChanges {
  const { outcome, verdict, conditions, kosten, termijn, toelichting, details } = draft;
  const { noodrem, alBeantwoord, doorverwezen, afgewezen } = draft;
  return {
    outcome,
    verdict,
    conditions,
    kosten,
    termijn,
    toelichting,
    details,
    noodrem,
    alBeantwoord,
    doorverwezen,
    afgewezen,
  };
}
