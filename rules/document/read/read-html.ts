import { Parser } from "htmlparser2";
import { maxDepth, maxNodes } from "./limits.ts";
import { findAll, textOf, type Markup } from "./markup.ts";
import { documentFrom, failure } from "./outcome.ts";
import type { PageText } from "./page-text.ts";
import { readMarkup } from "./read-page.ts";
import type { ReadResult } from "./result.ts";

/**
 * Reads a saved page of either site, or any page that holds an amendement or motie.
 * `name` is the address or file name it was asked under: a page where a file was expected gives
 * "html-in-plaats-van-bestand", and so does an error page; any other page without a document gives "geen-document".
 */
export function readHtml(html: string, name = ""): ReadResult {
  const root = markupFromHtml(html);
  if (root === null) return failure("te-groot");
  const url = URL.canParse(name) ? name : "";
  const { text, hints } = readMarkup(root, url);
  if (text !== null) return documentFrom("html", text.split("\n"), url === "" ? undefined : hints);
  const expectedFile = /\.(pdf|docx?|xml)$|\/downloads\/document\b/i.test(name);
  return failure(expectedFile || isErrorPage(root) ? "html-in-plaats-van-bestand" : "geen-document", hints.title);
}

/** What the HTML of a page of one kamerstuk holds; null when it holds more than any such page. */
export function readPageHtml(html: string, url: string): PageText | null {
  const root = markupFromHtml(html);
  return root === null ? null : readMarkup(root, url);
}

const errorWords = /\b(40[0-9]|50[0-9]|niet gevonden|not found|foutmelding|error|niet beschikbaar|geen toegang)\b/i;

function isErrorPage(root: Markup): boolean {
  return findAll(root, ({ tag }) => tag === "title" || tag === "h1").some(({ element }) =>
    errorWords.test(textOf(element)),
  );
}

type Open = Markup & { readonly children: Markup[] };

/**
 * Parses HTML as browsers do, roughly; null when it holds more than any page with a document. Never throws.
 * Deeper nesting than any real page has is flattened.
 */
export function markupFromHtml(html: string): Markup | null {
  const root = element("#document", {});
  const open: Open[] = [root];
  let room = maxNodes;
  const add = (child: Markup): void => {
    room -= 1;
    if (room < 0) parser.pause();
    else open[Math.min(open.length - 1, maxDepth)]?.children.push(child);
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const child = element(name, attributes);
      add(child);
      open.push(child);
    },
    ontext: (text) => add(textNode(text)),
    onclosetag: () => void (open.length > 1 && open.pop()),
  });
  parser.end(html);
  return room < 0 ? null : root;
}

function element(tag: string, attributes: Readonly<Record<string, string>>): Open {
  return { tag, text: "", attribute: (name) => attributes[name] ?? "", children: [] };
}

function textNode(text: string): Markup {
  return { tag: "", text, attribute: () => "", children: [] };
}
