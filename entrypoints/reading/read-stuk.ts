import { addressFrom, readBytes, readPageHtml, sniff, type LoadPdf, type PageHints, type ReadResult } from "@/rules";
import { sourcesOf } from "../tabs/sources";
import type { FetchFile } from "./fetch-file";

/**
 * Reads a kamerstuk that no tab shows: its page, which also tells the voting date, and its file when the page holds no
 * text. An address of a file gives that file.
 */
export function createStukReader(fetchFile: FetchFile, loadPdf: LoadPdf) {
  const readFile = async (url: string, gap: number): Promise<ReadResult> => {
    const fetched = await fetchFile(url, gap);
    return fetched.ok ? readBytes(fetched.bytes, { name: url, loadPdf }) : fetched;
  };

  return async (url: string, gap: number): Promise<ReadResult> => {
    if (addressFrom(url)?.kind === "bestand") return readFile(url, gap);
    const fetched = await fetchFile(url, gap);
    if (!fetched.ok) return fetched;
    if (!isPage(fetched.bytes)) return readBytes(fetched.bytes, { name: url, loadPdf });
    const page = readPageHtml(new TextDecoder().decode(fetched.bytes), url);
    if (page === null) return { ok: false, reason: "te-groot" };
    const { text, hints, files } = page;
    if (text !== null) return { ok: true, source: "pagina", text, hints };
    return readFirst(
      sourcesOf({ url, hints, text, files: [...files] }).flatMap((source) =>
        source.url !== null && source.automatic ? [source.url] : [],
      ),
      hints,
      (file) => readFile(file, gap),
    );
  };
}

function isPage(bytes: Uint8Array): boolean {
  const sniffed = sniff(bytes);
  return sniffed.ok && sniffed.kind === "html";
}

/** The first file that can be read; else why the first could not. */
async function readFirst(
  files: readonly string[],
  hints: PageHints,
  read: (url: string) => Promise<ReadResult>,
): Promise<ReadResult> {
  let failed: ReadResult | undefined;
  for (const file of files) {
    const result = await read(file);
    if (result.ok) return { ...result, hints: { ...result.hints, ...hints } };
    failed ??= result;
  }
  return failed ?? { ok: false, reason: "geen-tekst-op-pagina" };
}
