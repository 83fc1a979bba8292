import { Heading } from "@nl-design-system-candidate/heading-react";
import { Fragment } from "react";
import type { Facts, ParliamentaryDocument } from "@/rules";
import { TextButton } from "../shared/button";
import { fullDay } from "../shared/dates";
import { MoreIcon } from "../shared/icons";
import { Menu, type MenuItem } from "../shared/menu";
import { compareTexts } from "./compare-texts";
import type { Subject } from "./subject";
import { kindNames, panelTexts } from "./texts";

/** "36 602" from "36602", "36 800 XVI" from "36800-XVI". */
export function dossierLabel(dossier: string): string {
  const [number = "", ...addition] = dossier.split("-");
  const spaced = number.length === 5 ? `${number.slice(0, 2)} ${number.slice(2)}` : number;
  return [spaced, ...addition].join(" ");
}

/** "Amendement nr. 12 · 36 602", as far as known. */
export const identityOf = (facts: Identity): string => identityParts(facts).join(" · ");

type Identity = Pick<Facts, "kind" | "nr" | "dossier">;

function identityParts({ kind, nr, dossier }: Identity): readonly string[] {
  const name = nr === null ? kindNames[kind] : `${kindNames[kind]} nr. ${nr}`;
  return dossier === null ? [name] : [name, dossierLabel(dossier)];
}

/** The parts in one line or in lines of their own: "36 602" is never cut in two. */
function Unbroken({ parts }: { readonly parts: readonly string[] }) {
  return parts.map((part, index) => (
    <Fragment key={part}>
      {index === 0 ? "" : " · "}
      <span className="heel">{part}</span>
    </Fragment>
  ));
}

function factsLine({ indieners, date, version, replaces, addressee }: Facts): string {
  const versionWord = version === "onbekend" || version === "origineel" ? null : version;
  return [
    indieners.length === 0 ? panelTexts.noMembers : indieners.join(", "),
    date === null ? panelTexts.noDate : fullDay(date),
    versionWord,
    replaces === null ? null : panelTexts.replaces(replaces),
    addressee === null ? null : panelTexts.addressedTo(addressee),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

const draftIdentity = (facts: Facts): readonly string[] =>
  facts.kind === "overig" ? [panelTexts.concept] : [panelTexts.concept, ...identityParts(facts)];

type DocumentHeaderProps = {
  readonly subject: Subject;
  readonly document: ParliamentaryDocument;
  readonly menu: readonly MenuItem[];
  /** Opens the comparison with the version this one replaces; left out when that version was not read here. */
  readonly onCompare?: (() => void) | undefined;
};

/** Which document this is, in four lines: identity, title, facts, source. */
export function DocumentHeader({ subject, document: { facts }, menu, onCompare }: DocumentHeaderProps) {
  const isDraft = subject.origin === "concept";
  const title = facts.title ?? (isDraft ? "" : panelTexts.noTitle);
  return (
    <header className="stuk">
      <div className="stuk-regel">
        <Heading level={1} className="stuk-identiteit">
          <Unbroken parts={isDraft ? draftIdentity(facts) : identityParts(facts)} />
        </Heading>
        <Menu label={panelTexts.menu} items={menu} icon={<MoreIcon />} iconOnly />
      </div>
      {title === "" ? null : (
        <p className="stuk-titel" title={title}>
          {title}
        </p>
      )}
      {isDraft ? null : (
        <p className="zacht">
          {factsLine(facts)}
          {onCompare === undefined ? null : (
            <>
              {" · "}
              <TextButton onClick={onCompare}>{compareTexts.open}</TextButton>
            </>
          )}
        </p>
      )}
      {isDraft ? null : <p className="zacht">{panelTexts.readFrom(subject.source)}</p>}
    </header>
  );
}
