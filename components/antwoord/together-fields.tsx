import { Heading } from "@nl-design-system-candidate/heading-react";
import {
  documentTitle,
  dueOf,
  haveSameRecipients,
  recipientsOf,
  shortDay,
  warningsFor,
  type Recipient,
  type SneltoetsRequest,
} from "@/rules";
import { useAllRequests } from "@/storage";
import { useState } from "react";
import { Button, TextButton } from "../shared/button";
import { TextArea, TextField } from "../shared/fields";
import { Notice } from "../shared/notice";
import { ProviderPicker } from "../sidepanel/provider-picker";
import { RecipientList } from "../sidepanel/recipient-list";
import { shortName } from "../sidepanel/short-name";
import { room } from "./choices";
import { pageTexts } from "./page-texts";
import { forwardTexts, sendTexts } from "./together-texts";
import type { Fields, TogetherKind } from "./together-ways";

type TogetherFieldsProps = {
  readonly kind: TogetherKind;
  readonly requests: readonly SneltoetsRequest[];
  readonly fields: Fields;
  readonly onChange: (part: Partial<Fields>) => void;
};

/** Which requests go, under which reference, with which words beside them. */
export function TogetherFields({ kind, requests, fields, onChange }: TogetherFieldsProps) {
  return (
    <section className="deel">
      <RequestNames requests={requests} />
      <p className="zacht">{(kind === "doorzetten" ? forwardTexts : sendTexts).hint(requests.length)}</p>
      <div className="velden">
        {kind === "doorzetten" ? (
          <TextField
            label={forwardTexts.by}
            autoComplete="organization"
            maxLength={room.line}
            value={fields.by}
            onChange={(by) => onChange({ by })}
          />
        ) : null}
        {kind === "doorzetten" || requests.length > 1 ? (
          <TextField
            label={forwardTexts.reference}
            hint={forwardTexts.referenceHint}
            maxLength={room.line}
            value={fields.reference}
            onChange={(reference) => onChange({ reference })}
          />
        ) : null}
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

function RequestNames({ requests }: Pick<TogetherFieldsProps, "requests">) {
  return (
    <ul className="lijst stapel">
      {requests.map((request) => (
        <li key={request.id}>
          <p className="over-stuk">
            <strong>{documentTitle(request.stuk)}</strong>
          </p>
          <p className="zacht">{toWhomAndWhen(request)}</p>
        </li>
      ))}
    </ul>
  );
}

function toWhomAndWhen(request: SneltoetsRequest): string {
  const names = request.recipients.map(shortName).join(", ");
  return `${names === "" ? pageTexts.nobody : pageTexts.to(names)} · ${pageTexts.due(shortDay(dueOf(request)))}`;
}

/** What to look at before they leave; each remark with the stuk it is about. */
export function TogetherWarnings({ requests }: { readonly requests: readonly SneltoetsRequest[] }) {
  const stored = useAllRequests();
  const others = stored.kind === "ready" ? stored.value : [];
  const warnings = requests.flatMap((request) =>
    warningsFor(request, others).map(({ sentence }) => `${documentTitle(request.stuk)}: ${sentence}`),
  );
  if (warnings.length === 0) return null;
  return (
    <div className="berichten">
      <Notice tone="let-op" title={pageTexts.warnings}>
        {[...new Set(warnings)].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    </div>
  );
}

type ToWhomProps = {
  readonly requests: readonly SneltoetsRequest[];
  /** Null: each request to whom it asked. */
  readonly recipients: readonly Recipient[] | null;
  readonly onChange: (recipients: readonly Recipient[] | null) => void;
};

/** To whom they go: each to its own dienstverlener until one chooses for all. */
export function ToWhom({ requests, recipients, onChange }: ToWhomProps) {
  const [open, setOpen] = useState(false);
  const differ = !haveSameRecipients(requests);
  const shared = differ ? null : recipientsOf(requests);
  const chosen = recipients ?? shared;
  return (
    <section className="deel">
      <Heading level={2}>{forwardTexts.toWhom}</Heading>
      {chosen === null ? <p>{forwardTexts.apart}</p> : <Chosen recipients={chosen} onChange={onChange} />}
      <div className="rij">
        <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
          {forwardTexts.choose}
        </Button>
        {recipients !== null && differ ? (
          <TextButton onClick={() => onChange(null)}>{forwardTexts.apartAgain}</TextButton>
        ) : null}
      </div>
      {open ? (
        <ProviderPicker chosen={chosen ?? []} recent={[]} onChange={onChange} onDone={() => setOpen(false)} />
      ) : null}
    </section>
  );
}

type ChosenProps = {
  readonly recipients: readonly Recipient[];
  readonly onChange: (recipients: readonly Recipient[]) => void;
};

function Chosen({ recipients, onChange }: ChosenProps) {
  if (recipients.length === 0) return <p>{forwardTexts.nobody}</p>;
  return <RecipientList recipients={recipients} removeLabel={forwardTexts.removeRecipient} onChange={onChange} />;
}
