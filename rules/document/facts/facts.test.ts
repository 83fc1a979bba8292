import { expect, test } from "vitest";
import { noFacts } from "../model.ts";
import { parseDocument } from "../parse.ts";
import { nameFromCapitals, surnameOf } from "./names.ts";

const body =
  "De ondergetekende stelt het volgende amendement voor:\n\nArtikel 3 vervalt.\n\nToelichting\n\nDit amendement schrapt artikel 3.";
const amendment = (heading: string, signatures = "Verhulst"): string =>
  `97 101 Wijziging van de Boswet (Wet nieuw bos)\n\n${heading}\n\nOntvangen 5 juni 2020\n\n${body}\n\n${signatures}\n`;
const facts = (text: string) => parseDocument(text).facts;

test.each([
  ["Nr. 12 AMENDEMENT VAN HET LID VERHULST", "amendement", "origineel", null],
  [
    "nr. 12\nGEWIJZIGD AMENDEMENT VAN HET LID VERHULST TER VERVANGING VAN DAT GEDRUKT ONDER NR. 9",
    "amendement",
    "gewijzigd",
    "9",
  ],
  ["Nr. 12 NADER GEWIJZIGD AMENDEMENT VAN HET LID VERHULST", "amendement", "nader gewijzigd", null],
  ["Nr. 12 TWEEDE NADER GEWIJZIGD AMENDEMENT VAN HET LID VERHULST", "amendement", "tweede nader gewijzigd", null],
  ["Nr. 12 GEWJZIGD AMENDEMENT VAN HET LIID VERHULST", "amendement", "gewijzigd", null],
  ["Nr. 12 GEWIJZIGE AMENDEMENT VAN HET LID VERHULST", "amendement", "gewijzigd", null],
  ["Nr. 12 SUBAMENDEMENT VAN HET LID VERHULST", "subamendement", "origineel", null],
])("%s", (heading, kind, version, replaces) => {
  expect(facts(amendment(heading))).toMatchObject({ kind, version, replaces, nr: "12", indieners: ["Verhulst"] });
});

test("drops a footnote digit that makes the replaced number as high as the own number", () => {
  expect(
    facts(amendment("Nr. 47 AMENDEMENT VAN HET LID VERHULST TER VERVANGING VAN DAT GEDRUKT ONDER NR. 311")).replaces,
  ).toBe("31");
  expect(
    facts(amendment("Nr. 30 AMENDEMENT VAN HET LID VERHULST TER VERVANGING VAN DIE GEDRUKT ONDER NRS. 11 EN 241"))
      .replaces,
  ).toBe("11, 24");
});

test.each([
  ["97 101 VIII Vaststelling", "97101-VIII"],
  ["97 101 (R2411) Wijziging", "97101"],
  ["97 101 L\nVaststelling", "97101-L"],
  ["21 501-20 Europese Raad", "21501-20"],
  ["21 501 08\nMilieuraad", "21501-08"],
  ["97101 Wijziging", "97101"],
])("dossier %s is %s", (line, dossier) => {
  expect(
    facts(`${line}\nNr. 4 MOTIE VAN HET LID VOS\nVoorgesteld 1 mei 2024\nDe Kamer,\nverzoekt de regering te gaan.\nVos`)
      .dossier,
  ).toBe(dossier);
});

test("reads dossier and number where they stand together", () => {
  const motion =
    "15 februari 2024\n97016-367\nZiekenhuizen\nMOTIE VAN DE LEDEN VOS EN BOS\nDe Kamer,\nverzoekt de regering te gaan.\nVos\nBos";
  expect(facts(motion)).toMatchObject({
    dossier: "97016",
    nr: "367",
    date: "2024-02-15",
    title: "Ziekenhuizen",
    indieners: ["Vos", "Bos"],
  });
});

test.each([
  ["Ontvangen 5 juni 2020", "2020-06-05"],
  ["Ontvangen 26januari 1994", "1994-01-26"],
  ["Voorgesteld tijdens het Wetgevingsoverleg van 3 november 2025", "2025-11-03"],
  ["11 maart 2020", "2020-03-11"],
  ["Ontvangen 31 februari 2020", null],
])("date %s is %s", (line, date) => {
  expect(facts(`97 101 Titel\nNr. 4 AMENDEMENT VAN HET LID VOS\n${line}\n${body}\nVos`).date).toBe(date);
});

