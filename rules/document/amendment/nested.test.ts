import { expect, test } from "vitest";
import { parseDocument } from "../parse.ts";

/** Amendments that put in whole parts of a bill with instructions of their own: two and three levels. */
type Kind = "AMENDEMENT" | "SUBAMENDEMENT";

const amending = "Wijziging van de Boswet in verband met nieuw bos";
const newAct = "Regels over bossen (Boswet 2020)";

const read = (lines: readonly string[], title = amending, kind: Kind = "AMENDEMENT") =>
  parseDocument(
    [
      `97 101 ${title}`,
      `Nr. 12 ${kind} VAN HET LID VERHULST`,
      "Ontvangen 5 juni 2020",
      "De ondergetekende stelt het volgende amendement voor:",
      ...lines,
      "Toelichting",
      "Dit amendement regelt iets.",
      "Verhulst",
    ].join("\n\n"),
  );

/** "wet | vervallen | artikel IIIA → artikel 2" for every instruction, and below it where its further parts stand. */
function places(...args: Parameters<typeof read>): readonly string[] {
  return read(...args).changes.flatMap(({ operation, target, parts = [] }) => [
    `${target.level} | ${operation} | ${target.billPlace} → ${target.actPlace}`,
    ...parts.map((part) => `  ${part.target.billPlace} → ${part.target.actPlace}`),
  ]);
}

const newLinesOf = (lines: readonly string[], title?: string): readonly string[] => {
  const { text, passages } = read(lines, title);
  return passages
    .filter(({ zone }) => zone === "nieuw")
    .flatMap(({ range }) => text.slice(...range).match(/.+/g) ?? []);
};

const twoArticles = [
  "I",
  "Na artikel III worden twee artikelen ingevoegd, luidende:",
  "ARTIKEL IIIA",
  "De Heidewet wordt als volgt gewijzigd:",
  "A",
  "In artikel 2, eerste lid, wordt «hei» vervangen door «heide».",
  "B",
  "Artikel 5 wordt als volgt gewijzigd:",
  "1. Het tweede lid vervalt.",
  "2. Onder vernummering van het derde lid tot tweede lid wordt een lid toegevoegd, luidende:",
  "3. Wie hei maait, meldt dat.",
  "C",
  "Na artikel 8 worden twee artikelen ingevoegd, luidende:",
  "Artikel 8a",
  "Er is een heiderand.",
  "Artikel 8b",
  "Er is een heidekern.",
  "ARTIKEL IIIB. Wijziging van de Veenwet",
  "Artikel 3 vervalt.",
  "II",
  "Artikel V vervalt.",
];

test("two new articles of a bill each change an act, with parts, articles and leden of their own", () => {
  expect(places(twoArticles)).toEqual([
    "wetsvoorstel | invoegen | artikel IIIA → null",
    "  artikel IIIB → null",
    "wet | wijzigen | artikel IIIA → null",
    "wet | vervangen | artikel IIIA, onderdeel A → artikel 2, eerste lid",
    "wet | wijzigen | artikel IIIA, onderdeel B → artikel 5",
    "wet | vervallen | artikel IIIA, onderdeel B → artikel 5, tweede lid",
    "wet | toevoegen | artikel IIIA, onderdeel B → artikel 5, lid 3",
    "wet | invoegen | artikel IIIA, onderdeel C → artikel 8a",
    "  artikel IIIA, onderdeel C → artikel 8b",
    "wet | vervallen | artikel IIIB → artikel 3",
    "wetsvoorstel | vervallen | artikel V → null",
  ]);
});

test("each of those instructions names the act that its article changes", () => {
  expect(read(twoArticles).changes.map(({ target }) => target.act)).toEqual([
    null,
    ...Array.from({ length: 6 }, () => "Heidewet"),
    "Veenwet",
    null,
  ]);
});

test("labels and headings of a new article are part of the new text, the last ones too", () => {
  expect(newLinesOf(twoArticles)).toEqual(
    expect.arrayContaining(["ARTIKEL IIIA", "A", "B", "C", "ARTIKEL IIIB. Wijziging van de Veenwet"]),
  );
});

