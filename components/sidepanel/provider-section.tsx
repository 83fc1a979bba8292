import { Heading } from "@nl-design-system-candidate/heading-react";
import type { ProviderEvidence, ProviderMatch, Recipient } from "@/rules";
import { useRef, useState } from "react";
import { TextButton } from "../shared/button";
import { ProviderPicker } from "./provider-picker";
import { shortName } from "./short-name";
import { providerTexts } from "./texts";

type ProviderSectionProps = {
  readonly matches: readonly ProviderMatch[];
  readonly chosen: readonly Recipient[];
  readonly recent: readonly string[];
  readonly onChange: (chosen: readonly Recipient[]) => void;
};

/** Who executes this, with the words that led to it, and a way to change it. */
export function ProviderSection({ matches, chosen, recent, onChange }: ProviderSectionProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const touched = matches.filter(({ id }) => !chosen.some((recipient) => recipient.id === id));
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    <section className="deel">
      <div className="deel-kop">
        <Heading level={2}>{providerTexts.heading}</Heading>
        <TextButton ref={trigger} aria-expanded={open} onClick={() => setOpen(!open)}>
          {providerTexts.change}
          <span className="alleen-voorlezen"> dienstverlener</span>
        </TextButton>
      </div>
      {chosen.length === 0 ? <p>{providerTexts.unknown}</p> : null}
      <ul className="lijst dienstverleners">
        {chosen.map((recipient) => (
          <ChosenProvider
            key={recipient.id}
            recipient={recipient}
            match={matches.find(({ id }) => id === recipient.id)}
          />
        ))}
        {touched.map((match) => (
          <li key={match.id} className="zacht">
            {shortName(match)} · {providerTexts.roles[match.role]} <Evidence because={match.because[0]} />
          </li>
        ))}
      </ul>
      {open ? <ProviderPicker chosen={chosen} recent={recent} onChange={onChange} onDone={close} /> : null}
    </section>
  );
}

type ChosenProviderProps = { readonly recipient: Recipient; readonly match: ProviderMatch | undefined };

function ChosenProvider({ recipient, match }: ChosenProviderProps) {
  return (
    <li>
      <strong title={recipient.name}>{shortName(recipient)}</strong> ·{" "}
      {match === undefined ? (
        <span className="zacht">{providerTexts.chosenByYou}</span>
      ) : (
        <>
          {providerTexts.roles[match.role]} <Evidence because={match.because[0]} />
        </>
      )}
    </li>
  );
}

function Evidence({ because }: { readonly because: ProviderEvidence }) {
  return (
    <span className="bewijs">
      <q>{because.words}</q> ({providerTexts.bases[because.basis]}, {because.where})
    </span>
  );
}
