import { detailPath, paragraphsOf, type ReplicaDocument } from "../document.ts";
import { markup } from "../documents/hostile.ts";
import { escapeHtml, pageHtml } from "./html.ts";

// Fields that take the place of what the page's own objects are asked for: https://html.spec.whatwg.org/#dom-form-nameditem
const names =
  "childNodes nodeType localName tagName getAttribute matches querySelector parentElement children closest id " +
  "checkVisibility addEventListener scrollBy scrollHeight clientHeight getBoundingClientRect";
const fields = names.split(" ").map((name) => `<input type="hidden" name="${name}">`);
const objects =
  "documentElement body title createRange querySelectorAll querySelector addEventListener removeEventListener dispatchEvent";
const pictures = objects.split(" ").map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`);

/** What the page says to everybody who listens, as if it were the extension. */
const script = `
  const say = (payload) => { postMessage(payload, "*"); dispatchEvent(new CustomEvent("message", { detail: payload })); };
  for (const name of ["pageReport", "reread", "readUrl", "showQuote"]) {
    say({ name, payload: { tabId: 1, url: "https://vreemd.example/" } });
    try { globalThis.chrome?.runtime?.sendMessage?.({ name, payload: { tabId: 1 } }); } catch {}
  }
  Object.prototype.polluted = true;
  Array.prototype.map = () => { throw new Error("kwaad"); };
  Node.prototype.appendChild = () => { throw new Error("kwaad"); };
  JSON.stringify = () => "{}";
`;

/** Real markup and scripts around the text, which stands in a form that answers wrongly to every question. */
export function hostilePage(stuk: ReplicaDocument): string {
  const paragraphs = paragraphsOf(stuk).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return pageHtml(
    escapeHtml(markup),
    `<script>${script}</script>${pictures.join("")}
<h1><span>Amendement</span> : ${escapeHtml(markup)}</h1>
<p><a href="javascript:document.title='gehackt'" aria-label="Download kamerstuk ${escapeHtml(markup)}">Download</a>
<a href="https://vreemd.example/downloads/document?id=2026D66601" aria-label="Download kamerstuk">Download</a>
<a href="//www.tweedekamer.nl.vreemd.example/downloads/document?id=2026D66601" aria-label="Download kamerstuk">Download</a>
<a href="https://www.tweedekamer.nl@vreemd.example/downloads/document?id=2026D66601" aria-label="Download kamerstuk">Download</a>
<a href="${escapeHtml(detailPath(stuk))}">Dit stuk</a></p>
<form>${fields.join("")}<div class="m-modal__content">${paragraphs.join("\n")}</div></form>
<h2>Indieners</h2><ul><li class="m-list__item--variant-member"><a href="javascript:alert(1)">${escapeHtml(stuk.members.join())}</a></li></ul>`,
  );
}

/** More elements than any page has, and deeper: the text in it is not looked for, its file is read. */
export function giantPage(stuk: ReplicaDocument): string {
  return pageHtml(
    "Amendement",
    `<h1><span>Amendement</span> : groot</h1>
<p><a href="/downloads/document?id=${stuk.did}" aria-label="Download kamerstuk">Download</a></p>
${"<div>".repeat(600)}${"<p><b>Hallo</b></p>".repeat(25_000)}`,
  );
}
