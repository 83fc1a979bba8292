import { Heading } from "@nl-design-system-candidate/heading-react";
import {
  bundleRequests,
  documentTitle,
  dutchDay,
  forwardRequest,
  recipientsOf,
  unknownRequester,
  type Recipient,
  type SneltoetsRequest,
} from "@/rules";
import { saveRequest, useAllRequests, useSetting } from "@/storage";
import { useState } from "react";
import { Button } from "../shared/button";
import { TextArea, TextField } from "../shared/fields";
import { BackIcon, CloseIcon } from "../shared/icons";
import { Notice, StatusLine } from "../shared/notice";
import type { CarrierPort, ClockPort } from "../shared/ports";
import { useHeadingFocus } from "../shared/use-heading-focus";
import { ProviderPicker } from "../sidepanel/provider-picker";
import { Carriers, type Parcel } from "../uitwisselen/carriers";
import { bundleParcel, requestParcel } from "../uitwisselen/parcels";
import { room } from "./choices";
import { forwardTexts } from "./forward-texts";
import { pageTexts } from "./page-texts";
import { answerTexts } from "./texts";

type ForwardScreenProps = {
  readonly ids: readonly string[];
  readonly port: CarrierPort & ClockPort;
  readonly onBack: () => void;
};

/** Passing requests on to who executes the text: under an own reference, one or several at a time. */
export function ForwardScreen({ ids, port, onBack }: ForwardScreenProps) {
  const stored = useAllRequests();
  const requester = useSetting("requester");
  // What stands on the screen stays the same while passing on changes what is kept.
  const [opened, setOpened] = useState<readonly SneltoetsRequest[] | null>(null);
  if (opened === null && stored.kind === "ready" && requester.loaded) {
    setOpened(ids.flatMap((id) => stored.value.find((request) => request.id === id) ?? []));
  }
  return (
    <div className="antwoordscherm">
      <ForwardHead onBack={onBack} />
      {"sentence" in stored ? <Problem sentence={stored.sentence} /> : null}
      {opened?.length === 0 ? <Problem sentence={pageTexts.noRequest} /> : null}
      {opened === null || opened.length === 0 ? null : (
        <ForwardForm requests={opened} port={port} by={requester.value.organisation} />
      )}
    </div>
  );
}

function ForwardHead({ onBack }: { readonly onBack: () => void }) {
  const heading = useHeadingFocus();
  return (
    <header className="verzoek-kop">
      <div className="rij">
        <Button purpose="subtle" small className="knop-rand" icon={<BackIcon />} onClick={onBack}>
          {answerTexts.back}
        </Button>
      </div>
      <Heading level={1} ref={heading} tabIndex={-1}>
        {forwardTexts.heading}
      </Heading>
    </header>
  );
}

function Problem({ sentence }: { readonly sentence: string }) {
  return (
    <main className="deel">
      <Notice tone="let-op">
        <p>{sentence}</p>
      </Notice>
    </main>
  );
}

type ForwardFormProps = {
  readonly requests: readonly SneltoetsRequest[];
  readonly port: CarrierPort & ClockPort;
  /** The organisation in the settings; may be empty. */
  readonly by: string;
};

type Fields = { readonly by: string; readonly reference: string; readonly note: string };

function ForwardForm({ requests, port, by }: ForwardFormProps) {
  const [fields, setFields] = useState<Fields>({ by, reference: "", note: "" });
  const [recipients, setRecipients] = useState(() => recipientsOf(requests));
  const [now] = useState(() => port.now().toISOString());
  const [bundleId] = useState(port.newId);
  const [outcome, setOutcome] = useState("");
  const change = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  const forwarded = requests.map((request) =>
    forwardRequest(request, { by: fields.by.trim(), reference: fields.reference.trim(), recipients, now }),
  );
  const keep = async () => {
    const results = await Promise.all(forwarded.map(async (request) => saveRequest(withStep(request, dutchDay(now)))));
    // A request that was kept already by an earlier copy conflicts with itself; then the first note holds.
    const failed = results.find(({ kind }) => kind === "full" || kind === "unavailable");
    setOutcome(failed !== undefined && "sentence" in failed ? failed.sentence : forwardTexts.noted);
  };
  return (
    <>
      <main>
        <ForwardFields requests={requests} fields={fields} onChange={change} />
        <ToWhom recipients={recipients} onChange={setRecipients} />
      </main>
      <footer className="voet">
        <StatusLine>{outcome}</StatusLine>
        <Carriers
          words={forwardTexts}
          port={port}
          parcel={parcelOf(forwarded, fields, { id: bundleId, now })}
          onTaken={() => void keep()}
        />
      </footer>
    </>
  );
}

type ForwardFieldsProps = {
  readonly requests: readonly SneltoetsRequest[];
  readonly fields: Fields;
  readonly onChange: (part: Partial<Fields>) => void;
};

function ForwardFields({ requests, fields, onChange }: ForwardFieldsProps) {
  return (
    <section className="deel">
      <ul className="lijst">
        {requests.map(({ id, stuk }) => (
          <li key={id} className="over-stuk">
            <strong>{documentTitle(stuk)}</strong>
          </li>
        ))}
      </ul>
      <p className="zacht">{forwardTexts.hint}</p>
      <div className="velden">
        <TextField
          label={forwardTexts.by}
          autoComplete="organization"
          maxLength={room.line}
          value={fields.by}
          onChange={(value) => onChange({ by: value })}
        />
        <TextField
          label={forwardTexts.reference}
          hint={forwardTexts.referenceHint}
          maxLength={room.line}
          value={fields.reference}
          onChange={(reference) => onChange({ reference })}
        />
      </div>
      {requests.length === 1 ? null : (
        <TextArea
          label={forwardTexts.note}
          rows={2}
          maxLength={room.prose}
          value={fields.note}
          onChange={(note) => onChange({ note })}
        />
      )}
    </section>
  );
}

const withStep = (request: SneltoetsRequest, on: string): SneltoetsRequest => ({
  ...request,
  steps: [...request.steps, { kind: "uitgezet", on, note: request.recipients.map(({ name }) => name).join(", ") }],
});

function parcelOf(
  requests: readonly SneltoetsRequest[],
  { by, reference, note }: Fields,
  bundle: { readonly id: string; readonly now: string },
): Parcel {
  const [only, ...others] = requests;
  if (only !== undefined && others.length === 0) return requestParcel(only);
  const sender = { ...unknownRequester, organisation: by.trim() };
  return bundleParcel(bundleRequests(requests, { ...bundle, sender, reference, note }));
}

type ToWhomProps = {
  readonly recipients: readonly Recipient[];
  readonly onChange: (recipients: readonly Recipient[]) => void;
};

function ToWhom({ recipients, onChange }: ToWhomProps) {
  const [open, setOpen] = useState(false);
  return (
    <section className="deel">
      <Heading level={2}>{forwardTexts.toWhom}</Heading>
      {recipients.length === 0 ? <p>{forwardTexts.nobody}</p> : null}
      <ul className="lijst weghaal">
        {recipients.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <Button
              small
              iconOnly
              purpose="subtle"
              icon={<CloseIcon />}
              onClick={() => onChange(recipients.filter((one) => one.id !== id))}
            >
              {forwardTexts.removeRecipient(name)}
            </Button>
          </li>
        ))}
      </ul>
      <div className="rij">
        <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
          {forwardTexts.choose}
        </Button>
      </div>
      {open ? (
        <ProviderPicker chosen={recipients} recent={[]} onChange={onChange} onDone={() => setOpen(false)} />
      ) : null}
    </section>
  );
}
