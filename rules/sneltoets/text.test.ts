import { describe, expect, it } from "vitest";
import { aFinding, aProvider, aRequest, checked, options } from "./fixtures.ts";
import { createRequest } from "./create.ts";
import { requestFile, requestFormats } from "./file.ts";
import { listed } from "./letter/letter.ts";
import { letterMarkdown } from "./letter/print-markdown.ts";
import { dossierTitle, requestLetter, requestSubject, requestText } from "./text.ts";

describe("the letter", () => {
  it("names the escalatieladder when nobody is known who executes it, and only then", () => {
    const ladder = "heeft een escalatieladder voor als dat niet lukt.";
    expect(requestText(aRequest({ recipients: [] }))).toContain(ladder);
    expect(requestText(aRequest())).not.toContain(ladder);
  });

  it("is what we want a dienstverlener to read", () => {
    expect(requestText(aRequest({ aim: "Jongeren lezen meer.\n\nDe drempel gaat omlaag." }))).toBe(`OPENBAAR STUK
Verzoek om een sneltoets

Aan wie
Dienstverlener: Bibliotheekdienst
Via: het departement (Ministerie van Lezen)
Dit verzoek gaat via het departement. De minister is verantwoordelijk en beslist wat er als antwoord naar de Kamer gaat.

Over welk stuk
Gewijzigd amendement nr. 12 (99 123-VIII) van Van Zomeren en Kastelijn, 20 november 2026, vervangt nr. 9
Wijziging van de Wet op de streekbibliotheken
https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2026Z99001&did=2026D99002

Wat de aanvrager wil bereiken
Jongeren lezen meer.
De drempel gaat omlaag.

Welke passages
Dit verzoek noemt 2 passages die in de praktijk vaak gevolgen voor de uitvoering hebben.
1. Nieuwe uitzondering (sterkte: hoog, zekerheid: zeker)
   “In afwijking van het eerste lid geldt de eigen bijdrage niet voor leden jonger dan 21 jaar”
   Plaats: Art. I, onderdeel B → art. 4, lid 3
   Waarom: De tekst bevat een uitzondering. Elke uitzondering vraagt een eigen pad in beslissing, uitleg en test.
2. Overgangsrecht (sterkte: middel, zekerheid: zeker)
   “blijft het oude artikel 4 van toepassing tot 1 januari 2028”
   Plaats: Art. II
   Waarom: De tekst bevat overgangsrecht. De oude en de nieuwe regels lopen dan naast elkaar.

Vragen
1. Kunt u deze groep vaststellen met gegevens die u al heeft?
2. Hoe lang moet het oude systeem naast het nieuwe blijven werken?
3. Kan dit per de gevraagde datum? Zo niet, vanaf wanneer wel?
4. Wat merken mensen en bedrijven hiervan?
5. Is er een eenvoudiger variant met hetzelfde doel?

Wanneer
Antwoord graag uiterlijk dinsdag 1 december 2026 (5 werkdagen na 24 november 2026).
De stemming is op dinsdag 8 december 2026.

Van wie
S. de Wit, beleidsmedewerker, Fractie Streek, s.dewit@voorbeeld.nl

Wat dit niet is
De signalen komen automatisch van vaste regels die woorden zoeken; zij zien niet alles.
Geen oordeel en geen uitvoeringstoets: alleen de dienstverlener zegt wat uitvoerbaar is.
“Onbekend” is altijd een goed antwoord. Zet er geen persoonsgegevens van anderen in.
`);
  });

  it("stays on one page with seven signals", () => {
    const findings = Array.from({ length: 7 }, (_, index) =>
      aFinding({ rule: `regel-${index}`, question: `Vraag ${index}?` }),
    );
    const text = requestText(createRequest(checked, findings, [aProvider()], options));
    expect(text.split("\n").length).toBeLessThanOrEqual(75);
  });

  it("says what is not known instead of leaving a gap", () => {
    const text = requestText(
      aRequest({
        recipients: [],
        ministry: null,
        voteDate: null,
        signals: [],
        requester: { name: "", role: "", organisation: "", email: "" },
      }),
    );
    expect(text).toContain("Dienstverlener: nog niet bekend.");
    expect(text).toContain("De datum van de stemming is nog niet bekend.");
    expect(text).toContain("Afzender: zie de mail.");
    expect(text).not.toContain("Welke passages");
    expect(text).not.toMatch(/null|undefined/);
  });

  it("tells in both routes who is responsible", () => {
    const direct = requestText(aRequest({ route: "rechtstreeks" }));
    expect(direct).toContain("informele vraag naar feiten");
    expect(direct).toContain("De minister blijft verantwoordelijk");
    expect(direct).not.toContain("Via: het departement");
  });

  it("leaves out empty questions and keeps the numbers closed", () => {
    const [first, ...rest] = aRequest().questions;
    if (first === undefined) throw new Error("no question");
    expect(requestText(aRequest({ questions: [{ ...first, text: "  " }, ...rest] }))).toContain(
      "Vragen\n1. Hoe lang moet",
    );
  });

  it("does not let foreign words pose as lines of the letter", () => {
    const [signal] = aRequest().signals;
    if (signal === undefined) throw new Error("no signal");
    const text = requestText(
      aRequest({ signals: [{ ...signal, quote: "tekst\r\n\r\nWanneer\u2028Antwoord gisteren" }] }),
    );
    expect(text).toContain("“tekst Wanneer Antwoord gisteren”");
  });

  it("uses no word of judgement", () => {
    expect(requestText(aRequest())).not.toMatch(/onuitvoerbaar|fout|slecht|veroorza/i);
  });
});

