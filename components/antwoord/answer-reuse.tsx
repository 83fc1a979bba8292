import { documentTitle, dutchDay, relatedAnswers, type AnswerDraft, type DraftChanges } from "@/rules";
import { useAllRequests, useAnswerDrafts } from "@/storage";
import { Button } from "../shared/button";
import { fullDay } from "../shared/dates";
import { UndoLine } from "../shared/undo-line";
import { useUndo } from "../shared/use-undo";
import { answerTexts } from "./texts";

type ReuseProps = {
  readonly draft: AnswerDraft;
  readonly newId: () => string;
  readonly onChange: (changes: DraftChanges) => void;
};

/** Earlier answers about the same stuk, article, words or signals; one click takes what they say. */
export function Reuse({ draft, newId, onChange }: ReuseProps) {
  const last = useUndo(onChange);
  const drafts = useAnswerDrafts();
  const requests = useAllRequests();
  const earlier =
    drafts.kind === "ready" && requests.kind === "ready"
      ? relatedAnswers(draft, drafts.value, requests.value, shownAtMost)
      : [];
  if (earlier.length === 0) return null;
  const take = (one: AnswerDraft) => {
    last.note(answerTexts.taken, contentOf(draft));
    onChange({ ...contentOf(one), conditions: one.conditions.map((row) => ({ ...row, id: newId() })) });
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
      <UndoLine {...last.line} />
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
