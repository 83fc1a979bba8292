import { Heading } from "@nl-design-system-candidate/heading-react";
import { conditionsTitle, conditionText, type Block, type Letter } from "@/rules";

/** A letter as people will read it; printed, it is the page. */
export function LetterSheet({ letter: { label, title, sections } }: { readonly letter: Letter }) {
  return (
    <article className="brief">
      <p className="brief-label">{label}</p>
      <p className="brief-titel">{title}</p>
      {sections.map((section) => (
        <section key={section.title} className="brief-deel">
          <Heading level={3}>{section.title}</Heading>
          {section.blocks.map((block, at) => (
            // The blocks of a letter never change place, and two may hold the same words.
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <LetterBlock key={at} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}

function LetterBlock({ block }: { readonly block: Block }) {
  if (block.kind === "line") {
    return <p>{block.text}</p>;
  }
  if (block.kind === "numbered") {
    return (
      <ol className="genummerd">
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    );
  }
  if (block.kind === "signal") {
    return (
      <p>
        {block.number}. {block.signal.title}: <q>{block.signal.quote}</q>
      </p>
    );
  }
  if (block.kind === "verdict") {
    return <Verdict block={block} />;
  }
  if (block.kind === "rows") {
    return (
      <dl className="brief-rijen">
        {block.rows.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return <Table block={block} />;
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
          <ol className="genummerd">
            {conditions.map((condition) => (
              <li key={`${condition.voorwaarde} ${condition.wie}`}>{conditionText(condition)}</li>
            ))}
          </ol>
        </>
      )}
    </div>
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
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label = "", ...cells]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((cell, at) => (
                // The columns are the answers, always in one order; two may say the same.
                // oxlint-disable-next-line react/no-array-index-key -- see above
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
