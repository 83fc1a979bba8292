import { describe, expect, test } from "vitest";
import { canonicalText } from "./canonical.ts";
import { readText } from "./read-text.ts";
import { joinTwo, joinWraps } from "./wraps.ts";

describe("canonical text", () => {
  test("has plain spaces and letters, and nothing invisible", () => {
    expect(canonicalText(["\uFEFFart.\u00A01  is uit\u00ADvoerbaar, ĳverig en ﬁscaal\u200B"])).toBe(
      "art. 1 is uitvoerbaar, ijverig en fiscaal",
    );
  });

  test("has one form of the heading", () => {
    const text = canonicalText([
      "Tweede Kamer der Staten-Generaal",
      "2",
      "Vergaderjaar 2026-2027",
      "99 210",
      "Nr. 14 GEWIJZIGD AMENDEMENT VAN HET LID X",
      "Ter vervanging van dat gedrukt onder nr. 9",
      "De ondergetekende stelt het volgende amendement voor:",
    ]);
    expect(text.split("\n")).toEqual([
      "Vergaderjaar 2026–2027",
      "99 210",
      "Nr. 14",
      "GEWIJZIGD AMENDEMENT VAN HET LID X Ter vervanging van dat gedrukt onder nr. 9",
      "De ondergetekende stelt het volgende amendement voor:",
    ]);
  });

  test("leaves the body alone, also where it looks like a heading", () => {
    const body = ["De Kamer,", "2", "Kamerstukken", "Vergaderjaar 2026-2027"];
    expect(canonicalText(body)).toBe(body.join("\n"));
  });

  test.each([
    [["V erzoekt de regering te varen,"], "Verzoekt de regering te varen,"],
    [["v", "erzoekt de regering te varen,"], "verzoekt de regering te varen,"],
    [["erzoekt de regering te varen,"], "verzoekt de regering te varen,"],
  ])("gives %j its first letter back", (lines, whole) => {
    expect(canonicalText(["De Kamer,", ...lines])).toBe(`De Kamer,\n${whole}`);
  });
});

describe("hard wraps", () => {
  test.each([
    ["de verantwoordings-", "plicht vervalt", "de verantwoordingsplicht vervalt"],
    ["de waarde-", "en premieontwikkeling", "de waarde- en premieontwikkeling"],
    ["alle EU-", "lidstaten", "alle EU-lidstaten"],
    ["in 2026-", "2027", "in 2026-2027"],
    ["voor niet-", "ingezetenen", "voor niet-ingezetenen"],
    ["een zin -", "met een streep", "een zin - met een streep"],
    ["een zin", "gaat door", "een zin gaat door"],
  ])("%j and %j become %j", (line, next, joined) => {
    expect(joinTwo(line, next)).toBe(joined);
  });

  test("whole paragraphs that happen to be short stay apart", () => {
    const lines = [
      "I",
      "Artikel I, onderdeel A, vervalt.",
      "II",
      "In artikel II wordt «twee» vervangen door «drie».",
      "Toelichting",
      "Dit amendement regelt dat de termijn langer wordt. Dat is nodig voor de dienstverlening.",
      "Jansen",
    ];
    expect(joinWraps(lines)).toEqual(lines);
  });

  test("a cut behind a comma is joined, also in a text too short to be sure of its width", () => {
    const lines = [
      "De Kamer,",
      "",
      "constaterende dat eilandbewoners vaak dezelfde gegevens aanleveren bij elke aanvraag,",
      "met uitzondering van hun adres;",
    ];
    expect(joinWraps(lines)).toEqual(["De Kamer,", lines.slice(2).join(" ")]);
  });

  test("signatures stay apart after a full line", () => {
    const lines = [
      "De regeling vraagt nu van iedere aanvrager een uittreksel dat hij zelf moet",
      "halen bij een loket dat alleen op dinsdag open is. Dat kan anders, zo blijkt.",
      "Van der Weide Oosterlaak",
    ];
    expect(joinWraps(lines)).toEqual([lines.slice(0, 2).join(" "), "Van der Weide Oosterlaak"]);
  });
});

describe("pasted text", () => {
  test("loses marks of a quoted e-mail and lines that the printer added", () => {
    const text =
      "> De Kamer,\n>> gehoord de beraadslaging,\n| verzoekt de regering iets te doen,\nkst-99210-14\nISSN 0921 - 7371\n’s-Gravenhage 2026\n";
    expect(readText(text)).toMatchObject({
      text: "De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering iets te doen,",
    });
  });

  const motion = [
    "De Kamer,",
    "gehoord de beraadslaging,",
    "verzoekt de regering iets te doen,",
    "en gaat over tot de orde van de dag.",
    "Van der Weide",
  ];

  test.each([
    [
      "Outlook",
      [
        "Van: P. Jansen <p.jansen@voorbeeld.test>",
        "Verzonden: dinsdag 24 november 2026 10:12",
        "Onderwerp: RE: concept motie mantelzorg",
        "",
        ...motion,
        "",
        "Met vriendelijke groet,",
        "",
        "Pieter Jansen",
      ],
    ],
    [
      "a reply above what it quotes",
      [
        "Groet, Anna",
        "Op di 24 nov 2026 om 10:12 schreef P. Jansen <p.jansen@voorbeeld.test>:",
        ...motion.map((line) => `> ${line}`),
        "> --",
        "> Pieter Jansen",
      ],
    ],
  ])("loses what a mail program wrote around it: %s", (_, lines) => {
    expect(readText(lines.join("\r\n"))).toMatchObject({ text: motion.join("\n") });
  });

  test("tells dossier and number of a running footer, which is no part of the text", () => {
    const footer = "Tweede Kamer, vergaderjaar 1994-1995, 97 100 XIII, nr. 17";
    expect(readText([...motion, footer].join("\n"))).toMatchObject({
      text: motion.join("\n"),
      hints: { number: "97 100 XIII, nr. 17" },
    });
  });

  test("keeps a letter whole", () => {
    const letter = ["Aan: de Voorzitter", "Hierbij stuur ik u mijn brief.", "Hoogachtend,", "de Minister"];
    expect(readText(letter.join("\n\n"))).toMatchObject({ text: letter.join("\n") });
  });

  test("keeps guillemets, numbers and dashes at the start of a line", () => {
    const lines = ["«x» vervangen door «y»", "– een streepje;", "1. Een lid;", "< 5 jaar"];
    expect(readText(lines.join("\n\n"))).toMatchObject({ text: lines.join("\n") });
  });
});