test("a new chapter of a new act changes other acts, article by article", () => {
  const chapter = [
    "Na artikel 9 wordt een hoofdstuk ingevoegd, luidende:",
    "HOOFDSTUK 2A. WIJZIGING VAN ANDERE WETTEN",
    "Artikel 9a",
    "De Heidewet wordt als volgt gewijzigd:",
    "A",
    "Artikel 2 vervalt.",
    "B",
    "In artikel 4 wordt «hei» vervangen door «heide».",
    "Artikel 9b",
    "In artikel 3, tweede lid, van de Veenwet vervalt «veen».",
  ];
  expect(places(chapter, newAct)).toEqual([
    "wetsvoorstel | invoegen | hoofdstuk 2A → null",
    "  artikel 9a → null",
    "  artikel 9b → null",
    "wet | wijzigen | artikel 9a → null",
    "wet | vervallen | artikel 9a, onderdeel A → artikel 2",
    "wet | vervangen | artikel 9a, onderdeel B → artikel 4",
    "wet | vervallen | artikel 9b → artikel 3, tweede lid",
  ]);
});

test("a sentence that begins with another article is no heading, whatever act it names", () => {
  const body = [
    "In artikel I, onderdeel A, worden na artikel 4 twee artikelen ingevoegd, luidende:",
    "Artikel 4a",
    "1. Er komt bos.",
    "Artikel 5 Algemene wet bestuursrecht is niet van toepassing.",
    "Artikel 4b",
    "1. Er komt hei.",
  ];
  expect(places(body).join("\n")).toContain("artikel 4b");
  expect(places(body).join("\n")).not.toContain("artikel 5");
});

test("a heading and the instruction behind it can share a line", () => {
  expect(
    places(
      [
        "Na artikel 9 wordt een artikel ingevoegd, luidende:",
        "Artikel 9a. In artikel 3 van de Veenwet vervalt «veen».",
      ],
      newAct,
    ),
  ).toEqual(["wetsvoorstel | invoegen | artikel 9a → null", "wet | vervallen | artikel 9a → artikel 3"]);
});

test("new parts of an article of the bill give instructions from their own place", () => {
  expect(
    places([
      "In artikel I worden voor onderdeel A twee onderdelen ingevoegd, luidende:",
      "0A",
      "Artikel 2 vervalt.",
      "0Aa",
      "Artikel 3 komt te luiden:",
      "Artikel 3",
      "1. Er is een woud.",
    ]),
  ).toEqual([
    "wetsvoorstel | invoegen | artikel I, onderdeel 0A → null",
    "  artikel I, onderdeel 0Aa → null",
    "wet | vervallen | artikel I, onderdeel 0A → artikel 2",
    "wet | komt-te-luiden | artikel I, onderdeel 0Aa → artikel 3",
  ]);
});

test("one new part ends before the next number of the amendment itself", () => {
  expect(
    places([
      "In artikel I wordt onderdeel D als volgt gewijzigd:",
      "1. Onder vernummering van subonderdeel 1 tot subonderdeel 2 wordt een subonderdeel ingevoegd, luidende:",
      "1. In het eerste lid wordt «bos» vervangen door «woud».",
      "2. Er wordt een subonderdeel toegevoegd, luidende:",
      "3. Er wordt een lid toegevoegd, luidende:",
      "5. Het college houdt een lijst bij.",
    ]),
  ).toEqual([
    "wetsvoorstel | wijzigen | artikel I, onderdeel D → null",
    "wetsvoorstel | invoegen | artikel I, onderdeel D, subonderdeel 1 → null",
    "wet | vervangen | artikel I, onderdeel D, subonderdeel 1 → eerste lid",
    "wetsvoorstel | toevoegen | artikel I, onderdeel D, subonderdeel 3 → null",
    "wet | toevoegen | artikel I, onderdeel D, subonderdeel 3 → lid 5",
  ]);
});

test("a new aanhef of a part of the bill changes the act", () => {
  expect(
    places([
      "Artikel I, onderdeel B, wordt als volgt gewijzigd:",
      "1. De aanhef komt te luiden:",
      "Artikel 3 wordt als volgt gewijzigd:",
      "2. Aan het slot worden twee onderdelen toegevoegd, luidende:",
      "3. Het vierde lid vervalt.",
      "4. Er wordt een lid toegevoegd, luidende:",
      "5. Het college houdt een lijst bij.",
    ]),
  ).toEqual([
    "wetsvoorstel | wijzigen | artikel I, onderdeel B → null",
    "wetsvoorstel | komt-te-luiden | artikel I, onderdeel B, aanhef → null",
    "wet | wijzigen | artikel I, onderdeel B, aanhef → artikel 3",
    "wetsvoorstel | toevoegen | artikel I, onderdeel B, onderdeel 3 → null",
    "  artikel I, onderdeel B, onderdeel 4 → null",
    "wet | vervallen | artikel I, onderdeel B, onderdeel 3 → vierde lid",
    "wet | toevoegen | artikel I, onderdeel B, onderdeel 4 → lid 5",
  ]);
});

