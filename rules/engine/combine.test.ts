import { describe, expect, test } from "vitest";
import { noFacts, type Change, type ParliamentaryDocument } from "../document/index.ts";
import { combineFindings } from "./combine.ts";
import { combinations, dampers } from "./combinations.ts";
import type { Finding, Strength } from "./finding.ts";

/** One change: its new words, the rules that find something in them, and the act it changes. */
type Part = { readonly nieuw: string; readonly finds: readonly (readonly [rule: string, strength: Strength])[] };
type Case = {
  readonly parts: readonly Part[];
  readonly date?: string;
  readonly acts?: readonly string[];
  readonly executors?: number;
};

const changeOf = (act: string | null): Change => ({
  operation: "toevoegen",
  target: { level: "wet", because: "voorbeeld", billPlace: null, actPlace: null, act },
  certainty: "zeker",
});

function documentOf({ parts, date, acts }: Case): ParliamentaryDocument {
  let text = "";
  const passages = parts.map(({ nieuw }, change) => {
    const start = text.length;
    text += `${nieuw}\n\n`;
    return { zone: "nieuw", range: [start, text.length], change } as const;
  });
  return {
    text,
    facts: { ...noFacts, kind: "amendement", date: date ?? null },
    factSources: {},
    passages,
    changes: acts ? acts.map(changeOf) : parts.map(() => changeOf(null)),
    uncertain: false,
  };
}

/** Every finding starts at the first word of its part. */
function findingsOf(document: ParliamentaryDocument, { parts }: Case): readonly Finding[] {
  return parts.flatMap(({ nieuw, finds }, index) =>
    finds.map(([rule, strength]) => ({
      rule,
      strength,
      certainty: "zeker" as const,
      polarity: "nieuw" as const,
      zone: "nieuw" as const,
      range: [document.passages[index]?.range[0] ?? 0, (document.passages[index]?.range[0] ?? 0) + 5] as const,
      quote: { exact: nieuw, prefix: "", suffix: "" },
      place: "nieuwe tekst",
      message: "m.",
      question: "v?",
    })),
  );
}

function weighed(rule: string, one: Case): Pick<Finding, "strength" | "because"> | undefined {
  const document = documentOf(one);
  const { executors = 0 } = one;
  return combineFindings(document, findingsOf(document, one), { executors }).find((finding) => finding.rule === rule);
}

const start = (date: string): Part => ({
  nieuw: `Deze wet treedt in werking met ingang van ${date}.`,
  finds: [["inwerkingtreding", "middel"]],
});
const part = (nieuw: string, ...finds: Part["finds"]): Part => ({ nieuw, finds });
const middel = (rule: string) => [rule, "middel"] as const;

type Row = {
  readonly id: string;
  readonly rule: string;
  readonly from: Strength;
  readonly to: Strength;
  /** Holds the combination. */
  readonly hit: Case;
  /** Looks like it and is not. */
  readonly near: Case;
};

