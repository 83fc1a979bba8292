import { wordSet } from "../../text/index.ts";
import type { Operation } from "../model.ts";

const single: ReadonlyMap<string, Operation> = new Map<string, Operation>(
  Object.entries({
    vervangen: "vervangen",
    ingevoegd: "invoegen",
    tussengevoegd: "invoegen",
    ingelast: "invoegen",
    geplaatst: "invoegen",
    gezet: "invoegen",
    invoegen: "invoegen",
    toegevoegd: "toevoegen",
    toegvoegd: "toevoegen",
    gehecht: "toevoegen",
    aangevuld: "toevoegen",
    vervalt: "vervallen",
    vervallen: "vervallen",
    geschrapt: "vervallen",
    weggelaten: "vervallen",
    vernummerd: "vernummeren",
    vernummering: "vernummeren",
    genummerd: "vernummeren",
    verletterd: "verletteren",
    verlettering: "verletteren",
    gelezen: "komt-te-luiden",
    luidt: "komt-te-luiden",
    vermeldt: "vervangen",
    verwijst: "vervangen",
    verhoogd: "wijzigen",
    verlaagd: "wijzigen",
  } satisfies Record<string, Operation>),
);

/** What a word says by itself that happens. Old prints break words at the end of a line: "in-gevoegd". */
export function operationOfWord(lower: string): Operation | undefined {
  return single.get(lower) ?? (lower.includes("-") ? single.get(lower.replace("-", "")) : undefined);
}

const firstOfMore = wordSet("te toe in als gewijzigd gewijzig volgende krijgt volgt");

/** Whether an operation can begin with a word: "toe" as in "toe te voegen". */
export function opensOperation(lower: string): boolean {
  return firstOfMore.has(lower) || operationOfWord(lower) !== undefined;
}

const telling = wordSet("luiden lezen staan voegen gewijzigd gewijzig wijziging wijzigingen krijgt volgt");

/** Whether a word can be the one that says what happens; every operation has one. */
export function tellsOperation(lower: string): boolean {
  return telling.has(lower) || operationOfWord(lower) !== undefined;
}
