import type { ParliamentaryDocument } from "../../document/index.ts";
import { saysOneOf, wordsIn, type Finding } from "../../engine/index.ts";
import { aanwijzingen, kaderOvergangsrecht } from "../sources.ts";
import type { ContextRule } from "./context-rule.ts";

export const overgangsrechtOntbreekt: ContextRule = {
  id: "overgangsrecht-ontbreekt",
  title: "Geen overgangsbepaling gevonden",
  dimensions: ["T", "J"],
  why: "Wie al een recht of plicht heeft, wil weten of de nieuwe regel ook voor hem geldt. Zonder bepaling geldt een nieuwe regel meestal meteen voor iedereen.",
  sources: [kaderOvergangsrecht, aanwijzingen],
  message: "Een recht, bedrag of plicht verandert. In dit stuk staat niet hoe het gaat met bestaande gevallen.",
  question: "Zijn er lopende gevallen waarvoor dit anders uitpakt, en wat geldt voor hen?",
  strength: "laag",
  find: (document, findings) => {
    const changed = findings.find(isChange);
    const isAnswered = findings.some(({ rule }) => answers.has(rule));
    if (!isAmendment(document) || changed === undefined || isAnswered || saysWhatApplies(document)) return [];
    const { id, strength, message, question } = overgangsrechtOntbreekt;
    const { zone, polarity, range, quote, place } = changed;
    return [{ rule: id, strength, certainty: "mogelijk", polarity, zone, range, quote, place, message, question }];
  },
};

/** A change in a right, an amount or a duty. */
const changing: ReadonlySet<string> = new Set(["doelgroep", "voorwaarde", "bedrag", "plicht", "berekening"]);
const answers: ReadonlySet<string> = new Set(["overgangsrecht", "terugwerkende-kracht"]);

const namesApplication = saysOneOf([
  "(eerst|voor het eerst) ..4 (van toepassing|toepassing|toegepast)",
  "(is|zijn|wordt|worden) ..4 (van toepassing|toegepast) op ..8 (na|vóór|voor|vanaf) <datum>",
  "overgangs*",
  "toepassingsmoment",
]);

function isAmendment({ facts: { kind } }: ParliamentaryDocument): boolean {
  return kind === "amendement" || kind === "subamendement" || kind === "nota-van-wijziging";
}

function isChange({ rule, strength, polarity }: Finding): boolean {
  return changing.has(rule) && strength !== "lichter" && polarity !== "geschrapt";
}

function saysWhatApplies(document: ParliamentaryDocument): boolean {
  return document.passages.some(
    ({ zone, range }) => (zone === "nieuw" || zone === "opdracht") && namesApplication(wordsIn(document, range)),
  );
}
