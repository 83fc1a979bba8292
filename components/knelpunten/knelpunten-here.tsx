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
  if (stored.kind !== "ready" || !offered.loaded || !offered.value) return null;
  const { likely, others } = knelpuntenBeside(request, stored.value);
  const first = likely.slice(0, shownAtMost);
  return (
    <section className="deel" aria-label={knelpuntTexts.heading}>
      <details className="vouw">
        <summary>{knelpuntTexts.here(first.length)}</summary>
        <div className="stapel">
          <p className="veld-hulp">{knelpuntTexts.hereHint}</p>
          <Unreadable amount={stored.unreadable} />
          <Choice request={request} port={port} likely={first} all={[...likely, ...others]} />
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
  const [words, setWords] = useState("");
  const [showsAll, setShowsAll] = useState(false);
  const isSearching = words.trim() !== "";
  const shown = isSearching ? withWords(all, words) : showsAll ? all : likely;
  return (
    <>
      {all.length > likely.length ? (
        <div className="rij">
          <TextField label={knelpuntTexts.hereSearch} type="search" value={words} onChange={setWords} />
          {isSearching ? null : (
            <TextButton onClick={() => setShowsAll(!showsAll)}>
              {showsAll ? knelpuntTexts.hereLikely : knelpuntTexts.hereAll(all.length)}
            </TextButton>
          )}
        </div>
      ) : null}
      <StatusLine>{shown.length > 0 ? "" : isSearching ? knelpuntTexts.noneFound : knelpuntTexts.hereNone}</StatusLine>
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

function hintOf({ artikel, opgelost }: Knelpunt): { readonly hint?: string } {
  const hint = [artikel, opgelost ? knelpuntTexts.solved : ""].filter((part) => part !== "").join(" · ");
  return hint === "" ? {} : { hint };
}
