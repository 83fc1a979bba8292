import { requestExchange, writeExchange } from "./exchange/write.ts";
import { markdownText } from "./markdown.ts";
import type { SneltoetsRequest } from "./request.ts";
import { requestText } from "./text.ts";

type Format = {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly extension: string;
  readonly type: string;
  readonly build: (request: SneltoetsRequest) => string;
};

/** Every way to keep a request as a file; the download menu is made from this list. */
export const requestFormats = [
  {
    id: "tekst",
    title: "Tekst (.txt)",
    purpose: "Leesbaar in elk programma.",
    extension: "txt",
    type: "text/plain;charset=utf-8",
    build: requestText,
  },
  {
    id: "markdown",
    title: "Markdown (.md)",
    purpose: "Tekst met kopjes, voor een wiki of notitie.",
    extension: "md",
    type: "text/markdown;charset=utf-8",
    build: markdownText,
  },
  {
    id: "uitwisseling",
    title: "Uitwisselbestand (.json)",
    purpose: "Voor een collega die deze extensie ook heeft.",
    extension: "json",
    type: "application/json",
    build: (request) => writeExchange(requestExchange(request)),
  },
] as const satisfies readonly Format[];

export type RequestFormat = (typeof requestFormats)[number]["id"];

export type RequestFile = { readonly name: string; readonly type: string; readonly content: string };

/** "sneltoets-36602-12": letters, digits and hyphens only, safe on every file system. A draft's name tells nothing. */
function baseName({ stuk, confidentiality, askedOn }: SneltoetsRequest): string {
  const what = confidentiality === "openbaar-stuk" ? [stuk.dossier, stuk.nr] : ["concept", askedOn];
  const parts = what.filter((part) => part !== null).map((part) => part.replaceAll(/[^A-Za-z0-9-]/g, ""));
  return ["sneltoets", ...parts.filter((part) => part !== "")].join("-").slice(0, 80);
}

export function requestFile(request: SneltoetsRequest, format: RequestFormat): RequestFile {
  const { extension, type, build } = requestFormats.find(({ id }) => id === format) ?? requestFormats[0];
  return { name: `${baseName(request)}.${extension}`, type, content: build(request) };
}
