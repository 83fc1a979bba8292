import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { aRequest } from "../fixtures.ts";
import { knelpuntWarnings } from "../warnings.ts";
import { knelpuntenFile, knelpuntFormats } from "./export.ts";
import {
  changeKnelpunt,
  createKnelpunt,
  emptyKnelpunt,
  findKnelpunten,
  isLinked,
  knelpunt,
  knelpuntenBeside,
  knelpuntFieldsFrom,
  linkKnelpunt,
  organisationsIn,
  withWords,
  type Knelpunt,
  type KnelpuntFields,
} from "./knelpunt.ts";

const now = "2026-11-27T23:30:00.000Z";
const request = aRequest();

function aKnelpunt(id: string, fields: Partial<KnelpuntFields> = {}): Knelpunt {
  const start = { ...emptyKnelpunt, titel: `Knelpunt ${id}` };
  return createKnelpunt({ ...start, ...fields }, { id, now: "2026-11-20T09:00:00.000Z" });
}

const ids = (found: readonly Knelpunt[]): readonly string[] => found.map(({ id }) => id);
const all = { words: "", organisation: "", showSolved: true };

describe("a knelpunt", () => {
  it("needs one sentence and nothing else", () => {
    expect(knelpunt.parse(aKnelpunt("a"))).toEqual(aKnelpunt("a"));
    expect(knelpunt.safeParse(aKnelpunt("a", { titel: " " })).success).toBe(false);
  });

  it("is tied to a request once, on the Dutch day, and can be untied", () => {
    const tied = linkKnelpunt(linkKnelpunt(aKnelpunt("a"), request, true, now), request, true, now);
    expect(tied.links).toEqual([
      {
        request: "verzoek-1",
        key: "99123-VIII/12",
        title: "gewijzigd amendement nr. 12 (99 123-VIII)",
        on: "2026-11-28",
      },
    ]);
    expect(isLinked(tied, request)).toBe(true);
    expect(linkKnelpunt(tied, request, false, now).links).toEqual([]);
  });

  it("noted while answering starts with the law, the article and who answers", () => {
    const bibliotheekdienst = { id: "bibliotheekdienst", name: "Bibliotheekdienst" };
    expect(knelpuntFieldsFrom(request, bibliotheekdienst)).toMatchObject({
      titel: "",
      organisation: bibliotheekdienst,
      artikel: "Wijziging van de Wet op de streekbibliotheken, art. 4, lid 3",
    });
  });
});

describe("finding knelpunten", () => {
  const uwv = { id: "uwv", name: "UWV" };
  const list = [
    aKnelpunt("partner", { titel: "Het begrip partner verschilt", organisation: uwv, artikel: "Toeslagenwet" }),
    aKnelpunt("oud", { titel: "Opgelost begrip", opgelost: true }),
    changeKnelpunt(aKnelpunt("nieuw", { organisation: { id: null, name: "Boekdienst" } }), {}, now),
  ];

  it("looks at every word in any order, and shows the latest change first", () => {
    expect(ids(findKnelpunten(list, { ...all, words: "toeslagen BEGRIP" }))).toEqual(["partner"]);
    expect(ids(findKnelpunten(list, all))).toEqual(["nieuw", "partner", "oud"]);
  });

  it("leaves out what is solved and what is of another dienstverlener", () => {
    expect(ids(findKnelpunten(list, { ...all, showSolved: false }))).toEqual(["nieuw", "partner"]);
    expect(ids(findKnelpunten(list, { ...all, organisation: "uwv" }))).toEqual(["partner"]);
    expect(organisationsIn([...list, ...list]).map(({ name }) => name)).toEqual(["Boekdienst", "UWV"]);
  });

  it("offers for a request what is tied to its stuk, then what shares a telling word with it, and all others after that", () => {
    const shares = aKnelpunt("deelt", { artikel: "Wet op de streekbibliotheken" });
    const tied = linkKnelpunt(aKnelpunt("gekoppeld"), request, true, now);
    const solved = aKnelpunt("opgelost", { artikel: "Wet op de streekbibliotheken", opgelost: true });
    const shortWords = aKnelpunt("kort", { titel: "Geldt niet voor elk lid" });
    const other = changeKnelpunt(aKnelpunt("anders", { titel: "Iets uit een andere wet" }), {}, now);
    const { likely, others } = knelpuntenBeside(request, [solved, other, shares, shortWords, tied]);
    expect(ids(likely)).toEqual(["gekoppeld", "deelt"]);
    expect(ids(others)).toEqual(["kort", "anders", "opgelost"]);
  });

  it("keeps the order of the list in which it looks for words", () => {
    expect(ids(withWords(list, "BEGRIP"))).toEqual(["partner", "oud"]);
  });

  it("warns of personal data in any of its texts", () => {
    const [warning] = knelpuntWarnings(aKnelpunt("a", { bron: "mail van kim@voorbeeld.nl" }));
    expect(warning?.sentence).toBe(
      "Uw tekst bevat misschien een e-mailadres. Haal persoonsgegevens weg voordat u dit deelt.",
    );
    expect(knelpuntWarnings(aKnelpunt("b"))).toEqual([]);
  });
});

describe("the list as a file", () => {
  const hostile = linkKnelpunt(
    aKnelpunt("a", {
      titel: '=HYPERLINK("https://voorbeeld.nl")',
      toelichting: "Regel een\nRegel <b>twee</b>",
      organisation: { id: "uwv", name: "UWV" },
      artikel: "+art. 20",
      sinds: "2019",
      bron: "Stand van de uitvoering 2025",
    }),
    request,
    true,
    now,
  );
  const file = (id: string): string => {
    const format = knelpuntFormats.find((one) => one.id === id);
    if (format === undefined) throw new Error(id);
    const { content } = knelpuntenFile([hostile], format, "2026-11-28");
    if (typeof content === "string") return content;
    return strFromU8(unzipSync(content)["word/document.xml"] ?? new Uint8Array());
  };

  it("holds every field as CSV, with nothing that a spreadsheet calculates", () => {
    const csv = file("csv");
    expect(csv).toContain("'=HYPERLINK");
    expect(csv).toContain("'+art. 20");
    for (const part of [
      "UWV",
      "2019",
      "Stand van de uitvoering 2025",
      "nee",
      "gewijzigd amendement nr. 12",
      "28 november 2026",
    ])
      expect(csv).toContain(part);
  });

  it("holds every field as Markdown and Word, with no markup of its own", () => {
    for (const id of ["md", "docx"]) {
      const text = file(id);
      for (const part of ["HYPERLINK", "UWV", "2019", "Stand van de uitvoering 2025", "gewijzigd amendement nr"])
        expect(text).toContain(part);
      expect(text).not.toContain("<b>twee");
    }
  });

  it("is named after the day", () => {
    expect(knelpuntFormats.map((format) => knelpuntenFile([], format, "2026-11-28").name)).toEqual([
      "knelpunten-2026-11-28.csv",
      "knelpunten-2026-11-28.md",
      "knelpunten-2026-11-28.docx",
    ]);
  });
});
