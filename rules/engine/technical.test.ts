import { expect, test } from "vitest";
import { noFacts, type ParliamentaryDocument, type Passage } from "../document/index.ts";
import { tokensOf } from "../text/index.ts";
import { readSegments } from "./segments.ts";

/** Are the new words of a change that puts them in the place of the old ones read at all? */
function isRead(oud: string, nieuw: string, actPlace = "artikel 2"): boolean {
  const passages: readonly Passage[] = [
    { zone: "oud", range: [0, oud.length], change: 0 },
    { zone: "nieuw", range: [oud.length + 1, oud.length + 1 + nieuw.length], change: 0 },
  ];
  const target = { level: "wet", because: "voorbeeld", billPlace: null, actPlace, act: null } as const;
  const document: ParliamentaryDocument = {
    text: `${oud}\n${nieuw}`,
    facts: { ...noFacts, kind: "amendement" },
    factSources: {},
    passages,
    changes: [{ operation: "vervangen", target, certainty: "zeker" }],
    uncertain: false,
  };
  return readSegments(document, tokensOf(document)).length > 0;
}

test.each([
  ["behoudens het bepaalde in artikel 3, vijfde lid", "behoudens artikel 3, vierde lid"],
  ["met uitzondering van artikel 29b", "met uitzondering van artikel 29c"],
  ["tenzij het vijfde en zesde lid geldt", "tenzij het zesde en zevende lid geldt"],
  ["1.4.9", "1.4.10"],
  ["in artikel 3, onderdeel b", "in artikel 3, onderdeel c"],
  ["de artikelen 3 en 4 gelden", "de artikelen 3 en 5 gelden"],
])("a change that only refers to another place is not read: «%s» → «%s»", (oud, nieuw) =>
  expect(isRead(oud, nieuw)).toBe(false),
);

test("another heading is not read", () => {
  expect(isRead("toezicht op kasten", "toezicht op stoelen", "hoofdstuk 3, opschrift")).toBe(false);
});

test.each([
  ["met uitzondering van artikel 29b", "met uitzondering van de artikelen 29b en 29c"],
  ["behoudens artikel 3", "behalve bij brand en artikel 4"],
  ["een boete van de vierde categorie", "een boete van de vijfde categorie"],
  ["bedraagt € 1.500", "bedraagt € 1.750"],
  ["tussen 6.00 uur en 8.00 uur", "tussen 6.30 uur en 8.30 uur"],
  ["binnen 8 weken", "binnen 6 weken"],
  ["18", "21"],
  [
    "indien de werkgever, bedoeld in het eerste lid, 25 knechten heeft",
    "indien de werkgever, bedoeld in het eerste lid, 50 knechten heeft",
  ],
  ["een boete, bedoeld in artikel 23, vierde categorie", "een boete, bedoeld in artikel 23, vijfde categorie"],
  ["in afwijking van het eerste lid, 70 punten", "in afwijking van het eerste lid, 90 punten"],
  ["op grond van artikel 3 of later", "op grond van artikel 3 na later"],
  ["20m van de weg", "30m van de weg"],
  ["tarief 2a", "tarief 3a"],
])("a change of the norm itself is read: «%s» → «%s»", (oud, nieuw) => expect(isRead(oud, nieuw)).toBe(true));
