import { existsSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { kamerHost, officialHost } from "../../test/replica/site.ts";

/** What `npm start` shows: the demonstration, a page on one of the two sites, or a file. */
export type Subject =
  | { readonly kind: "demo" }
  | { readonly kind: "page"; readonly url: string }
  | { readonly kind: "file"; readonly path: string };

export type SubjectResult =
  { readonly ok: true; readonly subject: Subject } | { readonly ok: false; readonly sentence: string };

const extensions: ReadonlySet<string> = new Set([".docx", ".pdf", ".txt", ".xml", ".html"]);
const hosts: ReadonlySet<string> = new Set([kamerHost, officialHost]);

const refuse = (sentence: string): SubjectResult => ({ ok: false, sentence });

/** The subject in the arguments after the options; a sentence that says what to do when it cannot be shown. */
export function subjectFrom([argument, ...rest]: readonly string[]): SubjectResult {
  if (argument === undefined) return { ok: true, subject: { kind: "demo" } };
  if (rest.length > 0) return refuse("Give one file or one address at a time.");
  if (argument.startsWith("-"))
    return refuse(`Unknown option ${argument}. Use: npm start -- [file or address] [--headless]`);
  return /^https?:/.test(argument) ? pageFrom(argument) : fileFrom(resolve(argument));
}

function pageFrom(url: string): SubjectResult {
  if (!URL.canParse(url) || !hosts.has(new URL(url).host) || !url.startsWith("https:")) {
    return refuse(`Sneltoets works on https://${kamerHost} and https://${officialHost}; this is ${url}.`);
  }
  return { ok: true, subject: { kind: "page", url } };
}

function fileFrom(path: string): SubjectResult {
  if (!existsSync(path) || !statSync(path).isFile()) return refuse(`There is no file ${path}.`);
  if (!extensions.has(extname(path).toLowerCase())) {
    return refuse(`Sneltoets reads ${[...extensions].join(", ")}; this is ${path}.`);
  }
  return { ok: true, subject: { kind: "file", path } };
}
