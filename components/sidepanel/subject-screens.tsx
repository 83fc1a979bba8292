import { useState, type ReactNode } from "react";
import type { Check, Range, SneltoetsRequest } from "@/rules";
import { restoreRequest } from "@/storage";
import type { MenuItem } from "../shared/menu";
import { RemovedNotice } from "../shared/removal";
import { CheckView } from "./check-view";
import { CompareView } from "./compare-view";
import type { PanelPorts } from "./ports";
import { RequestScreen } from "./request-screen";
import { requestTexts } from "./request-texts";
import type { Subject } from "./subject";
import { panelTexts } from "./texts";
import { TextView } from "./text-view";
import { useChoices } from "./use-choices";
import { useCorrectedCheck } from "./use-corrections";
import { useCurrentStuk } from "./use-current-stuk";
import { useDismissed } from "./use-dismissed";
import { useNewRequest } from "./use-new-request";
import { useOtherVersions, type VersionPair } from "./use-other-versions";

type Screen =
  | { readonly kind: "signalen" }
  | { readonly kind: "tekst"; readonly marked: Range | null; readonly fromFile: boolean }
  | { readonly kind: "verschil"; readonly pair: VersionPair }
  | { readonly kind: "verzoek"; readonly request: SneltoetsRequest };

type SubjectScreensProps = {
  readonly subject: Subject;
  readonly check: Check;
  readonly ports: PanelPorts;
  readonly menu: readonly MenuItem[];
  readonly children?: ReactNode;
  /** The field of a text that is still being written, with what is particular about that text right below it. */
  readonly renderInput?: (notices: ReactNode) => ReactNode;
  /** True while a request is open: the panel then stays with this document when the tab moves on. */
  readonly onHold: (held: boolean) => void;
};

/** The screens about one text: signals, the text itself, what changed since an earlier version, a request. What was chosen survives going back and forth. */
export function SubjectScreens(props: SubjectScreensProps) {
  const { subject, check: asRead, ports, menu, children, renderInput, onHold } = props;
  const { screen, removed, show, openRequest, back, remove, forget } = useScreen(onHold);
  const { newRequest, ...checked } = useChecked(subject, asRead, ports.device);
  const showText = (marked: Range | null, fromFile: boolean) => show({ kind: "tekst", marked, fromFile });
  if (screen.kind === "tekst" || screen.kind === "verschil")
    return <ReadingScreen screen={screen} check={checked.corrections.check} subject={subject} onBack={back} />;
  if (screen.kind === "verzoek") {
    return (
      <RequestScreen
        key={`${screen.request.id} ${screen.request.revision}`}
        start={screen.request}
        keeps={subject.origin === "pagina"}
        device={ports.device}
        backLabel={subject.origin === "pagina" ? requestTexts.back : requestTexts.backToDraft}
        onBack={back}
        onOpen={openRequest}
        onRemoved={remove}
      />
    );
  }
  return (
    <CheckView
      {...checked}
      subject={subject}
      ports={ports}
      menu={[{ label: panelTexts.openSource, onChoose: () => showText(null, false) }, ...menu]}
      onShowText={showText}
      onAsk={() => openRequest(newRequest())}
      onOpenRequest={openRequest}
      renderInput={renderInput}
      onCompare={(pair) => show({ kind: "verschil", pair })}
    >
      {children}
      {removed === null ? null : <RemovedRequest request={removed} onRestored={forget} />}
    </CheckView>
  );
}

/** Which of the screens is open, and the request that was removed last. */
function useScreen(onHold: SubjectScreensProps["onHold"]) {
  const [screen, show] = useState<Screen>({ kind: "signalen" });
  const [removed, setRemoved] = useState<SneltoetsRequest | null>(null);
  const back = () => {
    onHold(false);
    show({ kind: "signalen" });
  };
  return {
    screen,
    removed,
    show,
    back,
    openRequest: (request: SneltoetsRequest) => {
      onHold(true);
      setRemoved(null);
      show({ kind: "verzoek", request });
    },
    remove: (request: SneltoetsRequest) => {
      back();
      setRemoved(request);
    },
    forget: () => setRemoved(null),
  };
}

/** The check after what the reader corrected, put aside and chose, and the request that comes of it. */
function useChecked(subject: Subject, asRead: Check, device: PanelPorts["device"]) {
  const corrections = useCorrectedCheck(subject, asRead, device.now);
  const { check } = corrections;
  const dismissed = useDismissed(subject, check.findings, device.now);
  const choices = useChoices(check, dismissed.visible);
  const versions = useOtherVersions(check);
  const stuk = useCurrentStuk(subject, check);
  const newRequest = useNewRequest({ subject, stuk, check, visible: dismissed.visible, choices, device });
  return { corrections, dismissed, choices, versions, stuk, newRequest };
}

type ReadingScreenProps = {
  readonly screen: Extract<Screen, { kind: "tekst" | "verschil" }>;
  readonly check: Check;
  readonly subject: Subject;
  readonly onBack: () => void;
};

function ReadingScreen({ screen, check, subject, onBack }: ReadingScreenProps) {
  if (screen.kind === "verschil") return <CompareView pair={screen.pair} onBack={onBack} />;
  return (
    <TextView
      document={check.document}
      documentKey={subject.origin === "pagina" ? subject.key : null}
      marked={screen.marked}
      fromFile={screen.fromFile}
      onBack={onBack}
    />
  );
}

type RemovedRequestProps = { readonly request: SneltoetsRequest; readonly onRestored: () => void };

function RemovedRequest({ request, onRestored }: RemovedRequestProps) {
  return (
    <div className="berichten">
      <RemovedNotice
        sentence={requestTexts.requestRemoved}
        restore={async () => restoreRequest(request)}
        onRestored={onRestored}
      />
    </div>
  );
}
