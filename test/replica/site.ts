import { detailPath, type ReplicaDocument } from "./document.ts";
import { busyDossier, dossierAmendments } from "./documents/dossier.ts";
import { hostileDocument } from "./documents/hostile.ts";
import {
  amendementInPdf,
  amendementInWord,
  foutpaginaInPlaatsVanBestand,
  gescandePdf,
  ontbrekendBestand,
} from "./documents/files.ts";
import {
  amendementAndereOpmaak,
  begrotingsamendement,
  motieOnderStrengBeleid,
  motieOnderzoek,
  amendementEigenAanhef,
} from "./documents/other.ts";
import { amendementMetTekst, amendementZonderSignalen, eerdereVersie, motieMetTekst } from "./documents/ww.ts";
import { docxFile, hostileDocx } from "./files/docx.ts";
import { hostilePdf, pdfFile, scannedPdfFile } from "./files/pdf.ts";
import { detailPage, listPage, newsPage, plainPage, unknownLayoutPage } from "./pages/detail.ts";
import { giantPage, hostilePage } from "./pages/hostile.ts";
import { pageHtml } from "./pages/html.ts";
import { officialPage } from "./pages/official.ts";

export type ReplicaResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

export const kamerHost = "www.tweedekamer.nl";
export const officialHost = "zoek.officielebekendmakingen.nl";
const kamer = `https://${kamerHost}`;

const htmlHeaders = { "content-type": "text/html; charset=utf-8" };
const html = (body: string, headers: Readonly<Record<string, string>> = {}, status = 200): ReplicaResponse => ({
  status,
  headers: { ...htmlHeaders, ...headers },
  body,
});
const file = (body: Uint8Array, type: string, name: string): ReplicaResponse => ({
  status: 200,
  headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
  body,
});
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const notFound = html(pageHtml("Niet gevonden", "<h1>Pagina niet gevonden</h1>"), {}, 404);

type Entry = {
  readonly stuk: ReplicaDocument;
  readonly page: ReplicaResponse;
  readonly download: () => ReplicaResponse;
};

const wordOf = (stuk: ReplicaDocument) => (): ReplicaResponse => file(docxFile(stuk), wordType, `${stuk.did}.docx`);
const pdfOf = (stuk: ReplicaDocument) => (): ReplicaResponse =>
  file(pdfFile(stuk), "application/pdf", `${stuk.did}.pdf`);
const errorPage = (): ReplicaResponse =>
  html(pageHtml("Storing", "<h1>Er ging iets mis</h1><p>Probeer het later opnieuw.</p>"));

function entries(today: string): readonly Entry[] {
  const word = (stuk: ReplicaDocument, page: string): Entry => ({ stuk, page: html(page), download: wordOf(stuk) });
  const pdf = (stuk: ReplicaDocument, page: string): Entry => ({ stuk, page: html(page), download: pdfOf(stuk) });
  const amendement = amendementMetTekst(today);
  const strict = motieOnderStrengBeleid(today);
  const wrongFile = foutpaginaInPlaatsVanBestand(today);
  const scan = gescandePdf(today);
  const missing = ontbrekendBestand(today);
  return [
    word(amendement, detailPage(amendement, "regels")),
    word(eerdereVersie(today), detailPage(eerdereVersie(today), "regels")),
    word(dicht(today), detailPage(dicht(today), "dicht")),
    { stuk: laat(today), page: html(detailPage(laat(today), "laat")), download: () => notFound },
    pdf(motieMetTekst(today), detailPage(motieMetTekst(today), "br")),
    word(amendementZonderSignalen(today), detailPage(amendementZonderSignalen(today), "regels")),
    word(amendementInWord(today), detailPage(amendementInWord(today), "bestand")),
    pdf(amendementInPdf(today), detailPage(amendementInPdf(today), "bestand")),
    {
      stuk: strict,
      page: html(plainPage(strict), { "content-security-policy": "default-src 'none'" }),
      download: pdfOf(strict),
    },
    pdf(motieOnderzoek(today), detailPage(motieOnderzoek(today), "br")),
    pdf(amendementAndereOpmaak(today), unknownLayoutPage(amendementAndereOpmaak(today))),
    pdf(amendementEigenAanhef(today), unknownLayoutPage(amendementEigenAanhef(today))),
    word(begrotingsamendement(today), detailPage(begrotingsamendement(today), "regels")),
    { stuk: wrongFile, page: html(detailPage(wrongFile, "bestand")), download: errorPage },
    {
      stuk: scan,
      page: html(detailPage(scan, "bestand")),
      download: () => file(scannedPdfFile(), "application/pdf", "scan.pdf"),
    },
    { stuk: missing, page: html(detailPage(missing, "bestand")), download: () => notFound },
  ];
}

/** The amendments to one bill: a third as text on the page, a third as Word file, a third as PDF, and five of them broken. */
function dossierEntries(today: string): readonly Entry[] {
  return dossierAmendments(today).map((stuk, at): Entry => {
    const layout = at % 3 === 0 ? "regels" : "bestand";
    const page = html(detailPage(stuk, layout));
    const download = broken[at] ?? (at % 3 === 1 ? wordOf(stuk) : pdfOf(stuk));
    return { stuk, page: broken[at] === undefined ? page : html(detailPage(stuk, "bestand")), download };
  });
}

const hostileNumbers = { pagina: "01", word: "02", pdf: "03", groot: "04" } as const;

