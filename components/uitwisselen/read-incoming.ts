import { readIncoming, readIncomingFile, type Incoming, type TextIdentity } from "@/rules";
import { readTextsBeside } from "@/storage";
import { importTexts } from "./texts";

/** What stands in a text or file, with the texts that are known here of the same stukken and dossiers. */
export type FoundContent = { readonly incoming: Incoming; readonly stukken: readonly TextIdentity[] };

/** Bytes; a mail with a whole bundle stays far below it. */
const largestFile = 20_000_000;

const nothing: Incoming = { items: [], refused: [] };

/** What stands in a text that was pasted. */
export function foundInText(text: string): Promise<FoundContent> {
  return withTextsHere(text.trim() === "" ? nothing : readIncoming(text));
}

/** What stands in a file, or why it cannot be read. */
export async function foundInFile(file: File): Promise<FoundContent | string> {
  if (file.size > largestFile) return importTexts.tooLarge(file.name);
  const incoming = await incomingFrom(file).catch(() => null);
  return incoming === null ? importTexts.notOpened(file.name) : withTextsHere(incoming);
}

async function incomingFrom(file: File): Promise<Incoming> {
  return readIncomingFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** To tell whether what comes in is about another text than the one last read here, or one that was replaced. */
async function withTextsHere(incoming: Incoming): Promise<FoundContent> {
  const about = incoming.items.flatMap((item) => {
    if (item.kind === "verzoek") return [item.request.stuk];
    if (item.kind === "antwoord") return [item.answer.stuk];
    return [...item.bundle.requests, ...item.bundle.answers].map(({ stuk }) => stuk);
  });
  return { incoming, stukken: await readTextsBeside(about).catch(() => []) };
}
