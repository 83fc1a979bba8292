import { Heading } from "@nl-design-system-candidate/heading-react";
import {
  copyTexts,
  stepKinds,
  stepTitle,
  timelineOf,
  type RequestStep,
  type SneltoetsAnswer,
  type SneltoetsRequest,
  type StepKind,
} from "@/rules";
import { useState } from "react";
import { Button } from "../shared/button";
import { fullDay } from "../shared/dates";
import { Select, TextField } from "../shared/fields";
import { Menu } from "../shared/menu";
import { CopyIcon } from "../shared/icons";
import { StatusLine } from "../shared/notice";
import type { DevicePort } from "./ports";
import { requestAfterTexts } from "./request-after-texts";

type CopyTextsProps = {
  readonly request: SneltoetsRequest;
  readonly answers: readonly SneltoetsAnswer[];
  readonly device: Pick<DevicePort, "copy">;
};

/** Texts for elsewhere: what was asked and answered in the words that a letter, a debate or an invitation needs. */
export function CopyTexts({ request, answers, device }: CopyTextsProps) {
  const [outcome, setOutcome] = useState("");
  const copy = (title: string, text: string) => {
    device.copy(text).then(
      () => setOutcome(requestAfterTexts.copied(title)),
      () => setOutcome(requestAfterTexts.copyFailed),
    );
  };
  return (
    <section className="deel">
      <Heading level={2}>{requestAfterTexts.texts}</Heading>
      <p className="zacht">{requestAfterTexts.textsHint}</p>
      <div className="rij">
        <Menu
          label={requestAfterTexts.copyText}
          icon={<CopyIcon />}
          purpose="secondary"
          startSide
          items={copyTexts.map(({ title, purpose, build }) => ({
            label: title,
            hint: purpose,
            onChoose: () => copy(title, build({ request, answers })),
          }))}
        />
      </div>
      <StatusLine>{outcome}</StatusLine>
    </section>
  );
}

type TimelineProps = {
  readonly request: SneltoetsRequest;
  readonly answers: readonly SneltoetsAnswer[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onSteps: (steps: readonly RequestStep[]) => void;
};

/** What happened with the request, what is still to come, and a way to note a step. */
export function Timeline({ request, answers, today, onSteps }: TimelineProps) {
  const moments = timelineOf(request, answers, today);
  return (
    <section className="deel">
      <Heading level={2}>{requestAfterTexts.timeline}</Heading>
      <ol className="lijst verloop">
        {moments.map(({ on, title, lines, when }, at) => (
          // Moments are drawn anew as a whole; two may fall on one day with one title.
          // oxlint-disable-next-line react/no-array-index-key -- see above
          <li key={at} className={`verloop-${when}`}>
            <span className="zacht">
              {fullDay(on)}
              {when === "komt" ? ` (${requestAfterTexts.coming})` : ""}
            </span>
            <span>{title}</span>
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </li>
        ))}
      </ol>
      <NoteStep today={today} onNote={(step) => onSteps([...request.steps, step])} />
    </section>
  );
}

const stepOptions = stepKinds.map((kind) => ({ value: kind, label: stepTitle[kind] }));

type NoteStepProps = { readonly today: string; readonly onNote: (step: RequestStep) => void };

function NoteStep({ today, onNote }: NoteStepProps) {
  const [kind, setKind] = useState<StepKind>("uitgezet");
  const [on, setOn] = useState(today);
  const [noted, setNoted] = useState("");
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(on);
  const note = () => {
    if (!isDay) return setNoted(requestAfterTexts.noDay);
    onNote({ kind, on, note: "" });
    return setNoted(requestAfterTexts.noted(stepTitle[kind]));
  };
  return (
    <details className="vouw">
      <summary>{requestAfterTexts.noteStep}</summary>
      <div className="stapel">
        <Select label={requestAfterTexts.step} value={kind} options={stepOptions} onChange={setKind} />
        <TextField label={requestAfterTexts.day} type="date" value={on} onChange={setOn} />
        <div className="rij">
          <Button small onClick={note}>
            {requestAfterTexts.note}
          </Button>
          <StatusLine>{noted}</StatusLine>
        </div>
      </div>
    </details>
  );
}
