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
import { ContactLine } from "./contact-line";
import { ProviderPicker } from "./provider-picker";
import { RecipientList } from "./recipient-list";
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
      <RecipientList
        recipients={recipients}
        removeLabel={requestTexts.removeRecipient}
        renderBelow={({ id }) => (
          <ContactLine
            contact={contacts.find((contact) => contact.kind === "dienstverlener" && contact.id === id)}
            today={today}
          />
        )}
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
