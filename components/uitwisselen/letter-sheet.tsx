import { Heading } from "@nl-design-system-candidate/heading-react";
import { conditionsTitle, conditionText, signalHead, type Block, type Condition, type Letter } from "@/rules";
import { ExternalLink } from "../shared/external-link";
import { keyed } from "../shared/keyed";

/** A letter as people will read it; printed, it is the page. */
export function LetterSheet({ letter: { label, title, sections } }: { readonly letter: Letter }) {
  const appendix = sections.filter(({ isAppendix }) => isAppendix === true);
  return (
    <article className="brief">
      <p className="brief-label">{label}</p>
      <p className="brief-titel">{title}</p>
      <Sections sections={sections.filter(({ isAppendix }) => isAppendix !== true)} />
      {appendix.length === 0 ? null : (
        <div className="brief-bijlage">
          <Sections sections={appendix} />
        </div>
      )}
    </article>
  );
}

const Sections = ({ sections }: Pick<Letter, "sections">) =>
  keyed(sections, (section) => section.title).map(({ key, item }) => (
    <section key={key} className={item.isShort === true ? "brief-deel brief-ernaast" : "brief-deel"}>
      <Heading level={3}>{item.title}</Heading>
      {keyed(item.blocks, (block) => JSON.stringify(block)).map((block) => (
        <LetterBlock key={block.key} block={block.item} />
      ))}
    </section>
  ));

function LetterBlock({ block }: { readonly block: Block }) {
  if (block.kind === "line") {
    return <p>{block.text}</p>;
  }
  if (block.kind === "source") {
    return (
      <p>
        {block.text} <ExternalLink href={block.url}>{block.url}</ExternalLink>
      </p>
    );
  }
  if (block.kind === "numbered") {
    return <Numbered items={block.items} />;
  }
  if (block.kind === "signal") {
    return <Signal block={block} />;
  }
  if (block.kind === "verdict") {
    return <Verdict block={block} />;
  }
  if (block.kind === "rows") {
    return (
      <dl className={block.areShort === true ? "brief-rijen brief-kort" : "brief-rijen"}>
        {keyed(block.rows, ({ label }) => label).map(({ key, item: { label, text } }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return <Table block={block} />;
}

function Signal({ block: { number, signal } }: { readonly block: Extract<Block, { readonly kind: "signal" }> }) {
  return (
    <div className="brief-signaal">
      <p>
        <strong>{signalHead(number, signal)}</strong>
      </p>
      <p>
        <q>{signal.quote}</q>
      </p>
      <p>{signal.why}</p>
    </div>
  );
}

function Verdict({ block: { title, conditions } }: { readonly block: Extract<Block, { readonly kind: "verdict" }> }) {
  return (
    <div className="brief-oordeel">
      <p>
        <strong>{title}</strong>
      </p>
      {conditions.length === 0 ? null : (
        <>
          <p>{conditionsTitle(conditions.length)}:</p>
          <ConditionList conditions={conditions} />
        </>
      )}
    </div>
  );
}

/** Every condition with its number, who and by when. */
export const ConditionList = ({ conditions }: { readonly conditions: readonly Condition[] }) => (
  <Numbered items={conditions.map(conditionText)} />
);

const itself = (text: string): string => text;

function Numbered({ items }: { readonly items: readonly string[] }) {
  return (
    <ol className="genummerd">
      {keyed(items, itself).map(({ key, item }) => (
        <li key={key}>{item}</li>
      ))}
    </ol>
  );
}

function Table({ block: { head, rows } }: { readonly block: Extract<Block, { readonly kind: "table" }> }) {
  return (
    // Wider than a narrow screen; focusable, so that the keyboard can move it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <section className="brief-tabel" aria-label={head.join(", ")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {keyed(head, itself).map(({ key, item }) => (
              <th key={key} scope="col">
                {item}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows, ([label = ""]) => label).map(({ key, item: [label = "", ...cells] }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {keyed(cells, itself).map((cell) => (
                <td key={cell.key}>{cell.item}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