test.each([
  ["VAN DE LEDEN BREED EN VAN OMMEL", "Breed Van Ommel", ["Breed", "Van Ommel"]],
  [
    "VAN HET LID VAN OOSTWIJK C.S.",
    "Van Oostwijk Kalk De Roo-Bastiaan Van den Hurk",
    ["Van Oostwijk", "Kalk", "De Roo-Bastiaan", "Van den Hurk"],
  ],
  ["VAN HET LID HAVERKORT-VAN ES", "Haverkort-van Es", ["Haverkort-van Es"]],
  ["VAN DE LEDEN TEN CATE HOEK EN BRUGMAN", "Ten Cate Hoek\n\nBrugman", ["Ten Cate Hoek", "Brugman"]],
  ["VAN HET LID JOOST HAGEN", "J. Hagen", ["Hagen"]],
  ["VAN DE LEDEN VOS EN INGE VAN DIJK", "Vos\nInge van Dijk", ["Vos", "Inge van Dijk"]],
  ["VAN HET LID VAN 'T HULL", "Van 't Hull", ["Van 't Hull"]],
])("%s, signed %s", (heading, signatures, indieners) => {
  expect(facts(amendment(`Nr. 12 AMENDEMENT ${heading}`, signatures)).indieners).toEqual(indieners);
});

test("the heading names the indieners when nobody signed", () => {
  const unsigned = `Nr. 12 AMENDEMENT VAN DE LEDEN VAN DE VELDE-KOOI EN VOS\n\n${body}`;
  expect(facts(unsigned).indieners).toEqual(["Van de Velde-Kooi", "Vos"]);
});

test("names lose capitals, initials and decorating given names", () => {
  expect(nameFromCapitals("DE VRIES-HAGEDOORN")).toBe("De Vries-Hagedoorn");
  expect(surnameOf("Tony van Dalen")).toBe("Van Dalen");
  expect(surnameOf("Six Dijk")).toBe("Six Dijk");
});

test("page hints fill only what the text lacks", () => {
  const hints = {
    url: "https://zoek.officielebekendmakingen.nl/kst-97200-VIII-7.html",
    title: "",
    kind: "Gewijzigd amendement",
    date: "1 mei 2021",
    indieners: ["A. Bosman"],
  };
  const document = parseDocument(body.replace("Toelichting", "Toelichting"), hints);
  expect(document.facts).toMatchObject({ dossier: "97200-VIII", nr: "7", date: "2021-05-01", indieners: ["Bosman"] });
  expect(document.factSources.dossier).toBe("pagina");
  expect(parseDocument(body, { url: hints.url, title: "" }).factSources.indieners).toBeUndefined();
  expect(parseDocument(amendment("Nr. 12 AMENDEMENT VAN HET LID VERHULST"), hints).facts).toMatchObject({
    dossier: "97101",
    nr: "12",
    date: "2020-06-05",
  });
});

test("every fact tells where it stands", () => {
  const document = parseDocument(amendment("Nr. 12 AMENDEMENT VAN HET LID VERHULST"));
  const { dossier, date, indieners } = document.factSources;
  const shown = [dossier, date, indieners].map((source) =>
    Array.isArray(source) ? document.text.slice(source[0], source[1]) : source,
  );
  expect(shown).toEqual(["97 101", "5 juni 2020", "Verhulst"]);
});

test("a text without anything to recognise is 'overig' and gives no facts", () => {
  expect(facts("Geachte voorzitter, hierbij mijn brief over de stand van zaken.")).toEqual(noFacts);
});

const motion = (dictum: string): string =>
  `97 101\nBosbeleid\nNr. 4\nMOTIE VAN HET LID VOS\nVoorgesteld 1 mei 2024\nDe Kamer,\nconstaterende dat bos verdwijnt;\n${dictum}\nen gaat over tot de orde van de dag.\nVos`;

