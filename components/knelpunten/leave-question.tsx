import { Button } from "../shared/button";
import { focusOnMount } from "../shared/focus-on-mount";
import { Notice } from "../shared/notice";
import { knelpuntTexts } from "./texts";

type LeaveQuestionProps = { readonly discard: () => void; readonly goOn: () => void };

/** Asked before a form closes that holds what is not kept. */
export function LeaveQuestion({ discard, goOn }: LeaveQuestionProps) {
  return (
    <Notice tone="let-op" announced>
      <p>{knelpuntTexts.leave}</p>
      <div className="rij">
        <Button ref={focusOnMount} small onClick={goOn}>
          {knelpuntTexts.goOn}
        </Button>
        <Button small purpose="subtle" className="knop-rand" onClick={discard}>
          {knelpuntTexts.discard}
        </Button>
      </div>
    </Notice>
  );
}
