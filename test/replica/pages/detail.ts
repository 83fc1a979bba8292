import { longDay } from "../../../rules/sneltoets/calendar.ts";
import { detailPath, paragraphsOf, type ReplicaDocument } from "../document.ts";
import { escapeHtml, pageHtml } from "./html.ts";

/** How the text stands on a detail page. Each is a trait that scrapers of the real site had to deal with. */
export type TextLayout =
  /** Hard wraps as line breaks in the source, an empty line between paragraphs. */
  | "regels"
  /** Hard wraps as `<br>`, one `<p>` a paragraph. */
  | "br"
  /** As "regels", in a modal that is not shown until a button is pressed. */
  | "dicht"
  /** As "regels", put there by a script after the page has loaded. */
  | "laat"
  /** No text on the page, only the file. */
  | "bestand";

const wrapWidth = 85;

/** Breaks a paragraph at about 85 characters, in the middle of sentences and quotations. */
function wrap(paragraph: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > wrapWidth) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function modal(stuk: ReplicaDocument, layout: TextLayout): string {
  if (layout === "bestand") return "";
  const paragraphs = paragraphsOf(stuk).map((paragraph) => wrap(paragraph).map(escapeHtml));
  if (layout === "br") {
    const content = paragraphs.map((lines) => `<p>${lines.join("<br>")}</p>`).join("\n");
    return `<div class="m-modal"><div class="m-modal__content">${content}</div></div>`;
  }
  const content = paragraphs.map((lines) => lines.join("\n")).join("\n\n");
  const text = `<div class="m-modal__content m-modal__content--lines">${content}</div>`;
  if (layout === "laat") {
    const script = `setTimeout(() => document.querySelector(".m-modal").append(document.querySelector("template").content), 1500)`;
    return `<div class="m-modal"></div><template>${text}</template><script>${script}</script>`;
  }
  if (layout === "regels") return `<div class="m-modal">${text}</div>`;
  return `<button type="button" onclick="document.querySelector('.m-modal').classList.remove('m-modal--closed')">Lees de tekst</button>
<div class="m-modal m-modal--closed">${text}</div>`;
}

const memberItem = (name: string, index: number): string =>
  `<li class="m-list__item--variant-member"><span class="u-font-bold">${index === 0 ? "Indiener" : "Medeindiener"}</span>
  <a class="h-link-inverse" href="/kamerleden_en_commissies/alle_kamerleden/${encodeURIComponent(name)}">${escapeHtml(name)}, Kamerlid</a></li>`;

function activities(stuk: ReplicaDocument): string {
  if (stuk.voteDate === undefined) return "";
  return `<h2>Activiteiten</h2>
<div class="m-card"><time datetime="${stuk.date}T10:15:00">${longDay(stuk.date)}</time><h3>Plenair debat</h3></div>
<div class="m-card"><time datetime="${stuk.voteDate}T15:00:00">${longDay(stuk.voteDate)}</time><h3>Stemmingen</h3></div>`;
}

// Party names that look like words of the rules: a reader that takes too much of the page would stumble over them.
const votes = `<h2>Stemmingsuitslagen</h2>
<table><tr><th>Fractie</th><th>Zetels</th><th>Voor/tegen</th></tr>
<tr><td>Partij van de Uitzondering</td><td>12</td><td>Nog niet gestemd</td></tr>
<tr><td>Lijst Overgangsrecht</td><td>3</td><td>Nog niet gestemd</td></tr></table>`;

/** The detail page of `stuk`, in the classes that scrapers of autumn 2025 name. */
export function detailPage(stuk: ReplicaDocument, layout: TextLayout): string {
  const members = stuk.members.map(memberItem).join("\n");
  return pageHtml(
    `${escapeHtml(titleOf(stuk))} - Dossier | Tweede Kamer der Staten-Generaal`,
    `<h1><span class="u-text-primary u-font-normal">${stuk.kind}</span> : ${escapeHtml(titleOf(stuk))}</h1>
<p><span class="h-visually-hidden">Nummer:</span><span>${stuk.did}</span>
<span class="h-visually-hidden">Datum:</span><span>${longDay(stuk.date)}</span></p>
<p>Dossier: <a href="/kamerstukken/wetsvoorstellen/detail?cfg=wetsvoorsteldetails&amp;qry=wetsvoorstel%3A${encodeURIComponent(stuk.dossier.replace(" ", ""))}">${escapeHtml(stuk.dossierTitle)}</a>,
<span>${stuk.dossier} nr. ${stuk.nr}</span></p>
<p><a href="/downloads/document?id=${stuk.did}" aria-label="Download kamerstuk ${escapeHtml(stuk.kind)}">Download</a></p>
${modal(stuk, layout)}
<h2>Indieners</h2><ul class="m-list">${members}</ul>
${activities(stuk)}
${votes}`,
  );
}

/** "Amendement van het lid X over …" without the number: the title that the page shows. */
export function titleOf(stuk: ReplicaDocument): string {
  const names = stuk.members.length > 1 ? `de leden ${stuk.members.join(" en ")}` : `het lid ${stuk.members.join("")}`;
  return stuk.members.length === 0 ? stuk.kind : `${stuk.kind} van ${names} over ${stuk.subject}`;
}

/** The same document with only `<div>`s and class names of no known generation. */
export function unknownLayoutPage(stuk: ReplicaDocument): string {
  const lines = paragraphsOf(stuk).map(
    (paragraph) => `<div class="x9-row"><span>${escapeHtml(paragraph)}</span></div>`,
  );
  return pageHtml(
    escapeHtml(titleOf(stuk)),
    `<div class="x9-top"><div class="x9-side"><div>Delen</div><div>Afdrukken</div></div></div>
<div class="x9-doc">${lines.join("\n")}</div>
<div class="x9-rel"><div>Zie ook</div><div>Andere stukken in dit dossier, met uitzondering van brieven</div></div>`,
  );
}

/** A page under `default-src 'none'`: no style, no script of its own. */
export function plainPage(stuk: ReplicaDocument): string {
  const paragraphs = paragraphsOf(stuk).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return pageHtml(
    escapeHtml(titleOf(stuk)),
    `<h1><span class="u-text-primary u-font-normal">${stuk.kind}</span> : ${escapeHtml(titleOf(stuk))}</h1>
<div class="m-modal__content">${paragraphs.join("\n")}</div>`,
    { plain: true },
  );
}

/** A list page: links to documents, no document of its own. */
export function listPage(documents: readonly ReplicaDocument[], title = "Amendementen", next = ""): string {
  const cards = documents.map(
    (stuk) => `<div class="m-card"><div class="m-card__main"><time datetime="${stuk.date}">${longDay(stuk.date)}</time>
<h4><a data-test="kamerstuk--link" href="${detailPath(stuk).replace("&", "&amp;")}">${escapeHtml(titleOf(stuk))}</a></h4></div></div>`,
  );
  return pageHtml(
    `${title} | Tweede Kamer der Staten-Generaal`,
    `<h1>${title}</h1>${cards.join("\n")}
${next === "" ? "" : `<ul class="m-pager"><li class="m-pager__item--next"><a href="${next}">Volgende</a></li></ul>`}`,
  );
}

/** A page of the site that is about no document at all. */
export const newsPage = (): string =>
  pageHtml(
    "Nieuws | Tweede Kamer der Staten-Generaal",
    "<h1>Bezoek het gebouw</h1><p>Rondleidingen zijn er op vrijdag, met uitzondering van feestdagen.</p>",
  );
