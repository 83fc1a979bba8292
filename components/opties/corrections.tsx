import { Heading } from "@nl-design-system-candidate/heading-react";
import { useId } from "react";
import { providerById, type ProviderCorrection } from "@/rules";
import { correctionsFile, removeCorrection, saveCorrection, useCorrections } from "@/storage";
import { Button } from "../shared/button";
import { RemovalLine } from "../shared/removal-line";
import { useRemoval } from "../shared/use-removal";
import { correctionTexts } from "./contact-texts";
import type { OptionsPort } from "./stored-data";
import { optionTexts } from "./texts";

function sentenceOf({ provider, verdict, scope }: ProviderCorrection): string {
  const where =
    scope.kind === "stuk" ? correctionTexts.document(scope.documentKey) : correctionTexts.words(scope.words);
  return correctionTexts.sentence[verdict](providerById(provider)?.name ?? provider, where);
}

/** What the user said about who executes what: to look at, take away, or hand over. */
export function CorrectionList({ port }: { readonly port: OptionsPort }) {
  const stored = useCorrections();
  const corrections = stored.kind === "ready" ? stored.value : [];
  const undoId = useId();
  const removal = useRemoval<ProviderCorrection>({
    remove: removeCorrection,
    restore: saveCorrection,
    removed: (one) => correctionTexts.removed(sentenceOf(one)),
    otherwise: undoId,
  });
  const download = () => {
    const file = {
      name: "sneltoets-correcties.json",
      type: "application/json",
      content: correctionsFile(corrections),
    };
    port.download(file).then(
      () => removal.tell(optionTexts.downloaded),
      () => removal.tell(optionTexts.downloadFailed),
    );
  };
  return (
    <section className="pagina-deel">
      <Heading level={2}>{correctionTexts.heading}</Heading>
      <p className="zacht">{correctionTexts.intro}</p>
      {"sentence" in stored ? <p role="alert">{stored.sentence}</p> : null}
      {stored.kind === "ready" && corrections.length === 0 ? <p>{correctionTexts.none}</p> : null}
      <Lines corrections={corrections} onRemove={removal.remove} />
      <RemovalLine id={undoId} {...removal.line} />
      {corrections.length === 0 ? null : (
        <div className="rij">
          <Button onClick={download}>{correctionTexts.download}</Button>
        </div>
      )}
    </section>
  );
}

type LinesProps = {
  readonly corrections: readonly ProviderCorrection[];
  /** `item` is the line that goes. */
  readonly onRemove: (one: ProviderCorrection, item: Element | null) => void;
};

function Lines({ corrections, onRemove }: LinesProps) {
  return (
    <ul className="lijst adressen">
      {corrections.map((one) => (
        <li key={sentenceOf(one)}>
          <span>{sentenceOf(one)}</span>
          <span className="rij">
            <Button
              small
              aria-label={correctionTexts.remove(sentenceOf(one))}
              onClick={({ currentTarget }) => onRemove(one, currentTarget.closest("li"))}
            >
              {correctionTexts.removeShort}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
