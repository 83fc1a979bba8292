import { array, assert, constantFrom, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { findQuote, quoteAt } from "./anchor.ts";

const slice = (text: string, exact: string, prefix = "", suffix = ""): string | undefined => {
  const range = findQuote(text, { exact, prefix, suffix });
  return range && text.slice(...range);
};

test("finds words across other white space, soft hyphens and quotation marks", () => {
  expect(slice("binnen drie\n  weken na ontvangst", "drie weken na")).toBe("drie\n  weken na");
  expect(slice("de ver\u00adgunning\u00a0vervalt", "de vergunning vervalt")).toBe("de ver\u00adgunning\u00a0vervalt");
  expect(slice("na «het bĳzondere» geval", 'na "het bijzondere" geval')).toBe("na «het bĳzondere» geval");
  expect(slice("het efﬁciënte e\u2010mail\u2011adres \u2012 ook", "het efficiënte e-mail-adres – ook")).toBe(
    "het efﬁciënte e\u2010mail\u2011adres \u2012 ook",
  );
  expect(slice("het efficiënte e-mailadres", "efﬁciënte e\u2010mailadres")).toBe("efficiënte e-mailadres");
  expect(slice("de pagina’s van ‘x’", "pagina's van 'x'")).toBe("pagina’s van ‘x’");
});

test("never approximates: other words, dashes or capitals are not the same", () => {
  expect(slice("binnen drie weken", "binnen vier weken")).toBeUndefined();
  expect(slice("waarde – en", "waarde - en")).toBeUndefined();
  expect(slice("Mits zij slaagt", "mits zij slaagt")).toBeUndefined();
  expect(slice("de heer Smits", "mits")).toBeUndefined();
  expect(slice("iets", "  ")).toBeUndefined();
});

test("chooses between several places by the words around them", () => {
  const text = "I. In artikel 2 vervalt het woord. II. In artikel 3 vervalt het woord. III. Slot.";
  const second = text.lastIndexOf("vervalt het woord");
  expect(findQuote(text, { exact: "vervalt het woord", prefix: "artikel 3", suffix: "" })).toEqual([
    second,
    second + 17,
  ]);
  expect(findQuote(text, { exact: "vervalt het woord", prefix: "elders", suffix: ". III." })).toEqual([
    second,
    second + 17,
  ]);
});

test("gives nothing when the place stays ambiguous", () => {
  expect(slice("zes weken, zes weken", "zes weken")).toBeUndefined();
  expect(slice("a zes weken b, a zes weken b", "zes weken", "a", "b")).toBeUndefined();
  expect(slice("a zes weken, zes weken b", "zes weken", "a", "b")).toBeUndefined();
});

test("quoteAt takes whole words around the range", () => {
  const text =
    "De uitkering wordt op aanvraag verstrekt aan de rechthebbende die in een gemeente woont en daar staat ingeschreven.";
  const start = text.indexOf("rechthebbende");
  const quote = quoteAt(text, [start, start + 13]);
  expect(quote).toEqual({
    exact: "rechthebbende",
    prefix: "wordt op aanvraag verstrekt aan de ",
    suffix: " die in een gemeente woont en daar",
  });
  expect(findQuote(text, quote)).toEqual([start, start + 13]);
});

const folded = (words: string | undefined): string | undefined => words?.replace(/\s+/g, " ").trim();

test("finds back every quote it made, or says that it cannot", () => {
  const part = constantFrom("de", "wet", "vervalt", "«x»", "\n", "ĳs", "mits", " ", "zes\u00a0weken");
  expect(() =>
    assert(
      property(array(part, { minLength: 3, maxLength: 60 }), nat(), nat(), (list, a, b) => {
        const text = list.join(" ");
        const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y);
        const found = findQuote(text, quoteAt(text, [start, end]));
        return found === undefined || folded(text.slice(...found)) === folded(text.slice(start, end));
      }),
    ),
  ).not.toThrow();
});

test("takes linear time on a long text of one repeated word", () => {
  const long = "mits ".repeat(60_000);
  expect(findQuote(long, { exact: "mits", prefix: "", suffix: "" })).toBeUndefined();
  expect(slice(`${long}tenzij`, "mits tenzij")).toBe("mits tenzij");
});
