import { Button } from "../shared/button";
import { StatusLine } from "../shared/notice";
import { useGoingOn } from "../shared/use-going-on";
import { useSettled } from "../shared/use-settled";
import { exportTexts } from "./totals-texts";
import type { MakingState } from "./use-making";

type MakingLineProps = {
  readonly state: MakingState;
  /** What to say in each state; while it is busy, what is being made. */
  readonly words: Readonly<Record<MakingState["kind"], string>>;
  readonly onStop: () => void;
  /** Brings a reader who is on the way to stop it on, once that is gone: because it was stopped, or is ready. */
  readonly goOn: () => void;
};

/** Milliseconds: what is sooner done needs no bar. */
const patience = 1_000;

/** What became of making something; when it takes long, how far it is and a way to stop it. */
export function MakingLine({ state, words, onStop, goOn }: MakingLineProps) {
  const takesLong = useSettled(state.kind === "bezig", patience);
  return (
    <>
      <StatusLine>{words[state.kind]}</StatusLine>
      {state.kind === "bezig" && takesLong ? <Progress {...state} onStop={onStop} goOn={goOn} /> : null}
    </>
  );
}

type ProgressProps = Pick<MakingLineProps, "onStop" | "goOn"> & { readonly done: number; readonly all: number };

function Progress({ done, all, onStop, goOn }: ProgressProps) {
  const stop = useGoingOn(goOn);
  return (
    <div className="rij">
      <progress value={done} max={Math.max(all, 1)} aria-label={exportTexts.progressLabel} />
      <span className="zacht">{exportTexts.progress(done, all)}</span>
      <Button ref={stop} small onClick={onStop}>
        {exportTexts.stop}
      </Button>
    </div>
  );
}
