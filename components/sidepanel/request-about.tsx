import { Heading } from "@nl-design-system-candidate/heading-react";
import { documentTitle, type RequestChanges, type RequestSignal, type SneltoetsRequest } from "@/rules";
import { Button } from "../shared/button";
import { RadioGroup, TextArea, TextField } from "../shared/fields";
import { CloseIcon } from "../shared/icons";
import { keyed } from "../shared/keyed";
import { UndoLine } from "../shared/undo-line";
import { useUndo } from "../shared/use-undo";
import { labelOptions, requestTexts } from "./request-texts";
import { StrengthMark } from "./strength-mark";

/** Characters; a title is a line. */
const longestTitle = 500;

type AboutProps = {
  readonly request: SneltoetsRequest;
  readonly onChange: (changes: RequestChanges) => void;
};

/** Which document and how public it is, which signals (each can be taken out), and what the requester wants to reach. */
export function About({ request, onChange }: AboutProps) {
  const last = useUndo((signals: readonly RequestSignal[]) => onChange({ signals }));
  const { signals } = request;
  const remove = (signal: RequestSignal) => {
    last.note(requestTexts.removed(`‘${signal.title}’`), signals);
    onChange({ signals: signals.filter((other) => other !== signal) });
  };
  return (
    <section className="deel">
      <Heading level={2}>{requestTexts.about}</Heading>
      <AboutStuk request={request} onChange={onChange} />
      {signals.length === 0 ? <p>{requestTexts.noSignals}</p> : <p>{requestTexts.signals(signals.length)}</p>}
      <ul className="lijst gekozen">
        {keyed(signals, ({ rule, quote }) => `${rule} ${quote}`).map(({ key, item: signal }) => (
          <li key={key}>
            <StrengthMark strength={signal.strength} />
            <span>{signal.title}</span>
            <Button small iconOnly purpose="subtle" icon={<CloseIcon />} onClick={() => remove(signal)}>
              {requestTexts.removeSignal(signal.title)}
            </Button>
          </li>
        ))}
      </ul>
      <UndoLine {...last.line} />
      <TextArea
        label={requestTexts.aim}
        hint={requestTexts.aimHint}
        value={request.aim}
        onChange={(aim) => onChange({ aim })}
      />
    </section>
  );
}

/** Number and title, or for a text without a number the name that one gives it; and the label above every copy. */
function AboutStuk({ request: { stuk, confidentiality }, onChange }: AboutProps) {
  return (
    <>
      <p className="over-stuk">{documentTitle(stuk)}</p>
      {stuk.nr === null ? (
        <TextField
          label={requestTexts.draftTitle}
          hint={requestTexts.draftTitleHint}
          maxLength={longestTitle}
          value={stuk.title ?? ""}
          onChange={(draftTitle) => onChange({ draftTitle })}
        />
      ) : (
        <p className="zacht twee-regels">{stuk.title}</p>
      )}
      <RadioGroup
        legend={requestTexts.label}
        value={confidentiality}
        options={labelOptions}
        onChange={(confidentiality) => onChange({ confidentiality })}
      />
    </>
  );
}
