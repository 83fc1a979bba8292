import type { WorkSignal } from "@/rules";
import { StrengthMark } from "../sidepanel/strength-mark";
import { chipsOf, chipWords } from "./names";
import { tableTexts } from "./texts";

/** Chips that fit on one line of the table; the rest is a number. */
const shownAtMost = 4;

/** The signals of a stuk as small labels, the strongest first. */
export function SignalChips({ signals }: { readonly signals: readonly WorkSignal[] }) {
  const chips = chipsOf(signals);
  const more = chips.slice(shownAtMost);
  if (chips.length === 0) return <span className="zacht">{tableTexts.noSignals}</span>;
  return (
    <ul className="lijst chips">
      {chips.slice(0, shownAtMost).map((chip) => (
        <li key={chip.rule} className={`chip chip-${chip.strength}`} title={chipWords(chip)}>
          <StrengthMark strength={chip.strength} />
          <span aria-hidden="true">
            {chip.title}
            {chip.amount > 1 ? ` ×${chip.amount}` : ""}
          </span>
          <span className="alleen-voorlezen">{chipWords(chip)}</span>
        </li>
      ))}
      {more.length === 0 ? null : (
        <li className="chip" title={more.map(chipWords).join("; ")}>
          {tableTexts.more(more.length)}
          <span className="alleen-voorlezen">: {more.map(chipWords).join("; ")}</span>
        </li>
      )}
    </ul>
  );
}
