import { Heading } from "@nl-design-system-candidate/heading-react";
import { useEffect, useMemo, useState } from "react";
import { checkText } from "@/rules";
import { useSetting } from "@/storage";
import { Button } from "../shared/button";
import { useEscape } from "../shared/use-escape";
import { useHeadingFocus } from "../shared/use-heading-focus";
import { titleOf } from "../sidepanel/rule-info";
import { Terms } from "../sidepanel/terms";
import { signalTexts } from "../sidepanel/texts";
import { tourExample, tourSteps, tourTexts, type TourStep } from "./tour-texts";

/** The way to the tour and to the list of terms, always in the same place. */
export function TourButtons({ onTerms }: { readonly onTerms: () => void }) {
  const { set } = useSetting("tour");
  return (
    <div className="rij rondleiding-weg">
      <Button small purpose="subtle" onClick={() => void set("bezig")}>
        {tourTexts.again}
      </Button>
      <Button small purpose="subtle" onClick={onTerms}>
        {tourTexts.terms}
      </Button>
    </div>
  );
}

/** One minute with a worked example: offered once, skipped with one press, and there again whenever one asks. */
export function Tour() {
  const { value, loaded, set } = useSetting("tour");
  if (!loaded || value === "gezien") return null;
  const skip = () => void set("gezien");
  if (value === "bezig") return <Steps onDone={skip} />;
  return (
    <section className="rondleiding" aria-label={tourTexts.again}>
      <p>{tourTexts.offer}</p>
      <div className="rij">
        <Button purpose="primary" onClick={() => void set("bezig")}>
          {tourTexts.start}
        </Button>
        <Button purpose="subtle" onClick={skip}>
          {tourTexts.notNow}
        </Button>
      </div>
    </section>
  );
}

function Steps({ onDone }: { readonly onDone: () => void }) {
  const [at, goTo] = useState(0);
  useFocusBack();
  useEscape(onDone);
  const step = tourSteps[at];
  if (step === undefined) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <section className="rondleiding" aria-label={tourTexts.again}>
      <Step key={step.id} step={step} count={tourTexts.step(at + 1, tourSteps.length)} />
      <div className="rij">
        <Button purpose="primary" onClick={() => (isLast ? onDone() : goTo(at + 1))}>
          {isLast ? tourTexts.done : tourTexts.next}
        </Button>
        {at === 0 ? null : <Button onClick={() => goTo(at - 1)}>{tourTexts.previous}</Button>}
        {isLast ? null : (
          <Button purpose="subtle" onClick={onDone}>
            {tourTexts.notNow}
          </Button>
        )}
      </div>
    </section>
  );
}

/** When the tour goes, the focus returns to where it was, or to the way to the tour when that is gone. */
function useFocusBack(): void {
  // While rendering: a moment later the heading of the first step has it.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const hadFocus = before instanceof HTMLElement && before !== document.body && before.isConnected;
      const target = hadFocus ? before : document.querySelector<HTMLElement>(".rondleiding-weg button");
      target?.focus();
    },
    [before],
  );
}

function Step({ step: { id, title, text }, count }: { readonly step: TourStep; readonly count: string }) {
  const heading = useHeadingFocus();
  return (
    <>
      <p className="zacht klein">{count}</p>
      <Heading level={2} ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      <p>{text}</p>
      <Example id={id} />
      <Terms text={text} />
    </>
  );
}

/** The same example in every step, worked out by the rules themselves. */
function Example({ id }: Pick<TourStep, "id">) {
  const finding = useMemo(() => checkText(tourExample.text).findings[0], []);
  if (finding === undefined || id === "lijst") return null;
  if (id === "tekst") return <Marked words={finding.quote.exact} />;
  if (id === "signaal") {
    return (
      <div className="rondleiding-voorbeeld">
        <p>
          <strong>{titleOf(finding.rule)}</strong>
        </p>
        <p>{finding.message}</p>
      </div>
    );
  }
  if (id === "vraag") {
    return (
      <p className="rondleiding-voorbeeld">
        <strong>{signalTexts.question}:</strong> {finding.question}
      </p>
    );
  }
  return (
    <div className="rondleiding-voorbeeld">
      <p>
        <strong>{tourExample.answer}</strong>
      </p>
      <ol className="genummerd">
        {tourExample.conditions.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ol>
    </div>
  );
}

function Marked({ words }: { readonly words: string }) {
  const [before = "", ...after] = tourExample.addition.split(words);
  return (
    <blockquote className="rondleiding-voorbeeld wettekst">
      {before}
      {after.length === 0 ? null : <mark>{words}</mark>}
      {after.join(words)}
    </blockquote>
  );
}
