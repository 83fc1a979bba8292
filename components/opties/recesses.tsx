import { Heading } from "@nl-design-system-candidate/heading-react";
import { knownUntil, readRecesses, withRecesses, type Recess } from "@/rules";
import { useSetting } from "@/storage";
import { useId, useState } from "react";
import { Button } from "../shared/button";
import { fullDay } from "../shared/dates";
import { ExternalLink } from "../shared/external-link";
import { TextArea } from "../shared/fields";
import { RemovalLine } from "../shared/removal-line";
import { useRemoval } from "../shared/use-removal";
import { recessOutcome } from "./recess-outcome";
import { recessTexts } from "./recess-texts";
import { optionTexts } from "./texts";

const source = "https://www.tweedekamer.nl/debat_en_vergadering/recessen";

/** The recesses that no list here knows: pasted by the user, or decided by the organisation. */
export function Recesses() {
  const { value, locked, problem, set } = useSetting("recesses");
  const [typed, setTyped] = useState("");
  const addId = useId();
  const removal = useRemoval<Recess>({
    remove: async (one) => set(value.filter((other) => other !== one)),
    restore: async (one) => set(withRecesses(value, [one])),
    removed: (one) => recessTexts.removed(nameOf(one)),
    otherwise: addId,
  });
  const add = async () => {
    const { recesses, unread } = readRecesses(typed, value);
    const next = withRecesses(value, recesses);
    const result = await set(next);
    if (result.kind !== "saved") return removal.tell(result.sentence);
    setTyped(unread.map(({ line }) => line).join("\n"));
    return removal.forget(recessOutcome({ read: recesses.length, added: next.length - value.length }, unread));
  };
  return (
    <section className="pagina-deel">
      <Heading level={2}>{recessTexts.heading}</Heading>
      <p className="zacht">
        {recessTexts.intro} {knownUntil(value)}
      </p>
      {problem === null ? null : <p role="alert">{problem}</p>}
      {value.length === 0 ? <p>{recessTexts.none}</p> : null}
      <RecessList recesses={value} locked={locked} onRemove={removal.remove} />
      {locked ? (
        <p className="zacht">{optionTexts.locked}</p>
      ) : (
        <Paste addId={addId} typed={typed} onType={setTyped} onAdd={() => void add()} />
      )}
      <RemovalLine {...removal.line} />
    </section>
  );
}

const nameOf = ({ name, first }: Recess): string => `${name} ${first.slice(0, 4)}`;

type RecessListProps = {
  readonly recesses: readonly Recess[];
  readonly locked: boolean;
  /** `item` is the line that goes. */
  readonly onRemove: (one: Recess, item: Element | null) => void;
};

function RecessList({ recesses, locked, onRemove }: RecessListProps) {
  return (
    <ul className="lijst adressen">
      {recesses.map((one) => (
        <li key={`${one.first} ${one.last}`}>
          <strong>{one.name}</strong>
          <span>{recessTexts.period(fullDay(one.first), fullDay(one.last))}</span>
          {locked ? null : (
            <span className="rij">
              <Button small onClick={({ currentTarget }) => onRemove(one, currentTarget.closest("li"))}>
                {recessTexts.remove}
                <span className="alleen-voorlezen">: {nameOf(one)}</span>
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

type PasteProps = {
  /** Of the element around the button. */
  readonly addId: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onAdd: () => void;
};

function Paste({ addId, typed, onType, onAdd }: PasteProps) {
  return (
    <>
      <p>
        <ExternalLink href={source}>{recessTexts.source}</ExternalLink>
      </p>
      <TextArea label={recessTexts.pasteLabel} hint={recessTexts.pasteHint} rows={3} value={typed} onChange={onType} />
      <div id={addId} className="rij">
        <Button onClick={onAdd}>{recessTexts.read}</Button>
      </div>
    </>
  );
}
