import { expect, test } from "vitest";
import { showZones } from "../fixtures/show-zones.ts";
import { parseDocument } from "../parse.ts";

const text = (body: string, title = "Wijziging van de Boswet in verband met nieuw bos"): string =>
  `97 101 ${title}\n\nNr. 12 AMENDEMENT VAN HET LID VERHULST\n\nOntvangen 5 juni 2020\n\nDe ondergetekende stelt het volgende amendement voor:\n\n${body}`;
const closing = "\n\nToelichting\n\nDit amendement regelt iets.\n\nVerhulst";
const zones = (body: string): string =>
  showZones(parseDocument(text(body + closing)))
    .split("\n")
    .filter((line) => /^(?:opdracht|nieuw|oud|anker|geschrapt|onbekend)/.test(line))
    .join("\n");
const changes = (body: string, title?: string) => parseDocument(text(body + closing, title)).changes;

const certainty = (body: string): string | undefined => changes(body)[0]?.certainty;
const toelichting = (body: string): string | undefined =>
  showZones(parseDocument(text(`${body}\n\nVerhulst`)))
    .split("\n")
    .find((line) => line.startsWith("toelichting"));

test("covers header, opening, body, toelichting and signature", () => {
  expect(showZones(parseDocument(text(`Artikel I, onderdeel B, vervalt.${closing}`)))).toBe(
    [
      "kop: 97 101 Wijziging van de Boswet in verband met nieuw bos Nr. 12 AMENDEMENT VAN HET LID VERHULST Ontvangen 5 juni 2020",
      "aanhef: De ondergetekende stelt het volgende amendement voor:",
      "opdracht 0: Artikel I, onderdeel B, vervalt.",
      "toelichting: Toelichting Dit amendement regelt iets.",
      "ondertekening: Verhulst",
    ].join("\n"),
  );
});

test("tells old, new and anchor words apart", () => {
  expect(zones("In artikel I wordt «zes weken» telkens vervangen door: acht weken.")).toBe(
    "opdracht 0: In artikel I wordt\noud 0: «zes weken»\nopdracht 0: telkens vervangen door:\nnieuw 0: acht weken.",
  );
  expect(zones("In artikel I wordt na «boseigenaar» ingevoegd «of pachter».")).toBe(
    "opdracht 0: In artikel I wordt na\nanker 0: «boseigenaar»\nopdracht 0: ingevoegd\nnieuw 0: «of pachter»\nopdracht 0: .",
  );
  expect(zones("In artikel I komt voor «8%» overal te staan «7%».")).toContain("oud 0: «8%»");
  expect(zones("In artikel I wordt «drie» vervangen door «vier» en «vijf» door «zes».")).toContain("oud 0: «vijf»");
  expect(zones("In artikel I wordt in plaats van «twee» gelezen: drie.")).toContain("oud 0: «twee»");
});

test("the word whose definition changes is part of the place", () => {
  expect(zones("In de begripsomschrijving van «bos» in artikel 1 vervalt «groot».")).toBe(
    "opdracht 0: In de begripsomschrijving van «bos» in artikel 1 vervalt\ngeschrapt 0: «groot»\nopdracht 0: .",
  );
  expect(zones("In artikel 1 wordt in de definitie van «bos» «bomen» vervangen door «planten».")).toContain(
    "oud 0: «bomen»",
  );
});

test("reads deletions with and without quotation marks", () => {
  expect(zones("In artikel I vervalt: , tenzij de bomen ziek zijn.")).toBe(
    "opdracht 0: In artikel I vervalt:\ngeschrapt 0: , tenzij de bomen ziek zijn.",
  );
  expect(zones("In artikel I, onderdeel T, vervalt in artikel 37 de zinsnede «of het beleid».")).toContain(
    "geschrapt 0: «of het beleid»",
  );
});

test("reads two operations in one sentence and in one paragraph", () => {
  const two =
    "In artikel 2.4 komt de zinsnede «langer dan een jaar» te vervallen en wordt «de prijs» vervangen door: de hoogste prijs.";
  expect(
    changes(two, "Regels over bos (Boswet)").map(({ operation, target }) => [operation, target.billPlace]),
  ).toEqual([
    ["vervallen", "artikel 2.4"],
    ["vervangen", "artikel 2.4"],
  ]);
  expect(
    zones("Het tweede lid wordt gewijzigd als volgt: na «telt» wordt ingevoegd: drie. Voorts vervalt de derde volzin."),
  ).toBe(
    "opdracht 0: Het tweede lid wordt gewijzigd als volgt:\nopdracht 1: na\nanker 1: «telt»\nopdracht 1: wordt ingevoegd:\nnieuw 1: drie.\nopdracht 2: Voorts vervalt de derde volzin.",
  );
});

