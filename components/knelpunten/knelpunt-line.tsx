import type { Knelpunt } from "@/rules";
import { Button } from "../shared/button";
import { TextWarnings } from "./text-warnings";
import { knelpuntTexts } from "./texts";

type KnelpuntLineProps = {
  readonly one: Knelpunt;
  readonly onEdit: () => void;
  /** `item` is this line. */
  readonly onRemove: (item: Element | null) => void;
};

/** One knelpunt in the list: what, about which law, since when, and in which stukken it came up. */
export function KnelpuntLine({ one, onEdit, onRemove }: KnelpuntLineProps) {
  const { titel, toelichting, links } = one;
  const name = <span className="alleen-voorlezen">: {titel}</span>;
  return (
    <li className="kaart">
      <p className="over-stuk">
        <strong>{titel}</strong> {one.opgelost ? <span className="merk">{knelpuntTexts.solved}</span> : null}
      </p>
      {toelichting === "" ? null : <p className="eigen-regels">{toelichting}</p>}
      <p className="zacht">{factsOf(one)}</p>
      {links.length === 0 ? null : (
        <p className="zacht">{knelpuntTexts.cameUp(links.map(({ title }) => title).join(", "))}</p>
      )}
      <TextWarnings fields={one} />
      <div className="rij">
        <Button small onClick={onEdit}>
          {knelpuntTexts.edit}
          {name}
        </Button>
        <Button
          small
          purpose="subtle"
          className="knop-rand"
          onClick={({ currentTarget }) => onRemove(currentTarget.closest("li"))}
        >
          {knelpuntTexts.remove}
          {name}
        </Button>
      </div>
    </li>
  );
}

function factsOf({ organisation, artikel, sinds, bron }: Knelpunt): string {
  return [
    organisation.name,
    artikel,
    sinds === "" ? "" : knelpuntTexts.since(sinds),
    bron === "" ? "" : knelpuntTexts.source(bron),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
