import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, expect, it } from "vitest";
import { answerFile, answerFormats, createRequest, noFacts, requestFile } from "@/rules";
import { fullAnswer, fullConditions } from "./full-answer.ts";

const soffice = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(existsSync);
const folder = mkdtempSync(join(tmpdir(), "sneltoets-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the file in LibreOffice and gives what it saves in the other format. */
async function converted(name: string, content: string | Uint8Array, to: string): Promise<Buffer> {
  writeFileSync(join(folder, name), content);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const flags = ["--headless", "--convert-to", to, "--outdir", folder, join(folder, name)];
  await promisify(execFile)(soffice ?? "", [profile, ...flags]);
  const [extension = ""] = to.split(":");
  return readFileSync(join(folder, name.replace(/[^.]+$/, extension)));
}

const forms = answerFormats.filter(({ id }) => id === "word" || id === "opendocument");

// Where LibreOffice is installed it opens what we write; elsewhere the tests beside the writers stand for it.
it.runIf(soffice !== undefined).each(forms.map(({ id }) => id))(
  "LibreOffice opens an answer as %s, with every condition, on one A4 with every field filled in",
  async (id) => {
    const { name, content } = answerFile(fullAnswer(), id);
    const text = String(await converted(name, content, "txt:Text"));
    expect(text).toContain("Uitvoerbaar, mits");
    fullConditions.forEach((condition, at) => expect(text).toContain(`${at + 1}. ${condition}`));
    const pdf = await getDocument({ data: new Uint8Array(await converted(name, content, "pdf")), verbosity: 0 })
      .promise;
    expect(pdf.numPages).toBe(1);
  },
  180_000,
);

/** A request with five signals of two lines each, their questions and the three standard ones. */
function aLongRequest() {
  const facts = {
    ...noFacts,
    kind: "amendement",
    dossier: "99104",
    nr: "12",
    title: "Wet op de fietsvergoeding",
  } as const;
  const findings = ["uitzondering", "overgangsrecht", "gegevensdeling", "termijn", "begrip"].map((rule) => ({
    rule,
    strength: "hoog" as const,
    certainty: "zeker" as const,
    quote: {
      exact: `In afwijking van het eerste lid geldt ${rule} niet voor wie korter dan een jaar werkt en in de maand daarvoor geen vergoeding kreeg`,
      prefix: "",
      suffix: "",
    },
    place: "Art. I, onderdeel B → art. 4, lid 3",
    message: `De tekst bevat ${rule}. Dat vraagt een eigen pad in beslissing, uitleg en test.`,
    question: `Kunt u ${rule} vaststellen met gegevens die u al heeft, en hoeveel mensen of bedrijven vallen eronder?`,
  }));
  const about = {
    key: "99104/12",
    url: "https://www.tweedekamer.nl/kamerstukken/amendementen",
    source: "docx",
    facts,
  } as const;
  const options = {
    id: "verzoek-lang",
    now: "2026-11-24T09:30:00.000Z",
    titleOf: (rule: string) => rule,
    voteDate: "2026-12-08",
  };
  return {
    ...createRequest(about, findings, [], options),
    aim: "Wie korter werkt, krijgt dezelfde vergoeding, zonder dat werkgevers meer formulieren invullen.",
  };
}

it.runIf(soffice !== undefined).each(forms.map(({ id }) => id))(
  "LibreOffice shows a request with five signals as %s on one A4: which stuk, which passages, what, by when, who decides",
  async (id) => {
    const { name, content } = requestFile(aLongRequest(), id);
    const text = String(await converted(name, content, "txt:Text"));
    for (const part of [
      "Amendement nr. 12",
      "geldt begrip niet",
      "Kunt u begrip vaststellen",
      "uiterlijk dinsdag 1 december 2026",
      "beslist wat er als antwoord naar de Kamer gaat",
    ])
      expect(text).toContain(part);
    const pdf = await getDocument({ data: new Uint8Array(await converted(name, content, "pdf")), verbosity: 0 })
      .promise;
    expect(pdf.numPages).toBe(1);
  },
  180_000,
);
