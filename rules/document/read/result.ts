import type { PageHints } from "../hints.ts";

/** Where the text came from; shown in the panel as "bron". */
export const sourceKinds = ["pagina", "docx", "pdf", "xml", "html", "tekst"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Why a document could not be read. Each has exactly one Dutch sentence with a next step, in `messages.ts`. */
export const readFailures = [
  "leeg",
  "te-groot",
  "geen-document",
  "onbekend-bestand",
  "oud-word",
  "docx-kapot",
  "docx-beveiligd",
  "pdf-kapot",
  "pdf-beveiligd",
  "pdf-zonder-tekst",
  "xml-kapot",
  "html-in-plaats-van-bestand",
  "niet-gevonden",
  "offline",
  "site-weigert",
  "andere-site",
  "geen-tekst-op-pagina",
  "niet-toegestaan",
  "pagina-antwoordt-niet",
  "lijst-te-lang",
] as const;
export type ReadFailure = (typeof readFailures)[number];

export type ReadResult =
  | { readonly ok: true; readonly source: SourceKind; readonly text: string; readonly hints?: PageHints }
  | { readonly ok: false; readonly reason: ReadFailure; readonly detail?: string };

/** Why nothing was read. */
export type NotRead = Extract<ReadResult, { readonly ok: false }>;
