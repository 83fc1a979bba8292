import { Heading } from "@nl-design-system-candidate/heading-react";
import { documentTitle, type RequestSignal, type SneltoetsRequest } from "@/rules";
import { useState } from "react";
import { Button, TextButton } from "../shared/button";
import { TextArea } from "../shared/fields";
import { focusOnMount } from "../shared/focus-on-mount";
import { CloseIcon } from "../shared/icons";
import { keyed } from "../shared/keyed";
import { StatusLine } from "../shared/notice";
import { requestTexts } from "./request-texts";
import { StrengthMark } from "./strength-mark";

type AboutProps = {
  readonly request: SneltoetsRequest;
  readonly onSignals: (signals: readonly RequestSignal[]) => void;
  readonly onAim: (aim: string) => void;
};

/** Which document, which signals (each can be taken out), and what the requester wants to reach. */
export function About({ request, onSignals, onAim }: AboutProps) {
  const [removed, setRemoved] = useState<{ title: string; before: readonly RequestSignal[] } | null>(null);
  const { stuk, signals } = request;
  const remove = (signal: RequestSignal) => {
    setRemoved({ title: signal.title, before: signals });
    onSignals(signals.filter((other) => other !== signal));
  };
  const undo = (before: readonly RequestSignal[]) => {
    setRemoved(null);
    onSignals(before);
  };
  return (
    <section className="deel">
      <Heading level={2}>{requestTexts.about}</Heading>
      <p className="over-stuk">{documentTitle(stuk)}</p>
      {stuk.title === null ? null : <p className="zacht twee-regels">{stuk.title}</p>}
      {signals.length === 0 ? <p>{requestTexts.noSignals}</p> : <p>{requestTexts.signals(signals.length)}</p>}
      <ul className="lijst gekozen">
        {keyed(signals, ({ rule, quote }) => `${rule} ${quote}`).map(({ key, item: signal }) => (
          <li key={key}>
            <StrengthMark strength={signal.strength} />
            <span>{signal.title}</span>
            <Button small iconOnly purpose="subtle" icon={<CloseIcon />} onClick={() => remove(signal)}>
              {requestTexts.removeSignal(signal.title)}
            </Button>
          </li>
        ))}
      </ul>
      <div className="rij">
        <StatusLine>{removed === null ? "" : requestTexts.removed(`‘${removed.title}’`)}</StatusLine>
        {removed === null ? null : (
          <TextButton key={removed.title} ref={focusOnMount} onClick={() => undo(removed.before)}>
            {requestTexts.undo}
          </TextButton>
        )}
      </div>
      <TextArea label={requestTexts.aim} hint={requestTexts.aimHint} value={request.aim} onChange={onAim} />
    </section>
  );
}
