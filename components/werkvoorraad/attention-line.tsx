import { useId, useMemo } from "react";
import { attentionOf, type WorkFilter, type WorkItem } from "@/rules";
import { TextButton } from "../shared/button";
import { attentionTexts, pageTexts } from "./texts";

type AttentionLineProps = {
  readonly items: readonly WorkItem[];
  readonly today: string;
  /** Requests over their term about stukken that were not read here: the table cannot show those. */
  readonly overdueElsewhere: number;
  readonly onShow: (filter: WorkFilter) => void;
  readonly onRequests: () => void;
};

type Link = { readonly kind: string; readonly words: string; readonly onClick: () => void };

/** What asks attention today, each with the way to those stukken. */
export function AttentionLine({ items, today, overdueElsewhere, onShow, onRequests }: AttentionLineProps) {
  const id = useId();
  const found = useMemo(() => attentionOf(items, today), [items, today]);
  const links: Link[] = found.map(({ kind, amount, filter }) => ({
    kind,
    words: attentionTexts[kind](amount),
    onClick: () => onShow(filter),
  }));
  if (overdueElsewhere > 0)
    links.push({ kind: "elders", words: pageTexts.overdueElsewhere(overdueElsewhere), onClick: onRequests });
  if (links.length === 0) return <p className="vandaag">{pageTexts.nothingToday}</p>;
  return (
    <div className="vandaag">
      <strong id={id}>{pageTexts.today}:</strong>
      <ul className="lijst" aria-labelledby={id}>
        {links.map(({ kind, words, onClick }) => (
          <li key={kind}>
            <TextButton onClick={onClick}>{words}</TextButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
