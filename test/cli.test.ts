import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { countsFile } from "@/rules";

const amendement = `99 410
Wijziging van de Wet tegemoetkoming reiskosten mantelzorgers
Nr. 12
GEWIJZIGD AMENDEMENT VAN DE LEDEN VAN DER LINDE EN OOSTERHUIS TER VERVANGING VAN DAT GEDRUKT ONDER NR. 9
Ontvangen 14 november 2025
De ondergetekenden stellen het volgende amendement voor:
In artikel I, onderdeel B, wordt aan artikel 7 een lid toegevoegd, luidende:
4. In afwijking van het tweede lid heeft de mantelzorger zonder eigen vervoer recht op een dubbele tegemoetkoming.
Toelichting
Dit amendement regelt dat ook wie geen auto heeft, genoeg krijgt.
Van der Linde
Oosterhuis
`;

/** The contract that scoring tools rely on. */
const result = z.object({
  document: z.object({
    kind: z.enum(["amendement", "subamendement", "begrotingsamendement", "motie", "nota-van-wijziging", "overig"]),
    version: z.string(),
    replaces: z.nullable(z.string()),
    dossier: z.nullable(z.string()),
    nr: z.nullable(z.string()),
    date: z.nullable(z.string()),
    indieners: z.array(z.string()),
    title: z.nullable(z.string()),
  }),
  signals: z.array(
    z.object({
      rule: z.string(),
      strength: z.enum(["hoog", "middel", "laag", "lichter"]),
      certainty: z.enum(["zeker", "waarschijnlijk", "mogelijk"]),
      zone: z.string(),
      quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
      range: z.tuple([z.number(), z.number()]),
      message: z.string(),
      question: z.string(),
    }),
  ),
  context: z.array(z.object({ rule: z.string(), question: z.string() })),
  providers: z.array(z.object({ id: z.string(), name: z.string(), because: z.array(z.string()) })),
});

function sneltoets(args: readonly string[], input = "") {
  return spawnSync(process.execPath, ["scripts/cli/sneltoets.mjs", ...args], { input, encoding: "utf8" });
}

test("prints facts, signals and dienstverleners of a text as one line of JSON", { timeout: 30_000 }, () => {
  const { stdout, status } = sneltoets(["check", "--format", "jsonl", "-"], amendement);
  const { document, signals } = result.parse(JSON.parse(stdout));
  expect(status).toBe(0);
  expect(document).toMatchObject({
    kind: "amendement",
    version: "gewijzigd",
    replaces: "9",
    dossier: "99410",
    nr: "12",
    date: "2025-11-14",
    indieners: ["Van der Linde", "Oosterhuis"],
  });
  const signal = signals.find(({ rule }) => rule === "uitzondering");
  expect(signal).toMatchObject({ zone: "nieuw", certainty: "zeker" });
  expect(amendement.slice(...(signal?.range ?? [0, 0]))).toBe(signal?.quote.exact);
});

test("keeps the order of the files and says what could not be read", { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "sneltoets-"));
  const good = join(folder, "amendement.txt");
  const empty = join(folder, "leeg.txt");
  writeFileSync(good, amendement);
  writeFileSync(empty, "");
  const { stdout, status } = sneltoets(["check", "--format", "jsonl", empty, good]);
  const [first, second] = stdout
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(status).toBe(1);
  expect(first).toMatchObject({ file: empty, signals: [], error: expect.stringContaining("geen tekst") });
  expect(second).toMatchObject({ file: good, document: { nr: "12" } });
});

test("writes SARIF whose regions are the quoted words", { timeout: 30_000 }, () => {
  const { stdout } = sneltoets(["check", "--format", "sarif", "-"], amendement);
  const log = z
    .object({
      version: z.literal("2.1.0"),
      runs: z.array(
        z.object({
          results: z.array(
            z.object({
              ruleId: z.string(),
              locations: z.array(
                z.object({
                  physicalLocation: z.object({
                    region: z.object({
                      charOffset: z.number(),
                      charLength: z.number(),
                      snippet: z.object({ text: z.string() }),
                    }),
                  }),
                }),
              ),
            }),
          ),
        }),
      ),
    })
    .parse(JSON.parse(stdout));
  const regions = log.runs.flatMap(({ results }) =>
    results.flatMap(({ locations }) => locations.map(({ physicalLocation }) => physicalLocation.region)),
  );
  expect(regions.length).toBeGreaterThan(0);
  for (const { charOffset, charLength, snippet } of regions) {
    expect(amendement.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
  }
});

test("explains a text: zones, signals and words that are none", { timeout: 30_000 }, () => {
  const { stdout, status } = sneltoets(
    ["explain", "-"],
    amendement.replace("wie geen auto heeft", "wie geen auto heeft, tenzij het regent"),
  );
  const lines = stdout.split("\n");
  const at = lines.findIndex((line) => /^nieuw +\| 4\. In afwijking van/.test(line));
  expect(status).toBe(0);
  expect(lines.slice(at + 1).join("\n")).toMatch(/^ +\| {4}\^{10,}\n +\| {4}uitzondering \(\w+, zeker, nieuw\)/m);
  expect(stdout).toContain("geen uitzondering: staat in de toelichting");
});

test("adds up what readers and dienstverleners said of the rules", { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "sneltoets-"));
  const [counted, other] = [join(folder, "tellingen.json"), join(folder, "anders.json")];
  writeFileSync(counted, countsFile([{ rule: "termijn", terecht: 3, onterecht: 1, klopt: 0, kloptNiet: 0 }]));
  writeFileSync(other, "{}");
  const { stdout, stderr, status } = sneltoets(["counts", counted, counted, other]);
  expect(stdout).toMatch(/^termijn +6 van 8 +-$/m);
  expect(stderr).toContain("anders.json: Dit is geen bestand met aantallen van Sneltoets.");
  expect(status).toBe(1);
});

test("explains its use when called wrongly", { timeout: 30_000 }, () => {
  const { stderr, status } = sneltoets(["chek", "x.txt"]);
  expect(status).toBe(2);
  expect(stderr).toContain("Gebruik: sneltoets check");
});
