import {
  answerLetter,
  answerWarnings,
  completeAnswer,
  type AnswerDraft,
  type CompleteResult,
  type MissingField,
  type Outdated,
  type SneltoetsAnswer,
} from "@/rules";
import { Heading } from "@nl-design-system-candidate/heading-react";
import { TextButton } from "../shared/button";
import { focusWithin } from "../shared/focus-within";
import { Notice } from "../shared/notice";
import { LetterSheet } from "../uitwisselen/letter-sheet";
import { fieldId } from "./choices";
import { answerTexts } from "./texts";

type PreviewProps = {
  readonly draft: AnswerDraft;
  readonly complete: CompleteResult;
  readonly outdated: Outdated;
};

/** What the asker will get, as far as it is there; what was not chosen yet counts as unknown. */
export function Preview({ draft, complete, outdated }: PreviewProps) {
  const answer = complete.ok ? complete.answer : unfinishedAnswer(draft);
  return (
    <section className="deel oplegger-voorbeeld">
      <Heading level={2}>{answerTexts.preview}</Heading>
      {complete.ok ? null : <Missing missing={complete.missing} />}
      {answer === null ? <p className="zacht">{answerTexts.previewEmpty}</p> : null}
      {answer !== null && !complete.ok ? <p className="zacht">{answerTexts.previewUnfinished}</p> : null}
      {complete.ok ? <Warnings answer={complete.answer} /> : null}
      {answer === null ? null : <LetterSheet letter={answerLetter(answer, outdated)} />}
    </section>
  );
}

/** The draft with "onbekend" for what is still open; null when there is not even a verdict. */
function unfinishedAnswer(draft: AnswerDraft): SneltoetsAnswer | null {
  const { kosten, termijn, organisation, status } = draft;
  const filled = completeAnswer(
    {
      ...draft,
      kosten: { ...kosten, kind: "onbekend" },
      termijn: { ...termijn, kind: "onbekend" },
      organisation: organisation.name.trim() === "" ? { id: null, name: "uw organisatie" } : organisation,
      status: { ...status, kind: "concept" },
    },
    [],
  );
  return filled.ok ? filled.answer : null;
}

/** Personal data and marking words in what was typed: to look at before it leaves. */
function Warnings({ answer }: { readonly answer: SneltoetsAnswer }) {
  const warnings = answerWarnings(answer);
  if (warnings.length === 0) return null;
  return (
    <Notice tone="let-op" title={answerTexts.warnings}>
      {warnings.map(({ sentence }) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}

/** Every field that still needs something; each line leads to its field. */
function Missing({ missing }: { readonly missing: readonly MissingField[] }) {
  return (
    <div className="ontbreekt">
      <p>
        <strong>{answerTexts.missing}</strong>
      </p>
      <ul>
        {missing.map(({ field, row, message }) => (
          <li key={`${field} ${row ?? ""} ${message}`}>
            <TextButton onClick={() => focusWithin(fieldId(field.startsWith("conditions") ? "conditions" : field))}>
              {row === undefined ? message : `${answerTexts.condition(row + 1)}: ${message}`}
            </TextButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
