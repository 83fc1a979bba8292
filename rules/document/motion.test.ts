import { expect, test } from "vitest";
import { showZones } from "./fixtures/show-zones.ts";
import { parseDocument } from "./parse.ts";

const motion = (body: string): string =>
  `97 101\nBosbeleid\nNr. 4\nMOTIE VAN HET LID VOS\nVoorgesteld 1 mei 2024\n${body}`;
const zones = (body: string): readonly string[] =>
  showZones(parseDocument(motion(body)))
    .split("\n")
    .slice(1);
const close = "en gaat over tot de orde van de dag.\nVos";

test("splits a motion into its parts", () => {
  expect(
    zones(
      `De Kamer,\ngehoord de beraadslaging,\nconstaterende dat bos verdwijnt;\nverzoekt de regering bos te planten,\n${close}`,
    ),
  ).toEqual([
    "aanhef: De Kamer, gehoord de beraadslaging,",
    "considerans: constaterende dat bos verdwijnt;",
    "dictum: verzoekt de regering bos te planten,",
    "slot: en gaat over tot de orde van de dag.",
    "ondertekening: Vos",
  ]);
});

test("'verzoekt' inside a consideration is no dictum", () => {
  const read = zones(
    `De Kamer,\noverwegende dat de gemeente de provincie\nverzoekt bomen te planten;\nspreekt uit dat dit goed is,\n${close}`,
  );
  expect(read).toContain("considerans: overwegende dat de gemeente de provincie verzoekt bomen te planten;");
  expect(read).toContain("dictum: spreekt uit dat dit goed is,");
});

test.each([
  "roept de regering op bos te planten,",
  "nodigt de regering uit bos te planten,",
  "draagt het presidium op een boom te planten,",
  "en verzoekt de Minister dit te melden,",
  "verzoek de regering om ...\n• bos te planten\n• bos te bewaren",
])("dictum: %s", (dictum) => {
  expect(
    zones(`De Kamer,\nconstaterende dat bos verdwijnt;\n${dictum}\n${close}`).some((line) => line.startsWith("dictum")),
  ).toBe(true);
});

test("an addressed dictum counts after a forgotten sign", () => {
  expect(zones(`De Kamer,\nvan mening dat bos mooi is\nverzoekt de regering bos te planten,\n${close}`)).toContain(
    "dictum: verzoekt de regering bos te planten,",
  );
});

test("keeps several dicta and their lists together, and returns to the considerans", () => {
  const body = `De Kamer,\nverzoekt de regering:\n– bos te planten;\n– bos te meten;\nverzoekt de regering voorts te rapporteren;\noverwegende dat dit kan;\nspreekt uit dat het moet,\n${close}`;
  expect(zones(body).map((line) => line.split(":")[0])).toEqual([
    "aanhef",
    "dictum",
    "considerans",
    "dictum",
    "slot",
    "ondertekening",
  ]);
});

test("cuts a motion that was pasted as one paragraph", () => {
  const flat =
    "De Kamer, gehoord de beraadslaging, constaterende dat bos verdwijnt; verzoekt de regering, • bos te planten; • bos te meten, en gaat over tot de orde van de dag.";
  expect(
    showZones(parseDocument(flat))
      .split("\n")
      .map((line) => line.split(":")[0]),
  ).toEqual(["aanhef", "considerans", "dictum", "slot"]);
});

test("says so when there is no dictum", () => {
  const document = parseDocument(motion(`De Kamer,\nconstaterende dat bos verdwijnt,\n${close}`));
  expect(document.uncertain).toBe(true);
  expect(document.passages.some(({ zone }) => zone === "dictum")).toBe(false);
});

test("an oral motion takes number, dossier and members from the words of the chair", () => {
  const oral =
    "De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering bos te planten,\nen gaat over tot de orde van de dag.\n\nDe voorzitter:\nDeze motie is voorgesteld door de leden Vos en Van Ommel.\nZij krijgt nr. 403 (97101).";
  expect(parseDocument(oral).facts).toMatchObject({
    kind: "motie",
    nr: "403",
    dossier: "97101",
    indieners: ["Vos", "Van Ommel"],
  });
});

test("an English motion is a motion of which the lay-out is uncertain", () => {
  const english = motion(
    "The House,\nhaving heard the debate,\nrequests the government to plant trees,\nand proceeds to the order of the day.\nVos",
  );
  const document = parseDocument(english);
  expect(document.facts.kind).toBe("motie");
  expect(document.uncertain).toBe(true);
  expect(document.passages.some(({ zone }) => zone === "dictum")).toBe(false);
});

test("a letter that quotes a motion is no motion", () => {
  const letter =
    "97 101\nBosbeleid\nNr. 5\nBRIEF VAN DE MINISTER\nAan de Voorzitter\nIn de motie staat:\nDe Kamer,\nverzoekt de regering bos te planten.";
  expect(parseDocument(letter).facts.kind).toBe("overig");
});