test("a part and its instruction behind one colon", () => {
  expect(
    places(["In artikel XIV wordt na onderdeel c een onderdeel ingevoegd, luidende: ca. Artikel 34 vervalt."]),
  ).toEqual([
    "wetsvoorstel | invoegen | artikel XIV, onderdeel ca → null",
    "wet | vervallen | artikel XIV, onderdeel ca → artikel 34",
  ]);
});

test("samenloop: the instruction behind the condition changes the act of the other bill", () => {
  const samenloop = [
    "Na artikel II wordt een artikel ingevoegd, luidende:",
    "ARTIKEL IIA",
    "Indien het bij geleidende brief van 3 maart 2020 ingediende voorstel van wet tot wijziging van de Heidewet (97 200) tot wet is of wordt verheven, wordt artikel I, onderdeel A, van die wet als volgt gewijzigd:",
    "1. In het eerste lid wordt «hei» vervangen door «heide».",
    "2. Het tweede lid vervalt.",
  ];
  expect(places(samenloop)).toEqual([
    "wetsvoorstel | invoegen | artikel IIA → null",
    "wet | wijzigen | artikel IIA → artikel I, onderdeel A",
    "wet | vervangen | artikel IIA → artikel I, onderdeel A, eerste lid",
    "wet | vervallen | artikel IIA → artikel I, onderdeel A, tweede lid",
  ]);
  expect(read(samenloop).changes[1]?.target.act).toBe("Heidewet");
});

const added = (...lines: readonly string[]) => ["Na artikel III wordt een artikel ingevoegd, luidende:", ...lines];

test("an instruction in a new article is known however long the name of its act is", () => {
  const name = "Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze boswachters";
  const whole = added("ARTIKEL IIIA", `De ${name} wordt als volgt gewijzigd:`, "A", "In artikel 3 vervalt «bos».");
  const one = added("ARTIKEL IIIA", `In artikel 3 van de ${name} wordt «bos» vervangen door «hei».`);
  expect(read(whole).changes.map(({ target }) => target.act)).toEqual([null, name, name]);
  expect(read(one).changes.map(({ target }) => target.act)).toEqual([null, name]);
  const law = added("ARTIKEL IIIA", `Artikel 3 van de ${name} vervalt op een tijdstip dat bij besluit wordt bepaald.`);
  expect(read(law).changes).toHaveLength(1);
});

const heidewet = "Indien het voorstel van wet tot wijziging van de Heidewet (97 200) tot wet is verheven,";

test.each([
  ["of this bill", `${heidewet} wordt artikel I, onderdeel B, van deze wet als volgt gewijzigd:`, null],
  ["that names no act", `${heidewet} vervalt artikel I, onderdeel B.`, null],
  ["of that act", `${heidewet} vervalt artikel I, onderdeel B, van die wet.`, "Heidewet"],
  ["of that bill", `${heidewet} vervalt artikel I, onderdeel B, van dat wetsvoorstel.`, "Heidewet"],
  ["of another act", `${heidewet} vervalt artikel I, onderdeel B, van de Boswet.`, "Boswet"],
])("an act that a condition names counts for an instruction %s", (_name, instruction, act) => {
  expect(read([instruction]).changes[0]?.target.act).toBe(act);
});

test("'die wet' is the act that was named last before it, also by another instruction in the sentence", () => {
  const both = "In artikel 3 van de Heidewet vervalt «hei» en wordt in artikel 4 van die wet «a» vervangen door «b».";
  expect(read([both]).changes.map(({ target }) => target.act)).toEqual(["Heidewet", "Heidewet"]);
});

test("a condition without an instruction behind it stays law text", () => {
  const law = [
    "Na artikel II wordt een artikel ingevoegd, luidende:",
    "ARTIKEL IIA",
    "Indien deze wet in werking treedt na 1 januari 2030, wordt het bos geteld.",
  ];
  expect(places(law)).toEqual(["wetsvoorstel | invoegen | artikel IIA → null"]);
});

test("a subamendement puts a part in an amendement, which puts a part in the bill, which changes the act", () => {
  expect(
    places(
      [
        "Onderdeel I wordt als volgt gewijzigd:",
        "1. In artikel III, onderdeel B, wordt «bos» vervangen door «woud».",
        "2. Er wordt een onderdeel toegevoegd, luidende:",
        "II",
        "In artikel IV wordt na onderdeel C een onderdeel ingevoegd, luidende:",
        "Ca",
        "In artikel 9 vervalt «bos».",
      ],
      amending,
      "SUBAMENDEMENT",
    ),
  ).toEqual([
    "amendement | wijzigen | onderdeel I → null",
    "amendement | vervangen | artikel III, onderdeel B → null",
    "amendement | toevoegen | onderdeel II → null",
    "amendement | invoegen | artikel IV, onderdeel Ca → null",
    "amendement | vervallen | artikel IV, onderdeel Ca → artikel 9",
  ]);
});

