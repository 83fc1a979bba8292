import { expect, test } from "vitest";
import { canonicalText, readText } from "../read/index.ts";
import { parseDocument } from "../parse.ts";

const body = "De Kamer,\nverzoekt de regering bomen te planten,\nen gaat over tot de orde van de dag.\nVos";
const facts = (head: string, footer = "") =>
  parseDocument(canonicalText(`${head}\nMOTIE VAN HET LID VOS\nVoorgesteld 1 mei 1984\n${body}\n${footer}`.split("\n")))
    .facts;

test.each([
  ["below the session", "ZITTING 1954—1955\n3705\nWijziging van de Boswet\nNo. 14", "3705"],
  ["behind the session", "ZITTING 1954-1955 - 3 705\nWijziging van de Boswet\nNr. 14", "3705"],
  ["with its title behind it", "Zitting 1961-1962\n6 512 Wijziging van de Boswet\nNr. 14", "6512"],
])("reads a dossier of four digits %s", (_, head, dossier) => {
  expect(facts(head)).toMatchObject({ dossier, nr: "14", title: "Wijziging van de Boswet" });
});

test.each([
  ["a year elsewhere", "Bosbeleid\n1955\nNr. 14"],
  ["a session alone", "ZITTING 1954-1955\nBosbeleid\nNr. 14"],
])("%s is no dossier", (_, head) => {
  expect(facts(head).dossier).toBeNull();
});

test("the number can end the line of the heading", () => {
  const text = `ZITTING 1954-1955\n3705\nBoswet\nAMENDEMENT VAN DE HEER VOS No. 14\nOndergetekende heeft de eer het volgende amendement voor te stellen:\nArtikel 3 vervalt.\nVOS.`;
  expect(parseDocument(text).facts).toMatchObject({ dossier: "3705", nr: "14", indieners: ["Vos"] });
});

test("dossier and number can stand in front of an old heading", () => {
  const text = `20. 14. SUB-AMENDEMENT VAN DEN HEER VOS, gedrukt onder no. 5. Ingezonden 3 Mei 1939.\nOndergeteekende heeft de eer het volgende sub-amendement voor te stellen:\nArtikel 3 vervalt.\nVOS.`;
  expect(parseDocument(text).facts).toMatchObject({ kind: "subamendement", dossier: "20", nr: "14" });
});

test.each([
  ["97 101\nHoofdstuk VIII Bos\nIMr. 17", "Hoofdstuk VIII Bos"],
  ["97 101\nBosbeleid\n97 102\nWaterbeleid\nNr. 17", "Bosbeleid"],
  ["97 101\n97 102\nBosbeleid\nNr. 17", "Bosbeleid"],
  ["97 101\nGewassen in het bos\nNr. 17", "Gewassen in het bos"],
])("title and number of %j", (head, title) => {
  expect(facts(head)).toMatchObject({ dossier: "97101", nr: "17", title });
});

test.each([
  ["97 101 hoofdstuk VIII, nr. 17", "97101-VIII"],
  ["97 101 hfdst. VIII, nr. 17", "97101-VIII"],
  ["97 101 , nr. 17", "97101"],
  ["97 101 enz., nr. 17", "97101"],
])("a running footer completes what stands above the text: %s", (footer, dossier) => {
  const text = `97 101\nBosbeleid\nMOTIE VAN HET LID VOS\n${body}\nTweede Kamer, vergaderjaar 1987-1 988,${footer}`;
  const read = readText(text);
  expect(read.ok && parseDocument(read.text, read.hints).facts).toMatchObject({ dossier, nr: "17" });
});

test("a motion before it is printed can have its date below the names", () => {
  const text = `97101-367\nBosbeleid\nMOTIE VAN HET LID VOS\n${body}\n14 februari 2024`;
  expect(parseDocument(text).facts.date).toBe("2024-02-14");
});

test.each([
  ["dringt er bij de regering op aan bomen te planten,", "de regering"],
  ["verzoekt het nieuw te vormen kabinet bomen te planten,", "het nieuw te vormen kabinet"],
  ["verzoekt de (nieuwe) regering bomen te planten,", "de (nieuwe) regering"],
  ["verzoekt de initiatiefnemers bomen te planten,", "de initiatiefnemers"],
])("whom a motion asks: %s", (dictum, addressee) => {
  expect(parseDocument(`De Kamer,\n${dictum}\nen gaat over tot de orde van de dag.\nVos`).facts.addressee).toBe(
    addressee,
  );
});
