import { longDay } from "../../../rules/sneltoets/calendar.ts";
import { paragraphsOf, type ReplicaDocument } from "../document.ts";
import { escapeHtml, pageHtml } from "./html.ts";

const letterLine = /^(?:[0-9]+[a-z]?|[a-z])\. /;

function bodyHtml(paragraph: string): string {
  if (paragraph === "Toelichting") return `<h2 class="divisiekop1">Toelichting</h2>`;
  const text = escapeHtml(paragraph);
  return letterLine.test(paragraph)
    ? `<ul class="expliciet"><li><p>${text}</p></li></ul>`
    : `<p class="wat">${text}</p>`;
}

const containers = { nieuw: `id="broodtekst" class="stuk broodtekst-container"`, oud: `class="stuk"` } as const;

/** The document as officielebekendmakingen.nl shows it, now or formerly: `div.stuk` with a table above and notes below. */
export function officialPage(stuk: ReplicaDocument, layout: keyof typeof containers): string {
  const signatures = stuk.body.slice(-stuk.members.length);
  const body = stuk.body.slice(0, -stuk.members.length);
  const header = paragraphsOf(stuk).slice(2, -stuk.body.length);
  return pageHtml(
    `Kamerstuk ${stuk.dossier}, nr. ${stuk.nr} | Overheid.nl &gt; Officiële bekendmakingen`,
    `<table><tr><th>Kamerstuk</th><th>Datum publicatie</th><th>Organisatie</th></tr>
<tr><td>${stuk.dossier}, nr. ${stuk.nr}</td><td>${longDay(stuk.date)}</td><td>Tweede Kamer der Staten-Generaal</td></tr></table>
<div ${containers[layout]}>
<h1 class="dossiertitel"><span class="dossiernummer">${stuk.dossier}</span> ${escapeHtml(stuk.dossierTitle)}</h1>
<h1 class="stuktitel"><span class="stuknummer">Nr. ${stuk.nr}</span> ${header.slice(3, -1).map(escapeHtml).join("<br>")}</h1>
<p class="kamerstukdatum">${escapeHtml(stuk.dateLine)}</p>
<div class="amendement">${body.map(bodyHtml).join("\n")}</div>
${signatures.map((name) => `<p class="ondertekening"><span class="achternaam">${escapeHtml(name)}</span></p>`).join("\n")}
</div>
<div id="noten"><h2>Noten</h2><p>1 In verband met een wijziging in de ondertekening.</p></div>`,
  );
}
