import { useState, type ReactNode } from "react";
import type { Finding, Range, SneltoetsRequest } from "@/rules";
import { useRequests } from "@/storage";
import { Main } from "../shared/main";
import { Button, TextButton } from "../shared/button";
import type { MenuItem } from "../shared/menu";
import { CopyIcon } from "../shared/icons";
import { Notice, StatusLine } from "../shared/notice";
import { StickyFooter } from "../shared/sticky-footer";
import { UndoLine } from "../shared/undo-line";
import { Answers } from "./answers-here";
import { DismissedList } from "./dismissed-list";
import { DocumentHeader } from "./document-header";
import { ContextQuestions, DocumentNotices } from "./document-notices";
import type { PanelPorts } from "./ports";
import { ProviderSection } from "./provider-section";
import { KeptRequests } from "./request-list";
import { titleOf } from "./rule-info";
import type { SignalActions } from "./signal-card";
import { SignalList } from "./signal-list";
import { signalsText } from "./signals-text";
import type { Subject } from "./subject";
import { footerTexts, signalTexts } from "./texts";
import { useAllowed } from "./use-allowed";
import type { Choices } from "./use-choices";
import type { Corrections } from "./use-corrections";
import type { CurrentStuk } from "./use-current-stuk";
import type { Dismissed } from "./use-dismissed";
import { useJudged } from "./use-judged";
import type { OtherVersions, VersionPair } from "./use-other-versions";
import { useRecentProviders } from "./use-recent-providers";

type CheckViewProps = {
  readonly subject: Subject;
  readonly stuk: CurrentStuk;
  /** The check as the reader corrected it. */
  readonly corrections: Corrections;
  readonly choices: Choices;
  readonly dismissed: Dismissed;
  readonly ports: PanelPorts;
  readonly menu: readonly MenuItem[];
  /** What stands between the header and the signals. */
  readonly children?: ReactNode;
  /** The field of a text that is still being written, with what is particular about that text right below it. */
  readonly renderInput?: ((notices: ReactNode) => ReactNode) | undefined;
  readonly onShowText: (range: Range | null, fromFile: boolean) => void;
  readonly onAsk: () => void;
  readonly onOpenRequest: (request: SneltoetsRequest) => void;
  readonly versions: OtherVersions;
  readonly onCompare: (pair: VersionPair) => void;
};

/** The panel's main screen: what the rules found in one text, who executes it, and the way to ask. */
export function CheckView(props: CheckViewProps) {
  const { subject, corrections, menu, children, renderInput, versions, onCompare } = props;
  const { earlier, later } = versions;
  const [shown, setShown] = useState<Shown>({ kind: "niets" });
  const isEmpty = subject.text.trim() === "";
  return (
    <div className="paneel">
      <DocumentHeader
        subject={subject}
        document={corrections.check.document}
        menu={menu}
        onCompare={earlier === null ? undefined : () => onCompare(earlier)}
      />
      <Main className="inhoud">
        {renderInput?.(
          isEmpty ? null : <DocumentNotices check={corrections.check} later={later} onCompare={onCompare} announced />,
        )}
        {children}
        {isEmpty ? null : <Results {...props} onShow={(finding) => void showWords(finding, props, setShown)} />}
      </Main>
      {isEmpty ? null : <Footer {...props} shown={shown} />}
    </div>
  );
}

type ResultsProps = CheckViewProps & { readonly onShow: (finding: Finding) => void };

function Results(props: ResultsProps) {
  const { subject, stuk, corrections, choices, dismissed, ports, renderInput, onOpenRequest, onShow } = props;
  const { check } = corrections;
  const requests = useRequests(subject.key);
  const context = useAllowed(check.context);
  const recent = useRecentProviders(subject.origin === "pagina");
  const actions: SignalActions = {
    show: onShow,
    include: choices.include,
    dismiss: dismissed.dismiss,
    judged: useJudged(subject, ports.device.now),
    explain: (rule) => void ports.device.openRulePage(rule),
  };
  return (
    <>
      {subject.origin === "pagina" ? <Answers stuk={stuk} device={ports.device} /> : null}
      <KeptRequests requests={requests} device={ports.device} onOpen={onOpenRequest} />
      {renderInput === undefined ? (
        <DocumentNotices check={check} later={props.versions.later} onCompare={props.onCompare} />
      ) : null}
      <SignalList dismissed={dismissed} isIncluded={choices.isIncluded} actions={actions} />
      <ContextQuestions context={context} />
      <DismissedList dismissed={dismissed} />
      <ProviderSection
        corrections={corrections}
        documentKey={subject.key}
        chosen={choices.recipients}
        recent={recent.ids}
        onChange={(chosen) => {
          recent.remember(chosen);
          choices.chooseRecipients(chosen);
        }}
        onRefused={choices.leaveOut}
        onOpen={(id) => void ports.device.openProviderPage(id)}
      />
    </>
  );
}

