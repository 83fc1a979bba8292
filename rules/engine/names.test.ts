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
    "De commissie voor het *toezicht* op de stoelen meldt dat.",
  ])("counts: %s", (words) => expect(isNamed(words)).toBe(false));
});
