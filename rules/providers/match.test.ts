import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "../document/index.ts";
import { tokenise, findPhrases } from "../text/index.ts";
import { allProviders, lawsOf, matchProviders, ministries, ministryById, ministryOf, providerById } from "./index.ts";
import { vocabulary } from "./vocabulary.ts";

const found = (text: string) => matchProviders(parseDocument(text));
const ids = (text: string) => found(text).map(({ id }) => id);

/** How often a word is looked at while all phrases are sought. */
function lookups(text: string): number {
  const tokens = tokenise(text);
  let count = 0;
  const words = new Proxy(tokens.words, {
    get: (target, key) => {
      count += 1;
      return Reflect.get(target, key);
    },
  });
  findPhrases(vocabulary(), { ...tokens, words });
  return count;
}

const roles = (dictum: string) => found(aMotion({ dictum })).map(({ id, role }) => [id, role]);

/** A motion with our own names and facts. */
function aMotion({
  dictum = "",
  overwegende = "",
  title = "Toekomst van het rivierengebied",
  dossier = "98 901",
}): string {
  return [
    dossier,
    title,
    "Nr. 7",
    "MOTIE VAN HET LID TERBORGH",
    "Voorgesteld 3 maart 2026",
    "De Kamer,",
    "gehoord de beraadslaging,",
    ...(overwegende === "" ? [] : [`overwegende dat ${overwegende};`]),
    `verzoekt de regering ${dictum},`,
    "en gaat over tot de orde van de dag.",
    "Terborgh",
  ].join("\n");
}

/** An amendment with our own names and facts. */
function anAmendment({
  title = "Wijziging van enkele wetten",
  body = "",
  toelichting = "De indiener wil dit.",
}): string {
  return [
    "98 902",
    title,
    "Nr. 12",
    "AMENDEMENT VAN HET LID VAN OUWERKERK",
    "Ontvangen 9 februari 2026",
    "De ondergetekende stelt het volgende amendement voor:",
    body,
    "Toelichting",
    toelichting,
    "Van Ouwerkerk",
  ].join("\n");
}

describe("a name", () => {
  test("in the dictum makes the organisation the executor, with the words as evidence", () => {
    const [first] = found(aMotion({ dictum: "het UWV te laten werken met één vast aanspreekpunt" }));
    expect(first).toMatchObject({ id: "uwv", abbreviation: "UWV", ministry: "SZW", role: "voert-uit" });
    expect(first?.because[0]).toEqual({ basis: "genoemd", words: "UWV", where: "dictum" });
  });

  test("is not found inside another word or in other capitals", () => {
    expect(ids(aMotion({ dictum: "de duurzame bestuurwvorm te behouden, om redenen van zuinigheid" }))).toEqual([]);
  });

  test("only in the toelichting touches the organisation but does not make it the executor", () => {
    const text = anAmendment({
      title: "Regels over het toezicht op orgels",
      body: "In artikel 3 wordt «zes» vervangen door: negen.",
      toelichting: "Dit sluit aan bij de werkwijze van de RDW.",
    });
    expect(found(text)).toMatchObject([{ id: "rdw", role: "geraakt", because: [{ where: "toelichting" }] }]);
  });

  test("once in the considerations is not enough", () => {
    expect(ids(aMotion({ overwegende: "de RDW hierover rapporteerde", dictum: "dit te bespreken" }))).toEqual([]);
  });

  test("after «in overleg met» takes part in the chain", () => {
    const match = found(aMotion({ dictum: "in overleg met gemeenten een brief te schrijven" }));
    expect(match).toMatchObject([{ id: "gemeenten", role: "keten" }]);
  });
});

