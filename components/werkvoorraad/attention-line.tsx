import { Fragment, useMemo } from "react";
import { attentionOf, type WorkFilter, type WorkItem } from "@/rules";
import { TextButton } from "../shared/button";
import { attentionTexts, pageTexts } from "./texts";

type AttentionLineProps = {
  readonly items: readonly WorkItem[];
  readonly today: string;
  readonly onShow: (filter: WorkFilter) => void;
};

/** One sentence: what asks attention today, each part a link to those stukken. */
export function AttentionLine({ items, today, onShow }: AttentionLineProps) {
  const found = useMemo(() => attentionOf(items, today), [items, today]);
  if (found.length === 0) return <p className="vandaag">{pageTexts.nothingToday}</p>;
  return (
    <p className="vandaag">
      <strong>{pageTexts.today}:</strong>{" "}
      {found.map(({ kind, amount, filter }, at) => (
        <Fragment key={kind}>
          {at === 0 ? "" : at === found.length - 1 ? " en " : ", "}
          <TextButton onClick={() => onShow(filter)}>{attentionTexts[kind](amount)}</TextButton>
        </Fragment>
      ))}
      .
    </p>
  );
}
