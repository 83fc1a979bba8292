import { Heading } from "@nl-design-system-candidate/heading-react";
import { readFailureMessage, type ReadFailure, type SourceKind } from "@/rules";
import { useState } from "react";
import { Button } from "../shared/button";
import { FilePicker } from "../shared/file-picker";
import { StatusLine } from "../shared/notice";
import { ListOffer } from "./list-offer";
import type { PanelPorts } from "./ports";
import { failureReport } from "./reading-report";
import { draftTexts, footerTexts, importModeTexts, panelTexts, stateTexts, textFiles } from "./texts";

type DraftOffer = { readonly onDraft: () => void };

type NoDocumentProps = DraftOffer & { readonly onImport: () => void; readonly ports: PanelPorts };

/** The tab shows no parliamentary document. */
export function NoDocument({ onDraft, onImport, ports }: NoDocumentProps) {
  const { openWork } = ports.device;
  return (
    <main className="scherm leeg">
      <Heading level={1}>{stateTexts.noDocumentTitle}</Heading>
      <ListOffer ports={ports} />
      <p>{stateTexts.noDocument}</p>
      <p>{stateTexts.draftOffer}</p>
      <div className="rij">
        <Button onClick={onDraft}>{panelTexts.checkDraft}</Button>
        <Button onClick={onImport}>{importModeTexts.open}</Button>
        {openWork === undefined ? null : <Button onClick={() => void openWork()}>{panelTexts.openWork}</Button>}
      </div>
    </main>
  );
}

/**
 * Grey lines where identity, title, facts and signals come, in the same places. The same stands in the panel's index.html,
 * to be seen before any code runs.
 */
export function Reading() {
  return (
    <main className="scherm" aria-busy="true">
      <Heading level={1} className="stuk-identiteit">
        {stateTexts.reading}
      </Heading>
      <Skeleton />
      <Skeleton />
      <Skeleton />
    </main>
  );
}

function Skeleton() {
  return (
    <div className="skelet" aria-hidden="true">
      <span />
      <span />
      <span />
      <span />
    </div>
  );
}

type ReadFailedProps = DraftOffer & {
  readonly reason: ReadFailure;
  readonly url: string;
  readonly otherSources: readonly SourceKind[];
  readonly onReread: (source?: SourceKind) => void;
  readonly onFile: (file: File) => void;
  readonly copy: (text: string) => Promise<void>;
};

/** What happened in one sentence, and three ways on. */
export function ReadFailed({ reason, url, otherSources, onReread, onFile, onDraft, copy }: ReadFailedProps) {
  const [reported, setReported] = useState("");
  const report = () => {
    copy(failureReport({ url, otherSources }, reason)).then(
      () => setReported(stateTexts.reported),
      () => setReported(footerTexts.copyFailed),
    );
  };
  return (
    <main className="scherm leeg">
      <Heading level={1}>{stateTexts.failedTitle}</Heading>
      <p role="alert">{readFailureMessage(reason)}</p>
      <p>{stateTexts.waysOn}</p>
      <ul className="lijst stapel">
        {otherSources.map((source) => (
          <li key={source}>
            <Button onClick={() => onReread(source)}>{stateTexts.otherSource(source)}</Button>
          </li>
        ))}
        <li>
          <FilePicker label={stateTexts.otherFile} accepted={textFiles} onFile={onFile} />
        </li>
        <li>
          <Button onClick={onDraft}>{stateTexts.paste}</Button>
        </li>
        <li>
          <Button onClick={report}>{stateTexts.report}</Button>
        </li>
        <li>
          <Button purpose="subtle" onClick={() => onReread()}>
            {panelTexts.reread}
          </Button>
        </li>
      </ul>
      <StatusLine>{reported}</StatusLine>
    </main>
  );
}

/** Shown while a file is opened; long files can be stopped. */
export function Opening({ name, onCancel }: { readonly name: string; readonly onCancel: () => void }) {
  return (
    <div className="rij">
      <StatusLine>{draftTexts.opening(name)}</StatusLine>
      <progress aria-label={draftTexts.opening(name)} />
      <Button small onClick={onCancel}>
        {draftTexts.cancel}
      </Button>
    </div>
  );
}
