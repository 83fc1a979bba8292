import { Heading } from "@nl-design-system-candidate/heading-react";
import { addQuestion, editQuestion, moveQuestion, removeQuestion, type RequestQuestion } from "@/rules";
import { Button } from "../shared/button";
import { TextArea } from "../shared/fields";
import { CloseIcon, DownIcon, UpIcon } from "../shared/icons";
import { UndoLine } from "../shared/undo-line";
import { useUndo } from "../shared/use-undo";
import { requestTexts } from "./request-texts";

type QuestionsProps = {
  readonly questions: readonly RequestQuestion[];
  readonly newId: () => string;
  readonly onChange: (questions: readonly RequestQuestion[]) => void;
};

/** The questions of the request: edit, reorder by buttons, remove (undoable), add. */
export function Questions({ questions, newId, onChange }: QuestionsProps) {
  const { undo, move, remove } = useQuestionChanges(questions, onChange);
  return (
    <section className="deel">
      <Heading level={2}>{requestTexts.questions}</Heading>
      <ol className="lijst stapel">
        {questions.map((question, index) => (
          <li key={question.id} className="vraag">
            <TextArea
              label={requestTexts.questionLabel(index + 1)}
              rows={2}
              value={question.text}
              onChange={(text) => onChange(editQuestion(questions, question.id, text))}
            />
            <QuestionButtons
              nr={index + 1}
              last={questions.length}
              onMove={(step, button) => move(question.id, step, button)}
              onRemove={() => remove(question.id, index + 1)}
            />
          </li>
        ))}
      </ol>
      <UndoLine {...undo.line}>
        <Button small onClick={() => onChange(addQuestion(questions, { id: newId(), text: "" }))}>
          {requestTexts.addQuestion}
        </Button>
      </UndoLine>
    </section>
  );
}

/** Moves and removes a question, and says so with the way back. */
function useQuestionChanges(questions: QuestionsProps["questions"], onChange: QuestionsProps["onChange"]) {
  const undo = useUndo(onChange);
  const move = (id: string, step: -1 | 1, button: HTMLElement) => {
    const moved = moveQuestion(questions, id, step);
    undo.note(requestTexts.questionMoved(moved.findIndex((question) => question.id === id) + 1));
    onChange(moved);
    // A browser takes focus away from an element that moves in the page.
    setTimeout(() => button.focus());
  };
  const remove = (id: string, nr: number) => {
    undo.note(requestTexts.removed(requestTexts.questionLabel(nr)), questions);
    onChange(removeQuestion(questions, id));
  };
  return { undo, move, remove };
}

type QuestionButtonsProps = {
  readonly nr: number;
  readonly last: number;
  readonly onMove: (step: -1 | 1, button: HTMLElement) => void;
  readonly onRemove: () => void;
};

function QuestionButtons({ nr, last, onMove, onRemove }: QuestionButtonsProps) {
  return (
    <div className="vraag-knoppen">
      <Button
        small
        iconOnly
        purpose="subtle"
        icon={<UpIcon />}
        aria-disabled={nr === 1}
        onClick={(event) => onMove(-1, event.currentTarget)}
      >
        {requestTexts.moveUp(nr)}
      </Button>
      <Button
        small
        iconOnly
        purpose="subtle"
        icon={<DownIcon />}
        aria-disabled={nr === last}
        onClick={(event) => onMove(1, event.currentTarget)}
      >
        {requestTexts.moveDown(nr)}
      </Button>
      <Button small iconOnly purpose="subtle" icon={<CloseIcon />} onClick={onRemove}>
        {requestTexts.removeQuestion(nr)}
      </Button>
    </div>
  );
}