type Shown =
  | { readonly kind: "niets" }
  | { readonly kind: "getoond" }
  | { readonly kind: "niet-teruggevonden"; readonly finding: Finding };

/** On the page when it holds the words; else in the text as read, where they always are. */
async function showWords(finding: Finding, props: CheckViewProps, setShown: (shown: Shown) => void): Promise<void> {
  if (props.subject.origin === "concept") {
    props.onShowText(finding.range, false);
    return;
  }
  const result = await props.ports.page.show(finding.quote);
  switch (result) {
    case "getoond":
      setShown({ kind: "getoond" });
      return;
    case "niet-teruggevonden":
      setShown({ kind: "niet-teruggevonden", finding });
      return;
    case "niet-op-deze-pagina":
      props.onShowText(finding.range, true);
  }
}

type ShownNoticeProps = { readonly shown: Shown; readonly onShowText: (finding: Finding) => void };

/** What came of "toon in tekst"; the page itself is where one looks when it went well. */
function ShownNotice({ shown, onShowText }: ShownNoticeProps) {
  return (
    <>
      <StatusLine quiet>{shown.kind === "getoond" ? signalTexts.shown : ""}</StatusLine>
      {shown.kind === "niet-teruggevonden" ? (
        <Notice tone="let-op" announced>
          <p>{signalTexts.notFound}</p>
          <div className="rij">
            <Button small onClick={() => onShowText(shown.finding)}>
              {signalTexts.notFoundAction}
            </Button>
          </div>
        </Notice>
      ) : null}
    </>
  );
}

type LatestDismissalProps = { readonly dismissed: Dismissed };

/** The way back stands in the bar that is always in view, and has the focus: the card that had it is gone. */
function LatestDismissal({ dismissed: { latest, restore, problem } }: LatestDismissalProps) {
  return (
    <>
      <UndoLine
        message={latest === null ? "" : signalTexts.dismissed(titleOf(latest.rule))}
        undo={latest === null ? null : () => restore(latest)}
        focusFor={latest?.at}
      />
      {problem === null ? null : <p role="alert">{problem}</p>}
    </>
  );
}

type FooterProps = CheckViewProps & { readonly shown: Shown };

/** The one primary action of the screen, always in view, with what the rules cannot promise below it. */
function Footer({ subject, corrections, choices, dismissed, ports, shown, onAsk, onShowText }: FooterProps) {
  const [copied, setCopied] = useState("");
  const { visible } = dismissed;
  const included = visible.filter(({ key }) => choices.isIncluded(key));
  const copy = () => {
    const text = signalsText({
      document: corrections.check.document,
      url: subject.url,
      findings: (included.length === 0 ? visible : included).map(({ finding }) => finding),
      providers: choices.recipients,
      titleOf,
    });
    ports.device.copy(text).then(
      () => setCopied(footerTexts.copied),
      () => setCopied(footerTexts.copyFailed),
    );
  };
  return (
    <StickyFooter>
      <ShownNotice shown={shown} onShowText={(finding) => onShowText(finding.range, false)} />
      <LatestDismissal dismissed={dismissed} />
      <StatusLine>{copied}</StatusLine>
      <div className="voet-knoppen">
        <Button purpose="primary" onClick={onAsk}>
          {footerTexts.ask(included.length)}
        </Button>
        <Button icon={<CopyIcon />} onClick={copy}>
          <span className="kopieer-woord">{footerTexts.copy}</span>
        </Button>
      </div>
      <p className="voet-regel">
        {footerTexts.limits}{" "}
        <TextButton onClick={() => void ports.device.openRulePage("")}>
          {footerTexts.more}
          <span className="alleen-voorlezen">{footerTexts.moreAbout}</span>
        </TextButton>
      </p>
    </StickyFooter>
  );
}
