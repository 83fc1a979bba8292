import { isStale, type Contact } from "@/rules";
import { fullDay } from "../shared/dates";
import { requestTexts } from "./request-texts";

type ContactLineProps = {
  readonly contact: Contact | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
};

/** How the request reaches them, with where that was found and when; nothing when it is not known. */
export function ContactLine({ contact, today }: ContactLineProps) {
  if (contact === undefined) return null;
  const { email, route, source, checked } = contact;
  const reach = [email, route].filter(Boolean).join(" · ");
  if (reach === "") return null;
  return (
    <span className="zacht adresregel">
      {reach} ({source}, {fullDay(checked)}
      {isStale(contact, today) ? `; ${requestTexts.staleContact}` : ""})
    </span>
  );
}
