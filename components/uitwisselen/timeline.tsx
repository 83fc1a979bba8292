import {
  longest,
  maxSteps,
  stepKinds,
  stepTitle,
  timelineOf,
  type Moment,
  type Outdated,
  type RequestStep,
  type SneltoetsAnswer,
  type SneltoetsRequest,
  type StepKind,
} from "@/rules";
import { useState } from "react";
import { Button, TextButton } from "../shared/button";
import { fullDay } from "../shared/dates";
import { Select, TextField } from "../shared/fields";
import { keyed } from "../shared/keyed";
import { Notice, StatusLine } from "../shared/notice";
import { UndoLine } from "../shared/undo-line";
import { useUndo } from "../shared/use-undo";
import { timelineTexts } from "./texts";

type TimelineProps = {
  readonly request: SneltoetsRequest;
  readonly answers: readonly SneltoetsAnswer[];
  readonly outdated: Outdated;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onSteps: (steps: readonly RequestStep[]) => Promise<StepsOutcome>;
};

/**
 * kept: on this computer · unkept: on the screen, which itself says why it is not kept yet · failed: nothing changed, and
 * why, in one sentence.
 */
export type StepsOutcome =
  { readonly kind: "kept" } | { readonly kind: "unkept" } | { readonly kind: "failed"; readonly sentence: string };

/** What happened with the request, what is still to come, and a way to note a step; what was noted can be taken back. */
export function Timeline({ request, answers, outdated, today, onSteps }: TimelineProps) {
  const { steps } = request;
  const { last, problem, replace } = useSteps(steps, onSteps);
  return (
    <>
      <ol className="lijst verloop">
        {keyed(timelineOf(request, { answers, outdated }, today), ({ on, title }) => `${on} ${title}`).map(
          ({ key, item }) => (
            <MomentLine
              key={key}
              moment={item}
              onRemove={(step) => void replace(steps.toSpliced(step, 1), timelineTexts.removed(item.title))}
            />
          ),
        )}
      </ol>
      <UndoLine {...last} />
      {problem === "" ? null : (
        <Notice tone="let-op" announced>
          <p>{timelineTexts.failed(problem)}</p>
        </Notice>
      )}
      <NoteStep
        today={today}
        isFull={steps.length >= maxSteps}
        onNote={async (step) => replace([...steps, step], timelineTexts.noted(stepTitle[step.kind]))}
      />
    </>
  );
}

/** Changes the steps, with a way back from the last change; says why when nothing changed. */
function useSteps(steps: readonly RequestStep[], onSteps: TimelineProps["onSteps"]) {
  const [problem, setProblem] = useState("");
  const apply = async (next: readonly RequestStep[]) => {
    const outcome = await onSteps(next);
    setProblem(outcome.kind === "failed" ? outcome.sentence : "");
    return outcome.kind;
  };
  const putBack = async (before: readonly RequestStep[], failed: () => void) => {
    if ((await apply(before)) === "failed") failed();
  };
  const change = useUndo<readonly RequestStep[]>((before, failed) => void putBack(before, failed));
  /** False when nothing changed. */
  const replace = async (next: readonly RequestStep[], message: string) => {
    const kind = await apply(next);
    if (kind !== "failed") change.note(kind === "kept" ? message : timelineTexts.unkept(message), steps);
    return kind !== "failed";
  };
  return { last: change.line, problem, replace };
}

type MomentLineProps = { readonly moment: Moment; readonly onRemove: (step: number) => void };

function MomentLine({ moment: { on, title, lines, when, step }, onRemove }: MomentLineProps) {
  return (
    <li className={`verloop-${when}`}>
      <span className="zacht">
        {fullDay(on)}
        {when === "komt" ? ` (${timelineTexts.coming})` : ""}
      </span>
      <span>{title}</span>
      {keyed(lines, (line) => line).map(({ key, item }) => (
        <span key={key}>{item}</span>
      ))}
      {step === undefined ? null : (
        <span>
          <TextButton onClick={() => onRemove(step)}>
            {timelineTexts.remove}
            <span className="alleen-voorlezen">
              : {title}, {fullDay(on)}
            </span>
          </TextButton>
        </span>
      )}
    </li>
  );
}

const stepOptions = stepKinds.map((kind) => ({ value: kind, label: stepTitle[kind] }));

type NoteStepProps = {
  readonly today: string;
  readonly isFull: boolean;
  /** False when nothing changed: what was typed then stays. */
  readonly onNote: (step: RequestStep) => Promise<boolean>;
};

function NoteStep({ today, isFull, onNote }: NoteStepProps) {
  const [kind, setKind] = useState<StepKind>("uitgezet");
  const [on, setOn] = useState(today);
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState("");
  const attempt = async () => {
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(on);
    setProblem(isFull ? timelineTexts.full(maxSteps) : isDay ? "" : timelineTexts.noDay);
    if (isFull || !isDay) return;
    if (await onNote({ kind, on, note: note.trim() })) setNote("");
  };
  return (
    <details className="vouw">
      <summary>{timelineTexts.noteStep}</summary>
      <div className="stapel">
        <p className="zacht">{timelineTexts.local}</p>
        <Select label={timelineTexts.step} value={kind} options={stepOptions} onChange={setKind} />
        <TextField label={timelineTexts.day} type="date" value={on} onChange={setOn} />
        <TextField
          label={timelineTexts.remark}
          hint={timelineTexts.remarkHint}
          maxLength={longest.prose}
          value={note}
          onChange={setNote}
        />
        <div className="rij">
          <Button small onClick={() => void attempt()}>
            {timelineTexts.note}
          </Button>
          <StatusLine>{problem}</StatusLine>
        </div>
      </div>
    </details>
  );
}