test.each([
  ["verzoekt de regering bomen te planten,", "de regering"],
  ["verzoekt daarom het kabinet bomen te planten,", "het kabinet"],
  ["roept de demissionaire regering op bomen te planten,", "de demissionaire regering"],
  [
    "verzoekt de Minister van Volkshuisvesting, Bos en Water de Boswet te wijzigen,",
    "de Minister van Volkshuisvesting, Bos en Water",
  ],
  ["verzoekt de regering de Boswet te wijzigen,", "de regering"],
  ["verzoekt de staatssecretaris voor Bos om Nederlandse bomen te planten,", "de staatssecretaris voor Bos"],
])("the motion asks: %s", (dictum, addressee) => {
  const document = parseDocument(motion(dictum));
  expect(document.facts.addressee).toBe(addressee);
  const where = document.factSources.addressee;
  expect(where && where !== "pagina" && document.text.slice(...where)).toBe(addressee);
});

test.each(["spreekt uit dat de regering goed is,", "betreurt dat de regering dit verzoekt,"])(
  "a dictum that asks nobody has no addressee: %s",
  (dictum) => {
    expect(facts(motion(dictum)).addressee).toBeNull();
  },
);

test.each([
  ["Wijziging van de Boswet (Wet nieuw bos)", "Wet nieuw bos", "Boswet"],
  ["Wijziging van de Wet op de bomen om kap te beperken", null, "Wet op de bomen"],
  [
    "Wijziging van de Boswet en enkele andere wetten (Verzamelwet bos)",
    "Verzamelwet bos",
    "Boswet en enkele andere wetten",
  ],
  ["Regels over bomen (Bomenwet)", "Bomenwet", null],
  ["Wijziging van de begrotingsstaten van het Ministerie van Bos (XXX)", null, null],
  ["Bosbeleid", null, null],
])("bill and act of “%s”", (title, bill, act) => {
  const text = amendment("Nr. 12 AMENDEMENT VAN HET LID VERHULST").replace(
    "Wijziging van de Boswet (Wet nieuw bos)",
    title,
  );
  expect(facts(text)).toMatchObject({ title, bill, act });
});

const old = (head: string, footer: string): string =>
  `Tweede Kamer der Staten-Generaal\n${head}\nAMENDEMENT VAN HET LID VERHULST Ontvangen 2 februari 1982\nDe ondergetekende stelt het volgende amendement voor:\nArtikel 3 vervalt.\nVerhulst\n${footer}`;

test.each([
  [
    "a spoiled number above the text",
    old("97 101 XIII\nWijziging van de Boswet\nIMr. 17", "Tweede Kamer, vergaderjaar 1994-1995, 97 101 XIII, nr. 17"),
    { dossier: "97101-XIII", nr: "17", indieners: ["Verhulst"] },
  ],
  [
    "a chapter on the line of the dossier",
    old("97 101 Hoofdstuk XVI Departement van Bos\nNr. 50", ""),
    { dossier: "97101-XVI", nr: "50" },
  ],
  [
    "a chapter on a line of its own, and both in the footer",
    old(
      "97101\nBegroting van uitgaven\nHoofdstuk XVI Bos\nNr. 30",
      "Tweede Kamer, zitting 1979-1980,97101 hoofdstuk XVI, nr. 30",
    ),
    { dossier: "97101-XVI", nr: "30" },
  ],
  [
    "a footer without a comma",
    old("97 101\nBoswet\nNr. 21", "Tweede Kamerzitting 1979-1980,97 101, nr. 21"),
    { dossier: "97101", nr: "21", indieners: ["Verhulst"] },
  ],
  [
    "a budget that changes articles",
    old("Rijksbegroting voor het jaar 1982\n97100 Hoofdstuk XVI Bos\nNr. 50", ""),
    { kind: "begrotingsamendement" },
  ],
])("reads an old print with %s", (_, text, expected) => {
  expect(facts(text)).toMatchObject(expected);
});

test("reads the names above a footnote", () => {
  const text = amendment("Nr. 12 AMENDEMENT VAN HET LID VERHULST C.S.", "Verhulst\nVan den Bos");
  expect(facts(`${text}\n1 Vervangen in verband met een wijziging in onderdeel b.`).indieners).toEqual([
    "Verhulst",
    "Van den Bos",
  ]);
});
