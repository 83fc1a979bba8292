import {
  conditionsOf,
  conditionText,
  outcomeTitle,
  outdatedMark,
  responsesTo,
  type SneltoetsAnswer,
  type WorkItem,
} from "@/rules";
import { Toggletip } from "../shared/toggletip";
import { providerName } from "./names";
import { tableTexts } from "./texts";

type AnswerCellProps = Pick<WorkItem, "answers" | "outdated" | "requests">;

/** Who answered what, and how many of those who were asked. */
export function AnswerCell({ answers, outdated, requests }: AnswerCellProps) {
  const open = requests.filter(({ status }) => status.kind === "verstuurd").map((one) => responsesTo(one, answers));
  const asked = open.reduce((sum, one) => sum + one.asked, 0);
  const answered = open.reduce((sum, one) => sum + one.answered, 0);
  if (answers.length === 0 && asked < 2) return null;
  return (
    <span className="twee-regels">
      {answers.map((answer, at) => (
        <span key={answer.id}>
          {at === 0 ? "" : " · "}
          <ShortAnswer answer={answer} isOutdated={outdated.includes(answer.id)} />
        </span>
      ))}
      {asked < 2 ? null : <span className="zacht klein"> {tableTexts.answeredOf(answered, asked)}</span>}
    </span>
  );
}

type ShortAnswerProps = { readonly answer: SneltoetsAnswer; readonly isOutdated: boolean };

/** A verdict never stands without its status, nor without its conditions: they are one hover, focus or touch away, and read out with it. */
function ShortAnswer({ answer, isOutdated }: ShortAnswerProps) {
  const { organisation } = answer;
  const who = organisation.id === null ? organisation.name : providerName(organisation.id);
  const conditions = conditionsOf(answer.outcome);
  const marks = [answer.status.kind === "concept" ? "concept" : "", isOutdated ? outdatedMark : ""];
  const marked = marks.filter((mark) => mark !== "").join(", ");
  const title = `${who}: ${outcomeTitle(answer)}${marked === "" ? "" : ` (${marked})`}`;
  if (conditions.length === 0) return title;
  return (
    <Toggletip
      tip={
        <span className="tip-lijst">
          {conditions.map((condition, at) => (
            <span key={`${condition.voorwaarde} ${condition.wie}`}>
              {at + 1}. {conditionText(condition)}
            </span>
          ))}
        </span>
      }
    >
      {tableTexts.withConditions(title, conditions.length)}
    </Toggletip>
  );
}
