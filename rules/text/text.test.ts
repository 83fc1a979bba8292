import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { cpuTime } from "../../test/cpu-time.ts";
import {
  CLAUSE_BREAK,
  clauseAround,
  compilePhrases,
  findPhrases,
  readPhrase,
  SENTENCE_BREAK,
  sentenceAround,
  tokenAt,
  tokenise,
  type Atom,
} from "./index.ts";
import { startedWith, startsOf } from "./pattern.ts";

const found = (phrase: string, text: string): string[] => {
  const tokens = tokenise(text);
  return findPhrases(compilePhrases([{ phrase, value: 1 }]), tokens).map(({ from, to }) =>
    text.slice(tokens.starts[from], tokens.ends[to - 1]),
  );
};

function outcomeOf(phrase: string): string {
  try {
    return `${readPhrase(phrase).length} reeksen`;
  } catch (error) {
    return String(error);
  }
}

const firstAtoms = (sequences: readonly (readonly Atom[] | undefined)[]): string[] =>
  sequences.map((sequence) => JSON.stringify(sequence?.[0]));

const breaksOf = (text: string): number[] => [...tokenise(text).breaks];

describe("words", () => {
  test.each([
    ["Het college stelt vast.", ["het", "college", "stelt", "vast"]],
    ["de ĳkwet en de ﬁscus", ["de", "ijkwet", "en", "de", "fiscus"]],
    ["een ge-\n  stelde vraag", ["een", "gestelde", "vraag"]],
    ["waarde-\nen premievrij", ["waarde", "en", "premievrij"]],
    ["AOW-\nuitkering", ["aow", "uitkering"]],
    ["be\u00ADsluit", ["besluit"]],
    ["artikel 4:17 en 3.2.1, 10d", ["artikel", "4:17", "en", "3.2.1", "10d"]],
    ["€ 1.000,50 of 5%", ["€", "1.000,50", "of", "5", "%"]],
    ["foto’s van baby's", ["foto's", "van", "baby's"]],
    ["coördinatie één", ["coördinatie", "één"]],
  ])("of %j", (text, words) => {
    expect(tokenise(text).words).toEqual(words);
  });

  test("know where sentences and clauses end", () => {
    expect(breaksOf("Eerst dit. Dan dat")).toEqual([0, 0, SENTENCE_BREAK, 0]);
    expect(breaksOf("stuk nr. 12, kop")).toEqual([0, 0, 0, CLAUSE_BREAK]);
    expect(breaksOf("slot\n\nnieuw")).toEqual([0, SENTENCE_BREAK]);
    expect(breaksOf("hard\nafgebroken")).toEqual([0, 0]);
    expect(breaksOf("lijst:\na. eerste")).toEqual([0, SENTENCE_BREAK, CLAUSE_BREAK]);
    expect(breaksOf("lijst\n– eerste")).toEqual([0, SENTENCE_BREAK]);
  });

  test.each([
    ["Artikel 7a\nDe huurder", [0, 0, SENTENCE_BREAK, 0]],
    ["Art. 3\nDe huurder", [0, 0, SENTENCE_BREAK, 0]],
    ["Artikel 7a Betaling\nDe huurder", [0, 0, 0, SENTENCE_BREAK, 0]],
    ["ARTIKEL IIIA\nDe huurder", [0, 0, SENTENCE_BREAK, 0]],
    ["HOOFDSTUK 4A\nDe huurder", [0, 0, SENTENCE_BREAK, 0]],
    ["Artikel N 16b\nDe huurder", [0, 0, 0, SENTENCE_BREAK, 0]],
    ["§ 2. Betaling\nDe huurder", [0, SENTENCE_BREAK, SENTENCE_BREAK, 0]],
    ["Dat is zo. 2 De huurder", [0, 0, 0, SENTENCE_BREAK, SENTENCE_BREAK, 0]],
    ["luidende: Artikel 7a De huurder", [0, CLAUSE_BREAK, 0, SENTENCE_BREAK, 0]],
  ])("know that a heading or a number ends before the sentence it stands over: %j", (text, breaks) => {
    expect(breaksOf(text)).toEqual(breaks);
  });

  test.each([
    "in artikel 7a\nDe Bilt",
    "Artikel 7a\nis van kracht",
    "Artikel 7a van de\nWoningwet",
    "Artikel 7a Awb geldt",
    "de 2 De huurder",
  ])("do not take part of a sentence for a heading: %j", (text) => {
    expect(breaksOf(text)).not.toContain(SENTENCE_BREAK);
  });

  test("can be looked up by offset, by sentence and by clause", () => {
    const tokens = tokenise("Een twee. Drie vier, vijf.");
    expect(tokenAt(tokens, 0)).toBe(0);
    expect(tokenAt(tokens, 3)).toBe(1);
    expect(tokenAt(tokens, 99)).toBe(5);
    expect(sentenceAround(tokens, 3)).toEqual([2, 5]);
    expect(clauseAround(tokens, 3)).toEqual([2, 4]);
  });

  test("cover any text in order and without overlap", () => {
    assert(
      property(string({ unit: "binary", maxLength: 80 }), (text) => {
        const { length, starts, ends, words, breaks } = tokenise(text);
        expect([words.length, starts.length, ends.length, breaks.length]).toEqual([length, length, length, length]);
        for (let index = 0; index < length; index += 1) {
          expect(words[index]).not.toBe("");
          expect(starts[index]).toBeLessThan(ends[index] ?? -1);
          expect(starts[index]).toBeGreaterThanOrEqual(index === 0 ? 0 : (ends[index - 1] ?? Infinity));
        }
      }),
    );
  });
});

