import { isLinked, knelpuntenFor, type SneltoetsRequest } from "@/rules";
import { useKnelpunten, useSetting } from "@/storage";
import { useState } from "react";
import { Button } from "../shared/button";
import { Checkbox } from "../shared/fields";
import { StatusLine } from "../shared/notice";
import type { ClockPort } from "../shared/ports";
import { keepLink } from "./keep";
import { knelpuntTexts } from "./texts";

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
  const [problem, setProblem] = useState("");
  if (stored.kind !== "ready" || !offered.loaded || !offered.value) return null;
  const known = knelpuntenFor(request, stored.value, shownAtMost);
  return (
    <section className="deel" aria-label={knelpuntTexts.heading}>
      <details className="vouw">
        <summary>{knelpuntTexts.here(known.length)}</summary>
        <div className="stapel">
          <p className="veld-hulp">{knelpuntTexts.hereHint}</p>
          {known.length === 0 ? <p className="zacht">{knelpuntTexts.hereNone}</p> : null}
          {known.map((one) => (
            <Checkbox
              key={one.id}
              label={one.titel}
              {...(one.artikel === "" ? {} : { hint: one.artikel })}
              checked={isLinked(one, request)}
              onChange={(linked) => void keepLink(one, request, linked, port).then(setProblem)}
            />
          ))}
          <StatusLine>{problem}</StatusLine>
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