test("keeps law text in a block, also when it speaks of vervallen or replaces", () => {
  const block =
    "Artikel I, onderdeel C, komt te luiden:\n\nC\n\n1. Deze wet vervalt met ingang van 1 januari 2030.\n\n2. De aanspraak, bedoeld in het eerste lid, vervalt.\n\n3. Het bedrag wordt jaarlijks vervangen door een ander bedrag.";
  expect(
    zones(block)
      .split("\n")
      .map((line) => line.split(":")[0]),
  ).toEqual(["opdracht 0", "nieuw 0"]);
});

test("an inserted bill article holds instructions on an act", () => {
  const nested =
    "I\n\nNa artikel VI wordt een artikel ingevoegd, luidende:\n\nARTIKEL VIA\n\nDe Jachtwet 2001 wordt als volgt gewijzigd:\n\nA\n\nIn artikel 5 vervalt «tenzij».\n\nB\n\nAan artikel 9 wordt een lid toegevoegd, luidende:\n\n4. Nieuw lid.\n\nII\n\nArtikel VII vervalt.";
  expect(
    changes(nested).map(({ operation, target: { level, billPlace, actPlace, act } }) => [
      operation,
      level,
      billPlace,
      actPlace,
      act,
    ]),
  ).toEqual([
    ["invoegen", "wetsvoorstel", "artikel VIA", null, null],
    ["wijzigen", "wet", "artikel VIA", null, "Jachtwet 2001"],
    ["vervallen", "wet", "artikel VIA, onderdeel A", "artikel 5", "Jachtwet 2001"],
    ["toevoegen", "wet", "artikel VIA, onderdeel B", "artikel 9, lid 4", "Jachtwet 2001"],
    ["vervallen", "wetsvoorstel", "artikel VII", null, null],
  ]);
  expect(zones(nested)).toContain("geschrapt 2: «tenzij»");
});

test.each([
  ["Na artikel III wordt een artikel ingevoegd, luidende:\n\nARTIKEL IIIA\n\nEr komt bos.", "artikel IIIA → null"],
  [
    "In artikel I, onderdeel B, wordt na artikel 3.6 een artikel ingevoegd, luidende: Artikel 3.6a. Er komt bos.",
    "artikel I, onderdeel B → artikel 3.6a",
  ],
  [
    "In artikel I, onderdeel B, wordt in artikel 10d na het vierde lid een lid ingevoegd, luidende:\n\n4a. Er komt bos.",
    "artikel I, onderdeel B → artikel 10d, lid 4a",
  ],
  [
    "In artikel I, onderdeel B, wordt aan artikel 10d een lid toegevoegd, luidende:\n\n5. Er komt bos.",
    "artikel I, onderdeel B → artikel 10d, lid 5",
  ],
  [
    "In artikel I wordt na onderdeel C een onderdeel ingevoegd, luidende:\n\nCa\n\nArtikel 9 vervalt.",
    "artikel I, onderdeel Ca → null",
  ],
  [
    "In artikel I, onderdeel B, wordt in artikel 10d na «bos» ingevoegd «en hei».",
    "artikel I, onderdeel B → artikel 10d",
  ],
])("new text stands at its own number: %s", (body, place) => {
  const target = changes(body)[0]?.target;
  expect(`${target?.billPlace} → ${target?.actPlace}`).toBe(place);
});

test("an item of a list of definitions is new text", () => {
  const item =
    "In artikel I, onderdeel A, wordt aan artikel 1, onder vervanging van de punt aan het slot van onderdeel o door een puntkomma, een onderdeel toegevoegd, luidende:\n\np. boswachter: de werknemer die een bos bewaakt.";
  expect(zones(item)).toContain("nieuw 0: p. boswachter: de werknemer die een bos bewaakt.");
  expect(changes(item)[0]?.target.actPlace).toBe("artikel 1, onderdeel p");
});

test("instructions under 'als volgt gewijzigd' complete its place", () => {
  const listed =
    "In artikel I, onderdeel K, wordt artikel 275 als volgt gewijzigd:\n\n1. In het tweede lid vervalt «en».\n\n2. Het zesde lid komt te luiden:\n\n6. Nieuw.";
  expect(changes(listed).map(({ target }) => `${target.billPlace} → ${target.actPlace}`)).toEqual([
    "artikel I, onderdeel K → artikel 275",
    "artikel I, onderdeel K → artikel 275, tweede lid",
    "artikel I, onderdeel K → artikel 275, zesde lid",
  ]);
});

