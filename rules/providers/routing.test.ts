import { describe, expect, test } from "vitest";
import { checkText } from "../check.ts";

/** An amendment with our own names and facts. */
function kindsOf(title: string, body: string): readonly string[] {
  const text = [
    "98 905",
    title,
    "Nr. 12",
    "AMENDEMENT VAN HET LID VAN OUWERKERK",
    "Ontvangen 9 februari 2026",
    "De ondergetekende stelt het volgende amendement voor:",
    body,
    "Toelichting",
    "De indiener wil dit.",
    "Van Ouwerkerk",
  ].join("\n");
  return checkText(text).routing.map(({ kind, sentence }) => `${kind}: ${sentence}`);
}

const added = (words: string): string =>
  `In artikel I wordt na onderdeel C een onderdeel ingevoegd, luidende:\nCa\n${words}`;
const changed = "In artikel I, onderdeel B, wordt «zes» vervangen door: negen.";

describe("advice beside the organisations", () => {
  test.each([
    ["Burgemeester en wethouders houden een lijst van orgels bij.", "Vereniging van Nederlandse Gemeenten (VNG)"],
    ["Gedeputeerde staten wijzen de gebieden voor orgels aan.", "Interprovinciaal Overleg (IPO)"],
    ["Het dagelijks bestuur van het waterschap meldt dit.", "Unie van Waterschappen (UvW)"],
  ])("names the association when decentral governments get a task: %s", (words, association) => {
    const advice = kindsOf("Regels over orgels", added(words));
    expect(advice).toEqual([expect.stringMatching(/^decentraal: /)]);
    expect(advice[0]).toContain(association);
    expect(advice[0]).toContain("UDO");
  });

  test("names a group for an act that holds for everyone", () => {
    expect(kindsOf("Wijziging van de Wet open overheid in verband met een nieuwe termijn", changed)).toEqual([
      expect.stringMatching(/^voor-iedereen: De Wet open overheid .* Netwerk van Publieke Dienstverleners/),
    ]);
  });

  test("is silent when new text only refers to such an act", () => {
    expect(kindsOf("Regels over orgels", added("De Wet open overheid is van toepassing."))).toEqual([]);
  });

  test("says that a new task names nobody, and not when somebody is named", () => {
    expect(kindsOf("Regels over orgels", added("Er is een fonds dat belast is met het beheer van orgels."))).toEqual([
      expect.stringMatching(/^niet-genoemd: .*[Gg]een dienstverlener genoemd/),
    ]);
    expect(kindsOf("Regels over orgels", added("De RDW is belast met het beheer van orgels."))).toEqual([]);
  });

  test("is silent when one address is enough", () => {
    expect(kindsOf("Wijziging van de Werkloosheidswet", changed)).toEqual([]);
  });
});
