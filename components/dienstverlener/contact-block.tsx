import { Heading } from "@nl-design-system-candidate/heading-react";
import { isStale, ministryById, type Contact, type Provider } from "@/rules";
import { useContacts, type KnownContact } from "@/storage";
import { Button } from "../shared/button";
import { fullDay } from "../shared/dates";
import { ExternalLink } from "../shared/external-link";
import { Notice } from "../shared/notice";
import { providerPageTexts } from "./texts";

type ContactBlockProps = { readonly provider: Provider; readonly today: string; readonly onEdit: () => void };

/** How to ask it something, its own promise, and the same of its ministry; filled in by the user or the organisation. */
export function ContactBlock({ provider, today, onEdit }: ContactBlockProps) {
  const contacts = useContacts();
  const known = contacts.kind === "ready" ? contacts.value : [];
  const own = known.find(({ contact: { kind, id } }) => kind === "dienstverlener" && id === provider.id);
  const ministry = known.find(({ contact: { kind, id } }) => kind === "ministerie" && id === provider.ministry);
  const isEmpty = contacts.kind !== "loading" && own === undefined && ministry === undefined;
  return (
    <section className="pagina-deel">
      <Heading level={2}>{providerPageTexts.contact}</Heading>
      {"sentence" in contacts ? <p role="alert">{contacts.sentence}</p> : null}
      {isEmpty ? <p>{providerPageTexts.noContact}</p> : null}
      {own === undefined ? null : <ContactFacts known={own} today={today} />}
      {ministry === undefined ? null : (
        <>
          <Heading level={3}>
            {providerPageTexts.contactMinistry(ministryById(ministry.contact.id)?.name ?? ministry.contact.id)}
          </Heading>
          <ContactFacts known={ministry} today={today} />
        </>
      )}
      <div className="rij">
        <Button onClick={onEdit}>{providerPageTexts.edit}</Button>
      </div>
    </section>
  );
}

function ContactFacts({ known, today }: { readonly known: KnownContact; readonly today: string }) {
  const { contact, locked } = known;
  const { source, checked } = contact;
  return (
    <>
      <dl className="feiten">
        {factsOf(contact).map(({ term, values }) => (
          <div key={term} className="feit">
            <dt>{term}</dt>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
          </div>
        ))}
        <div className="feit">
          <dt>{providerPageTexts.source}</dt>
          <dd>
            <ExternalLink href={source}>{source}</ExternalLink> · {fullDay(checked)}
            {locked ? ` · ${providerPageTexts.locked}` : ""}
          </dd>
        </div>
      </dl>
      {isStale(contact, today) ? (
        <Notice tone="let-op">
          <p>{providerPageTexts.stale}</p>
        </Notice>
      ) : null}
    </>
  );
}

type Fact = { readonly term: string; readonly values: readonly string[] };

function factsOf({ email, route, termDays, windows }: Contact): readonly Fact[] {
  const dates = windows.map(({ from, until, note }) =>
    [providerPageTexts.windowFrom(fullDay(from), until === null ? null : fullDay(until)), note]
      .filter((part) => part !== "")
      .join(": "),
  );
  const facts: readonly Fact[] = [
    { term: providerPageTexts.email, values: email === null ? [] : [email] },
    { term: providerPageTexts.route, values: route === "" ? [] : [route] },
    { term: providerPageTexts.term, values: termDays === null ? [] : [providerPageTexts.days(termDays)] },
    { term: providerPageTexts.windows, values: dates },
  ];
  return facts.filter(({ values }) => values.length > 0);
}
