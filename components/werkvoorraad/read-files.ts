import { checkText, documentKey, readFailureMessage, type Check } from "@/rules";
import { keepStuk, readStukken, textHash } from "@/storage";
import { draftTexts } from "../sidepanel/texts";
import type { WorkPort } from "./ports";

/** What became of one file; `problem` is one sentence, or null when it stands in the werkvoorraad. */
export type FileOutcome = { readonly name: string; readonly problem: string | null };

/** Reads files of this computer one after another; `onFile` is called before each, with its place from 1. */
export async function readFiles(
  port: WorkPort,
  files: readonly File[],
  onFile: (name: string, at: number) => void,
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const [at, file] of files.entries()) {
    onFile(file.name, at + 1);
    outcomes.push({ name: file.name, problem: await problemWith(port, file) });
  }
  return outcomes;
}

async function problemWith({ device, version }: WorkPort, file: File): Promise<string | null> {
  // A file that was moved or locked makes the browser reject.
  const result = await device.readFile(file).catch(() => null);
  if (result === null) return draftTexts.notOpened(file.name);
  if (!result.ok) return readFailureMessage(result.reason);
  const { text, source } = result;
  const hints = { url: "", title: "" };
  const check = checkText(text, hints);
  if (check.document.facts.kind === "overig") return readFailureMessage("geen-document");
  const key = await keyFor(check, text);
  const readAt = device.now().toISOString();
  const url = `bestand:${file.name}`;
  const kept = await keepStuk(check, { key, url, source, hints, readAt, checkedWith: version });
  return kept.kind === "saved" ? null : kept.sentence;
}

/** A file may be a draft of a stuk that was read on the site: another text never takes the place of that stuk. */
async function keyFor(check: Check, text: string): Promise<string> {
  const key = documentKey(check.document.facts);
  const own = `bestand:${await textHash(text)}`;
  if (key === null) return own;
  const [known] = await readStukken([key]);
  return known === undefined || known.text === text ? key : own;
}
