import { Heading } from "@nl-design-system-candidate/heading-react";
import { Link } from "@nl-design-system-candidate/link-react";
import { useEffect } from "react";
import { catalogue as allRules, type Rule } from "@/rules";
import { RuleArticle } from "./rule-article";
import "./rule-page.css";
import { TermList } from "./term-list";
import { rulePageTexts } from "./texts";

type RulePageProps = {
  /** The rules to show; all of them when left out. */
  readonly catalogue?: readonly Rule[];
};

/** Brings the rule named in the address into view; the browser looked for it before it was drawn. */
function useAnchor(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    const article = id === "" ? null : document.getElementById(id);
    article?.scrollIntoView();
    article?.querySelector("h2")?.focus({ preventScroll: true });
  }, []);
}

/** Every rule with its reason, words, sources and the examples that test it. */
export function RulePage({ catalogue = allRules }: RulePageProps) {
  useAnchor();
  const rules = catalogue.toSorted((a, b) => a.title.localeCompare(b.title, "nl"));
  return (
    <main className="pagina">
      <Heading level={1}>{rulePageTexts.heading}</Heading>
      <p>{rulePageTexts.intro}</p>
      <section aria-labelledby="wat-dit-niet-is">
        <Heading level={2} id="wat-dit-niet-is">
          {rulePageTexts.notThis}
        </Heading>
        <p>{rulePageTexts.limits}</p>
        <p>
          <Link href="#begrippen">{rulePageTexts.terms}</Link>
        </p>
      </section>
      <nav aria-label={rulePageTexts.contents}>
        <p>{rulePageTexts.amount(rules.length)}</p>
        <ul className="inhoudsopgave">
          {rules.map(({ id, title }) => (
            <li key={id}>
              <Link href={`#${id}`}>{title}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {rules.map((rule) => (
        <RuleArticle key={rule.id} rule={rule} />
      ))}
      <TermList />
    </main>
  );
}
