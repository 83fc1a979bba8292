import type { Check, SourceKind } from "@/rules";

/** What was and was not recognised on a page, as names that people know; empty when the page is as expected. */
export function unrecognised({ document: { facts } }: Check): readonly string[] {
  // Letters and other papers are no documents that Sneltoets knows, whatever the lay-out of their page.
  if (facts.kind === "overig") return [];
  const parts = { dossiernummer: facts.dossier, nummer: facts.nr };
  return Object.entries(parts).flatMap(([name, value]) => (value === null ? [name] : []));
}

/** Host and path: what follows the question mark may say what somebody looked for. */
function placeOf(url: string | null): string {
  if (url === null || !URL.canParse(url)) return "onbekend";
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

type Reading = { readonly url: string | null; readonly otherSources: readonly SourceKind[] };

function reportOf(what: string, { url, otherSources }: Reading, lines: readonly string[]): string {
  const others = otherSources.length === 0 ? "geen" : otherSources.join(", ");
  return [`Melding Sneltoets: ${what}`, `Pagina: ${placeOf(url)}`, ...lines, `Andere bronnen: ${others}`, ""].join(
    "\n",
  );
}

/** A report that a text was not read, to copy. Facts about the failure only: no text, no names, no search words. */
export function failureReport(reading: Reading, reason: string): string {
  return reportOf("tekst niet gelezen", reading, [`Reden: ${reason}`]);
}

/** A report that a page was not recognised, to copy. Counts only: no text, no names, no search words. */
export function recognitionReport(reading: Reading & { readonly source: SourceKind }, check: Check): string {
  const { document, findings } = check;
  const { kind, indieners, title, date } = document.facts;
  return reportOf("herkenning onzeker", reading, [
    `Gelezen uit: ${reading.source}`,
    `Soort: ${kind}`,
    `Niet herkend: ${unrecognised(check).join(", ") || "niets"}`,
    `Indeling onzeker: ${document.uncertain ? "ja" : "nee"}`,
    `Titel: ${title === null ? "nee" : "ja"}, datum: ${date === null ? "nee" : "ja"}, indieners: ${indieners.length}`,
    `Tekens: ${document.text.length}, passages: ${document.passages.length}, signalen: ${findings.length}`,
  ]);
}
