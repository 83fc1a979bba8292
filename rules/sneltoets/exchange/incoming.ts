import type { Exchange } from "./model.ts";
import { blockMessages, readBlocks, type BlockFailure } from "./block.ts";
import { readExchange } from "./read.ts";

/** What was found in a text or file, and what was refused with one sentence each. */
export type Incoming = {
  readonly items: readonly Exchange[];
  readonly refused: readonly { readonly reason: BlockFailure; readonly message: string }[];
};

const nothing: Incoming = { items: [], refused: [{ reason: "geen-blok", message: blockMessages["geen-blok"] }] };

function fromJson(text: string): Incoming {
  const result = readExchange(text);
  if (result.ok) return { items: [result.exchange], refused: [] };
  return { items: [], refused: [{ reason: result.reason, message: result.message }] };
}

/** The same block twice in one thread is one item. */
function unique(items: readonly Exchange[]): readonly Exchange[] {
  const seen = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...seen.values()];
}

/** What somebody pasted: an exchange file, or a text with blocks. Nothing in it is trusted. Never throws. */
export function readIncoming(text: string): Incoming {
  const json = text.trimStart().startsWith("{") ? fromJson(text) : nothing;
  const isFile = json !== nothing && json.refused[0]?.reason !== "not-json";
  if (isFile) return json;
  const results = readBlocks(text);
  if (results.length === 0) return json;
  return {
    items: unique(results.flatMap((result) => (result.ok ? [result.exchange] : []))),
    refused: results.flatMap((result) => (result.ok ? [] : [{ reason: result.reason, message: result.message }])),
  };
}

/** The texts and attachments of a mail as one: its HTML is often its plain text again, so the best part tells what is missing. */
function joined(parts: readonly Incoming[]): Incoming {
  const found = parts.filter(({ refused }) => refused[0]?.reason !== "geen-blok" && refused[0]?.reason !== "not-json");
  const [best] = found.toSorted((a, b) => b.items.length - a.items.length || a.refused.length - b.refused.length);
  return best === undefined ? nothing : { items: unique(found.flatMap(({ items }) => items)), refused: best.refused };
}

async function fromMail(bytes: Uint8Array): Promise<Incoming> {
  const { default: PostalMime } = await import("postal-mime");
  const { text, html, attachments } = await PostalMime.parse(bytes, { maxNestingDepth: 50 });
  const decoder = new TextDecoder();
  const files = attachments.map(({ content }) => (typeof content === "string" ? content : decoder.decode(content)));
  return joined([text, html, ...files].filter((part) => part !== undefined).map(readIncoming));
}

const looksLikeMail = (name: string, text: string): boolean =>
  name.toLowerCase().endsWith(".eml") || /^MIME-Version:/im.test(text.slice(0, 4000));

/** What is in a file: .json, .txt, .html or a saved mail (.eml). Never throws. */
export async function readIncomingFile(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Incoming> {
  const text = new TextDecoder().decode(file.bytes);
  if (!looksLikeMail(file.name, text)) return readIncoming(text);
  try {
    return await fromMail(file.bytes);
  } catch {
    return readIncoming(text);
  }
}
