import { checkText, type Check } from "@/rules";
import type { TabDocument } from "./ports";

type ReadDocument = Extract<TabDocument, { readonly kind: "gelezen" }>;

const checks = new WeakMap<ReadDocument, Check>();

/** What the rules say about the document of a tab; worked out once, for everything in the panel that asks. */
export function checkOf(document: ReadDocument): Check {
  const known = checks.get(document);
  if (known !== undefined) return known;
  const check = checkText(document.text, document.hints);
  checks.set(document, check);
  return check;
}