describe("the subject", () => {
  it("names the document and the day", () => {
    expect(requestSubject(aRequest())).toBe(
      "Verzoek om sneltoets: gewijzigd amendement nr. 12 (99 123-VIII), antwoord graag uiterlijk di 1 dec",
    );
  });

  it("tells nothing about a draft", () => {
    expect(requestSubject(aRequest({ confidentiality: "concept-vertrouwelijk" }))).toBe(
      "Verzoek om sneltoets: concept (vertrouwelijk), antwoord graag uiterlijk di 1 dec",
    );
  });

  it("is one line whatever the page said", () => {
    const request = aRequest();
    const subject = requestSubject({ ...request, stuk: { ...request.stuk, nr: "12\r\nBcc: iemand@voorbeeld.nl" } });
    expect(subject).not.toMatch(/[\r\n]/);
  });
});

describe("the file", () => {
  it.each(requestFormats.map(({ id, extension }) => [id, extension] as const))(
    "%s has a safe name",
    (id, extension) => {
      const request = aRequest();
      const file = requestFile({ ...request, stuk: { ...request.stuk, nr: "../12 ?" } }, id);
      expect(file.name).toBe(`sneltoets-99123-VIII-12.${extension}`);
      expect(file.content.length).toBeGreaterThan(0);
    },
  );

  it("of a draft does not tell in its name what it is about", () => {
    expect(requestFile(aRequest({ confidentiality: "concept-vertrouwelijk" }), "tekst").name).toBe(
      "sneltoets-concept-2026-11-24.txt",
    );
  });

  it("in Markdown keeps a quote a quote", () => {
    const [signal] = aRequest().signals;
    if (signal === undefined) throw new Error("no signal");
    const quote = "# kop\n<img src=x> [link](javascript:1) *vet*";
    const text = letterMarkdown(requestLetter(aRequest({ signals: [{ ...signal, quote }] })));
    expect(text).toContain(String.raw`> \# kop \<img src=x\> \[link\](javascript:1) \*vet\*`);
  });
});

describe("small words", () => {
  it("lists names", () => {
    expect([listed([]), listed(["A"]), listed(["A", "B"]), listed(["A", "B", "C"])]).toEqual([
      "",
      "A",
      "A en B",
      "A, B en C",
    ]);
  });

  it("writes a dossier the way the Kamer does", () => {
    expect([dossierTitle("36410-VIII"), dossierTitle("36602"), dossierTitle("onbekend")]).toEqual([
      "36 410-VIII",
      "36 602",
      "onbekend",
    ]);
  });
});
