import { numberedParts, type Fixture } from "./fixtures.ts";

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * The document as officielebekendmakingen.nl gives it in XML, with what real files have: a byte order mark, "ĳ" as one
 * character, no-break spaces, soft hyphens, a note in the heading, references and emphasis in running text.
 */
export function xmlFile(fixture: Fixture): string {
  const { begrotingshoofdstuk } = fixture;
  return `\uFEFF<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <metadata><meta name="DC.title" scheme="" content="niet in de tekst"/></metadata>
  <kamerstuk>
    <kamerstukkop>
      <tekstregel inhoud="vergaderjaar">Vergaderjaar ${fixture.vergaderjaar.replace("–", "-")}</tekstregel>
      <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
      <tekstregel inhoud="kamernummer">2</tekstregel>
      <tekstregel inhoud="documenttype">Kamerstukken</tekstregel>
    </kamerstukkop>
    <dossier>
      <dossiernummer>
        <dossiernr>${fixture.dossier}</dossiernr>
        ${begrotingshoofdstuk === null ? "" : `<begrotingshoofdstuk>${begrotingshoofdstuk}</begrotingshoofdstuk>`}
      </dossiernummer>
      <titel>${decorated(fixture.title)}</titel>
    </dossier>
    <stuk>
      <stuknr>Nr. <ondernummer kamer="2">${fixture.nr}</ondernummer></stuknr>
      <titel>${fixture.heading}<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>In verband met een wijziging.</noot.al></noot></titel>
      <datumtekst>${fixture.dateVerb} <datum isodatum="${fixture.isoDate}">${fixture.date}</datum></datumtekst>
      ${isAmendement(fixture) ? amendementXml(fixture) : motieXml(fixture)}
    </stuk>
  </kamerstuk>
</officiele-publicatie>`;
}

export function isAmendement({ heading }: Fixture): boolean {
  return heading.includes("AMENDEMENT");
}

function motieXml({ body, signatures }: Fixture): string {
  const names = `<al-groep>${signatures.map((name) => `<al>${name}</al>`).join("\n")}</al-groep>`;
  return `<algemeen><vrije-tekst><tekst status="goed">${paragraphs(body)}${names}</tekst></vrije-tekst></algemeen>`;
}

function amendementXml({ body, signatures }: Fixture): string {
  const [opening = "", ...rest] = body;
  const at = rest.indexOf("Toelichting");
  const parts = rest
    .slice(0, at)
    .join("\n")
    .split(/\n?^(I{1,3})\n/m)
    .slice(1);
  const members = parts.flatMap((number, index) => {
    const [wat = "", ...others] = parts[index + 1]?.split("\n") ?? [];
    return index % 2 === 0
      ? [`<amendement-lid><lidnr>${number}</lidnr><wat>${decorated(wat)}</wat>${paragraphs(others)}</amendement-lid>`]
      : [];
  });
  const names = signatures.map(
    (name) => `<ondertekening><naam><achternaam>${name}</achternaam></naam></ondertekening>`,
  );
  return `<amendement><al>${opening}</al>${members.join("\n")}</amendement>
    <algemeen><divisie><kop><titel>Toelichting</titel></kop>${paragraphs(rest.slice(at + 1))}</divisie>${names.join("")}</algemeen>`;
}

function paragraphs(body: readonly string[]): string {
  return body
    .map((paragraph) => {
      const parts = numberedParts(paragraph);
      if (parts === null) return `<al>${decorated(paragraph)}</al>`;
      return `<lijst type="expliciet"><li><li.nr>${parts[0]}</li.nr><al>${decorated(parts[1])}</al></li></lijst>`;
    })
    .join("\n");
}

/** Traits of real text that readers must undo. */
function decorated(text: string): string {
  return escapeXml(text)
    .replace("Veerdienstautoriteit", '<nadruk type="cur">Veerdienst\u00ADautoriteit</nadruk>')
    .replaceAll("ij", "ĳ")
    .replace(/(artikel) (\d+a?|I)\b/, '<extref doc="wet" soort="document">$1\u00A0$2</extref>');
}