const rows: readonly Row[] = [
  {
    id: "C1",
    rule: "uitzondering",
    from: "middel",
    to: "hoog",
    hit: { parts: [part("tenzij de dienst gegevens deelt", middel("uitzondering"), middel("gegevensuitwisseling"))] },
    near: {
      parts: [part("tenzij het regent", middel("uitzondering")), part("gegevens", middel("gegevensuitwisseling"))],
    },
  },
  {
    id: "C2",
    rule: "overgangsrecht",
    from: "middel",
    to: "hoog",
    hit: { parts: [part("Artikel 3 blijft van toepassing op oude passen.", middel("overgangsrecht"))] },
    near: {
      parts: [part("Artikel 3 blijft tot 1 januari 2033 van toepassing op oude passen.", middel("overgangsrecht"))],
    },
  },
  {
    id: "C3",
    rule: "register",
    from: "middel",
    to: "hoog",
    hit: { date: "2030-11-14", parts: [part("Er is een register.", middel("register")), start("1 januari 2031")] },
    near: { date: "2030-02-14", parts: [part("Er is een register.", middel("register")), start("1 januari 2031")] },
  },
  {
    id: "C4",
    rule: "individuele-beoordeling",
    from: "middel",
    to: "hoog",
    hit: { parts: [part("Per geval binnen zes weken.", middel("individuele-beoordeling"), middel("termijn"))] },
    near: {
      parts: [part("Per geval.", middel("individuele-beoordeling")), part("Binnen zes weken.", middel("termijn"))],
    },
  },
  {
    id: "C5",
    rule: "ambtshalve",
    from: "middel",
    to: "hoog",
    hit: { parts: [part("Ambtshalve, ook voor ouders.", middel("ambtshalve"), middel("doelgroep"))] },
    near: { parts: [part("Ambtshalve.", middel("ambtshalve")), part("Ook voor ouders.", middel("doelgroep"))] },
  },
  {
    id: "C6",
    rule: "plicht",
    from: "middel",
    to: "hoog",
    hit: { parts: [part("De houder meldt dit.", middel("plicht")), part("Een boete.", middel("sanctie"))] },
    near: { parts: [part("De houder meldt dit.", middel("plicht")), part("Een brief.", middel("voorlichting"))] },
  },
  {
    id: "C7",
    rule: "keten",
    from: "middel",
    to: "hoog",
    hit: { executors: 2, parts: [part("Na overleg met de dienst.", middel("keten"))] },
    near: { executors: 1, parts: [part("Na overleg met de dienst.", middel("keten"))] },
  },
  {
    id: "C8",
    rule: "delegatie",
    from: "middel",
    to: "hoog",
    hit: { parts: [part("Bij regeling worden regels gesteld.", middel("delegatie")), start("1 juli 2031")] },
    near: { parts: [part("Bij regeling worden regels gesteld.", middel("delegatie")), start("een ander moment")] },
  },
  {
    id: "C9",
    rule: "meerdere-wetten",
    from: "middel",
    to: "hoog",
    hit: { acts: ["Wet a", "Wet b", "Wet c"], parts: [part("ten hoogste vijf leden", middel("meerdere-wetten"))] },
    near: { acts: ["Wet a", "Wet a", "Wet b"], parts: [part("ten hoogste vijf leden", middel("meerdere-wetten"))] },
  },
  {
    id: "C10",
    rule: "bedrag",
    from: "laag",
    to: "middel",
    hit: {
      parts: [part("De bijdrage is met ingang van 1 april 2031 € 40.", ["bedrag", "laag"]), start("1 juli 2031")],
    },
    near: { parts: [part("De bijdrage is € 40.", ["bedrag", "laag"]), start("1 juli 2031")] },
  },
  {
    id: "C11",
    rule: "voorwaarde",
    from: "middel",
    to: "hoog",
    hit: {
      parts: [
        part("Mits hij in dat kalenderjaar genoeg punten heeft.", middel("voorwaarde")),
        part("Wordt teruggevorderd.", middel("terugvordering")),
      ],
    },
    near: {
      parts: [
        part("Mits hij een diploma toont.", middel("voorwaarde")),
        part("Wordt teruggevorderd.", middel("terugvordering")),
      ],
    },
  },
  {
    id: "C12",
    rule: "medeoverheden",
    from: "middel",
    to: "hoog",
    hit: {
      date: "2030-11-14",
      parts: [part("De gemeenteraad stelt een verordening vast.", middel("medeoverheden")), start("1 januari 2031")],
    },
    near: {
      date: "2030-09-14",
      parts: [part("De gemeenteraad stelt een verordening vast.", middel("medeoverheden")), start("1 januari 2031")],
    },
  },
  {
    id: "D3",
    rule: "medeoverheden",
    from: "middel",
    to: "laag",
    hit: { parts: [part("De gemeenteraad kan een verordening vaststellen.", middel("medeoverheden"))] },
    near: { parts: [part("De gemeenteraad zorgt dat ouders dit kunnen lezen.", middel("medeoverheden"))] },
  },
];

test("every combination and damper has its two texts", () => {
  expect(rows.map(({ id }) => id)).toEqual([...combinations, ...dampers].map(({ id }) => id));
});

describe.each(rows.map((row) => [row.id, row] as const))("%s", (id, { rule, from, to, hit, near }) => {
  const { because } = [...combinations, ...dampers].find((one) => one.id === id) ?? {};

  test("changes the strength and says why", () => {
    expect(weighed(rule, hit)).toMatchObject({ strength: to, because: [because] });
  });

  test("leaves a text alone that looks like it", () => {
    const result = weighed(rule, near);
    expect(result?.strength).toBe(from);
    expect(result?.because).toBeUndefined();
  });
});

test("says nothing when the signal is strong already", () => {
  const nieuw = "tenzij de dienst gegevens deelt";
  const one = { parts: [part(nieuw, ["uitzondering", "hoog"], middel("gegevensuitwisseling"))] };
  expect(weighed("uitzondering", one)?.because).toBeUndefined();
});

test("never touches what makes a text lighter", () => {
  const one = { parts: [part("De plicht vervalt.", ["plicht", "lichter"]), part("Een boete.", middel("sanctie"))] };
  expect(weighed("plicht", one)).toMatchObject({ strength: "lichter" });
});

test("puts what became stronger first", () => {
  const one: Case = {
    parts: [
      part("Een loket.", middel("voorlichting")),
      part("Meldt.", middel("plicht")),
      part("Boete.", middel("sanctie")),
    ],
  };
  const document = documentOf(one);
  const [first] = combineFindings(document, findingsOf(document, one), { executors: 0 });
  expect(first?.rule).toBe("plicht");
});

test("reasons are whole sentences that name the direction", () => {
  for (const { because } of combinations) expect(because).toMatch(/^Hoger, omdat .+\.$/);
  for (const { because } of dampers) expect(because).toMatch(/^Lager, omdat .+\.$/);
});
