import { Heading } from "@nl-design-system-candidate/heading-react";
import { glossary } from "@/rules";
import { rulePageTexts } from "./texts";

/** Every term with its meaning. */
export function TermList() {
  return (
    <section id="begrippen">
      <Heading level={2} tabIndex={-1}>
        {rulePageTexts.terms}
      </Heading>
      <dl className="begrippenlijst">
        {glossary.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