describe("what a motion asks", () => {
  test("to find out touches an organisation; to do or to stop makes it the executor", () => {
    expect(roles("te onderzoeken of de kinderbijslag omhoog kan")).toEqual([["svb", "geraakt"]]);
    expect(roles("de kinderbijslag te verhogen")).toEqual([["svb", "voert-uit"]]);
    expect(roles("te stoppen met de kinderbijslag voor het vierde kind")).toEqual([["svb", "voert-uit"]]);
  });

  test("to talk with somebody touches that organisation", () => {
    expect(roles("het gesprek aan te gaan over de werkwijze van het UWV")).toEqual([["uwv", "geraakt"]]);
  });

  test("is judged for each request by itself", () => {
    const dictum =
      "te onderzoeken of de kinderbijslag omhoog kan; verzoekt de regering voorts de huurtoeslag te verhogen";
    expect(roles(dictum)).toEqual([
      ["dienst-toeslagen", "voert-uit"],
      ["svb", "geraakt"],
    ]);
  });

  test("about the advice of an organisation does not ask it to execute anything", () => {
    expect(roles("de aanbevelingen van de Kiesraad over te nemen")).toEqual([["kiesraad", "geraakt"]]);
  });

  test("stands in the considerations when the dictum refers to them", () => {
    const overwegende = "mensen met een Wajong na een fout bij hun uitkering te weinig overhouden";
    const [first] = found(aMotion({ overwegende, dictum: "dit te herstellen" }));
    expect(first).toMatchObject({ id: "uwv", role: "geraakt" });
    expect(first?.because[0].where).toBe("overwegingen");
    expect(ids(aMotion({ overwegende, dictum: "een brief te sturen" }))).toEqual([]);
  });

  test("stands in the considerations when the dossier is about the same organisation", () => {
    const overwegende = "veel asielzoekers met jonge kinderen in de noodopvang zijn";
    const dictum = "te zorgen voor plekken waar kinderen kunnen spelen";
    expect(ids(aMotion({ overwegende, dictum, title: "Vreemdelingenbeleid", dossier: "19 637" }))).toEqual(["coa"]);
    expect(ids(aMotion({ overwegende, dictum }))).toEqual([]);
  });
});

describe("the purpose of a budget amendment", () => {
  test("stands in its toelichting, and that is enough", () => {
    const text = anAmendment({
      title: "Vaststelling van de begrotingsstaten van het Ministerie van Economische Zaken (XIII) voor het jaar 2027",
      body: "In artikel 2 Bedrijvenbeleid worden het verplichtingenbedrag en het uitgavenbedrag verhoogd met € 1.000 (x € 1.000).",
      toelichting: "Met dit amendement komt er geld voor de terugkeer van de BMKB voor starters.",
    });
    expect(found(text)[0]).toMatchObject({ id: "rvo", role: "voert-uit" });
  });
});

describe("an act", () => {
  test("about everything leaves it to the other words of the title", () => {
    const text = anAmendment({
      title: "Wijziging van Boek 7 van het Burgerlijk Wetboek in verband met een lagere huurverhoging",
      body: "In artikel I, onderdeel B, wordt «zes» vervangen door: negen.",
    });
    expect(ids(text)).toEqual(["huurcommissie"]);
  });

  test("that a bill calls itself says more than the last of a row", () => {
    const text = anAmendment({
      title: "Wijziging van Boek 7 van het Burgerlijk Wetboek en de Leegstandwet (Wet vrachtwagenheffing)",
      body: "In artikel I, onderdeel B, wordt «zes» vervangen door: negen.",
    });
    expect(ids(text)[0]).toBe("rdw");
  });

  test("in the title of the bill points to its executor", () => {
    const text = anAmendment({
      title: "Wijziging van de Werkloosheidswet in verband met een nieuwe opbouw",
      body: "In artikel I, onderdeel B, wordt «zes» vervangen door: negen.",
    });
    expect(found(text)[0]).toMatchObject({ id: "uwv", role: "voert-uit", because: [{ basis: "wet", where: "titel" }] });
  });

  test("hides the organisation that its title names", () => {
    const text = anAmendment({
      title: "Wijziging van de Wet Centraal Orgaan opvang asielzoekers",
      body: "In artikel I, onderdeel B, wordt «zes» vervangen door: negen.",
    });
    expect(found(text)[0]?.because.map(({ basis }) => basis)).not.toContain("genoemd");
  });

  test("decides what «het college» means", () => {
    const body =
      "In artikel I wordt na onderdeel C een onderdeel ingevoegd, luidende:\nCa\nHet college beslist binnen zes weken.";
    expect(ids(anAmendment({ title: "Wijziging van de Wet inburgering 2021", body }))).toContain("gemeenten");
    expect(ids(anAmendment({ title: "Regels over het toezicht op orgels", body }))).toEqual([]);
  });
});

