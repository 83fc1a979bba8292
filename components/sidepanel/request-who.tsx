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
export function Who(props: WhoProps) {
  const { request, contacts, today, onChange } = props;
  const { recipients } = request;
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
      <AddRecipient {...props} />
      <Way {...props} />
    </section>
  );
}

/** A picker that opens below its button. */
function AddRecipient({ request, recent, contacts, onChange }: WhoProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const choose = (chosen: readonly Recipient[]) => {
    recent.remember(chosen);
    onChange(withRecipients(request, chosen, contacts));
  };
  const done = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    <>
      <div className="rij">
        <Button ref={trigger} small aria-expanded={open} onClick={() => setOpen(!open)}>
          {requestTexts.addRecipient}
        </Button>
      </div>
      {open ? <ProviderPicker chosen={request.recipients} recent={recent.ids} onChange={choose} onDone={done} /> : null}
    </>
  );
}

/** By way of the departement, and then of which ministry, or straight to the dienstverlener. */
function Way({ request, contacts, today, onChange }: WhoProps) {
  const { route, ministry } = request;
  return (
    <>
      <RadioGroup
        legend={requestTexts.route}
        value={route}
        options={routeOptions}
        onChange={(chosen) => onChange({ route: chosen })}
      />
      {route === "departement" ? (
        <>
          <TextField
            label={requestTexts.ministry}
            hint={requestTexts.ministryHint}
            value={ministry ?? ""}
            onChange={(text) => onChange({ ministry: text === "" ? null : text })}
          />
          <ContactLine contact={contactOfMinistry(request, contacts)} today={today} />
        </>
      ) : null}
    </>
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
