import { useId, useState } from "react";
import type { Finding } from "@/rules";
import { TextButton } from "../shared/button";
import { ExternalLink } from "../shared/external-link";
import { Checkbox } from "../shared/fields";
import { ChevronIcon, FindIcon } from "../shared/icons";
import { Menu } from "../shared/menu";
import type { KeyedFinding } from "./keyed-finding";
import { ruleInfo } from "./rule-info";
import { StrengthMark } from "./strength-mark";
import { certaintyWords, signalTexts, strengthWords } from "./texts";

export type SignalActions = {
  readonly show: (finding: Finding) => void;
  readonly include: (key: string, included: boolean) => void;
  readonly dismiss: (finding: Finding, scope: "stuk" | "regel") => void;
  readonly explain: (rule: string) => void;
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

function SignalBody({ signal: { key, finding }, title, included, actions }: SignalBodyProps) {
  const [source] = ruleInfo(finding.rule).sources;
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
      <p>
        <strong>{signalTexts.question}:</strong> {finding.question}
      </p>
      <p className="zacht">
        <TextButton aria-label={`${signalTexts.why} ${title}`} onClick={() => actions.explain(finding.rule)}>
          {signalTexts.why}
        </TextButton>
        {source === undefined ? null : (
          <>
            {` · ${signalTexts.source}: `}
            <ExternalLink href={source.url}>{source.title}</ExternalLink>
          </>
        )}
      </p>
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
    </>
  );
}
