import { useDeferredValue, useState } from "react";
import type { SourceKind } from "@/rules";
import type { MenuItem } from "../shared/menu";
import { checkOf } from "./check-of";
import { documentKey } from "./document-key";
import { NoDocument, ReadFailed, Reading } from "./document-states";
import type { PanelPorts, TabDocument } from "./ports";
import { RecognitionNotice } from "./recognition-notice";
import type { Subject } from "./subject";
import { SubjectScreens } from "./subject-screens";
import { importModeTexts, panelTexts } from "./texts";
import { usePage } from "./use-page";

type PageModeProps = {
  readonly ports: PanelPorts;
  readonly onDraft: (file: File | null) => void;
  readonly onImport: () => void;
};

type ReadDocument = Extract<TabDocument, { kind: "gelezen" }>;

/** Follows the tab beside the panel, except while a request is open: then the panel stays with its document. */
export function PageMode({ ports, onDraft, onImport }: PageModeProps) {
  // Checking a text takes longer than a frame, so what is on the screen may first be painted.
  const current = useDeferredValue(usePage(ports.page));
  const [held, setHeld] = useState<ReadDocument | null>(null);
  const shown = held ?? current;
  const reread = (source?: SourceKind) => void ports.page.reread(source);
  if (shown === undefined || shown.kind === "lezen") return <Reading />;
  if (shown.kind === "geen-kamerstuk") {
    return <NoDocument ports={ports} onDraft={() => onDraft(null)} onImport={onImport} />;
  }
  if (shown.kind === "mislukt") {
    return (
      <ReadFailed
        reason={shown.reason}
        url={shown.url}
        otherSources={shown.otherSources}
        onReread={reread}
        onFile={onDraft}
        onDraft={() => onDraft(null)}
        copy={ports.device.copy}
      />
    );
  }
  return (
    <PageDocument
      shown={shown}
      ports={ports}
      onDraft={() => onDraft(null)}
      onImport={onImport}
      onHold={(hold) => setHeld(hold ? shown : null)}
    />
  );
}

type PageDocumentProps = {
  readonly shown: ReadDocument;
  readonly ports: PanelPorts;
  readonly onDraft: () => void;
  readonly onImport: () => void;
  readonly onHold: (held: boolean) => void;
};

function PageDocument({ shown, ports, onDraft, onImport, onHold }: PageDocumentProps) {
  const { url, hints, source, text, otherSources } = shown;
  const check = checkOf(shown);
  const key = documentKey(check.document.facts, url);
  const reread = (from?: SourceKind) => void ports.page.reread(from);
  const { openSettings, openWork, openAnswers } = ports.device;
  const menu: readonly MenuItem[] = [
    { label: panelTexts.reread, onChoose: () => reread(source) },
    ...otherSources.map((other) => ({ label: panelTexts.rereadFrom(other), onChoose: () => reread(other) })),
    { label: panelTexts.checkDraft, onChoose: onDraft },
    ...(openWork === undefined ? [] : [{ label: panelTexts.openWork, onChoose: () => void openWork() }]),
    { label: importModeTexts.open, onChoose: onImport },
    ...(openAnswers === undefined ? [] : [{ label: panelTexts.answers, onChoose: () => void openAnswers("") }]),
    ...(openSettings === undefined ? [] : [{ label: panelTexts.settings, onChoose: () => void openSettings() }]),
  ];
  const subject: Subject = { origin: "pagina", key, url, source, text, hints, otherSources };
  return (
    <SubjectScreens key={key} subject={subject} check={check} ports={ports} menu={menu} onHold={onHold}>
      <RecognitionNotice subject={subject} check={check} copy={ports.device.copy} onDraft={onDraft} />
    </SubjectScreens>
  );
}
