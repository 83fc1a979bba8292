import { expect, test } from "vitest";
import { parseDocument } from "../parse.ts";

const motion = (heading: string, signatures = ""): string =>
  `97 101\nBosbeleid\nNr. 4\n${heading}\nVoorgesteld 1 mei 1984\nDe Kamer,\nverzoekt de regering bomen te planten,\nen gaat over tot de orde van de dag.\n${signatures}`;
const amendment = (heading: string): string =>
  `97 101 Wijziging van de Boswet\nNr. 12\n${heading}\nOntvangen 2 mei 1984\nDe ondergetekenden stellen het volgende amendement voor:\nArtikel 3 vervalt.\n`;
const indieners = (text: string) => parseDocument(text).facts.indieners;

test.each([
  ["AMENDEMENT VAN DE VASTE COMMISSIE VOOR BOS EN WATER", "Vaste commissie voor Bos en Water"],
  ["AMENDEMENTEN VAN DE COMMISSIE VOOR DE BOSUITGAVEN", "Commissie voor de Bosuitgaven"],
  [
    "GEWIJZIGD AMENDEMENT VAN DE VASTE COMMISSIE VOOR BOS TER VERVANGING VAN DAT GEDRUKT ONDER NR. 9",
    "Vaste commissie voor Bos",
  ],
  ["AMENDEMENT VAN DE COMMISSIE", "Commissie"],
  ["AMENDEMENT VAN DE BOSENQUÊTECOMMISSIE", "Bosenquêtecommissie"],
])("%s is proposed by the committee when nobody signed", (heading, committee) => {
  expect(indieners(amendment(heading))).toEqual([committee]);
});

test("a member whose name only looks like a committee is a member", () => {
  expect(indieners(motion("MOTIE VAN HET LID COMMISSARIS"))).toEqual(["Commissaris"]);
});

const committee = "MOTIE VAN DE VASTE COMMISSIE VOOR BOS EN WATER";

test("who signed for a committee, in two columns", () => {
  const columns = "Van Olmen\nVos Berkhout\nVan der Linde Esdoorn\nDen Hazelaar-Beuk Wilg\nTer Iep Van den Spar";
  expect(indieners(motion(committee, columns))).toEqual([
    "Van Olmen",
    "Vos",
    "Berkhout",
    "Van der Linde",
    "Esdoorn",
    "Den Hazelaar-Beuk",
    "Wilg",
    "Ter Iep",
    "Van den Spar",
  ]);
});

test("who signed for a committee, all on one line", () => {
  const line =
    "De Vos Van Olmen Berk Van Linde Esdoorn W. Hazelaar Beuk Van Wilg Iep Van der Spar Honing van den Bosse Den Taxus Lariks Ter Eik Van Es-Kersen Cipres";
  expect(indieners(motion(committee, line))).toHaveLength(16);
});

test("a few double surnames below each other are no columns", () => {
  expect(indieners(motion("MOTIE VAN HET LID VOS C.S.", "Vos\nTen Cate Hoek\nBerk Olm"))).toEqual([
    "Vos",
    "Ten Cate Hoek",
    "Berk Olm",
  ]);
});

test.each([
  ["a comma between two names on one line", "Vos\nBerk, Olm\nvan Linde", ["Vos", "Berk", "Olm", "Van Linde"]],
  ["commas lost after the first", "Vos, De Berk Olm-Iep Linde", ["Vos", "De Berk", "Olm-Iep", "Linde"]],
  ["a comma behind an initial", "Vos\nD, van Berken", ["Vos", "Van Berken"]],
])("reads %s", (_, signatures, names) => {
  expect(indieners(motion("MOTIE VAN HET LID VOS C.S.", signatures))).toEqual(names);
});

test("the debat behind the name in the form of a motion is no part of it", () => {
  const heading = "MOTIE VAN DE LEDEN VOS EN VAN DER BERK\nPlenair debat (tweeminutendebat) - Bosbeleid";
  expect(indieners(motion(heading))).toEqual(["Vos", "Van der Berk"]);
});
