import { Heading } from "@nl-design-system-candidate/heading-react";
import { useMemo } from "react";
import { compareVersions, dutchDay, type Finding, type TextPart } from "@/rules";
import { Main } from "../shared/main";
import { BackRow } from "../shared/back-row";
import { fullDay } from "../shared/dates";
import { useHeadingFocus } from "../shared/use-heading-focus";
import { compareTexts } from "./compare-texts";
import { titleOf } from "./rule-info";
import type { VersionPair } from "./use-other-versions";

type CompareViewProps = { readonly pair: VersionPair; readonly onBack: () => void };

/** What a version changed against the one it replaces: its signals first, then its words. */
export function CompareView({ pair, onBack }: CompareViewProps) {
  const heading = useHeadingFocus(true);
  const { older, newer, other, readAt } = pair;
  const comparison = useMemo(() => compareVersions(older.check, newer.check), [older, newer]);
  return (
    <Main className="scherm tekstscherm">
      <BackRow label={compareTexts.back} onBack={onBack} />
      <Heading level={1} ref={heading} tabIndex={-1}>
        {compareTexts.heading(older.nr, newer.nr)}
      </Heading>
      <p className="zacht">{compareTexts.intro[other](fullDay(dutchDay(readAt)))}</p>
      <Heading level={2}>{compareTexts.signals}</Heading>
      <Signals added={comparison.added} gone={comparison.gone} unchanged={comparison.unchanged} />
      <Heading level={2}>{compareTexts.text}</Heading>
      <ChangedText parts={comparison.text} />
    </Main>
  );
}

type SignalsProps = {
  readonly added: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly unchanged: readonly Finding[];
};

function Signals({ added, gone, unchanged }: SignalsProps) {
  const rows = [
    ...added.map((finding) => ({ finding, word: compareTexts.added })),
    ...gone.map((finding) => ({ finding, word: compareTexts.gone })),
    ...unchanged.map((finding) => ({ finding, word: compareTexts.unchanged })),
  ];
  if (rows.length === 0) return <p>{compareTexts.noSignals}</p>;
  return (
    <ul className="vergelijking">
      {rows.map(({ finding: { rule, quote, range }, word }) => (
        <li key={`${word} ${rule} ${range[0]}`}>
          <strong>{word}</strong> · {titleOf(rule)} <q>{quote.exact}</q>
        </li>
      ))}
    </ul>
  );
}

function ChangedText({ parts }: { readonly parts: readonly TextPart[] }) {
  if (parts.every(({ kind }) => kind === "gelijk")) return <p>{compareTexts.same}</p>;
  return (
    <>
      <p className="zacht">{compareTexts.legend}</p>
      <div className="gelezen-tekst">
        {parts.map((part, index) => (
          // A part has no name of its own; the list is made anew as a whole.
          // oxlint-disable-next-line react/no-array-index-key
          <Part key={index} {...part} />
        ))}
      </div>
    </>
  );
}

function Part({ kind, text }: TextPart) {
  if (kind === "gelijk") return text;
  const Tag = kind === "nieuw" ? "ins" : "del";
  return (
    <Tag>
      <span className="alleen-voorlezen">{kind === "nieuw" ? compareTexts.startNew : compareTexts.startGone}</span>
      {text}
    </Tag>
  );
}