describe("a subject", () => {
  test("in the dictum points to its executor", () => {
    const [first] = found(aMotion({ dictum: "de kinderbijslag voor het derde kind te verhogen" }));
    expect(first).toMatchObject({ id: "svb", role: "voert-uit", because: [{ basis: "onderwerp", where: "dictum" }] });
  });

  test("counts in the most specific words: schade by mining is not mining", () => {
    expect(ids(aMotion({ dictum: "de afhandeling van mijnbouwschade te versnellen" }))[0]).toBe("img");
    expect(ids(aMotion({ dictum: "geen nieuwe mijnbouw toe te staan" }))[0]).toBe("sodm");
  });

  test("counts less where the text only says who pays", () => {
    const dictum = "de huurtoeslag te verhogen en dit te dekken uit een hogere vennootschapsbelasting";
    expect(ids(aMotion({ dictum }))).toEqual(["dienst-toeslagen"]);
  });

  test("can mean an organisation under one ministry and nobody elsewhere", () => {
    const dictum = "geen subsidie te geven voor orgels";
    const budget = (ministry: string, chapter: string) => ({
      dictum,
      dossier: `98 903-${chapter}`,
      title: `Vaststelling van de begrotingsstaten van het Ministerie van ${ministry} (${chapter}) voor het jaar 2027`,
    });
    expect(ids(aMotion(budget("Economische Zaken", "XIII")))).toEqual(["rvo"]);
    expect(ids(aMotion(budget("Volksgezondheid, Welzijn en Sport", "XVI")))).toEqual(["dus-i"]);
    expect(ids(aMotion({ dictum }))).toEqual([]);
  });

  test("of little weight does not speak alone", () => {
    expect(ids(aMotion({ dictum: "aandacht te hebben voor de natuur" }))).toEqual([]);
  });

  test("in the new text leaves the act of the title first", () => {
    const text = anAmendment({
      title: "Wijziging van de Wet op de kansspelen",
      body: "Na artikel 30 wordt een artikel ingevoegd, luidende:\nArtikel 30a\nDe vergunninghouder meldt schulden van spelers niet aan derden.",
    });
    expect(ids(text)[0]).toBe("ksa");
  });
});

describe("words that mislead", () => {
  test.each([
    ["de geurbelasting voor omwonenden te meten", []],
    ["de fanfares in alle delen van de provincie te eren", []],
    ["lessen over antisemitisme te maken", []],
    ["de werkdruk van Kamerbewaarders te verlagen", []],
    ["de armoede in de wereld te bestrijden", []],
    ["een lijn uit te zetten en een directeur te machtigen", []],
    ["het examen van het dirigentendiploma te vieren", []],
    ["burgers niet te zwaar te belasten met regels", []],
    ["overbelasting van leraressen te meten", []],
    ["een bijeenkomst te houden in de provincie waar de molen staat", []],
    ["de algemene politieke lijn toe te lichten", []],
    ["iedere integratie van beide systemen uit te stellen", []],
    ["het college van bestuur van een hogeschool te horen", []],
    ["deze inspectie van de stoelen bij de begroting te betrekken", []],
    ["het register van goede gewoonten te bewaren", []],
    ["specifieke uitkeringen om te zetten", []],
    ["het station eerder te schilderen", []],
    ["de horeca te bedanken", []],
    ["als Kamer hierover zelf te vergaderen", []],
  ])("%s", (dictum, expected) => {
    expect(ids(aMotion({ dictum }))).toEqual(expected);
  });

  test("«het college» of an independent body is not that of a municipality", () => {
    const body =
      "In artikel I wordt na onderdeel C een onderdeel ingevoegd, luidende:\nCa\nHet college beslist binnen zes weken.";
    const title = "Wijziging van de Wet gewasbeschermingsmiddelen en biociden";
    expect(ids(anAmendment({ title, body }))).toEqual(["ctgb"]);
  });

  test("a court that may decide a dispute is not who executes the act", () => {
    const text = anAmendment({
      title: "Wijziging van de Wet op de ondernemingsraden in verband met een nieuw begrip",
      body: "In artikel I, onderdeel B, wordt «zes» vervangen door: negen.",
    });
    expect(ids(text)).toEqual([]);
  });

  test("what a title says beside its act does not speak alone", () => {
    const text = anAmendment({
      title: "Wijziging van de Aanbestedingswet 2012 in verband met de kinderbijslag",
      body: "In artikel I, onderdeel B, wordt «zes» vervangen door: negen.",
    });
    expect(ids(text)).toEqual([]);
  });

  test("names of members are not subjects", () => {
    const text = anAmendment({ title: "Regels over het stemmen van orgels", body: "Artikel 5 vervalt." });
    expect(ids(text.replace("VAN OUWERKERK", "MULDERIJ EN VAN DIJK"))).toEqual([]);
  });

  test("a draft that goes to parliament is no work for the executor of the act", () => {
    const text = anAmendment({
      title: "Wijziging van de Spoorwegwet",
      body: "Aan artikel 6 wordt een lid toegevoegd, luidende:\n3. Het ontwerp wordt aan beide kamers der Staten-Generaal gezonden.",
    });
    expect(ids(text)).toEqual([]);
  });
});

