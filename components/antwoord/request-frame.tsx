import { documentTitle, type SneltoetsAnswer, type SneltoetsRequest } from "@/rules";
import type { ReactNode } from "react";
import { Checkbox } from "../shared/fields";
import { pageTexts } from "./page-texts";
import { RequestCourse } from "./request-course";

type RequestFrameProps = {
  readonly request: SneltoetsRequest;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  /** Facts, each on its own line; "" is left out. */
  readonly lines: readonly string[];
  /** What stands below the facts. */
  readonly more?: ReactNode;
  readonly answers: readonly SneltoetsAnswer[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What one can do with it. */
  readonly children: ReactNode;
};

/** One request in a list: choose it, about what, how it stands, and what one can do. */
export function RequestFrame(props: RequestFrameProps) {
  const { request, selected, onSelect, lines, more, answers, today, children } = props;
  const { stuk } = request;
  const title = documentTitle(stuk);
  return (
    <li className="ontvangen">
      <Checkbox
        label={<span className="alleen-voorlezen">{pageTexts.select(title)}</span>}
        checked={selected}
        onChange={onSelect}
      />
      <div>
        <p className="over-stuk">
          <strong>{title}</strong>
        </p>
        {stuk.title === null ? null : <p className="twee-regels">{stuk.title}</p>}
        {lines
          .filter((line) => line !== "")
          .map((line) => (
            <p key={line} className="zacht">
              {line}
            </p>
          ))}
        {more}
      </div>
      <div className="rij">{children}</div>
      <RequestCourse request={request} answers={answers} today={today} />
    </li>
  );
}
