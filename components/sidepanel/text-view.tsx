import { Heading } from "@nl-design-system-candidate/heading-react";
import { useState } from "react";
import type { ParliamentaryDocument, Passage, Range } from "@/rules";
import { Main } from "../shared/main";
import { BackRow } from "../shared/back-row";
import { Notice } from "../shared/notice";
import { useHeadingFocus } from "../shared/use-heading-focus";
import { FactsList } from "./facts-list";
import { Receipt } from "./receipt";
import { StructureList } from "./structure-list";
import { textViewTexts } from "./texts";

type TextViewProps = {
  readonly document: ParliamentaryDocument;
  /** Under which its reading is kept; null for a draft, of which nothing is kept. */
  readonly documentKey: string | null;
  /** The words to mark, or null to show the text alone. */
  readonly marked: Range | null;
  /** True when the text is not on the page beside the panel. */
  readonly fromFile: boolean;
  readonly onBack: () => void;
};

/** The text as Sneltoets read it, its parts lightly marked, with the words of one signal or fact marked and in view. */
export function TextView({ document, documentKey, marked: signal, fromFile, onBack }: TextViewProps) {
  const heading = useHeadingFocus(signal === null);
  const [marked, setMarked] = useState(signal);
  // Counts what was asked for, so that the same words come into view again when they are asked for again.
  const [shown, setShown] = useState(0);
  const show = (range: Range) => {
    setMarked(range);
    setShown(shown + 1);
  };
  return (
    <Main className="scherm tekstscherm">
      <BackRow label={textViewTexts.back} onBack={onBack} />
      <Heading level={1} ref={heading} tabIndex={-1}>
        {textViewTexts.heading}
      </Heading>
      {fromFile ? <Notice>{textViewTexts.fromFile}</Notice> : null}
      <FactsList document={document} onShow={show} />
      <StructureList document={document} onShow={show} />
      {documentKey === null ? null : <Receipt documentKey={documentKey} />}
      <p className="zacht">{textViewTexts.legend}</p>
      <div key={shown} className="gelezen-tekst">
        {document.passages.map((passage) => (
          <PassageText key={passage.range[0]} passage={passage} text={document.text} marked={marked} />
        ))}
      </div>
    </Main>
  );
}

type PassageTextProps = { readonly passage: Passage; readonly text: string; readonly marked: Range | null };

function PassageText({ passage, text, marked }: PassageTextProps) {
  const [start, end] = passage.range;
  const [from, to] = marked === null ? [end, end] : [clamp(marked[0], start, end), clamp(marked[1], start, end)];
  const opens = marked !== null && marked[0] === from;
  return (
    <span className={`zone zone-${passage.zone}`}>
      {text.slice(start, from)}
      {from < to ? (
        <mark className="nl-mark" tabIndex={-1} ref={opens ? bringIntoView : null}>
          {text.slice(from, to)}
        </mark>
      ) : null}
      {text.slice(to, end)}
    </span>
  );
}

/** Focus goes to the words, so that a screen reader reads on from there. */
function bringIntoView(words: HTMLElement | null): void {
  words?.scrollIntoView({ block: "center" });
  words?.focus({ preventScroll: true });
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
