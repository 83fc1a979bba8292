import type { Quote, Range } from "@/rules";
export function findQuote(text: string, quote: Quote): Range | undefined {
  const at = text.indexOf(quote.exact);
  return at < 0 ? undefined : [at, at + quote.exact.length];
}
