import { Heading } from "@nl-design-system-candidate/heading-react";
import { AddStukken } from "./add-stukken";
import type { WorkPort } from "./ports";
import { pageTexts } from "./texts";

/** Nothing was read yet: how stukken come here. */
export function EmptyWork({ port }: { readonly port: WorkPort }) {
  return (
    <main className="stapel werk-leeg">
      <Heading level={2}>{pageTexts.emptyTitle}</Heading>
      <p>{pageTexts.empty}</p>
      <ol className="genummerd">
        <li>{pageTexts.emptyList}</li>
        <li>{pageTexts.emptyLinks}</li>
        <li>{pageTexts.emptyFiles}</li>
      </ol>
      <AddStukken port={port} />
    </main>
  );
}
