import type { Knelpunt, KnelpuntFields } from "@/rules";
import { Button } from "../shared/button";
import { Notice } from "../shared/notice";
import { knelpuntTexts } from "./texts";

export type ConflictChoicesProps = {
  /** Why it was not kept. */
  readonly sentence: string;
  readonly mine: KnelpuntFields;
  /** As another window kept it; null when it is gone or cannot be read. */
  readonly theirs: Knelpunt | null;
  readonly onKeepMine: (theirs: Knelpunt) => void;
  readonly onTakeTheirs: (theirs: Knelpunt) => void;
  readonly onKeepAsNew: () => void;
};

/** Another window was first: what it says otherwise, and every way on. */
export function ConflictChoices(props: ConflictChoicesProps) {
  const { sentence, mine, theirs, onKeepMine, onTakeTheirs, onKeepAsNew } = props;
  if (theirs === null) {
    return (
      <Notice tone="let-op" announced>
        <p>{sentence}</p>
        <div className="rij">
          <Button small onClick={onKeepAsNew}>
            {knelpuntTexts.keepAsNew}
          </Button>
        </div>
      </Notice>
    );
  }
  return (
    <Notice tone="let-op" title={knelpuntTexts.conflict} announced>
      <Differences mine={mine} theirs={theirs} />
      <div className="rij">
        <Button small onClick={() => onKeepMine(theirs)}>
          {knelpuntTexts.keepMine}
        </Button>
        <Button small onClick={() => onTakeTheirs(theirs)}>
          {knelpuntTexts.takeTheirs}
        </Button>
        <Button small onClick={onKeepAsNew}>
          {knelpuntTexts.keepBoth}
        </Button>
      </div>
    </Notice>
  );
}

/** Every field with how it reads. */
const shownFields: readonly { readonly label: string; readonly text: (fields: KnelpuntFields) => string }[] = [
  { label: knelpuntTexts.titel, text: ({ titel }) => titel },
  { label: knelpuntTexts.toelichting, text: ({ toelichting }) => toelichting },
  { label: knelpuntTexts.organisation, text: ({ organisation }) => organisation.name },
  { label: knelpuntTexts.artikel, text: ({ artikel }) => artikel },
  { label: knelpuntTexts.sinds, text: ({ sinds }) => sinds },
  { label: knelpuntTexts.bron, text: ({ bron }) => bron },
  { label: knelpuntTexts.solvedBox, text: ({ opgelost }) => (opgelost ? knelpuntTexts.yes : knelpuntTexts.no) },
];

/** What stands in the other version, as far as it is not what stands in the form. */
function Differences({ mine, theirs }: { readonly mine: KnelpuntFields; readonly theirs: KnelpuntFields }) {
  const different = shownFields.filter(({ text }) => text(mine) !== text(theirs));
  if (different.length === 0) return <p>{knelpuntTexts.noDifference}</p>;
  return (
    <>
      <p>{knelpuntTexts.elsewhere}</p>
      <ul>
        {different.map(({ label, text }) => (
          <li key={label} className="eigen-regels">
            {label} {text(theirs) === "" ? knelpuntTexts.empty : `‘${text(theirs)}’`}
          </li>
        ))}
      </ul>
    </>
  );
}
