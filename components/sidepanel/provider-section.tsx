import { Heading } from "@nl-design-system-candidate/heading-react";
import type { ProviderEvidence, ProviderMatch, Recipient, RoutingAdvice } from "@/rules";
import { useRef, useState } from "react";
import { TextButton } from "../shared/button";
import { ExternalLink } from "../shared/external-link";
import { ProviderCorrectionMenu, ProviderCorrections } from "./provider-corrections";
import { ProviderPicker } from "./provider-picker";
import { shortName } from "./short-name";
import { providerTexts } from "./texts";
import type { Corrections } from "./use-corrections";

type ProviderSectionProps = {
  readonly corrections: Corrections;
  /** Key of the document, under which a correction is remembered. */
  readonly documentKey: string;
  readonly chosen: readonly Recipient[];
  readonly recent: readonly string[];
  readonly onChange: (chosen: readonly Recipient[]) => void;
  /** A recognised organisation does not belong here after all. */
  readonly onRefused: (id: string) => void;
  /** Opens the page about this organisation; the list of all when the id is empty. */
  readonly onOpen: (id: string) => void;
};

/** Who executes this, with the words that led to it, and ways to change it: once, or for good. */
export function ProviderSection(props: ProviderSectionProps) {
  const { corrections, chosen, recent, onChange, onOpen } = props;
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    <section className="deel">
      <div className="deel-kop">
        <Heading level={2}>{providerTexts.heading}</Heading>
        <TextButton ref={trigger} aria-expanded={open} onClick={() => setOpen(!open)}>
          {providerTexts.change}
          <span className="alleen-voorlezen"> dienstverlener</span>
        </TextButton>
      </div>
      {chosen.length === 0 ? <p>{providerTexts.unknown}</p> : null}
      <ProviderLines {...props} />
      <ProviderCorrections corrections={corrections} />
      {open ? <ProviderPicker chosen={chosen} recent={recent} onChange={onChange} onDone={close} /> : null}
      <Routing routing={corrections.check.routing} />
      <p className="zacht">
        <TextButton onClick={() => onOpen("")}>{providerTexts.all}</TextButton>
      </p>
    </section>
  );
}

/** Those that are asked first, then the others that the text touches. */
function ProviderLines(props: ProviderSectionProps) {
  const { corrections, chosen } = props;
  const matches = corrections.check.providers;
  const touched = matches.filter(({ id }) => !chosen.some((recipient) => recipient.id === id));
  return (
    <ul className="lijst dienstverleners">
      {chosen.map((recipient) => (
        <ProviderLine
          key={recipient.id}
          {...props}
          recipient={recipient}
          match={matches.find(({ id }) => id === recipient.id)}
        />
      ))}
      {touched.map((match) => (
        <ProviderLine key={match.id} {...props} recipient={match} match={match} soft />
      ))}
    </ul>
  );
}

type ProviderLineProps = ProviderSectionProps & {
  readonly recipient: Recipient;
  readonly match: ProviderMatch | undefined;
  readonly soft?: boolean;
};

function ProviderLine({ recipient, match, soft = false, ...props }: ProviderLineProps) {
  const { corrections, documentKey, onRefused, onOpen } = props;
  const name = shortName(recipient);
  return (
    <li className="dienstverlener">
      <span className={soft ? "zacht" : ""}>
        <TextButton className={soft ? "" : "naam"} title={recipient.name} onClick={() => onOpen(recipient.id)}>
          {name}
        </TextButton>
        {" · "}
        {match === undefined ? (
          <span className="zacht">{providerTexts.chosenByYou}</span>
        ) : (
          <>
            {providerTexts.roles[match.role]} <Evidence because={match.because[0]} />
          </>
        )}
      </span>
      <ProviderCorrectionMenu
        name={name}
        id={recipient.id}
        match={match}
        documentKey={documentKey}
        corrections={corrections}
        onRefused={onRefused}
      />
    </li>
  );
}

function Evidence({ because }: { readonly because: ProviderEvidence }) {
  const isOwn = because.basis === "correctie";
  if (isOwn && because.words === "") return <span className="bewijs">({providerTexts.addedByYou})</span>;
  return (
    <span className="bewijs">
      <q>{because.words}</q> (
      {isOwn ? providerTexts.addedByYou : `${providerTexts.bases[because.basis]}, ${because.where}`})
    </span>
  );
}

/** Whom to ask besides or instead of them. */
function Routing({ routing }: { readonly routing: readonly RoutingAdvice[] }) {
  return routing.map(({ kind, sentence, source }) => (
    <p key={kind} className="zacht">
      {sentence} {source === null ? null : <ExternalLink href={source.url}>{source.title}</ExternalLink>}
    </p>
  ));
}
