import { useId, useState } from "react";
import { precisionOf, type Finding } from "@/rules";
import { Button, TextButton } from "../shared/button";
import { fullDay } from "../shared/dates";
import { ExternalLink } from "../shared/external-link";
import { Checkbox } from "../shared/fields";
import { ChevronIcon, FindIcon } from "../shared/icons";
import { Menu } from "../shared/menu";
import type { KeyedFinding } from "./keyed-finding";
import { ruleInfo } from "./rule-info";
import { StrengthMark } from "./strength-mark";
import { Terms } from "./terms";
import type { Judged } from "./use-judged";
import { certaintyWords, signalTexts, strengthWords } from "./texts";

export type SignalActions = {
  readonly show: (finding: Finding) => void;
  readonly include: (key: string, included: boolean) => void;
  readonly dismiss: (finding: Finding, scope: "stuk" | "regel") => void;
  readonly explain: (rule: string) => void;
  readonly judged: Judged | undefined;
};

type SignalCardProps = {
  readonly signal: KeyedFinding;
  readonly included: boolean;
  readonly startsOpen: boolean;
  readonly actions: SignalActions;
};

/** One signal: a line that always shows name, strength and certainty, and below it words, place, reason and question. */
export function SignalCard({ signal, included, startsOpen, actions }: SignalCardProps) {
  const { finding } = signal;
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const { title } = ruleInfo(finding.rule);
  const strength = finding.strength === "lichter" ? "" : `${strengthWords[finding.strength]} · `;
  return (
    <li className={`signaal signaal-${finding.strength}`}>
      <h3 className="signaal-kop">
        <button
          type="button"
          className="signaal-regel"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <StrengthMark strength={finding.strength} />
          <span className="signaal-woorden">
            <span className="signaal-naam">{title}</span>{" "}
            <span className="signaal-maat">
              {strength}
              {certaintyWords[finding.certainty]}
            </span>
          </span>
          <ChevronIcon open={open} />
        </button>
      </h3>
      <div id={id} hidden={!open} className="signaal-inhoud">
        {open ? <SignalBody signal={signal} title={title} included={included} actions={actions} /> : null}
      </div>
    </li>
  );
}

type SignalBodyProps = {
  readonly signal: KeyedFinding;
  readonly title: string;
  readonly included: boolean;
  readonly actions: SignalActions;
};

function SignalBody(props: SignalBodyProps) {
  const { signal, title, actions } = props;
  const { finding } = signal;
  return (
    <>
      <button type="button" className="citaat" onClick={() => actions.show(finding)}>
        <q>{finding.quote.exact}</q>
        <span className="citaat-toon">
          <FindIcon />
          {signalTexts.showInText}
        </span>
      </button>
      <p className="zacht signaal-plaats">{finding.place}</p>
      <p>
        {finding.message}
        {finding.polarity === "gewijzigd" ? ` ${signalTexts.changed}` : ""}
      </p>
      <Remarks finding={finding} />
      <p>
        <strong>{signalTexts.question}:</strong> {finding.question}
      </p>
      <Terms text={`${title} ${finding.message} ${finding.question}`} />
      {actions.judged === undefined ? null : <Judgements finding={finding} title={title} judged={actions.judged} />}
      <Grounds rule={finding.rule} title={title} onExplain={actions.explain} />
      <Choices {...props} />
    </>
  );
}

/** Whether it goes along in a request, and the ways to put it aside. */
function Choices({ signal: { key, finding }, title, included, actions }: SignalBodyProps) {
  return (
    <div className="signaal-keuzes">
      <Checkbox
        label={
          <>
            {signalTexts.include} <span className="alleen-voorlezen">{title}</span>
          </>
        }
        checked={included}
        onChange={(checked) => actions.include(key, checked)}
      />
      <Menu
        label={signalTexts.dismiss}
        items={[
          { label: signalTexts.dismissHere, onChoose: () => actions.dismiss(finding, "stuk") },
          { label: signalTexts.dismissRule, onChoose: () => actions.dismiss(finding, "regel") },
        ]}
      />
    </div>
  );
}

const judgementWords = { terecht: signalTexts.right, onterecht: signalTexts.wrong } as const;

type JudgementsProps = { readonly finding: Finding; readonly title: string; readonly judged: Judged };

/** One click says whether the signal is right; a second one takes it back. Counted on this computer only. */
function Judgements({ finding, title, judged: { verdictOf, say, problem } }: JudgementsProps) {
  return (
    <fieldset className="signaal-waardering">
      <legend>
        {signalTexts.judgeLegend} <span className="alleen-voorlezen">{title}</span>
      </legend>
      {(["terecht", "onterecht"] as const).map((verdict) => (
        <Button
          key={verdict}
          small
          purpose="subtle"
          aria-pressed={verdictOf(finding) === verdict}
          onClick={() => say(finding, verdict)}
        >
          {judgementWords[verdict]}
        </Button>
      ))}
      {problem === null ? null : <span role="alert">{problem}</span>}
    </fieldset>
  );
}

/** What makes it count more or less here, what to think of, and what the same words make lighter. */
function Remarks({ finding: { rule, because, note } }: { readonly finding: Finding }) {
  const { otherSide } = ruleInfo(rule);
  return (
    <>
      {because?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {note === undefined ? null : <p>{note}</p>}
      {otherSide === undefined ? null : (
        <p>
          <strong>{signalTexts.otherSide}:</strong> {otherSide}
        </p>
      )}
    </>
  );
}

// "1 van 1" says nothing.
const enoughToCount = 10;

type GroundsProps = {
  readonly rule: string;
  readonly title: string;
  readonly onExplain: (rule: string) => void;
};

/** Where the rule comes from and how often it was right. */
function Grounds({ rule, title, onExplain }: GroundsProps) {
  const [source] = ruleInfo(rule).sources;
  const precision = precisionOf(rule);
  return (
    <p className="zacht">
      <TextButton aria-label={`${signalTexts.why} ${title}`} onClick={() => onExplain(rule)}>
        {signalTexts.why}
      </TextButton>
      {source === undefined ? null : (
        <>
          {` · ${signalTexts.source}: `}
          <ExternalLink href={source.url}>{source.title}</ExternalLink>
        </>
      )}
      {" · "}
      {precision === null || precision.of < enoughToCount
        ? signalTexts.notMeasured
        : signalTexts.measured(precision.right, precision.of, fullDay(precision.date))}
    </p>
  );
}
