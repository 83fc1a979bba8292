import { actWordsOf, providerById, type ProviderCorrection, type ProviderMatch } from "@/rules";
import { TextButton } from "../shared/button";
import { MoreIcon } from "../shared/icons";
import { Menu, type MenuItem } from "../shared/menu";
import { UndoLine } from "../shared/undo-line";
import { providerTexts } from "./texts";
import type { Corrections } from "./use-corrections";

type CorrectionMenuProps = {
  readonly id: string;
  readonly name: string;
  readonly match: ProviderMatch | undefined;
  readonly documentKey: string;
  readonly corrections: Corrections;
  readonly onRefused: (id: string) => void;
};

/** "Hoort niet bij dit stuk" for what was recognised, "hoort hier wel bij" for what the reader chose. */
export function ProviderCorrectionMenu(props: CorrectionMenuProps) {
  const { name, match } = props;
  const items = match === undefined ? acceptances(props) : refusals(props, match);
  return <Menu label={providerTexts.correct(name)} items={items} icon={<MoreIcon />} iconOnly />;
}

function refusals(props: CorrectionMenuProps, match: ProviderMatch): readonly MenuItem[] {
  const { id, documentKey, corrections, onRefused } = props;
  const [{ words, basis }] = match.because;
  const refuse = (scope: ProviderCorrection["scope"]) => () => {
    onRefused(id);
    corrections.correct({ provider: id, verdict: "hoort-niet", scope });
  };
  const here = { label: providerTexts.notHere, onChoose: refuse({ kind: "stuk", documentKey }) };
  if (words === "" || basis === "dossier") return [here];
  return [here, { label: providerTexts.notWith(words), onChoose: refuse({ kind: "woorden", words }) }];
}

function acceptances({ id, documentKey, corrections }: CorrectionMenuProps): readonly MenuItem[] {
  const accept = (scope: ProviderCorrection["scope"]) => () =>
    corrections.correct({ provider: id, verdict: "hoort-wel", scope });
  return [
    { label: providerTexts.alsoHere, onChoose: accept({ kind: "stuk", documentKey }) },
    ...actWordsOf(corrections.check.document)
      .slice(0, 3)
      .map((words) => ({ label: providerTexts.alsoWith(words), onChoose: accept({ kind: "woorden", words }) })),
  ];
}

/** What was just corrected and the way back; and the corrections that count here, so that nothing disappears unseen. */
export function ProviderCorrections({ corrections }: { readonly corrections: Corrections }) {
  const { latest, here, undo, problem } = corrections;
  const refused = here.filter((one) => one.verdict === "hoort-niet" && one !== latest && one.at !== latest?.at);
  return (
    <>
      <UndoLine
        message={latest === null ? "" : providerTexts.corrected(correctionSentence(latest))}
        undo={latest === null ? null : () => undo(latest)}
        focusFor={latest?.at}
        label={providerTexts.undo}
      />
      {problem === null ? null : <p role="alert">{problem}</p>}
      {refused.length === 0 ? null : (
        <details className="zacht">
          <summary>{providerTexts.refused(refused.length)}</summary>
          <ul className="lijst">
            {refused.map((one) => (
              <li key={one.at}>
                {correctionSentence(one)} <TextButton onClick={() => undo(one)}>{providerTexts.undo}</TextButton>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** "UWV hoort niet bij dit stuk". */
function correctionSentence({ provider, verdict, scope }: ProviderCorrection): string {
  const known = providerById(provider);
  const name = known?.abbreviation ?? known?.name ?? provider;
  const where = scope.kind === "stuk" ? providerTexts.thisDocument : `‘${scope.words}’`;
  return providerTexts.verdicts[verdict](name, where);
}