test.each([
  [
    "leden",
    [
      "In artikel I, onderdeel D, worden in artikel 12 het eerste en tweede lid vervangen door drie leden, luidende:",
      "1. Bos is bos.",
      "2. Hei is hei.",
      "3. Veen is veen.",
    ],
    ["artikel 12, eerste en tweede lid", "artikel 12, lid 1", "artikel 12, lid 2", "artikel 12, lid 3"],
  ],
  [
    "articles",
    [
      "In artikel I, onderdeel D, worden de artikelen 12 en 13 vervangen door:",
      "Artikel 12",
      "1. Bos is bos.",
      "Artikel 13",
      "Veen is veen.",
    ],
    ["artikelen 12 en 13", "artikel 12", "artikel 13"],
  ],
  [
    "onderdelen",
    ["In artikel I, onderdeel D, komen in artikel 12 de onderdelen a tot en met c te luiden:", "a. bos;", "b. hei;"],
    ["artikel 12, onderdelen a tot en met c", "artikel 12, onderdeel a", "artikel 12, onderdeel b"],
  ],
])("several %s that replace others have a place each", (_name, lines, expected) => {
  const [change] = read(lines).changes;
  expect([change?.target, ...(change?.parts ?? []).map(({ target }) => target)].map((one) => one?.actPlace)).toEqual(
    expected,
  );
});

test("a new lid is new text, also when its number goes on with the numbers of the amendment", () => {
  const lines = [
    "Artikel I, onderdeel B, wordt als volgt gewijzigd:",
    "1. In artikel 3 vervalt «bos».",
    "2. In artikel 4 wordt een lid toegevoegd, luidende:",
    "3. Het bedrag wordt jaarlijks vervangen door een ander bedrag.",
  ];
  expect(newLinesOf(lines)).toEqual(["3. Het bedrag wordt jaarlijks vervangen door een ander bedrag."]);
});

test("a second verb with a subject before it is an instruction of its own, in the same article", () => {
  expect(
    places([
      "In artikel I, onderdeel C, artikel 5, vervallen het derde lid en het vierde lid wordt vernummerd tot derde lid.",
    ]),
  ).toEqual([
    "wetsvoorstel | vervallen | artikel I, onderdeel C → artikel 5, derde lid",
    "wetsvoorstel | vernummeren | artikel I, onderdeel C → artikel 5, vierde lid",
  ]);
});

test("each article of a new paragraph has its own place", () => {
  const lines = [
    "In artikel I, onderdeel B, wordt na artikel 4 een paragraaf ingevoegd, luidende:",
    "§ 2a. Bossen",
    "Artikel 4a",
    "Het college telt.",
    "Artikel 4b",
    "Onze Minister stelt regels.",
  ];
  expect(places(lines)).toEqual([
    "wetsvoorstel | invoegen | artikel I, onderdeel B → paragraaf 2a",
    "  artikel I, onderdeel B → artikel 4a",
    "  artikel I, onderdeel B → artikel 4b",
  ]);
});

test("a number goes on with the list of which it is the very next", () => {
  const lines = [
    "Artikel I wordt als volgt gewijzigd:",
    "1. Onderdeel B vervalt.",
    "2. Onderdeel C vervalt.",
    "3. Na onderdeel D wordt een onderdeel ingevoegd, luidende:",
    "Da",
    "Artikel 7 wordt als volgt gewijzigd:",
    "1. In het eerste lid vervalt «bos».",
    "2. Het derde lid vervalt.",
    "4. Onderdeel E vervalt.",
  ];
  expect(places(lines).slice(4)).toEqual([
    "wet | wijzigen | artikel I, onderdeel Da → artikel 7",
    "wet | vervallen | artikel I, onderdeel Da → artikel 7, eerste lid",
    "wet | vervallen | artikel I, onderdeel Da → artikel 7, derde lid",
    "wetsvoorstel | vervallen | artikel I, onderdeel E → null",
  ]);
});

test("what stands above all articles is a part of the bill", () => {
  expect(places(["In het opschrift vervalt «bos»."])).toEqual(["wetsvoorstel | vervallen | opschrift → null"]);
});
