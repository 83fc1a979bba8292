import { Heading } from "@nl-design-system-candidate/heading-react";
import { Link } from "@nl-design-system-candidate/link-react";
import { committeesSource, lawsOf, ministryById, type Provider } from "@/rules";
import { breakable } from "../shared/breakable";
import { fullDay } from "../shared/dates";
import { ExternalLink } from "../shared/external-link";
import { useHeadingFocus } from "../shared/use-heading-focus";
import { ContactBlock } from "./contact-block";
import { Unchecked } from "./provider-list";
import type { ProviderPageProps } from "./provider-page";
import { providerPageTexts, taskNames } from "./texts";

type ArticleProps = ProviderPageProps & { readonly provider: Provider };

/** One dienstverlener: what it does, for whom, under which acts, and how to ask it something. */
export function ProviderArticle({ provider, today, onEditContacts }: ArticleProps) {
  const heading = useHeadingFocus();
  const { name, abbreviation } = provider;
  return (
    <article>
      <p>
        <Link href="#">{providerPageTexts.back}</Link>
      </p>
      <Heading level={1} ref={heading} tabIndex={-1}>
        {breakable(abbreviation === null ? name : `${name} (${abbreviation})`)}
      </Heading>
      <ProviderFacts provider={provider} />
      <ContactBlock provider={provider} today={today} onEdit={onEditContacts} />
      <Laws id={provider.id} />
    </article>
  );
}

function ProviderFacts({ provider }: { readonly provider: Provider }) {
  const { name, task, source, checked, unverified } = provider;
  const ministry = ministryById(provider.ministry ?? "");
  const committees = ministry?.committees ?? [];
  return (
    <dl className="feiten">
      <dt>{providerPageTexts.task}</dt>
      <dd>
        {task} {unverified.includes("task") ? <Unchecked /> : null}
      </dd>
      <dt>{providerPageTexts.ministry}</dt>
      <dd>
        {ministry?.name ?? providerPageTexts.noMinistry} {unverified.includes("ministry") ? <Unchecked /> : null}
      </dd>
      {committees.length === 0 ? null : (
        <>
          <dt>{providerPageTexts.committees}</dt>
          {committees.map((committee) => (
            <dd key={committee}>{committee}</dd>
          ))}
          <dd className="zacht">
            <ExternalLink href={committeesSource.url}>
              {providerPageTexts.committeesNote(fullDay(committeesSource.checked))}
            </ExternalLink>
          </dd>
        </>
      )}
      <dt>{providerPageTexts.source}</dt>
      <dd>
        <ExternalLink href={source}>{providerPageTexts.sourceOf(name)}</ExternalLink>
      </dd>
      <dt>{providerPageTexts.checked}</dt>
      <dd>{fullDay(checked)}</dd>
    </dl>
  );
}

function Laws({ id }: { readonly id: string }) {
  const laws = lawsOf(id);
  return (
    <section className="pagina-deel">
      <Heading level={2}>{providerPageTexts.laws}</Heading>
      {laws.length === 0 ? <p>{providerPageTexts.noLaws}</p> : null}
      {laws.some(({ verified }) => !verified) ? <p className="zacht">{providerPageTexts.lawsNote}</p> : null}
      <ul className="lijst wettenlijst">
        {laws.map(({ title, task, source, verified }) => (
          <li key={title}>
            {source === null ? breakable(title) : <ExternalLink href={source}>{breakable(title)}</ExternalLink>} ·{" "}
            {taskNames[task]} {verified ? null : <Unchecked />}
          </li>
        ))}
      </ul>
    </section>
  );
}
