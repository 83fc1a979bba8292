import { documentTitle, dutchDay, type AnswerDraft, type DraftChanges } from "@/rules";
import { useAnswerDrafts } from "@/storage";
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

/** Earlier answers of this organisation about the same stuk or with the same signals; one click takes their words. */
export function Reuse({ draft, newId, onChange }: ReuseProps) {
  const [before, setBefore] = useState<DraftChanges | null>(null);
  const drafts = useAnswerDrafts();
  const earlier = drafts.kind === "ready" ? related(draft, drafts.value) : [];
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
        {earlier.map(({ one, because }) => (
          <li key={one.id} className="tweedelig">
            <p>
              <strong>{documentTitle(one.stuk)}</strong> · {fullDay(dutchDay(one.updatedAt))}
              <br />
              <span className="zacht">{because}</span>
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

type Related = { readonly one: AnswerDraft; readonly because: string };
const shownAtMost = 8;

function related(draft: AnswerDraft, drafts: readonly AnswerDraft[]): readonly Related[] {
  const rules = new Set(draft.signals.map(({ rule }) => rule));
  return drafts
    .filter((one) => one.id !== draft.id && (one.verdict !== null || one.outcome !== "oordeel"))
    .flatMap((one): readonly Related[] => {
      if (one.stuk.key === draft.stuk.key) return [{ one, because: answerTexts.sameDocument }];
      const shared = new Set(one.signals.filter(({ rule }) => rules.has(rule)).map(({ title }) => title));
      return shared.size === 0 ? [] : [{ one, because: answerTexts.sameRule([...shared].join(", ")) }];
    })
    .slice(0, shownAtMost);
}

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
