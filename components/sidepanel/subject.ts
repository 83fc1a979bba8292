import type { PageHints, SourceKind } from "@/rules";

/** The text that the panel is about: a document of the tab, or a draft that exists on this screen only. */
export type Subject = {
  readonly origin: "pagina" | "concept";
  /** Same document, same key, whatever its source. */
  readonly key: string;
  readonly url: string | null;
  readonly source: SourceKind;
  readonly text: string;
  readonly hints?: PageHints;
  readonly otherSources: readonly SourceKind[];
};
