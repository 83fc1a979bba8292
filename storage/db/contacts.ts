import { contact, contactKey, type Contact } from "@/rules";
import type { StorageFailure } from "../result.ts";
import { guarded } from "./guarded.ts";
import { database } from "./database.ts";
import { putAside, readRows, type ReadRows } from "./rows.ts";

export type ContactResult = { readonly kind: "saved" } | StorageFailure;

/** Keeps how to reach one organisation or ministry; what was kept for it before is replaced. */
export async function saveContact(record: Contact): Promise<ContactResult> {
  return guarded(() =>
    database.transaction("rw", database.contacts, database.aside, async (): Promise<ContactResult> => {
      const valid = contact.parse(record);
      const id = contactKey(valid);
      const old = await database.contacts.get(id);
      if (old !== undefined && !contact.safeParse(old.record).success) await putAside("contacts", old);
      await database.contacts.put({ id, record: valid });
      return { kind: "saved" };
    }),
  );
}

/** Removes it. Hand the record to `saveContact` to undo that. */
export async function removeContact(record: Pick<Contact, "kind" | "id">): Promise<ContactResult> {
  return guarded(async (): Promise<ContactResult> => {
    await database.contacts.delete(contactKey(record));
    return { kind: "saved" };
  });
}

/** What the user filled in, in order of the keys; the organisation's policy is read apart from it. */
export async function readContacts(): Promise<ReadRows<Contact>> {
  return readRows(await database.contacts.orderBy("id").toArray(), contact);
}
