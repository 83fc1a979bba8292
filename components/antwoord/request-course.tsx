import { documentTitle, withSteps, type RequestStep, type SneltoetsAnswer, type SneltoetsRequest } from "@/rules";
import { saveRequest } from "@/storage";
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
export function RequestCourse({ request, answers, today }: RequestCourseProps) {
  const [open, setOpen] = useState(false);
  const keep = async (steps: readonly RequestStep[]): Promise<StepsOutcome> => {
    const result = await saveRequest(withSteps(request, steps));
    return "sentence" in result ? { kind: "failed", sentence: result.sentence } : { kind: "kept" };
  };
  return (
    <details className="vouw verloop-vouw" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {timelineTexts.heading}
        <span className="alleen-voorlezen">: {documentTitle(request.stuk)}</span>
      </summary>
      {open ? (
        <div className="stapel">
          <Timeline
            request={request}
            answers={answers.filter((answer) => answer.request.id === request.id)}
            today={today}
            onSteps={keep}
          />
        </div>
      ) : null}
    </details>
  );
}
