import { isLinked, knelpuntenBeside, withWords, type Knelpunt, type SneltoetsRequest } from "@/rules";
import { useKnelpunten, useSetting } from "@/storage";
import { useState } from "react";
import { Button, TextButton } from "../shared/button";
import { Checkbox, TextField } from "../shared/fields";
import { StatusLine } from "../shared/notice";
import type { ClockPort } from "../shared/ports";
import { keepLink } from "./keep";
import { knelpuntTexts } from "./texts";
import { Unreadable } from "./unreadable";

type KnelpuntenHereProps = {
  readonly request: SneltoetsRequest;
  readonly port: Pick<ClockPort, "now">;
  /** Goes to the register to note something new about this request. */
  readonly onNote: () => void;
};

/** More would push the form away. */
const shownAtMost = 8;

/** The knelpunten that may come up in this stuk, to tie to it; for the own register, so that nothing of it leaves. */
export function KnelpuntenHere({ request, port, onNote }: KnelpuntenHereProps) {
  const stored = useKnelpunten();
  const offered = useSetting("knelpunten");
  const [opening, setOpening] = useState(0);
  if (stored.kind !== "ready" || !offered.loaded || !offered.value) return null;
  const { likely, others } = knelpuntenBeside(request, stored.value);
  const first = likely.slice(0, shownAtMost);
  return (
    <section className="deel" aria-label={knelpuntTexts.heading}>
      <details className="vouw" onToggle={({ currentTarget }) => setOpening(opening + Number(currentTarget.open))}>
        <summary>{knelpuntTexts.here(first.length)}</summary>
        <div className="stapel">
          <p className="veld-hulp">{knelpuntTexts.hereHint}</p>
          <Unreadable amount={stored.unreadable} />
          <Choice key={opening} request={request} port={port} likely={first} all={[...likely, ...others]} />
          <div className="rij">
            <Button small onClick={onNote}>
              {knelpuntTexts.add}
            </Button>
          </div>
        </div>
      </details>
    </section>
  );
}

type ChoiceProps = Omit<KnelpuntenHereProps, "onNote"> & {
  /** Shown at once. */
  readonly likely: readonly Knelpunt[];
  /** Every knelpunt, what is most like this request first. */
  readonly all: readonly Knelpunt[];
};

/** What is likely, with a way to every other one. */
function Choice({ request, port, likely, all }: ChoiceProps) {
  const [problem, setProblem] = useState("");
  const [offersMore] = useState(all.length > likely.length);
  const { view, shown, look } = useView(likely, all);
  return (
    <>
      {offersMore ? (
        <div className="rij">
          <TextField
            label={knelpuntTexts.hereSearch}
            type="search"
            value={view.words}
            onChange={(words) => look({ words })}
          />
          {isSearching(view) ? null : (
            <TextButton onClick={() => look({ showsAll: !view.showsAll })}>
              {view.showsAll ? knelpuntTexts.hereLikely : knelpuntTexts.hereAll(all.length)}
            </TextButton>
          )}
        </div>
      ) : null}
      <StatusLine>
        {shown.length > 0 ? "" : isSearching(view) ? knelpuntTexts.noneFound : knelpuntTexts.hereNone}
      </StatusLine>
      {shown.map((one) => (
        <Checkbox
          key={one.id}
          label={one.titel}
          {...hintOf(one)}
          checked={isLinked(one, request)}
          onChange={(linked) => void keepLink(one, request, linked, port).then(setProblem)}
        />
      ))}
      <StatusLine>{problem}</StatusLine>
    </>
  );
}

type View = { readonly words: string; readonly showsAll: boolean };

const isSearching = ({ words }: View): boolean => words.trim() !== "";

/**
 * What somebody looks at. A tick makes a knelpunt more like this request; its line stays where it is until another view
 * is asked for.
 */
function useView(likely: readonly Knelpunt[], all: readonly Knelpunt[]) {
  const [view, setView] = useState<View>({ words: "", showsAll: false });
  const [lines, setLines] = useState(likely);
  const look = (part: Partial<View>) => {
    const next = { ...view, ...part };
    setView(next);
    setLines(isSearching(next) ? withWords(all, next.words) : next.showsAll ? all : likely);
  };
  const shown = lines.flatMap(({ id }) => all.find((one) => one.id === id) ?? []);
  return { view, shown, look };
}

function hintOf({ artikel, opgelost }: Knelpunt): { readonly hint?: string } {
  const hint = [artikel, opgelost ? knelpuntTexts.solved : ""].filter((part) => part !== "").join(" · ");
  return hint === "" ? {} : { hint };
}
