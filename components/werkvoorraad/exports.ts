import {
  csvText,
  dossierLetter,
  exportJson,
  exportTable,
  type Check,
  type ExportTable,
  type Letter,
  type WorkItem,
} from "@/rules";
import { currentCheck, readExchanged, readStukken, type Stuk } from "@/storage";
import type { DevicePort } from "../sidepanel/ports";
import type { Making } from "./use-making";
import { todayOf } from "./use-work";

type File = Parameters<DevicePort["download"]>[0];
type Made = { readonly name: string; readonly type: string; readonly content: File["content"] };

type ListFormat = {
  readonly id: "csv" | "xlsx" | "json";
  readonly build: (items: readonly WorkItem[], today: string) => Promise<Made>;
};

const name = (today: string, extension: string): string => `sneltoets-werkvoorraad-${today}.${extension}`;

const rowsOf = ({ head, lines }: ExportTable) => [head, ...lines];

/** Every way to take a list of stukken along; the export menu is made from this list. */
export const listFormats: readonly ListFormat[] = [
  {
    id: "csv",
    build: (items, today) =>
      Promise.resolve({
        name: name(today, "csv"),
        type: "text/csv;charset=utf-8",
        content: csvText(rowsOf(exportTable(items))),
      }),
  },
  { id: "xlsx", build: workbook },
  {
    id: "json",
    build: (items, today) =>
      Promise.resolve({
        name: name(today, "json"),
        type: "application/json",
        content: exportJson(items),
      }),
  },
];

/** The library comes only when somebody wants a workbook. */
async function workbook(items: readonly WorkItem[], today: string): Promise<Made> {
  const { default: write } = await import("write-excel-file/universal");
  const { head, lines } = exportTable(items);
  const bold = head.map((value) => ({ value, fontWeight: "bold" as const }));
  const cells = lines.map((line) => line.map((value) => ({ value, type: String })));
  const blob = await write([bold, ...cells], { sheet: "Werkvoorraad", stickyRowsCount: 1 }).toBlob();
  return { name: name(today, "xlsx"), type: blob.type, content: new Uint8Array(await blob.arrayBuffer()) };
}

type DossierWanted = { readonly items: readonly WorkItem[]; readonly dossier: string };

/**
 * What the file about one bill says, with the words of every signal: the texts are read and checked again for it, one
 * after the other, so that the screen goes on meanwhile. Throws when it is stopped.
 */
export async function dossierOf({ items, dossier }: DossierWanted, now: Date, making: Making): Promise<Letter> {
  const own = items.filter(({ row }) => row.dossier === dossier);
  const stukken = await readStukken(own.map(({ row }) => row.key));
  const findings = await findingsIn(stukken, making);
  const { answers, outdated } = (await readExchanged()).value;
  const findingsOf = (key: string) => findings.get(key) ?? null;
  return dossierLetter({ dossier, items: own, findingsOf, answers, outdated, today: todayOf(now) });
}

async function findingsIn(
  stukken: readonly Stuk[],
  { signal, onProgress }: Making,
): Promise<ReadonlyMap<string, Check["findings"]>> {
  const findings = new Map<string, Check["findings"]>();
  for (const stuk of stukken) {
    onProgress(findings.size, stukken.length);
    findings.set(stuk.key, (await currentCheck(stuk)).findings);
    signal.throwIfAborted();
  }
  return findings;
}

export const dossierFileName = (dossier: string, now: Date, extension: string): string =>
  `sneltoets-dossier-${dossier}-${todayOf(now)}.${extension}`;
