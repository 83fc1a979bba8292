import { useMemo, type ReactNode } from "react";
import { checkText } from "@/rules";
import { BackRow } from "../shared/back-row";
import { Button } from "../shared/button";
import { DropArea } from "../shared/drop-area";
import { TextArea } from "../shared/fields";
import { FilePicker } from "../shared/file-picker";
import { Notice, StatusLine } from "../shared/notice";
import { useSettled } from "../shared/use-settled";
import { Opening } from "./document-states";
import type { PanelPorts } from "./ports";
import { SavedDrafts } from "./saved-drafts";
import { SubjectScreens } from "./subject-screens";
import { draftTexts, panelTexts, signalTexts, textFiles } from "./texts";
import { useAllowed } from "./use-allowed";
import type { DraftState } from "./use-draft";

type DraftModeProps = {
  readonly ports: PanelPorts;
  readonly draft: DraftState;
  readonly onClose: () => void;
};

const ignore = () => undefined;

/** Milliseconds without typing before the text is checked again. */
const rest = 250;

/** A text that is not public yet: pasted, typed or opened; it stays on this screen until the user saves it. */
export function DraftMode({ ports, draft, onClose }: DraftModeProps) {
  const text = useSettled(draft.text, rest);
  const check = useMemo(() => checkText(text), [text]);
  const found = useAllowed(check.findings).length;
  return (
    <DropArea className="concept" onFile={draft.open}>
      <section className="concept-band" aria-label={panelTexts.concept}>
        {draftTexts.banner}
      </section>
      <SubjectScreens
        subject={{ origin: "concept", key: draft.key, url: null, source: draft.source, text, otherSources: [] }}
        check={check}
        ports={ports}
        menu={[{ label: draftTexts.back, onChoose: onClose }]}
        onHold={ignore}
        renderInput={(notices) => <DraftInput draft={draft} notices={notices} onClose={onClose} />}
      >
        <StatusLine quiet>{text.trim() === "" ? "" : signalTexts.found(found)}</StatusLine>
      </SubjectScreens>
    </DropArea>
  );
}

type DraftInputProps = {
  readonly draft: DraftState;
  /** What is particular about the text: right below it, so that it is seen at once beside the bar at the bottom. */
  readonly notices: ReactNode;
  readonly onClose: () => void;
};

function DraftInput({ draft, notices, onClose }: DraftInputProps) {
  return (
    <section className="deel concept-invoer" aria-label={draftTexts.heading}>
      <BackRow label={draftTexts.back} onBack={onClose} />
      <TextArea label={draftTexts.paste} rows={6} value={draft.text} onChange={draft.type} />
      <Reading draft={draft} />
      {notices}
      <div className="rij">
        <FilePicker label={draftTexts.openFile} accepted={textFiles} onFile={draft.open} />
        {draft.text === "" ? null : (
          <>
            <Button purpose="subtle" small onClick={draft.save}>
              {draftTexts.save}
            </Button>
            <Button purpose="subtle" small onClick={draft.clear}>
              {draftTexts.clear}
            </Button>
          </>
        )}
      </div>
      {draft.text === "" ? <p className="zacht">{draftTexts.fileHint}</p> : null}
      <StatusLine>{draft.message}</StatusLine>
      <p className="zacht">{draftTexts.explanation}</p>
      <SavedDrafts draft={draft} />
    </section>
  );
}

/** The file that is being read, or why one could not be read. */
function Reading({ draft: { opening, problem, cancel } }: Pick<DraftInputProps, "draft">) {
  return (
    <>
      {opening === null ? null : <Opening name={opening} onCancel={cancel} />}
      {problem === "" ? null : (
        <Notice tone="let-op" announced>
          <p>{problem}</p>
        </Notice>
      )}
    </>
  );
}
