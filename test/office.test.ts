import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, expect, it } from "vitest";
import { answerFile, answerFormats, requestFile } from "@/rules";
import { fullAnswer, fullConditions } from "./full-answer.ts";
import { longRequest, lookedFor } from "./long-request.ts";

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
  "LibreOffice opens an answer as %s, with every condition, on one A4 with every field filled in, also once its text was replaced",
  async (id) => {
    const answer = fullAnswer();
    const { name, content } = answerFile(answer, id, new Set([answer.id]));
    const text = String(await converted(name, content, "txt:Text"));
    expect(text).toContain("Verouderd");
    expect(text).toContain("Uitvoerbaar, mits");
    fullConditions.forEach((condition, at) => expect(text).toContain(`${at + 1}. ${condition}`));
    const pdf = await getDocument({ data: new Uint8Array(await converted(name, content, "pdf")), verbosity: 0 })
      .promise;
    expect(pdf.numPages).toBe(1);
  },
  180_000,
);

it.runIf(soffice !== undefined).each(forms.map(({ id }) => id))(
  "LibreOffice shows a request with seven signals as %s on one A4: which stuk, which passages, what, by when, who decides",
  async (id) => {
    const { name, content } = requestFile(longRequest, id);
    const text = String(await converted(name, content, "txt:Text")).replaceAll(/\s+/g, " ");
    for (const part of lookedFor) expect(text).toContain(part);
    const pdf = await getDocument({ data: new Uint8Array(await converted(name, content, "pdf")), verbosity: 0 })
      .promise;
    expect(pdf.numPages).toBe(1);
  },
  180_000,
);
