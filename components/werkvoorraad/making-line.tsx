import { Button } from "../shared/button";
import { StatusLine } from "../shared/notice";
import { useSettled } from "../shared/use-settled";
import { exportTexts } from "./totals-texts";
import type { MakingState } from "./use-making";

type MakingLineProps = {
  readonly state: MakingState;
  /** What to say in each state; while it is busy, what is being made. */
  readonly words: Readonly<Record<MakingState["kind"], string>>;
  readonly onStop: () => void;
};

/** Milliseconds: what is sooner done needs no bar. */
const patience = 1_000;

/** What became of making something; when it takes long, how far it is and a way to stop it. */
export function MakingLine({ state, words, onStop }: MakingLineProps) {
  const takesLong = useSettled(state.kind === "bezig", patience);
  return (
    <>
      <StatusLine>{words[state.kind]}</StatusLine>
      {state.kind === "bezig" && takesLong ? <Progress {...state} onStop={onStop} /> : null}
    </>
  );
}

type ProgressProps = { readonly done: number; readonly all: number; readonly onStop: () => void };

function Progress({ done, all, onStop }: ProgressProps) {
  return (
    <div className="rij">
      <progress value={done} max={Math.max(all, 1)} aria-label={exportTexts.progressLabel} />
      <span className="zacht">{exportTexts.progress(done, all)}</span>
      <Button small onClick={onStop}>
        {exportTexts.stop}
      </Button>
    </div>
  );
}
