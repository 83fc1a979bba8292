import { Button } from "../shared/button";
import { StatusLine } from "../shared/notice";
import { useFocusHandover } from "../shared/use-focus-handover";
import { useSettled } from "../shared/use-settled";
import { exportTexts } from "./totals-texts";
import type { MakingState } from "./use-making";

type MakingLineProps = {
  readonly state: MakingState;
  /** What to say in each state; while it is busy, what is being made. */
  readonly words: Readonly<Record<MakingState["kind"], string>>;
  readonly onStop: () => void;
  /** Moves the focus when the Stop button disappears while it has it: stopped, or ready. */
  readonly moveFocus: () => void;
};

/** Milliseconds: what is sooner done needs no bar. */
const patience = 1_000;

/** What became of making something; when it takes long, how far it is and a way to stop it. */
export function MakingLine({ state, words, onStop, moveFocus }: MakingLineProps) {
  const takesLong = useSettled(state.kind === "bezig", patience);
  return (
    <>
      <StatusLine>{words[state.kind]}</StatusLine>
      {state.kind === "bezig" && takesLong ? <Progress {...state} onStop={onStop} moveFocus={moveFocus} /> : null}
    </>
  );
}

type ProgressProps = Pick<MakingLineProps, "onStop" | "moveFocus"> & { readonly done: number; readonly all: number };

function Progress({ done, all, onStop, moveFocus }: ProgressProps) {
  const stop = useFocusHandover(moveFocus);
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
