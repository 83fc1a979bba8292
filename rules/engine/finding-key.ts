import { foldWord } from "../text/index.ts";
import type { Finding } from "./finding.ts";

/** Same rule and same words give the same key, wherever they stand: a dismissal survives an edit elsewhere in the text. */
export function findingKey({ rule, quote }: Pick<Finding, "rule" | "quote">): string {
  const words = quote.exact.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return `${rule}:${words.map(foldWord).join(" ")}`;
}
