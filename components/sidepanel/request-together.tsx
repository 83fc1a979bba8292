import { Heading } from "@nl-design-system-candidate/heading-react";
import { documentTitle, type SneltoetsRequest } from "@/rules";
import { useAllRequests } from "@/storage";
import { useState } from "react";
import { Button } from "../shared/button";
import { Checkbox } from "../shared/fields";
import { answerPlace } from "../uitwisselen/answer-place";
import type { DevicePort } from "./ports";
import { togetherTexts } from "./request-after-texts";
import { shortName } from "./short-name";

type TogetherProps = {
  readonly request: SneltoetsRequest;
  readonly isKept: boolean;
  /** Keeps this request, so that the other page can open it. */
  readonly onKeep: () => void;
  readonly device: Pick<DevicePort, "openAnswers">;
};

/** Most that is offered; more are chosen on the page itself. */
const shownAtMost = 6;

/** Other requests that still have to leave: choose some to go in one mail with this one. */
export function Together({ request, isKept, onKeep, device: { openAnswers } }: TogetherProps) {
  const stored = useAllRequests();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const waiting = stored.kind === "ready" ? waitingBeside(request, stored.value) : [];
  if (waiting.length === 0 || openAnswers === undefined || request.status.kind !== "concept") return null;
  const ids = waiting.map(({ id }) => id).filter((id) => chosen.includes(id));
  const choose = (id: string, on: boolean) => {
    if (!isKept) onKeep();
    setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  };
  const open = () => void openAnswers(answerPlace("versturen", request.id, ...ids));
  return (
    <section className="deel">
      <Heading level={2}>{togetherTexts.heading}</Heading>
      <p className="zacht">{togetherTexts.hint}</p>
      {waiting.slice(0, shownAtMost).map(({ id, stuk, recipients }) => (
        <Checkbox
          key={id}
          label={documentTitle(stuk)}
          hint={recipients.length === 0 ? togetherTexts.nobody : recipients.map(shortName).join(", ")}
          checked={ids.includes(id)}
          onChange={(on) => choose(id, on)}
        />
      ))}
      <div className="rij">
        <Button small aria-disabled={!isKept || ids.length === 0} onClick={open}>
          {togetherTexts.open(ids.length + 1)}
        </Button>
      </div>
    </section>
  );
}

/** Own requests that did not leave yet; those on the same dossier first. */
function waitingBeside(request: SneltoetsRequest, all: readonly SneltoetsRequest[]): readonly SneltoetsRequest[] {
  const isBeside = ({ stuk }: SneltoetsRequest): boolean => stuk.dossier === request.stuk.dossier;
  return all
    .filter(({ id, receivedAt, status }) => id !== request.id && receivedAt === null && status.kind === "concept")
    .toSorted((a, b) => Number(isBeside(b)) - Number(isBeside(a)));
}
