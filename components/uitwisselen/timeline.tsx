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

/** The last change of the steps, in words, with what stood there before. */
type Change = { readonly message: string; readonly before: readonly RequestStep[] };

/** What happened with the request, what is still to come, and a way to note a step; what was noted can be taken back. */
export function Timeline({ request, answers, outdated, today, onSteps }: TimelineProps) {
  const [change, setChange] = useState<Change | null>(null);
  const [problem, setProblem] = useState("");
  const { steps } = request;
  const apply = async (next: readonly RequestStep[], done: (isKept: boolean) => Change | null): Promise<boolean> => {
    const outcome = await onSteps(next);
    const isDone = outcome.kind !== "failed";
    setProblem(isDone ? "" : outcome.sentence);
    if (isDone) setChange(done(outcome.kind === "kept"));
    return isDone;
  };
  const replace = async (next: readonly RequestStep[], message: string) =>
    apply(next, (isKept) => ({ message: isKept ? message : timelineTexts.unkept(message), before: steps }));
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
      <UndoLine
        message={change?.message ?? ""}
        undo={change === null ? null : () => void apply(change.before, () => null)}
        focusFor={change?.message}
      />
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