describe("phrases", () => {
  test.each([
    ["in afwijking van", "Dit geldt In\nafwijking van artikel 3.", ["In\nafwijking van"]],
    ["(is|zijn|blijft) niet van toepassing", "Het lid is niet van toepassing.", ["is niet van toepassing"]],
    ["voor [de|het] college", "voor college, voor het college", ["voor college", "voor het college"]],
    ["uitzonder*", "Een uitzondering is uitzonderlijk.", ["uitzondering", "uitzonderlijk"]],
    ["*gegevens", "persoonsgegevens en NAW-gegevens", ["persoonsgegevens", "gegevens"]],
    ["wordt ... verstaan", "wordt in deze wet onder loon verstaan", ["wordt in deze wet onder loon verstaan"]],
    ["wordt ..2 verstaan", "wordt in deze wet onder loon verstaan", []],
    ["wordt ... verstaan", "Het wordt zo. Niets verstaan wij", []],
    ["voor <datum>", "voor 1 januari 2030 en voor 1 juli en voor januari", ["voor 1 januari 2030", "voor 1 juli"]],
    ["binnen <periode>", "binnen drie\nweken, binnen een jaar", ["binnen drie\nweken", "binnen een jaar"]],
    ["<bedrag>", "€ 5 miljoen, 200 euro, 12 weken", ["€ 5 miljoen", "200 euro"]],
    ["<bedrag>", "f 787,66 of f7195, onderdeel f, 2 en of 4.1.4", ["f 787,66", "f7195"]],
    ["<percentage>", "5% of tien procent", ["5%", "tien procent"]],
    [
      "van <artikel>",
      "van artikel 10d, eerste lid; van het tweede lid",
      ["van artikel 10d, eerste lid", "van het tweede lid"],
    ],
    ["=IND", "De IND en ind.", ["IND"]],
    ["de (a|b|c|d|e|f|g|h|i|j|k l)", "de j, de k l, de z", ["de j", "de k l"]],
    ["(a|b|c|d|e|f|g|h|i|j|k l) wet", "j wet, k l wet, z wet", ["j wet", "k l wet"]],
    ["de wet [inburgering]", "De wet inburgering", ["De wet inburgering"]],
  ])("%j in %j", (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  test("report the nearest end and each value once per first word", () => {
    expect(found("van ... dag", "van de dag tot de dag")).toEqual(["van de dag"]);
  });

  test("stay inside the words that were asked for", () => {
    const tokens = tokenise("een twee drie vier");
    const index = compilePhrases([{ phrase: "twee drie", value: "x" }]);
    expect(findPhrases(index, tokens, 0, 2)).toEqual([]);
    expect(findPhrases(index, tokens, 2)).toEqual([]);
    expect(findPhrases(index, tokens, 1, 3)).toEqual([{ value: "x", from: 1, to: 3 }]);
  });

  test.each([
    ["", "kan leeg zijn"],
    ["[soms]", "kan leeg zijn"],
    ["... slot", "begint of eindigt"],
    ["(een|twee", 'mist een ")"'],
    ["een)", "hoort tussen haakjes"],
    ["een|twee", "hoort tussen haakjes"],
    ["<kleur>", "<kleur> bestaat niet"],
    ["ab*", "te kort"],
    ["*gegeven*", "één kant"],
    ["verzoek(t|en)", "spatie"],
    ["a ... b ... c ... d", "open plekken"],
    ["(a|b|)", "leeg"],
    ["( ) a", "leeg"],
    ["a ..16 b", "te lang"],
  ])("explain what is wrong with %j", (phrase, reason) => {
    expect(() => readPhrase(phrase)).toThrow(reason);
  });

  test("either compile or explain, whatever is written", () => {
    const piece = constantFrom(
      "een",
      "(",
      ")",
      "[",
      "]",
      "|",
      "...",
      "..2",
      "<datum>",
      "<",
      "*",
      "abc*",
      "*abc",
      " ",
      "=A",
    );
    assert(
      property(array(piece, { maxLength: 12 }), (pieces) => {
        const phrase = pieces.join("");
        expect(outcomeOf(phrase)).toMatch(/^(?:\d+ reeksen|Error: Woordgroep)/);
      }),
    );
  });

  test("are kept under everything that they can begin with", () => {
    const word = constantFrom("een", "Twee", "=DRIE", "vier*", "*vijf", "zes-zeven", "acht/negen", "tien- en", "elf's");
    const choice = array(word, { minLength: 1, maxLength: 4 }).map((words) => `(${words.join("|")})`);
    assert(
      property(oneof(word, choice), oneof(word, choice), (first, second) => {
        const phrase = `${first} ${second}`;
        const starts = startsOf(phrase) ?? [];
        const kept = new Set(
          starts.flatMap((start) => firstAtoms(readPhrase(phrase).map((sequence) => startedWith(sequence, start)))),
        );
        const all = readPhrase(phrase).flatMap((sequence): readonly (readonly Atom[])[] =>
          sequence[0]?.kind === "any"
            ? [...sequence[0].list.words].map((one) => [{ kind: "word", word: one }])
            : [sequence],
        );
        expect(starts.length === 0 || firstAtoms(all).every((atom) => kept.has(atom))).toBe(true);
      }),
    );
  });

  test("find in a text what a plain search over the same words finds", () => {
    const word = constantFrom("aa", "bb", "cc");
    assert(
      property(array(word, { minLength: 1, maxLength: 3 }), array(word, { maxLength: 30 }), (phrase, words) => {
        const expected = words.flatMap((_, at) =>
          phrase.every((part, step) => words[at + step] === part) ? [at] : [],
        );
        const hits = findPhrases(compilePhrases([{ phrase: phrase.join(" "), value: 1 }]), tokenise(words.join(" ")));
        expect(hits.map(({ from }) => from)).toEqual(expected);
      }),
    );
  });

  test("take time in proportion to the text, also when every word nearly matches", () => {
    const index = compilePhrases([{ phrase: "a ... a ... b", value: 1 }]);
    const steps = (count: number): number => {
      const tokens = tokenise("a ".repeat(count));
      return cpuTime(() => findPhrases(index, tokens));
    };
    steps(2000);
    expect(steps(40_000) / Math.max(steps(4000), 0.5)).toBeLessThan(60);
  });
});
