import { Heading } from "@nl-design-system-candidate/heading-react";
import {
  contactOfMinistry,
  escalationSentence,
  withRecipients,
  type Contact,
  type Recipient,
  type RequestChanges,
  type SneltoetsRequest,
} from "@/rules";
import { useRef, useState } from "react";
import { Button } from "../shared/button";
import { RadioGroup, TextField } from "../shared/fields";
import { CloseIcon } from "../shared/icons";
import { ContactLine } from "./contact-line";
import { ProviderPicker } from "./provider-picker";
import { requestTexts, routeOptions } from "./request-texts";
import type { RecentProviders } from "./use-recent-providers";

type WhoProps = {
  readonly request: SneltoetsRequest;
  readonly recent: RecentProviders;
  readonly contacts: readonly Contact[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onChange: (changes: RequestChanges) => void;
};

/** To which dienstverleners, and by which way. */
export function Who({ request, recent, contacts, today, onChange }: WhoProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const { recipients, route, ministry } = request;
  return (
    <section className="deel">
      <Heading level={2}>{requestTexts.who}</Heading>
      {recipients.length === 0 ? (
        <p>
          {requestTexts.noRecipients} {escalationSentence}
        </p>
      ) : null}
      <Recipients
        recipients={recipients}
        contacts={contacts}
        today={today}
        onChange={(kept) => onChange(withRecipients(request, kept, contacts))}
      />
      <div className="rij">
        <Button ref={trigger} small aria-expanded={open} onClick={() => setOpen(!open)}>
          {requestTexts.addRecipient}
        </Button>
      </div>
      {open ? (
        <ProviderPicker
          chosen={recipients}
          recent={recent.ids}
          onChange={(chosen) => {
            recent.remember(chosen);
            onChange(withRecipients(request, chosen, contacts));
          }}
          onDone={() => {
            setOpen(false);
            trigger.current?.focus();
          }}
        />
      ) : null}
      <RadioGroup
        legend={requestTexts.route}
        value={route}
        options={routeOptions}
        onChange={(chosen) => onChange({ route: chosen })}
      />
      {route === "departement" ? (
        <TextField
          label={requestTexts.ministry}
          hint={requestTexts.ministryHint}
          value={ministry ?? ""}
          onChange={(text) => onChange({ ministry: text === "" ? null : text })}
        />
      ) : null}
      {route === "departement" ? <ContactLine contact={contactOfMinistry(request, contacts)} today={today} /> : null}
    </section>
  );
}

type RecipientsProps = Pick<WhoProps, "contacts" | "today"> & {
  readonly recipients: readonly Recipient[];
  readonly onChange: (recipients: readonly Recipient[]) => void;
};

function Recipients({ recipients, contacts, today, onChange }: RecipientsProps) {
  return (
    <ul className="lijst weghaal">
      {recipients.map(({ id, name }) => (
        <li key={id}>
          <span>
            {name}
            <ContactLine
              contact={contacts.find((contact) => contact.kind === "dienstverlener" && contact.id === id)}
              today={today}
            />
          </span>
          <Button
            small
            iconOnly
            purpose="subtle"
            icon={<CloseIcon />}
            onClick={() => onChange(recipients.filter((recipient) => recipient.id !== id))}
          >
            {requestTexts.removeRecipient(name)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
