import { expect, test } from "vitest";
import { parseDocument } from "../document/index.ts";
import { runRules } from "./index.ts";

const quotes = (body: string): readonly string[] =>
  runRules(
    parseDocument(`99 430
Wijziging van de Wet tegemoetkoming reiskosten mantelzorgers
Nr. 7
AMENDEMENT VAN HET LID OOSTERHUIS
Ontvangen 14 november 2030
De ondergetekende stelt het volgende amendement voor:
${body}
Toelichting
Dit is de toelichting.
Oosterhuis
`),
  )
    .findings.filter(({ rule }) => rule === "inwerkingtreding")
    .map(({ quote }) => quote.exact);

test("reads a date that replaces another in an article of the bill itself", () => {
  expect(quotes("In artikel IV wordt «1 juli 2031» vervangen door: 1 januari 2032.")).toEqual([
    expect.stringContaining("1 januari 2032"),
  ]);
});

test.each([
  "In artikel I, onderdeel C, wordt «1 juli 2031» vervangen door: 1 januari 2032.",
  "In artikel I, onderdeel C, wordt in artikel 7, eerste lid, «1 juli 2031» vervangen door: 1 januari 2032.",
  "In artikel IV wordt «de aanvrager» vervangen door: de aanvrager die op 1 januari 2032 een vergunning heeft.",
  "In artikel IV wordt «1 januari 2040» vervangen door: 1 januari 2036.",
  "In artikel IV wordt «1 juli» vervangen door: 1 januari.",
  "In artikel IV wordt «zes maanden» vervangen door: 1 januari 2032.",
])("leaves a date alone in %s", (body) => {
  expect(quotes(body)).toEqual([]);
});