test("certainty follows what is known of the old words", () => {
  expect(certainty("Aan artikel I wordt een lid toegevoegd, luidende:\n\n2. Nieuw.")).toBe("zeker");
  expect(certainty("In artikel I wordt «a» vervangen door: b.")).toBe("waarschijnlijk");
  expect(certainty("Artikel I, onderdeel A, komt te luiden:\n\nA\n\n1. Nieuw.")).toBe("mogelijk");
});

test("a subamendement works on an amendement", () => {
  const sub = text(`In onderdeel II wordt «a» vervangen door: b.${closing}`).replace(
    "AMENDEMENT VAN",
    "SUBAMENDEMENT VAN",
  );
  expect(parseDocument(sub).changes[0]?.target.level).toBe("amendement");
});

test("a budget amendment is known by its structure", () => {
  const budget =
    "De departementale begrotingsstaat wordt als volgt gewijzigd:\n\nI\n\nIn artikel 8 Bosbouw worden het verplichtingenbedrag en het uitgavenbedrag verhoogd met € 400 (x € 1.000).";
  expect(parseDocument(text(budget + closing, "Vaststelling van de begrotingsstaten")).facts.kind).toBe(
    "begrotingsamendement",
  );
  expect(parseDocument(text(`In artikel I wordt «begrotingswet» vervangen door: wet.${closing}`)).facts.kind).toBe(
    "amendement",
  );
});

test("an old budget amendment raises or lowers a listed amount", () => {
  const old = `Het bedrag genoemd onder artikel 12 wordt verlaagd met f 250 000 en gebracht op f 750 000.${closing}`;
  expect(parseDocument(text(old, "Begroting van uitgaven")).facts.kind).toBe("begrotingsamendement");
  expect(parseDocument(text(old, "Wijziging van de Wet op de veren")).facts.kind).toBe("amendement");
});

test("finds the toelichting under a heading, run in and glued", () => {
  expect(toelichting("Artikel I vervalt.\n\nToelichting:\n\nDit is beter.")).toBe(
    "toelichting: Toelichting: Dit is beter.",
  );
  expect(toelichting("Artikel I vervalt.\n\nToelichting Dit is beter.")).toBe("toelichting: Toelichting Dit is beter.");
  expect(
    toelichting(
      "Artikel I komt te luiden:\n\nARTIKEL I\n\nDe minister let op de praktijk.Toelichting\n\nDit is beter.",
    ),
  ).toBe("toelichting: Toelichting Dit is beter.");
});

test("without a heading the explaining prose is the toelichting and the lay-out uncertain", () => {
  const document = parseDocument(
    text(
      "Artikel I, onderdeel B, vervalt.\n\nBomen groeien langzaam en dat vraagt geduld van iedereen die ze plant.\n\nDe indiener wil daarom dat de termijn in de wet zelf komt te staan.\n\nVerhulst",
    ),
  );
  expect(document.uncertain).toBe(true);
  expect(showZones(document)).toContain("toelichting: Bomen groeien");
  expect(document.changes.every(({ certainty }) => certainty === "mogelijk")).toBe(true);
});

test.each([
  ["a deletion", "Artikel I, onderdeel B, vervalt."],
  [
    "moved money",
    "De begrotingsstaat wordt als volgt gewijzigd:\n\nHet uitgavenbedrag van artikel 3 Bosbouw wordt verlaagd met € 400 (x € 1.000).",
  ],
  ["finished new text", "Artikel I, onderdeel B, komt te luiden:\n\nB\n\n1. Ieder bos krijgt een naam."],
  [
    "one paragraph of new text",
    "Na artikel 9 wordt een artikel ingevoegd, luidende:\n\nArtikel 9a\n\nOnze Minister houdt een lijst bij van alle bossen met een naam.",
  ],
])("without a heading, words that only explain are certainly the toelichting below %s", (_name, body) => {
  const document = parseDocument(
    text(`${body}\n\nDe indiener wil met dit amendement dat elk bos een naam krijgt die iedereen kent.\n\nVerhulst`),
  );
  expect(document.uncertain).toBe(false);
  expect(showZones(document)).toContain("toelichting: De indiener wil");
});

