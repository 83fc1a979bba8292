import type { ParliamentaryDocument } from "../../document/index.ts";
import type { Finding, Rule } from "../../engine/index.ts";

/** A question about the whole document, worked out from what the rules found; its findings stand apart from theirs. */
export type ContextRule = Pick<
  Rule,
  "id" | "title" | "dimensions" | "why" | "sources" | "message" | "question" | "strength"
> & {
  readonly find: (document: ParliamentaryDocument, findings: readonly Finding[]) => readonly Finding[];
};
