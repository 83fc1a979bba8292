import { describe, expect, test } from "vitest";
import { parseDocument } from "../document/index.ts";
import { actWordsOf, correctMatches, isSameCorrection, type ProviderCorrection } from "./correction.ts";
import { matchProviders } from "./match.ts";

const at = "2026-11-27T09:00:00.000Z";
const key = "98905/12";
const text = [
  "98 905",
  "Wijziging van de Werkloosheidswet in verband met een orgel",
  "Nr. 12",
  "AMENDEMENT VAN HET LID VAN OUWERKERK",
  "De ondergetekende stelt het volgende amendement voor:",
  "In artikel I wordt na onderdeel C een onderdeel ingevoegd, luidende:\nCa\nDe RDW houdt een lijst van orgels bij en het UWV betaalt.",
  "Toelichting",
  "De indiener wil dit.",
  "Van Ouwerkerk",
].join("\n");
const document = parseDocument(text);
const matches = matchProviders(document);

const aboutStuk = (
  provider: string,
  verdict: ProviderCorrection["verdict"],
  documentKey = key,
): ProviderCorrection => ({ provider, verdict, scope: { kind: "stuk", documentKey }, at });
const aboutWords = (provider: string, verdict: ProviderCorrection["verdict"], words: string): ProviderCorrection => ({
  provider,
  verdict,
  scope: { kind: "woorden", words },
  at,
});
const corrected = (...corrections: readonly ProviderCorrection[]) =>
  correctMatches(matches, corrections, { document, key });
const ids = (...corrections: readonly ProviderCorrection[]) => corrected(...corrections).map(({ id }) => id);

describe("a correction", () => {
  test("of nothing changes nothing", () => {
    expect(matches.map(({ id }) => id)).toEqual(["uwv", "rdw"]);
    expect(corrected()).toBe(matches);
  });

  test("takes an organisation away in its own document only", () => {
    expect(ids(aboutStuk("rdw", "hoort-niet"))).toEqual(["uwv"]);
    expect(ids(aboutStuk("rdw", "hoort-niet", "98906/3"))).toEqual(["uwv", "rdw"]);
  });

  test("adds an organisation, first and as an addition of the reader", () => {
    const [first, ...others] = corrected(aboutStuk("svb", "hoort-wel"));
    expect(first).toMatchObject({ id: "svb", role: "voert-uit", because: [{ basis: "correctie", where: "door u" }] });
    expect(others).toEqual(matches);
  });

  test("adds nothing that is there already or that nobody knows", () => {
    expect(ids(aboutStuk("uwv", "hoort-wel"), aboutStuk("bestaat-niet", "hoort-wel"))).toEqual(["uwv", "rdw"]);
  });

  test("about words counts wherever a text holds them, in any capitals", () => {
    expect(ids(aboutWords("svb", "hoort-wel", "lijst van  ORGELS"))).toEqual(["svb", "uwv", "rdw"]);
    expect(ids(aboutWords("svb", "hoort-wel", "lijst van fluiten"))).toEqual(["uwv", "rdw"]);
  });

  test("about words takes away that evidence, and the organisation when nothing else points to it", () => {
    expect(ids(aboutWords("rdw", "hoort-niet", "RDW"))).toEqual(["uwv"]);
    expect(ids(aboutWords("uwv", "hoort-niet", "orgels"))).toEqual(["uwv", "rdw"]);
  });

  test("about the document counts more than one about words", () => {
    const words = aboutWords("rdw", "hoort-niet", "RDW");
    expect(ids(words, aboutStuk("rdw", "hoort-wel"))).toEqual(["uwv", "rdw"]);
  });

  test("takes the place of an earlier one about the same", () => {
    expect(isSameCorrection(aboutStuk("rdw", "hoort-niet"), aboutStuk("rdw", "hoort-wel"))).toBe(true);
    expect(isSameCorrection(aboutWords("rdw", "hoort-niet", "RDW"), aboutWords("rdw", "hoort-wel", "rdw"))).toBe(true);
    expect(isSameCorrection(aboutStuk("rdw", "hoort-niet"), aboutWords("rdw", "hoort-niet", "RDW"))).toBe(false);
    expect(isSameCorrection(aboutStuk("rdw", "hoort-niet"), aboutStuk("uwv", "hoort-niet"))).toBe(false);
  });

  test("can be about the act as the text names it", () => {
    expect(actWordsOf(document)).toEqual(["Werkloosheidswet"]);
  });
});
