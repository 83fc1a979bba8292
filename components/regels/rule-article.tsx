import { Heading } from "@nl-design-system-candidate/heading-react";
import { dimensionNames, places, type Rule } from "@/rules";
import { ExternalLink } from "../shared/external-link";
import { examplePartNames, placeNames, rulePageTexts, strengthNames } from "./texts";

/** One rule; its id is the anchor, so that a signal can link to it. */
export function RuleArticle({ rule }: { readonly rule: Rule }) {
  return (
    <article id={rule.id} className="pagina-deel regel">
      <Heading level={2} tabIndex={-1}>
        {rule.title}
      </Heading>
      <p className="zacht">
        {rulePageTexts.strength}: {strengthNames[rule.strength]} · {rulePageTexts.touches}:{" "}
        {rule.dimensions.map((dimension) => dimensionNames[dimension]).join(", ")}
      </p>
      <p>{rule.why}</p>
      <dl className="regel-lijst">
        <dt>{rulePageTexts.says}</dt>
        <dd>{rule.message}</dd>
        <dt>{rulePageTexts.asks}</dt>
        <dd>{rule.question}</dd>
        <dt>{rulePageTexts.sources}</dt>
        {rule.sources.map(({ title, url }) => (
          <dd key={url}>
            <ExternalLink href={url}>{title}</ExternalLink>
          </dd>
        ))}
      </dl>
      <Words rule={rule} />
      <Examples examples={rule.examples} />
    </article>
  );
}

/** Folded: all examples of all rules together are longer than anyone reads. */
function Examples({ examples }: Pick<Rule, "examples">) {
  return (
    <details>
      <summary>{rulePageTexts.examples}</summary>
      <ul className="lijst voorbeelden">
        {examples.map((example) => (
          <li key={JSON.stringify(example)}>
            <span className="nl-data-badge">
              {example.finds.length === 0 ? rulePageTexts.silent : rulePageTexts.fires}
            </span>
            <span>
              {exampleParts.map((part) => (
                <ExamplePart key={part} name={part} words={example[part]} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const exampleParts = ["opdracht", "oud", "nieuw", "geschrapt", "dictum"] as const;

type ExamplePartProps = { readonly name: (typeof exampleParts)[number]; readonly words: string | undefined };

function ExamplePart({ name, words }: ExamplePartProps) {
  if (words === undefined) return null;
  return (
    <span className="voorbeeld-deel">
      <span className="zacht">{examplePartNames[name]}:</span> <q>{words}</q>
    </span>
  );
}

function Words({ rule }: { readonly rule: Rule }) {
  const groups = places.flatMap((place) => {
    const phrases = rule.phrases[place] ?? [];
    return phrases.length === 0 ? [] : [{ title: placeNames[place], phrases }];
  });
  return (
    <details>
      <summary>{rulePageTexts.words}</summary>
      {groups.length === 0 ? <p>{rulePageTexts.byCode}</p> : null}
      {groups.map((group) => (
        <PhraseList key={group.title} {...group} />
      ))}
      {rule.unless === undefined ? null : <PhraseList title={rulePageTexts.unless} phrases={rule.unless} />}
    </details>
  );
}

function PhraseList({ title, phrases }: { readonly title: string; readonly phrases: readonly string[] }) {
  return (
    <>
      <p className="zacht">{title}</p>
      <ul className="lijst formuleringen">
        {phrases.map((phrase) => (
          <li key={phrase}>
            <code>{phrase}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
