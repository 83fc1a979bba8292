import { describe, expect, test } from "vitest";
import {
  noFacts,
  type Change,
  type Kind,
  type ParliamentaryDocument,
  type Passage,
  type Target,
  type Zone,
} from "../document/index.ts";
import { tokenise } from "../text/index.ts";
import { askedAt, readRequests } from "./acts.ts";
import { findingKey } from "./finding-key.ts";
import { inOrder } from "./finding.ts";
import { defineRule } from "./rule.ts";
import { compileRules } from "./rule-set.ts";
import { runRuleSet } from "./run.ts";
import { readSegments } from "./segments.ts";

const source = { title: "voorbeeld", url: "https://voorbeeld.test" };
const texts = { title: "t", why: "w", sources: [source], message: "m.", question: "v?" } as const;
const examples = [
  { nieuw: "tenzij", finds: ["tenzij"] },
  { nieuw: "x", finds: [] },
] as const;

const tenzij = defineRule({
  ...texts,
  id: "tenzij",
  dimensions: ["B"],
  strength: "middel",
  phrases: { overal: ["tenzij", "in afwijking van"] },
  unless: ["tenzij anders bepaald"],
  stronger: ["kinderen"],
  examples,
});

const target: Target = {
  level: "wet",
  because: "voorbeeld",
  billPlace: "artikel I, onderdeel B",
  actPlace: "artikel 10d, vierde lid",
  act: null,
};
const aChange: Change = { operation: "vervangen", target, certainty: "zeker" };

type Part = readonly [zone: Zone, words: string, change?: number];

function aDocument(
  parts: readonly Part[],
  more: { kind?: Kind; uncertain?: boolean; changes?: readonly Change[] } = {},
): ParliamentaryDocument {
  const passages: Passage[] = [];
  let text = "";
  for (const [zone, words, change] of parts) {
    const range = [text.length, text.length + words.length + 2] as const;
    text += `${words}\n\n`;
    passages.push(change === undefined ? { zone, range } : { zone, range, change });
  }
  const kind = more.kind ?? "amendement";
  return {
    text,
    facts: { ...noFacts, kind },
    factSources: {},
    passages,
    changes: more.changes ?? [aChange, aChange, aChange, aChange, aChange],
    uncertain: more.uncertain ?? false,
  };
}

const findingsIn = (...args: Parameters<typeof aDocument>) =>
  runRuleSet(compileRules([tenzij]), aDocument(...args)).findings;

const asks = (words: string) => findingsIn([["dictum", words]], { kind: "motie" });
const quotesAsked = (words: string) => asks(words).map(({ quote: { exact } }) => exact);

describe("where rules look", () => {
  test.each(["kop", "aanhef", "anker", "toelichting", "ondertekening", "onbekend", "oud"] as const)(
    "not in %s",
    (zone) => {
      expect(findingsIn([[zone, "Dit geldt, tenzij het regent."]])).toEqual([]);
    },
  );

  test("in new text of an amendment, not in its considerans", () => {
    expect(findingsIn([["nieuw", "Dit geldt, tenzij het regent.", 0]])).toHaveLength(1);
    expect(findingsIn([["considerans", "Dit geldt, tenzij het regent."]], { kind: "motie" })).toEqual([]);
  });

  test("in the dictum of a motion, and only where it asks to act", () => {
    expect(asks("verzoekt de regering dit te doen, tenzij het regent,")).toHaveLength(1);
    expect(asks("verzoekt de regering te onderzoeken of dit kan, tenzij het regent,")).toEqual([]);
    expect(asks("spreekt uit dat dit mag, tenzij het regent,")).toEqual([]);
  });

  test("quotes two matches of one sentence together, of two points of a dictum only the first", () => {
    expect(quotesAsked("verzoekt de regering te betalen, tenzij het regent of in afwijking van de wet,")).toEqual([
      expect.stringContaining("in afwijking van"),
    ]);
    const [first, ...more] = quotesAsked(
      "verzoekt de regering:\n• te betalen, tenzij het regent;\n• in afwijking van de wet te varen,",
    );
    expect(more).toEqual([]);
    expect(first).not.toContain("in afwijking van");
  });

  test("nowhere in other documents", () => {
    expect(findingsIn([["nieuw", "Dit geldt, tenzij het regent.", 0]], { kind: "overig" })).toEqual([]);
    expect(findingsIn([["nieuw", "Dit geldt, tenzij het regent.", 0]], { kind: "begrotingsamendement" })).toEqual([]);
  });
});

