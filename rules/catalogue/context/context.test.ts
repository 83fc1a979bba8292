import { describe, expect, test } from "vitest";
import { parseDocument } from "../../document/index.ts";
import { runRules } from "../index.ts";
import { contextOf, contextRules, withNotes } from "./index.ts";

function amendement(body: string, ontvangen = "14 november 2030") {
  return parseDocument(`99 430
Wijziging van de Wet tegemoetkoming reiskosten mantelzorgers
Nr. 7
AMENDEMENT VAN HET LID OOSTERHUIS
Ontvangen ${ontvangen}
De ondergetekende stelt het volgende amendement voor:
${body}
Toelichting
Dit is de toelichting.
Oosterhuis
`);
}

const lid = (words: string): string =>
  `In artikel I, onderdeel B, wordt aan artikel 7 een lid toegevoegd, luidende:\n4. ${words}`;
const treedt = (words: string): string =>
  `In artikel I, onderdeel B, wordt aan artikel 7 een lid toegevoegd, luidende:\n4. Dit artikel treedt in werking ${words}.`;

function contextIn(body: string, ontvangen?: string) {
  const document = amendement(body, ontvangen);
  return contextOf(document, runRules(document).findings);
}

function noteOf(rule: string, words: string) {
  const document = amendement(lid(words));
  return withNotes(document, runRules(document).findings).find((finding) => finding.rule === rule)?.note;
}

const ids = (body: string) => contextIn(body).map(({ rule }) => rule);

const messages = (body: string, ontvangen?: string) =>
  contextIn(body, ontvangen)
    .filter(({ rule }) => rule === "inwerkingtreding-te-vroeg")
    .map(({ message }) => message);

describe("overgangsrecht-ontbreekt", () => {
  test("asks about existing cases when a right changes", () => {
    const [signal] = contextIn(lid("De bijdrage bedraagt ten hoogste € 40 per maand."));
    expect(signal).toMatchObject({ rule: "overgangsrecht-ontbreekt", strength: "laag", certainty: "mogelijk" });
    expect(signal?.quote.exact).toContain("€ 40");
  });

  test("once for a whole document", () => {
    const body = lid("De bijdrage bedraagt ten hoogste € 40, mits de ouder lid is en de instelling dit meldt.");
    expect(ids(body)).toEqual(["overgangsrecht-ontbreekt"]);
  });

  test.each([
    "De bijdrage bedraagt € 40. Artikel 3 blijft van toepassing op lopende aanvragen.",
    "De bijdrage bedraagt € 40. Dit lid vindt voor het eerst toepassing in 2032.",
    "De bijdrage bedraagt € 40 en dit lid werkt terug tot en met 1 januari 2030.",
    "De voorzitter opent de vergadering.",
  ])("is silent at %j", (words) => {
    expect(ids(lid(words))).toEqual([]);
  });

  test("is silent on a motion", () => {
    const document = parseDocument(`MOTIE VAN HET LID OOSTERHUIS
Voorgesteld 14 november 2030
De Kamer,
gehoord de beraadslaging,
verzoekt de regering het tarief van de pas te verlagen met 10 procent,
en gaat over tot de orde van de dag.
Oosterhuis
`);
    expect(contextOf(document, runRules(document).findings)).toEqual([]);
  });
});

describe("inwerkingtreding-te-vroeg", () => {
  test("counts the days to a date within two months", () => {
    expect(messages(treedt("met ingang van 1 januari 2031"))).toEqual([
      "Tussen dit stuk en 1 januari 2031 liggen 48 dagen. Gebruikelijk is ten minste twee maanden.",
    ]);
  });

  test("gives local authorities three months", () => {
    const body = treedt("met ingang van 1 januari 2031 en de gemeenteraad stelt regels");
    expect(messages(body, "14 oktober 2030")[0]).toContain("drie maanden, omdat het medeoverheden raakt");
    expect(messages(treedt("met ingang van 1 januari 2031"), "14 oktober 2030")).toEqual([]);
  });

  test("names a date that is no fixed moment", () => {
    expect(messages(treedt("met ingang van 1 oktober 2031"))[0]).toContain("De ingangsdatum is 1 oktober 2031.");
  });

  test("names a date before the document", () => {
    expect(messages(treedt("met ingang van 1 januari 2030"))[0]).toContain("ligt voor de datum van dit stuk");
  });

  test("is silent without a date", () => {
    expect(messages(treedt("op een bij koninklijk besluit te bepalen tijdstip"))).toEqual([]);
  });
});

test("questions about the document read like a rule", () => {
  for (const { message, question, why, sources } of contextRules) {
    expect(message).toMatch(/^.{1,160}\.$/);
    expect(question).toMatch(/\?$/);
    expect(why.split(/[.?] /)).toHaveLength(2);
    for (const { url } of sources) expect(new URL(url).protocol).toBe("https:");
  }
});

describe("a note", () => {
  test.each([
    ["Artikel 3 blijft van toepassing op ouders geboren vóór 1 januari 1975.", "2075"],
    ["Artikel 3 blijft tot de leeftijd van 67 jaar van toepassing op wie is geboren in 1980.", "2047"],
  ])("estimates how long %j goes on", (words, year) => {
    expect(noteOf("overgangsrecht", words)).toBe(`Kan nog tot circa ${year} doorlopen (schatting).`);
  });

  test.each([
    "Artikel 3 blijft van toepassing op lopende aanvragen.",
    "Artikel 3 blijft van toepassing op ouders geboren na 1 januari 1975.",
  ])("tells that %j has no end date", (words) => {
    expect(noteOf("overgangsrecht", words)).toBe("Geen einddatum gevonden; overweeg een einddatum.");
  });

  test("is silent when the end is named", () => {
    const words = "Artikel 3 blijft tot 1 januari 2033 van toepassing op ouders geboren vóór 1 januari 1975.";
    expect(noteOf("overgangsrecht", words)).toBeUndefined();
  });

  test("asks which definition a word with many meanings has", () => {
    expect(noteOf("voorwaarde", "Het college betaalt, mits de ouder geen partner en geen inkomen heeft.")).toBe(
      "Partner, inkomen: welke definitie?",
    );
    expect(noteOf("nieuw-begrip", "Onder oppas wordt verstaan: het kind van de buren.")).toBe("Kind: welke definitie?");
  });

  test("does not ask when the text names the definition, or gives it", () => {
    expect(
      noteOf("voorwaarde", "Het college betaalt, mits de partner, bedoeld in artikel 3, hier woont."),
    ).toBeUndefined();
    expect(noteOf("nieuw-begrip", "Onder partner wordt verstaan: wie samen woont.")).toBeUndefined();
  });

  test("tells when taking something out only stops a plan", () => {
    const document = amendement(
      "In artikel I, onderdeel B, vervalt het vierde lid, dat de houder verplicht dit jaarlijks te melden.",
    );
    const found = withNotes(document, runRules(document).findings).find(({ rule }) => rule === "vereenvoudiging");
    expect(found?.note).toContain("voorgenomen wijziging");
  });
});