test.each([
  [
    "the prose could be new law",
    "Aan artikel 9 wordt een lid toegevoegd, luidende:\n\n4. Het recht vervalt na een jaar.\n\nDe indiener van een aanvraag ontvangt daarvan een bewijs dat hij ten minste een jaar bewaart.",
  ],
  [
    "explanation and new law cannot be told apart",
    "Aan artikel 9 wordt een lid toegevoegd, luidende:\n\n4. Elk bos heeft een naam.\n\nNamen van bossen staan op een lijst die ieder jaar wordt bijgewerkt door de raad.\n\nDit amendement regelt dat elk bos een naam krijgt die iedereen kent.",
  ],
  [
    "a part of the body was not understood",
    "Plotseling staat hier iets heel anders\n\nArtikel I vervalt.\n\nDit amendement regelt dat elk bos een naam krijgt die iedereen kent.",
  ],
  [
    "new text stops in the middle",
    "Aan artikel 9 wordt een lid toegevoegd, luidende:\n\n4. Elk bos heeft\n\nDit amendement regelt dat elk bos een naam krijgt die iedereen kent.",
  ],
])("without a heading, the lay-out is uncertain when %s", (_name, body) => {
  expect(parseDocument(text(`${body}\n\nVerhulst`)).uncertain).toBe(true);
});

test("no toelichting at all is not uncertain; two headings are", () => {
  expect(parseDocument(text("Artikel I, onderdeel B, vervalt.\n\nVerhulst")).uncertain).toBe(false);
  expect(
    parseDocument(text(`Artikel I vervalt.\n\nToelichting\n\nEen.\n\nToelichting\n\nTwee.\n\nVerhulst`)).uncertain,
  ).toBe(true);
});

test("what is not understood is 'onbekend' and stays in the text", () => {
  expect(zones("Artikel I vervalt.\n\nPlotseling staat hier iets heel anders zonder opdracht")).toContain(
    "onbekend: Plotseling staat hier iets",
  );
});

test("old prints: inline labels, broken words and page footers", () => {
  const old =
    "I Na artikel 33 wordt een artikel in-gevoegd, luidende:\nArtikel 33a\nHet bos blijft bos en wel tot het einde van het derde jaar na het\nTweede Kamer, vergaderjaar 1985-1986, 97 101, nr. 12\njaar van aanplant.\nII In artikel 34 wordt «a» gelezen: b.";
  expect(zones(old)).toContain("nieuw 0: Artikel 33a");
  expect(showZones(parseDocument(text(old)))).toContain("kop: Tweede Kamer, vergaderjaar 1985-1986");
});

test("reads a nota van wijziging as instructions on the bill", () => {
  const note =
    "97 101 Wijziging van de Boswet\n\nNr. 7 NOTA VAN WIJZIGING\n\nOntvangen 5 juni 2020\n\nHet voorstel van wet wordt als volgt gewijzigd:\n\nA\n\nIn artikel I, onderdeel B, vervalt «a».\n\nToelichting\n\nDit is beter.";
  const document = parseDocument(note);
  expect(document.facts.kind).toBe("nota-van-wijziging");
  expect(document.changes.map(({ operation, target }) => [operation, target.level])).toEqual([
    ["vervallen", "wetsvoorstel"],
  ]);
});

test.each([
  [
    "a letter that mentions one",
    "97 101 Wijziging van de Boswet\n\nNr. 8 BRIEF VAN DE MINISTER\n\nBijgaand de nota van wijziging. Het voorstel van wet wordt als volgt gewijzigd: bos.",
  ],
  [
    "a letter with one as its subject",
    "97 101 Wijziging van de Boswet\n\nNr. 8 BRIEF VAN DE MINISTER\n\nNota van wijziging\n\nHierbij zend ik u de nota.",
  ],
])("%s is no nota van wijziging", (_name, letter) => {
  expect(parseDocument(letter).facts.kind).toBe("overig");
});

test("a second nota van wijziging with the instruction on one line, and without names", () => {
  const note =
    "97 101\nWijziging van de Boswet\nNr. 9\nTWEEDE NOTA VAN WIJZIGING\nOntvangen 5 juni 2020\nHet voorstel van wet wordt als volgt gewijzigd: In artikel I vervalt «a».\nToelichting\nDe leden stellen dit amendement voor: het is beter.";
  const document = parseDocument(note);
  expect(document.facts).toMatchObject({ kind: "nota-van-wijziging", title: "Wijziging van de Boswet", nr: "9" });
  expect(document.uncertain).toBe(false);
  expect(showZones(document)).toContain("geschrapt 0: «a»");
});

test("an amendment without its opening formula is read, but uncertain", () => {
  const document = parseDocument(
    text(`In artikel I vervalt «a».${closing}`).replace("De ondergetekende stelt het volgende amendement voor:", ""),
  );
  expect(document.uncertain).toBe(true);
  expect(showZones(document)).toContain("geschrapt 0: «a»");
});
