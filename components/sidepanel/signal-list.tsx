import { Heading } from "@nl-design-system-candidate/heading-react";
import type { KeyedFinding } from "./keyed-finding";
import { SignalCard, type SignalActions } from "./signal-card";
import { signalTexts } from "./texts";
import type { Dismissed } from "./use-dismissed";

/** At most this many signals stand open at first: what one reads in a minute. */
const openAtFirst = 3;

type CardsProps = {
  readonly isIncluded: (key: string) => boolean;
  readonly actions: SignalActions;
};

type SignalListProps = CardsProps & { readonly dismissed: Pick<Dismissed, "visible" | "hidden"> };

/** The signals, strongest first, and with equal weight what becomes simpler. */
export function SignalList({ dismissed: { visible, hidden }, ...rest }: SignalListProps) {
  const signals = visible.filter(({ finding }) => finding.strength !== "lichter");
  const simpler = visible.filter(({ finding }) => finding.strength === "lichter");
  const nothing = hidden.length > 0 ? signalTexts.noneLeft : signalTexts.none;
  return (
    <>
      <section className="deel" aria-labelledby="signalen">
        <Heading level={2} id="signalen" tabIndex={-1}>
          {signalTexts.summary(signals.length, simpler.length)}
        </Heading>
        {visible.length === 0 ? <p>{nothing}</p> : <Cards signals={signals} {...rest} />}
      </section>
      {simpler.length === 0 ? null : (
        <section className="deel" aria-labelledby="eenvoudiger">
          <Heading level={2} id="eenvoudiger">
            {signalTexts.simpler}
          </Heading>
          <Cards signals={simpler} {...rest} />
        </section>
      )}
    </>
  );
}

function Cards({ signals, isIncluded, actions }: CardsProps & { readonly signals: readonly KeyedFinding[] }) {
  return (
    <ul className="lijst signalen">
      {signals.map((signal, index) => (
        <SignalCard
          key={signal.key}
          signal={signal}
          included={isIncluded(signal.key)}
          startsOpen={index < openAtFirst}
          actions={actions}
        />
      ))}
    </ul>
  );
}
