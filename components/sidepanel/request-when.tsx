import { Heading } from "@nl-design-system-candidate/heading-react";
import {
  contactsOfRecipients,
  deadlineFor,
  ownTermsOf,
  promisedDays,
  shortDay,
  type Contact,
  type RequestChanges,
  type SneltoetsRequest,
} from "@/rules";
import { useSetting } from "@/storage";
import { fullDay } from "../shared/dates";
import { RadioGroup, TextField } from "../shared/fields";
import { DeadlineLine } from "./deadline-line";
import { ownTermOption, requestTexts, termOptions, type TermChoice } from "./request-texts";

type WhenProps = {
  readonly request: SneltoetsRequest;
  readonly contacts: readonly Contact[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly onChange: (changes: RequestChanges) => void;
};

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Term and vote, and what follows from them: drawn and in words. */
export function When({ request, contacts, today, onChange }: WhenProps) {
  const { askedOn, term, ownDays, voteDate } = request;
  const promised = ownDays ?? promisedDays(request, contacts);
  const { value: recesses } = useSetting("recesses");
  const deadline = deadlineFor({ ...request, from: askedOn }, recesses);
  return (
    <section className="deel">
      <Heading level={2}>{requestTexts.when}</Heading>
      <RadioGroup<TermChoice>
        legend={requestTexts.term}
        value={ownDays === null ? term : "eigen"}
        options={promised === null ? termOptions : [ownTermOption(promised), ...termOptions]}
        onChange={(chosen) => onChange(chosen === "eigen" ? { ownDays: promised } : { term: chosen, ownDays: null })}
      />
      <TextField
        label={requestTexts.voteDate}
        hint={requestTexts.voteDateHint}
        type="date"
        value={voteDate ?? ""}
        onChange={(day) => onChange({ voteDate: isDay(day) ? day : null })}
      />
      <DeadlineLine askedOn={askedOn} today={today} deadline={deadline} voteDate={voteDate} />
      <p>{deadline.sentence}</p>
      {deadline.recess === "" ? null : <p className="zacht">{deadline.recess}</p>}
      <OwnPromises request={request} contacts={contacts} />
    </section>
  );
}

/** What the dienstverleners say of their own term and of when they can change, with where that was found. */
function OwnPromises({ request, contacts }: Pick<WhenProps, "request" | "contacts">) {
  const terms = ownTermsOf(request, contacts).map(({ name, days, due, contact }) => ({
    sentence: requestTexts.ownTerm(name, days, shortDay(due)),
    contact,
  }));
  const windows = contactsOfRecipients(request, contacts).flatMap((contact) =>
    contact.windows.map(({ from, until, note }) => {
      const name = request.recipients.find(({ id }) => id === contact.id)?.name ?? contact.id;
      const when = requestTexts.windowFrom(fullDay(from), until === null ? null : fullDay(until));
      return { sentence: requestTexts.changeWindow(name, note === "" ? when : `${when} (${note})`), contact };
    }),
  );
  return [...terms, ...windows].map(({ sentence, contact }) => (
    <p key={sentence}>
      {sentence} <span className="zacht">{requestTexts.seen(contact.source, fullDay(contact.checked))}</span>
    </p>
  ));
}
