import { allProviders, type Provider, type Recipient } from "@/rules";
import { useId, useState } from "react";
import { Button } from "../shared/button";
import { Checkbox, TextField } from "../shared/fields";
import { StatusLine } from "../shared/notice";
import { count } from "../shared/counts";
import { providerTexts } from "./texts";

/** Shown at once; more would push the rest of the panel away. */
const shownAtMost = 8;

type ProviderPickerProps = {
  readonly chosen: readonly Recipient[];
  /** Ids chosen before, newest first. */
  readonly recent: readonly string[];
  readonly onChange: (chosen: readonly Recipient[]) => void;
  readonly onDone: () => void;
};

const holds = (text: string, query: string): boolean => text.toLowerCase().includes(query);

/** Providers whose name, abbreviation or ministry holds the words, or without words the chosen and recent ones. */
function found(query: string, first: readonly string[]): readonly Provider[] {
  const words = query.trim().toLowerCase();
  if (words === "") {
    const known = first.flatMap((id) => allProviders().filter((provider) => provider.id === id));
    return [...new Set([...known, ...allProviders()])];
  }
  const byStart = (provider: Provider) =>
    [provider.abbreviation ?? "", provider.name].some((name) => name.toLowerCase().startsWith(words)) ? 0 : 1;
  return allProviders()
    .filter(({ name, abbreviation, ministry }) =>
      [name, abbreviation ?? "", ministry ?? ""].some((text) => holds(text, words)),
    )
    .toSorted((a, b) => byStart(a) - byStart(b));
}

/** A search field with a list of checkboxes below it: chosen and recent ones first. */
export function ProviderPicker({ chosen, recent, onChange, onDone }: ProviderPickerProps) {
  const [query, setQuery] = useState("");
  // Fixed while the list stands open, so that a row does not move away under the pointer.
  const [first] = useState(() => [...chosen.map(({ id }) => id), ...recent]);
  const legend = useId();
  const hits = found(query, first);
  const toggle = ({ id, name }: Provider, on: boolean) =>
    onChange(on ? [...chosen, { id, name }] : chosen.filter((recipient) => recipient.id !== id));
  return (
    <div className="kiezer">
      <TextField label={providerTexts.search} type="search" value={query} onChange={setQuery} />
      <fieldset aria-labelledby={legend}>
        <span id={legend} className="alleen-voorlezen">
          {providerTexts.heading}
        </span>
        {hits.slice(0, shownAtMost).map((provider) => (
          <Checkbox
            key={provider.id}
            label={labelOf(provider)}
            {...(provider.ministry === null ? {} : { hint: provider.ministry })}
            checked={chosen.some(({ id }) => id === provider.id)}
            onChange={(on) => toggle(provider, on)}
          />
        ))}
      </fieldset>
      <StatusLine quiet>{count(hits.length, "dienstverlener", "dienstverleners")}</StatusLine>
      {hits.length === 0 ? <p>{providerTexts.noHit}</p> : null}
      {hits.length > shownAtMost ? <p className="zacht">{providerTexts.more(hits.length - shownAtMost)}</p> : null}
      <div className="rij">
        <Button small onClick={onDone}>
          {providerTexts.done}
        </Button>
      </div>
    </div>
  );
}

const labelOf = ({ name, abbreviation }: Provider): string =>
  abbreviation === null || abbreviation === name ? name : `${abbreviation} – ${name}`;
