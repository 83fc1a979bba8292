import { describe, expect, test } from "vitest";
import { tokenise } from "../text/index.ts";
import { isInName } from "./names.ts";

/** Is the word that stands between stars part of a name? */
function isNamed(marked: string): boolean {
  const before = tokenise(marked.split("*")[0] ?? "").length;
  const tokens = tokenise(marked.replaceAll("*", ""));
  const segment = { zone: "nieuw", change: 0, from: 0, to: tokens.length } as const;
  return isInName(tokens, { segment, from: before, to: before + 1 });
}

describe("a word in the name of an act or an office", () => {
  test.each([
    "De tafel, bedoeld in artikel 3 van de Wet op het financieel *toezicht*, is groen.",
    "De tafel, bedoeld in artikel 3 van de Wet *bestuurlijke* boete meldingsplichten, is groen.",
    "De tafel, bedoeld in de *Tijdelijke* wet stoelen, is groen.",
    "In het voorstel van wet houdende regels over het *toezicht* op scholen wordt artikel 3 gelezen.",
    "De tafel van de Algemene wet op het *toezicht* is groen.",
    "De tafel, bedoeld in de Wet arbeid vreemdelingen en *toezicht*, is groen.",
    "Het wordt bewaard door Onze Minister voor *Rechtsbescherming*.",
    "De tafel van de Kamer voor *Toezicht* is groen.",
  ])("means nothing: %s", (words) => expect(isNamed(words)).toBe(true));

  test.each([
    "In afwijking van de Wet kinderopvang *verrekent* de dienst de toeslag.",
    "Tegen een besluit op grond van de Wet kinderopvang kan de ouder *bezwaar* maken.",
    "De ouder kan volgens de Wet kinderopvang *bezwaren*.",
    "De dienst kan op grond van de Wet kinderopvang *terugvorderen*.",
    "De uitkering op grond van de Wet werk en inkomen die *teruggevorderd* wordt, vervalt.",
    "Volgens de Wet inkomstenbelasting 2001 *gegevens* delen.",
    "Artikel 3 van de Wet kinderopvang, *bezwaar* en beroep.",
    "De regeling voor *toezicht* wordt gemaakt.",
    "*Tijdelijke* regeling voor stoelen.",
    "Onze Minister voorziet in *rechtsbescherming* voor de ouder.",
    "Tegen een besluit op grond van de Wet kinderopvang staat *beroep* open.",
    "Volgens de Wet kinderopvang ziet de dienst *toe* op de stoelen.",
    "Volgens de Wet kinderopvang doet de dienst *onderzoek*.",
    "De dienst kent op grond van de Wet arbeid en zorg *ambtshalve* een stoel toe.",
    "Op grond van de Wet kinderopvang betalen ouders een *boete*.",
    "De ouder krijgt krachtens de Wet kinderopvang een *boete*.",
    "De stoelen van de Wet bodembescherming *werken* terug.",
    "De stoelen van de Wet bodembescherming *blijven* van kracht.",
    "De Provincie besluit over het *toezicht* op stoelen.",
    "De commissie voor het *toezicht* op de stoelen meldt dat.",
  ])("counts: %s", (words) => expect(isNamed(words)).toBe(false));

  test("more than two words are a sentence", () => {
    const tokens = tokenise("Volgens de Wet kinderopvang met dien verstande dat");
    const segment = { zone: "nieuw", change: 0, from: 0, to: tokens.length } as const;
    expect(isInName(tokens, { segment, from: 4, to: 8 })).toBe(false);
  });
});
