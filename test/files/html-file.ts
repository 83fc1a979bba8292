import { dossierOf, linesOf, numberedParts, type Fixture } from "./fixtures.ts";
import { escapeXml } from "./xml-file.ts";

/** Reconstructed pages: the class names come from public scrapers, no saved page of either site was at hand. */
export const htmlLayouts = ["nieuw", "oud", "kamer", "kamer-br", "onbekend"] as const;
export type HtmlLayout = (typeof htmlLayouts)[number];

export function htmlFile(fixture: Fixture, layout: HtmlLayout): string {
  if (layout === "nieuw") return published(fixture, `id="broodtekst" class="stuk broodtekst-container"`);
  if (layout === "oud") return published(fixture, `class="stuk"`);
  return layout === "onbekend" ? unknown(fixture) : detail(fixture, layout === "kamer-br");
}

function page(title: string, main: string): string {
  return `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>${title}</title><script>var x = "De Kamer, verzoekt";</script></head>
<body><header><nav><ul><li><a href="/">Overheid.nl</a></li><li>De Kamer, haar leden</li></ul></nav></header>
<main>${main}</main><footer><a href="#">Naar boven</a></footer></body></html>`;
}

function published(fixture: Fixture, container: string): string {
  const body = fixture.body.map((paragraph) => {
    if (paragraph === "Toelichting") return `<h2 class="divisiekop1">Toelichting</h2>`;
    if (/^I+$/.test(paragraph)) return `<p class="lid"><span class="lidnr">${paragraph}</span></p>`;
    const parts = numberedParts(paragraph);
    return parts === null
      ? `<p class="wat">\n   ${escapeXml(paragraph).replaceAll(" ", "\n   ").replace("ij", "ĳ")}\n</p>`
      : `<ul class="expliciet"><li><p><span class="ol">${parts[0]}</span>&nbsp;${escapeXml(parts[1])}</p></li></ul>`;
  });
  const names = fixture.signatures.map(
    (name) => `<p class="ondertekening"><span class="achternaam">${name}</span></p>`,
  );
  return page(
    `Kamerstuk ${dossierOf(fixture)}, nr. ${fixture.nr} | Officiële bekendmakingen`,
    `<table><tr><th>Kamerstuk</th><th>Datum publicatie</th><th>Organisatie</th></tr>
<tr><td>${dossierOf(fixture)}, nr. ${fixture.nr}</td><td>${fixture.date}</td><td>Tweede Kamer der Staten-Generaal</td></tr></table>
<div ${container}><p>Vergaderjaar ${fixture.vergaderjaar}</p>
<h1 class="dossiertitel"><span class="dossiernummer">${dossierOf(fixture)}</span> ${fixture.title}</h1>
<h1 class="stuktitel"><span class="stuknummer">Nr. ${fixture.nr}</span> ${fixture.heading}<sup><a href="#n1">1</a></sup></h1>
<p class="kamerstukdatum">${fixture.dateVerb} ${fixture.date}</p>
<div class="amendement">${body.join("\n")}</div>${names.join("")}
<div id="noten"><h2>Noten</h2><p>XNoot</p><p>1 In verband met een wijziging in de ondertekening.</p></div></div>
<p>Naar boven</p>`,
  );
}

/** `lines`: paragraphs as text with line breaks at 85 characters; `breaks`: the same with `<br>` in paragraphs. */
function detail(fixture: Fixture, breaks: boolean): string {
  const paragraphs = linesOf(fixture).map((paragraph) => wrap(paragraph, 85).map(escapeXml));
  const text = breaks
    ? paragraphs.map((lines) => `<p>${lines.join("<br>")}</p>`).join("")
    : paragraphs.map((lines) => lines.join("\n")).join("\n\n");
  const kind = fixture.dateVerb === "Ontvangen" ? "Amendement" : "Motie";
  return page(
    `${kind} van de leden – Dossier | Tweede Kamer der Staten-Generaal`,
    `<h1><span class="u-text-primary u-font-normal">${kind}</span> : ${kind} over de vaarkaart</h1>
<p><span class="h-visually-hidden">Nummer:</span><span>2026D91014</span>
<span class="h-visually-hidden">Datum:</span><span>${fixture.date}</span></p>
<p>${dossierOf(fixture)} nr. ${fixture.nr}</p>
<a href="/downloads/document?id=2026D91014" aria-label="Download kamerstuk ${kind}">Download</a>
<a href="https://elders.example/downloads/document?id=2026D91014">Elders</a>
<div class="m-modal" style="display:none"><div class="m-modal__content">Cookies</div></div>
<div class="m-modal" style="display:none"><div class="m-modal__content">${text}</div></div>
<h2>Indieners</h2><ul>${fixture.signatures
      .map(
        (name) =>
          `<li class="m-list__item--variant-member"><a class="h-link-inverse" href="/leden">${name}, Kamerlid</a></li>`,
      )
      .join("")}</ul>
<div class="m-card"><time datetime="2026-11-26T10:00:00">26 november 2026</time><h3>Plenair debat</h3></div>
<div class="m-card"><time datetime="2026-12-01T15:00:00">1 december 2026</time><h3>Stemmingen</h3></div>
<h2>Stemmingsuitslagen</h2><table><tr><td>Partij van de Uitzondering</td><td>Voor</td></tr></table>`,
  );
}

function unknown(fixture: Fixture): string {
  const lines = linesOf(fixture).map((paragraph) => `<div class="q1"><span>${escapeXml(paragraph)}</span></div>`);
  return page(
    "Stuk",
    `<div class="q7"><div>Delen</div><div>Afdrukken</div></div><div class="q2">${lines.join("")}</div><div>Zie ook</div>`,
  );
}

/** Lines of at most `width` characters, cut between words. */
export function wrap(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