describe("silence", () => {
  test("when nothing points to anyone", () => {
    expect(found("")).toEqual([]);
    expect(ids(aMotion({ dictum: "hierover voor de zomer een brief te sturen" }))).toEqual([]);
  });

  test("when the Kamer speaks about itself", () => {
    expect(ids(aMotion({ dictum: "het Reglement van Orde te wijzigen en gemeenten daarover te berichten" }))).toEqual(
      [],
    );
  });

  test("not about people from abroad who are here", () => {
    expect(ids(aMotion({ dictum: "Syrische asielzoekers eerder te horen" }))[0]).toBe("ind");
  });

  test("when a subject at home is about another country", () => {
    expect(ids(aMotion({ dictum: "zich in EU-verband uit te spreken over de verkiezingen in Venezuela" }))).toEqual([]);
  });

  test("about «de Kamer», which is hardly ever the Kamer van Koophandel", () => {
    expect(ids(aMotion({ dictum: "de Kamer hierover te informeren" }))).toEqual([]);
  });
});

describe("ministryOf", () => {
  test("reads the budget chapter in the dossier number", () => {
    const text = aMotion({
      dossier: "98 903-XV",
      title: "Vaststelling van de begrotingsstaten van het Ministerie van Sociale Zaken en Werkgelegenheid (XV)",
      dictum: "dit te regelen",
    });
    expect(ministryOf(parseDocument(text))).toBe("SZW");
  });

  test("knows nothing when the text says nothing", () => {
    expect(ministryOf(parseDocument(aMotion({ dictum: "hierover een brief te sturen" })))).toBeNull();
  });
});

describe("ministries", () => {
  test("each have a name and the committees that handle their documents", () => {
    expect(ministryById("SZW")).toMatchObject({
      name: "Sociale Zaken en Werkgelegenheid",
      committees: ["vaste commissie voor Sociale Zaken en Werkgelegenheid"],
    });
    expect(ministryById("bestaat-niet")).toBeUndefined();
    expect(ministries().map(({ id }) => id)).toContain("JenV");
  });
});

describe("the acts of an organisation", () => {
  test("come with its task and whether a source confirms it", () => {
    const act = lawsOf("svb").find(({ title }) => title === "Algemene Kinderbijslagwet");
    expect(act).toMatchObject({ task: "uitvoering" });
    expect(lawsOf("bestaat-niet")).toEqual([]);
  });
});

describe("the list for a search field", () => {
  test("holds every organisation once, with what it does", () => {
    expect(new Set(allProviders().map(({ id }) => id)).size).toBe(allProviders().length);
    expect(providerById("svb")).toMatchObject({
      name: "Sociale Verzekeringsbank",
      abbreviation: "SVB",
      ministry: "SZW",
    });
    expect(providerById("bestaat-niet")).toBeUndefined();
  });
});

describe("any text", () => {
  const words = constantFrom(
    "UWV",
    "gemeenten",
    "De Kamer,",
    "verzoekt de regering",
    "Toelichting",
    "\n",
    "de Wet",
    "«",
    "Ziektewet",
    "met",
  );

  test("gives at most four organisations, each once and with evidence, and never an error", () => {
    assert(
      property(array(oneof(words, string()), { maxLength: 40 }), (parts) => {
        const matches = found(parts.join(" "));
        expect(matches.length).toBeLessThanOrEqual(4);
        expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length);
        for (const { because } of matches) expect(because[0].words).not.toBe("");
      }),
      { numRuns: 200 },
    );
  });
});

describe("words with two meanings", () => {
  test("spoor 2 of the asylum procedure is no railway", () => {
    expect(ids(aMotion({ dictum: "asielzoekers in spoor 2 langer te laten wachten" }))).not.toContain("prorail");
    expect(ids(aMotion({ dictum: "het spoor en de perrons te vernieuwen" }))).toContain("prorail");
  });

  test("what kinderopvang costs is a matter of toeslagen", () => {
    expect(ids(aMotion({ dictum: "gratis kinderopvang in te voeren" }))).toEqual(["dienst-toeslagen"]);
  });
});

describe("the work", () => {
  const sentence = "Het UWV en de gemeenten voeren de Wet op de kansspelen uit en de Dienst Wegverkeer niet. ";

  test("is one pass: a handful of looks per word, however many phrases there are", () => {
    const words = tokenise(sentence).length;
    expect(lookups(sentence) / words).toBeLessThan(8);
  });

  test("grows with the text and not faster", () => {
    const once = lookups(sentence.repeat(20));
    expect(lookups(sentence.repeat(40))).toBeLessThanOrEqual(2 * once + 50);
  });
});
