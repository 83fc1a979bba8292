import type { ReactNode } from "react";
import {
  motionParts,
  placeName,
  type Change,
  type Consideration,
  type Dictum,
  type ParliamentaryDocument,
  type Range,
} from "@/rules";
import { TextButton } from "../shared/button";
import { structureTexts } from "./texts";

type StructureListProps = {
  readonly document: ParliamentaryDocument;
  readonly onShow: (range: Range) => void;
};

/** How the document was read: every instruction with its place and level, or what a motion considers and asks. */
export function StructureList({ document, onShow }: StructureListProps) {
  const { changes } = document;
  const { considerations, dicta } = motionParts(document);
  if (changes.length > 0) {
    return (
      <Folded summary={structureTexts.amendment}>
        {changes.map((change, index) => (
          // The place of a change in the document is its name.
          // oxlint-disable-next-line react/no-array-index-key
          <ChangeRow key={index} change={change} range={rangeOf(document, index)} onShow={onShow} />
        ))}
      </Folded>
    );
  }
  if (dicta.length === 0) return null;
  return (
    <Folded summary={structureTexts.motion}>
      {considerations.length === 0 ? null : <li>{summaryOf(considerations)}</li>}
      {dicta.map((dictum) => (
        <DictumRow key={dictum.range[0]} dictum={dictum} onShow={onShow} />
      ))}
    </Folded>
  );
}

function Folded({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="vouw">
      <summary>{summary}</summary>
      <ul className="vergelijking">{children}</ul>
    </details>
  );
}

/** The first stretch of an instruction: it opens with its own words. */
function rangeOf({ passages }: ParliamentaryDocument, index: number): Range {
  return passages.find(({ change }) => change === index)?.range ?? [0, 0];
}

type ChangeRowProps = { readonly change: Change; readonly range: Range } & Pick<StructureListProps, "onShow">;

function ChangeRow({ change: { operation, target, parts }, range, onShow }: ChangeRowProps) {
  const places = [target, ...(parts ?? []).map((part) => part.target)].map(placeName);
  return (
    <li>
      <strong>{structureTexts.operations[operation]}</strong> · {places.join("; ")}
      <Show name={places.join("; ")} range={range} onShow={onShow} />
      <br />
      <span className="zacht">
        {structureTexts.levels[target.level]}: {target.because}.
      </span>
    </li>
  );
}

/** "3 overwegingen: constaterende (2), overwegende (1)". */
function summaryOf(considerations: readonly Consideration[]): string {
  const kinds = [...new Set(considerations.map(({ kind }) => kind))];
  const amounts = kinds.map((kind) => `${kind} (${considerations.filter((one) => one.kind === kind).length})`);
  return `${structureTexts.considerations(considerations.length)}: ${amounts.join(", ")}`;
}

type DictumRowProps = { readonly dictum: Dictum } & Pick<StructureListProps, "onShow">;

function DictumRow({ dictum: { verb, addressee, items, range }, onShow }: DictumRowProps) {
  const words = [addressee, items.length === 0 ? null : structureTexts.points(items.length)].filter(
    (word) => word !== null,
  );
  return (
    <li>
      <strong>{verb}</strong>
      {words.map((word) => ` · ${word}`).join("")}
      <Show name={[verb, ...words].join(" ")} range={range} onShow={onShow} />
    </li>
  );
}

type ShowProps = { readonly name: string; readonly range: Range } & Pick<StructureListProps, "onShow">;

function Show({ name, range, onShow }: ShowProps) {
  return (
    <>
      {" · "}
      <TextButton onClick={() => onShow(range)}>
        {structureTexts.show} <span className="alleen-voorlezen">{name}</span>
      </TextButton>
    </>
  );
}
