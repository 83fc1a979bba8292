import {
  documentTitle,
  noneOutdated,
  withSteps,
  type RequestStep,
  type SneltoetsAnswer,
  type SneltoetsRequest,
} from "@/rules";
import { saveRequest, useExchanged } from "@/storage";
import { useState } from "react";
import { timelineTexts } from "../uitwisselen/texts";
import { Timeline, type StepsOutcome } from "../uitwisselen/timeline";

type RequestCourseProps = {
  readonly request: SneltoetsRequest;
  /** All answers that are here; those to this request are picked out. */
  readonly answers: readonly SneltoetsAnswer[];
  /** `YYYY-MM-DD` */
  readonly today: string;
};

/** The course of one request, folded away: what happened, what is to come, and noting a step. */
export function RequestCourse(props: RequestCourseProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="vouw verloop-vouw" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {timelineTexts.heading}
        <span className="alleen-voorlezen">: {documentTitle(props.request.stuk)}</span>
      </summary>
      {open ? <OpenCourse {...props} /> : null}
    </details>
  );
}

function OpenCourse({ request, answers, today }: RequestCourseProps) {
  const exchanged = useExchanged();
  const keep = async (steps: readonly RequestStep[]): Promise<StepsOutcome> => {
    const result = await saveRequest(withSteps(request, steps));
    return "sentence" in result ? { kind: "failed", sentence: result.sentence } : { kind: "kept" };
  };
  return (
    <div className="stapel">
      <Timeline
        request={request}
        answers={answers.filter((answer) => answer.request.id === request.id)}
        outdated={exchanged.kind === "ready" ? exchanged.value.outdated : noneOutdated}
        today={today}
        onSteps={keep}
      />
    </div>
  );
}
