import { Heading } from "@nl-design-system-candidate/heading-react";
import { useId, useState } from "react";
import { contactKey, isStale, ministryById, providerById, type Contact } from "@/rules";
import { removeContact, saveContact, useContacts, type KnownContact } from "@/storage";
import { Button } from "../shared/button";
import { fullDay } from "../shared/dates";
import { RemovalLine } from "../shared/removal-line";
import { useRemoval } from "../shared/use-removal";
import { ContactForm } from "./contact-form";
import { emptyFields, fieldsFrom, type ContactFields } from "./contact-fields";
import { contactTexts } from "./contact-texts";

/** "UWV", "Ministerie van Financiën". */
function nameOf({ kind, id }: Pick<Contact, "kind" | "id">): string {
  if (kind === "ministerie") return contactTexts.ministry(ministryById(id)?.name ?? id);
  return providerById(id)?.name ?? id;
}

/** How to reach whom: a list, and one form at a time. */
export function Contacts({ today }: { readonly today: string }) {
  const contacts = useContacts();
  const [form, setForm] = useState<ContactFields | null>(null);
  const addId = useId();
  const removal = useContactRemoval(addId);
  const save = async (contact: Contact) => {
    const result = await saveContact(contact);
    if (result.kind !== "saved") return removal.tell(result.sentence);
    setForm(null);
    return removal.forget(contactTexts.saved);
  };
  return (
    <section className="pagina-deel">
      <Heading level={2}>{contactTexts.heading}</Heading>
      <p className="zacht">{contactTexts.intro}</p>
      {"sentence" in contacts ? <p role="alert">{contacts.sentence}</p> : null}
      {contacts.kind === "ready" ? (
        <ContactList
          contacts={contacts.value}
          today={today}
          onEdit={(contact) => setForm(fieldsFrom(contact))}
          onRemove={removal.remove}
        />
      ) : null}
      <RemovalLine {...removal.line} />
      <div id={addId}>
        <OneForm form={form} today={today} onOpen={setForm} onSave={(contact) => void save(contact)} />
      </div>
    </section>
  );
}

const useContactRemoval = (otherwise: string) =>
  useRemoval<Contact>({
    remove: removeContact,
    restore: saveContact,
    removed: (contact) => contactTexts.removed(nameOf(contact)),
    otherwise,
  });

type OneFormProps = {
  readonly form: ContactFields | null;
  readonly today: string;
  /** Null closes it. */
  readonly onOpen: (form: ContactFields | null) => void;
  readonly onSave: (contact: Contact) => void;
};

/** The form that is open, or the button that opens an empty one. */
function OneForm({ form, today, onOpen, onSave }: OneFormProps) {
  if (form !== null)
    return <ContactForm key={form.whom} start={form} today={today} onSave={onSave} onCancel={() => onOpen(null)} />;
  return (
    <div className="rij">
      <Button onClick={() => onOpen({ ...emptyFields, checked: today })}>{contactTexts.add}</Button>
    </div>
  );
}

type ContactListProps = {
  readonly contacts: readonly KnownContact[];
  readonly today: string;
  readonly onEdit: (contact: Contact) => void;
  /** `item` is the line that goes. */
  readonly onRemove: (contact: Contact, item: Element | null) => void;
};

function ContactList({ contacts, today, onEdit, onRemove }: ContactListProps) {
  if (contacts.length === 0) return <p>{contactTexts.none}</p>;
  return (
    <ul className="lijst adressen">
      {contacts.map(({ contact, locked }) => {
        const name = nameOf(contact);
        const { email, route, checked, source } = contact;
        return (
          <li key={contactKey(contact)}>
            <strong>{name}</strong>
            <span>{[email, route].filter(Boolean).join(" · ")}</span>
            <span className="zacht">
              {source} · {fullDay(checked)}
              {locked ? ` · ${contactTexts.locked}` : ""}
              {isStale(contact, today) ? ` · ${contactTexts.stale}` : ""}
            </span>
            {locked ? null : (
              <span className="rij">
                <Button small onClick={() => onEdit(contact)}>
                  {contactTexts.edit(name)}
                </Button>
                <Button
                  small
                  purpose="subtle"
                  className="knop-rand"
                  onClick={({ currentTarget }) => onRemove(contact, currentTarget.closest("li"))}
                >
                  {contactTexts.remove(name)}
                </Button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