const quote = (exact: string) => ({ rule: "tenzij", quote: { exact, prefix: "", suffix: "" } });

describe("a finding", () => {
  const [finding] = findingsIn([["nieuw", "Dit geldt, tenzij het hard regent en waait.", 0]]);

  test("quotes the words that carry it, to the end of their clause", () => {
    expect(finding?.quote.exact).toBe("tenzij het hard regent en waait");
    expect(finding?.quote.prefix).toBe("Dit geldt, ");
  });

  test.each([
    ["Dit geldt op zondag tenzij bericht, waarna allen gaan.", "Dit geldt op zondag tenzij bericht"],
    ["Dit geldt, tenzij vakantie, en dan.", "tenzij vakantie, en dan"],
    ["Dit geldt, tenzij het regent, tenzij het mist.", "tenzij het regent, tenzij het mist"],
  ])("quotes no less than can be understood, and not the next clause: %s", (text, exact) => {
    expect(findingsIn([["nieuw", text, 0]]).map(({ quote }) => quote.exact)).toEqual([exact]);
  });

  test("tells where it stands", () => {
    expect(finding?.place).toBe("Art. I, onderdeel B → art. 10d, vierde lid");
  });

  test("is called changed when the old words held it too", () => {
    const parts: Part[] = [
      ["oud", "tenzij het regent", 0],
      ["nieuw", "tenzij het sneeuwt", 0],
      ["nieuw", "tenzij het mist", 1],
    ];
    expect(findingsIn(parts).map(({ polarity }) => polarity)).toEqual(["gewijzigd", "nieuw"]);
  });

  test("is as certain as its change, and only possible when the lay-out is uncertain", () => {
    const parts: Part[] = [["nieuw", "tenzij het regent", 0]];
    const changes: Change[] = [{ ...aChange, certainty: "waarschijnlijk" }];
    expect(findingsIn(parts, { changes })[0]?.certainty).toBe("waarschijnlijk");
    expect(findingsIn(parts, { uncertain: true })[0]?.certainty).toBe("mogelijk");
  });

  test("is silenced by a guard that lies over it", () => {
    expect(findingsIn([["nieuw", "Dit geldt, tenzij anders bepaald.", 0]])).toEqual([]);
  });

  test("stands once for each change, the most telling, and three times at most", () => {
    expect(findingsIn([["nieuw", "tenzij het regent, tenzij kinderen slapen", 0]])).toHaveLength(1);
    const parts = [0, 1, 2, 3].map((change): Part => ["nieuw", `tenzij het ${change} keer regent`, change]);
    expect(findingsIn(parts)).toHaveLength(3);
  });

  test("comes strongest first, then in the order of the text", () => {
    const parts: Part[] = [
      ["nieuw", "tenzij het regent", 0],
      ["nieuw", "tenzij kinderen slapen", 1],
      ["nieuw", "tenzij het mist", 2],
    ];
    expect(findingsIn(parts).map(({ strength }) => strength)).toEqual(["hoog", "middel", "middel"]);
    expect(findingsIn(parts).map(({ quote }) => quote.exact)).toEqual([
      "tenzij kinderen slapen",
      "tenzij het regent",
      "tenzij het mist",
    ]);
  });

  test("of a core rule comes before others of the same strength", () => {
    const [finding] = findingsIn([["nieuw", "tenzij het regent", 0]]);
    const named = (rule: string, at: number) => finding && { ...finding, rule, range: [at, at + 5] as const };
    const found = [named("termijn", 0), named("uitzondering", 9), named("overgangsrecht", 5)].filter((one) => !!one);
    expect(found.toSorted(inOrder).map(({ rule }) => rule)).toEqual(["overgangsrecht", "uitzondering", "termijn"]);
  });

  test("keeps its key when it moves or its lay-out changes", () => {
    expect(findingKey(quote("tenzij het\n  regent"))).toBe(findingKey(quote("Tenzij het regent,")));
    expect(findingKey(quote("tenzij het regent"))).not.toBe(findingKey(quote("tenzij het sneeuwt")));
  });
});

test("a rule that throws hides no other", () => {
  const broken = defineRule({
    ...tenzij,
    id: "stuk",
    find: () => {
      throw new Error("kapot");
    },
  });
  const outcome = runRuleSet(compileRules([broken, tenzij]), aDocument([["nieuw", "tenzij het regent", 0]]));
  expect(outcome.findings.map(({ rule }) => rule)).toEqual(["tenzij"]);
  expect(outcome.failures).toEqual([{ rule: "stuk", error: "kapot" }]);
});

