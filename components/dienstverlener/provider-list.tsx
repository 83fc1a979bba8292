import { Heading } from "@nl-design-system-candidate/heading-react";
import { Link } from "@nl-design-system-candidate/link-react";
import { useState } from "react";
import { lawsOf, ministryById, allProviders, type Provider } from "@/rules";
import { TextField } from "../shared/fields";
import { Notice, StatusLine } from "../shared/notice";
import { useHeadingFocus } from "../shared/use-heading-focus";
import { providerPageTexts } from "./texts";

/** Everything one may look for, in lower case. */
const wordsOf = ({ id, name, abbreviation, task, ministry }: Provider): string =>
  [
    name,
    abbreviation ?? "",
    task,
    ministry ?? "",
    ministryById(ministry ?? "")?.name ?? "",
    ...lawsOf(id).map(({ title }) => title),
  ]
    .join("\n")
    .toLowerCase();

/** All dienstverleners by name, with a field to search them. */
export function ProviderList({ isUnknown }: { readonly isUnknown: boolean }) {
  const [query, setQuery] = useState("");
  const [index] = useState(() => allProviders().map((provider) => ({ provider, words: wordsOf(provider) })));
  const heading = useHeadingFocus();
  const asked = query.toLowerCase().split(/\s+/);
  const hits = index.filter(({ words }) => asked.every((word) => words.includes(word)));
  return (
    <>
      <Heading level={1} ref={heading} tabIndex={-1}>
        {providerPageTexts.heading}
      </Heading>
      <p>{providerPageTexts.intro}</p>
      {isUnknown ? (
        <Notice tone="let-op">
          <p>{providerPageTexts.unknown}</p>
        </Notice>
      ) : null}
      <TextField label={providerPageTexts.search} type="search" value={query} onChange={setQuery} />
      <StatusLine>{hits.length === 0 ? providerPageTexts.none : providerPageTexts.amount(hits.length)}</StatusLine>
      <ul className="lijst dienstverlenerlijst">
        {hits.map(({ provider: { id, name, abbreviation, task, unverified } }) => (
          <li key={id}>
            <Link href={`#${id}`}>{abbreviation === null ? name : `${name} (${abbreviation})`}</Link>
            <span>
              {task} {unverified.includes("task") ? <Unchecked /> : null}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Beside what no source confirms yet. */
export function Unchecked() {
  return <span className="nl-data-badge">{providerPageTexts.unchecked}</span>;
}
