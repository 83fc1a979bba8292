import { TextButton } from "../shared/button";
import { putBackLabel } from "../shared/undo-line";
import { titleOf } from "./rule-info";
import { signalTexts } from "./texts";
import type { Dismissed } from "./use-dismissed";

/** What is not shown: by the user, with the way back, and by the user's organisation. */
export function DismissedList({ dismissed }: { readonly dismissed: Dismissed }) {
  return (
    <>
      {dismissed.offByPolicy === 0 ? null : <p className="zacht">{signalTexts.offByPolicy(dismissed.offByPolicy)}</p>}
      <PutAway dismissed={dismissed} />
    </>
  );
}

function PutAway({ dismissed: { hidden, restore } }: { readonly dismissed: Dismissed }) {
  if (hidden.length === 0) return null;
  return (
    <details className="weggezet">
      <summary>{signalTexts.showDismissed(hidden.length)}</summary>
      <ul className="lijst">
        {hidden.map(({ finding, dismissal }) => (
          <li key={`${finding.rule} ${finding.range[0]}`}>
            <span>
              {titleOf(finding.rule)}{" "}
              <span className="zacht">
                ({dismissal.scope === "rule" ? signalTexts.dismissedEverywhere : signalTexts.dismissedHere})
              </span>
            </span>
            <TextButton onClick={() => restore(dismissal)}>
              {putBackLabel} <span className="alleen-voorlezen">{titleOf(finding.rule)}</span>
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