const kindsIn = (words: string): readonly string[] => {
  const document = aDocument([["dictum", words]], { kind: "motie" });
  const tokens = tokenise(document.text);
  return readRequests(tokens, readSegments(document, tokens)).flatMap(({ opening, acts }) =>
    opening === "verzoek" ? acts.map(({ kind }) => kind) : [opening],
  );
};

describe("what a dictum asks", () => {
  test.each([
    ["verzoekt de regering een loket te openen,", ["opdracht"]],
    ["verzoekt de regering een toets te maken en daarbij de sporters te betrekken,", ["onderzoek", "onderzoek"]],
    ["verzoekt de regering een loket te openen en daarbij de sporters te helpen,", ["opdracht", "opdracht"]],
    ["verzoekt de regering dit in kaart te brengen en de Kamer te informeren,", ["onderzoek", "onderzoek"]],
    ["verzoekt de regering het loket open te houden en de Kamer te informeren,", ["opdracht", "onderzoek"]],
    ["verzoekt de regering wetgeving voor te bereiden om dit mogelijk te maken,", ["opdracht"]],
    ["verzoekt de regering te onderzoeken hoe het loket beter te maken is,", ["onderzoek"]],
    ["verzoekt de regering geen loketten te sluiten,", ["stop"]],
    ["verzoekt de regering in Europees verband te pleiten voor schone lucht,", ["standpunt"]],
    ["verzoekt de regering het orgaan te verzoeken dit te toetsen,", ["onderzoek"]],
    ["verzoekt de regering het loket te verplichten zijn wachttijden te meten,", ["opdracht", "opdracht"]],
    ["verzoekt de regering te onderzoeken welke stappen te zetten zijn om te helpen,", ["onderzoek"]],
    ["roept de regering op om de heffing te stoppen, te onderzoeken hoe dit kan,", ["stop", "onderzoek"]],
    [
      "roept de regering op om het bedrag te verhogen, te evalueren en te delen,",
      ["opdracht", "onderzoek", "opdracht"],
    ],
    ["verzoekt de regering de heffing om wegen te betalen, te schrappen,", ["opdracht"]],
    [
      "verzoekt de regering dit in kaart te brengen en, met aandacht voor ouderen, een loket in te richten,",
      ["onderzoek", "opdracht"],
    ],
    ["verzoekt de regering dit in kaart te brengen en aandacht aan ouderen te besteden,", ["onderzoek", "onderzoek"]],
    [
      "verzoekt de regering te regelen dat loketten bezwaren horen en besluit de minister niet tijdig, de aanvraag te verlenen,",
      ["opdracht", "opdracht"],
    ],
    ["verzoekt de regering een loket te openen en roept de regering op dit te melden,", ["opdracht", "opdracht"]],
    ["verzoekt de regering dorpen te helpen om in plaats van bussen, trams te kopen,", ["opdracht"]],
    ["spreekt uit dat dit moet; verzoekt de regering dit te regelen,", ["standpunt", "opdracht"]],
  ])("in %j", (words, kinds) => {
    expect(kindsIn(words)).toEqual(kinds);
  });

  test("is told for each word: object before the verb, complement after it", () => {
    const document = aDocument(
      [["dictum", "verzoekt de regering loketten te openen en scholen te bezoeken om rust te onderzoeken,"]],
      { kind: "motie" },
    );
    const tokens = tokenise(document.text);
    const requests = readRequests(tokens, readSegments(document, tokens));
    expect(askedAt(requests, tokens.words.indexOf("loketten"))).toBe("opdracht");
    expect(askedAt(requests, tokens.words.indexOf("rust"))).toBe("opdracht");
  });
});

test("each of several new articles is the place of its own signals", () => {
  const parts = [{ from: 33, target: { ...target, actPlace: "artikel 10e" } }];
  const document = aDocument([["nieuw", "Het recht geldt, tenzij hij wil. Het recht geldt, tenzij het regent.", 0]], {
    changes: [{ ...aChange, operation: "invoegen", parts }],
  });
  expect(runRuleSet(compileRules([tenzij]), document).findings.map(({ place }) => place)).toEqual([
    "Art. I, onderdeel B → art. 10d, vierde lid",
    "Art. I, onderdeel B → art. 10e",
  ]);
});
