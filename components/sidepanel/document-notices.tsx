import { Heading } from "@nl-design-system-candidate/heading-react";
import type { ReactNode } from "react";
import { doubtMessage, doubtsAbout, type Check, type Doubt, type Finding } from "@/rules";
import { TextButton } from "../shared/button";
import { ExternalLink } from "../shared/external-link";
import { Notice } from "../shared/notice";
import { compareTexts } from "./compare-texts";
import { signalTexts, stateTexts } from "./texts";
import type { Later, VersionPair } from "./use-other-versions";

type DocumentNoticesProps = {
  readonly check: Check;
  /** What took its place; null when nothing that is known here did. */
  readonly later: Later | null;
  readonly onCompare: (pair: VersionPair) => void;
  /** True when they change while the text is written, so that a screen reader says it. */
  readonly announced?: boolean;
};

/** What is particular about this document, before its signals. */
export function DocumentNotices({ check, later, onCompare, announced }: DocumentNoticesProps) {
  const { document, findings, failures } = check;
  const { kind } = document.facts;
  return (
    <Region announced={announced}>
      {later === null ? null : <ReplacedNotice later={later} onCompare={onCompare} />}
      {doubtsAbout(document).map((doubt) => (
        <DoubtNotice key={doubt} doubt={doubt} />
      ))}
      {kind === "begrotingsamendement" ? (
        <Notice>
          <p>{stateTexts.budget}</p>
        </Notice>
      ) : null}
      {kind === "motie" && asksResearchOnly(findings) ? (
        <Notice>
          <p>{stateTexts.researchOnly}</p>
        </Notice>
      ) : null}
      {failures.length === 0 ? null : (
        <Notice tone="let-op">
          <p>{stateTexts.rulesFailed(failures.length)}</p>
        </Notice>
      )}
    </Region>
  );
}

type RegionProps = { readonly announced: boolean | undefined; readonly children: ReactNode };

function Region({ announced = false, children }: RegionProps) {
  return (
    <div className="berichten" {...(announced ? { role: "status" } : {})}>
      {children}
    </div>
  );
}

const aboutOrder: ReadonlySet<Doubt> = new Set(["alleen-kop", "geen-dictum", "indeling-onzeker"]);
const unread: ReadonlySet<Doubt> = new Set(["ander-stuk", "fragment"]);

function DoubtNotice({ doubt }: { readonly doubt: Doubt }) {
  const title = aboutOrder.has(doubt) ? { title: stateTexts.uncertainTitle } : {};
  return (
    <Notice tone={unread.has(doubt) ? "info" : "let-op"} {...title}>
      <p>{doubtMessage(doubt)}</p>
    </Notice>
  );
}

/** An older page does not say that it was replaced, so this stands before all else. */
function ReplacedNotice({ later: { nr, url, pair }, onCompare }: Pick<DocumentNoticesProps, "onCompare"> & Replaced) {
  return (
    <Notice tone="let-op" title={compareTexts.replacedTitle(nr)}>
      <p>
        {compareTexts.replaced(nr)} <ExternalLink href={url}>{compareTexts.openLater(nr)}</ExternalLink>
        {pair === null ? null : (
          <>
            {" · "}
            <TextButton onClick={() => onCompare(pair)}>{compareTexts.open}</TextButton>
          </>
        )}
      </p>
    </Notice>
  );
}

type Replaced = { readonly later: Later };

const researchRule = "onderzoeksverzoek";

/** Questions about the document as a whole: none of its words is a signal for them. */
export function ContextQuestions({ context }: Pick<Check, "context">) {
  if (context.length === 0) return null;
  return (
    <section className="deel" aria-labelledby="stukvragen">
      <Heading level={2} id="stukvragen">
        {signalTexts.context}
      </Heading>
      <ul className="vergelijking">
        {context.map(({ rule, range, message, question }) => (
          <li key={`${rule} ${range[0]}`}>
            {message} <strong>{question}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The request for research is all that the rules found. */
function asksResearchOnly(findings: readonly Finding[]): boolean {
  return findings.some(({ rule }) => rule === researchRule) && findings.every(({ rule }) => rule === researchRule);
}
