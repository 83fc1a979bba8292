import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { answerFile, answerFormats, readExchange } from "@/rules";

const soffice = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(existsSync);
const example = readFileSync("rules/sneltoets/exchange/v2.antwoord.example.json", "utf8");

// Where LibreOffice is installed it opens what we write; elsewhere the tests beside the writers stand for it.
it.runIf(soffice !== undefined)(
  "LibreOffice opens an answer as Word and as OpenDocument file, with every condition",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "sneltoets-office-"));
    try {
      const result = readExchange(example);
      if (!result.ok || result.exchange.kind !== "antwoord") throw new Error("no answer");
      const { answer } = result.exchange;
      for (const { id, extension } of answerFormats.filter(({ id }) => id === "word" || id === "opendocument")) {
        const { content } = answerFile(answer, id);
        writeFileSync(join(folder, `${id}.${extension}`), content);
        const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
        const to = ["--convert-to", "txt:Text", "--outdir", folder, join(folder, `${id}.${extension}`)];
        await promisify(execFile)(soffice ?? "", [profile, "--headless", ...to]);
        const text = readFileSync(join(folder, `${id}.txt`), "utf8");
        expect(text).toContain("Uitvoerbaar, mits");
        expect(text).toContain("1. De leeftijd komt uit de basisregistratie");
        expect(text).toContain("2. De kassa's krijgen een nieuwe versie");
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  180_000,
);