/** Pages and files by somebody who means harm; no list names them. */
function hostileEntries(today: string): readonly Entry[] {
  const made = (name: keyof typeof hostileNumbers) => hostileDocument(today, name, hostileNumbers[name]);
  const [page, word, pdf, giant] = [made("pagina"), made("word"), made("pdf"), made("groot")];
  const reaching = () => file(hostileDocx(word), wordType, "kwaad.docx");
  const running = () => file(hostilePdf(pdf), "application/pdf", "kwaad.pdf");
  return [
    { stuk: page, page: html(hostilePage(page)), download: () => notFound },
    { stuk: word, page: html(detailPage(word, "bestand")), download: reaching },
    { stuk: pdf, page: html(detailPage(pdf, "bestand")), download: running },
    { stuk: giant, page: html(giantPage(giant)), download: wordOf(giant) },
  ];
}

/** By place in the list: an error page, a scan, nothing, half a Word file and half a PDF. */
const broken: Readonly<Record<number, () => ReplicaResponse>> = {
  4: errorPage,
  23: () => file(scannedPdfFile(), "application/pdf", "scan.pdf"),
  42: () => notFound,
  61: () => file(docxFile(amendementInWord("2026-01-01")).slice(0, 900), wordType, "half.docx"),
  80: () => file(pdfFile(amendementInPdf("2026-01-01")).slice(0, 700), "application/pdf", "half.pdf"),
};

/** The demonstration once more, in a modal that the page keeps closed. */
function dicht(today: string): ReplicaDocument {
  return { ...amendementMetTekst(today), name: "dicht", id: "2026Z91112", did: "2026D91112" };
}

/** The demonstration once more, with text that comes after the page, and no file. */
function laat(today: string): ReplicaDocument {
  return { ...amendementMetTekst(today), name: "laat", id: "2026Z91212", did: "2026D91212" };
}

const kstName = (stuk: ReplicaDocument): string => `kst-${stuk.dossier.replace(" ", "").replace(" ", "-")}-${stuk.nr}`;

export type Site = {
  /** Every document by its name. */
  readonly documents: ReadonlyMap<string, ReplicaDocument>;
  /** Address of the page about a document; throws on an unknown name. */
  readonly urlOf: (name: string) => string;
  readonly respond: (url: URL) => ReplicaResponse;
};

export const listUrl = `${kamer}/kamerstukken/amendementen?qry=%2A&page=1`;
/** A bill with a hundred amendments. */
export const dossierUrl = `${kamer}/kamerstukken/wetsvoorstellen/detail?cfg=wetsvoorsteldetails&qry=wetsvoorstel%3A${busyDossier}`;
export const newsUrl = `${kamer}/nieuws/kamernieuws/bezoek-het-gebouw`;
/** Address of a page by somebody who means harm. */
export const hostileUrl = (name: keyof typeof hostileNumbers): string =>
  kamer + detailPath(hostileDocument("2026-01-01", name, hostileNumbers[name]));
/** The demonstration on officielebekendmakingen.nl. */
export const officialUrl = `https://${officialHost}/kst-99104-12.html`;

/** A motion there, in the lay-out of before. */
export const olderOfficialUrl = `https://${officialHost}/kst-99104-21.html`;

/** The replica as a function from address to answer; `today` (`YYYY-MM-DD`) sets the dates on its pages. */
export function createSite(today: string): Site {
  const all = entries(today);
  const byName = new Map(all.map(({ stuk }) => [stuk.name, stuk]));
  const inDossier = dossierEntries(today);
  const hostile = hostileEntries(today);
  const byDid = new Map([...all, ...inDossier, ...hostile].map((entry) => [entry.stuk.did, entry]));
  const byKst = new Map(all.map(({ stuk }) => [`/${kstName(stuk)}.html`, stuk]));

  /** The list stands on two pages. */
  const partOfList = ({ searchParams }: URL): string => {
    const documents = [...byName.values()];
    const half = Math.ceil(documents.length / 2);
    return searchParams.get("page") === "2"
      ? listPage(documents.slice(half))
      : listPage(documents.slice(0, half), "Amendementen", "?qry=%2A&amp;page=2");
  };
  const respondKamer = (url: URL): ReplicaResponse => {
    const entryOf = (parameter: string) => byDid.get(url.searchParams.get(parameter) ?? "");
    if (url.pathname === "/downloads/document") return (entryOf("id")?.download ?? (() => notFound))();
    if (url.pathname === "/kamerstukken/wetsvoorstellen/detail") {
      return html(
        listPage(
          inDossier.map(({ stuk }) => stuk),
          "Wet leesgeld streekbibliotheken",
        ),
      );
    }
    if (url.pathname.endsWith("/detail")) return entryOf("did")?.page ?? notFound;
    if (url.pathname === "/kamerstukken/amendementen") return html(partOfList(url));
    return url.pathname.startsWith("/nieuws/") ? html(newsPage()) : notFound;
  };
  const respondOfficial = (url: URL): ReplicaResponse => {
    const stuk = byKst.get(url.pathname);
    return stuk === undefined || stuk.body.length === 0
      ? notFound
      : html(officialPage(stuk, stuk.name === "motie" ? "oud" : "nieuw"));
  };

  return {
    documents: byName,
    urlOf: (name) => {
      const stuk = byName.get(name);
      if (stuk === undefined) throw new Error(`Geen stuk "${name}" in de nagebouwde site.`);
      return kamer + detailPath(stuk);
    },
    respond: (url) => (url.hostname === officialHost ? respondOfficial(url) : respondKamer(url)),
  };
}
