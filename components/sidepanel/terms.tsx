import { Fragment } from "react";
import { termsIn } from "@/rules";
import { Toggletip } from "../shared/toggletip";
import { signalTexts } from "./texts";

/** The terms in these words, each explained on hover, focus and touch. Nothing when there are none. */
export function Terms({ text }: { readonly text: string }) {
  const terms = termsIn(text);
  if (terms.length === 0) return null;
  return (
    <p className="zacht">
      {signalTexts.terms}:{" "}
      {terms.map(({ term, meaning }, at) => (
        <Fragment key={term}>
          {at === 0 ? "" : " · "}
          <Toggletip tip={meaning}>{term}</Toggletip>
        </Fragment>
      ))}
    </p>
  );
}
