import { parseArgs } from "node:util";
import { checkFile } from "./check-file.ts";
import { countsOf } from "./counts.ts";
import { explanationOf } from "./explain.ts";
import { formats, isFormat, type Format } from "./formats/index.ts";

const usage = `Gebruik: sneltoets check [--format text|json|jsonl|sarif] <bestand…|->
         sneltoets explain <bestand…|->
         sneltoets counts <bestand…>

check leest .txt, .docx, .pdf, .xml en .html en toont welke signalen voor de uitvoering erin staan.
explain toont het stuk met de zone van elke regel in de kantlijn, de signalen, en waarom andere woorden geen signaal zijn.
counts telt bestanden van ‘Download aantallen’ op: per regel hoe vaak lezers en dienstverleners het signaal juist vonden.
Met - lezen check en explain de tekst van de standaardinvoer.`;

/** Runs the command line; returns the exit code: 0 done, 1 some file could not be read, 2 wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  const command = parseCommand(args);
  if ("error" in command) {
    process.stderr.write(`${command.error}\n\n${usage}\n`);
    return 2;
  }
  if (command.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  return commands[command.name](command);
}

/** Every command by its name; gives the exit code. */
const commands = {
  check: async ({ files, format }) => check(files, format),
  explain: async ({ files }) => explain(files),
  counts: async ({ files }) => Promise.resolve(counts(files)),
} as const satisfies Record<string, (command: Pick<Command, "files" | "format">) => Promise<number>>;

type Name = keyof typeof commands;

const isName = (name: string | undefined): name is Name => name !== undefined && Object.hasOwn(commands, name);

type Command = {
  readonly name: Name;
  readonly help: boolean;
  readonly format: Format;
  readonly files: readonly string[];
};

function parseCommand(args: readonly string[]): Command | { readonly error: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: "string", default: "text" }, help: { type: "boolean", short: "h", default: false } },
    });
    const [name, ...files] = positionals;
    if (values.help) return { name: "check", help: true, format: "text", files };
    if (!isName(name)) return { error: `Onbekende opdracht: ${name ?? "(geen)"}.` };
    if (!isFormat(values.format)) return { error: `Onbekend formaat: ${values.format}.` };
    if (files.length === 0)
      return { error: name === "counts" ? "Noem een bestand." : "Noem een bestand, of - voor de standaardinvoer." };
    return { name, help: false, format: values.format, files };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Output streams file by file where the format allows, so that thousands of files need no memory for all. */
async function check(files: readonly string[], format: Format): Promise<number> {
  const writer = formats[format]((text) => process.stdout.write(text));
  let unread = 0;
  writer.start();
  for (const file of files) {
    const outcome = await checkFile(file);
    if (!outcome.ok) unread += 1;
    writer.write(outcome);
  }
  writer.end();
  return unread > 0 ? 1 : 0;
}

async function explain(files: readonly string[]): Promise<number> {
  let unread = 0;
  for (const file of files) {
    const outcome = await checkFile(file);
    if (!outcome.ok) unread += 1;
    process.stdout.write(outcome.ok ? explanationOf(file, outcome.check) : `${file}\n  ${outcome.message}\n\n`);
  }
  return unread > 0 ? 1 : 0;
}

function counts(files: readonly string[]): number {
  const { table, unread } = countsOf(files);
  process.stdout.write(table);
  for (const sentence of unread) process.stderr.write(`${sentence}\n`);
  return unread.length > 0 ? 1 : 0;
}
