import { assignRequest, documentTitle, type SneltoetsRequest } from "@/rules";
import { saveRequest } from "@/storage";
import { useRef, useState, type SubmitEvent } from "react";
import { Button, TextButton } from "../shared/button";
import { TextField } from "../shared/fields";
import { focusOnMount } from "../shared/focus-on-mount";
import { Notice } from "../shared/notice";
import { assignedText } from "../uitwisselen/texts";
import { assignmentTexts } from "./assignment-texts";
import { room } from "./choices";

type AssignmentProps = {
  readonly request: SneltoetsRequest;
  /** Names used before, to choose from. */
  readonly known: readonly string[];
};

/** Who takes up a received request: for the own office, so it never leaves. */
export function Assignment({ request, known }: AssignmentProps) {
  const [isOpen, setIsOpen] = useState(false);
  // The button comes back where the form was; only then it takes the focus.
  const wasOpen = useRef(false);
  const close = () => {
    wasOpen.current = true;
    setIsOpen(false);
  };
  if (isOpen) return <AssignmentForm request={request} known={known} onDone={close} />;
  const { assignedTo } = request;
  return (
    <p className="rij toewijzing">
      {assignedTo === "" ? null : <span>{assignedText(assignedTo)}</span>}
      <TextButton
        ref={(button) => (wasOpen.current ? focusOnMount(button) : undefined)}
        onClick={() => setIsOpen(true)}
      >
        {assignedTo === "" ? assignmentTexts.assign : assignmentTexts.change}
        <span className="alleen-voorlezen">: {documentTitle(request.stuk)}</span>
      </TextButton>
    </p>
  );
}

type FormProps = AssignmentProps & { readonly onDone: () => void };

function AssignmentForm({ request, known, onDone }: FormProps) {
  const [typed, setTyped] = useState(request.assignedTo);
  const [problem, setProblem] = useState("");
  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await saveRequest(assignRequest(request, typed));
    if ("sentence" in result) setProblem(result.sentence);
    else onDone();
  };
  return (
    <form className="toewijzing stapel" onSubmit={(event) => void keep(event)}>
      <TextField
        ref={focusOnMount}
        label={assignmentTexts.who}
        hint={assignmentTexts.hint}
        value={typed}
        maxLength={room.line}
        suggestions={known}
        onEscape={onDone}
        onChange={setTyped}
      />
      <div className="rij">
        <Button small submit>
          {assignmentTexts.keep}
        </Button>
        <TextButton onClick={onDone}>{assignmentTexts.cancel}</TextButton>
      </div>
      {problem === "" ? null : (
        <Notice tone="let-op" announced>
          <p>{problem}</p>
        </Notice>
      )}
    </form>
  );
}
