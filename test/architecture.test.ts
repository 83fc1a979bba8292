import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/**
 * Who may import whom: the house rules as data. A folder takes the entry with the longest matching path.
 * "@/rules" and "@/storage" are doors: outside those folders nothing reaches past their index.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  rules: ["rules"],
  "rules/text": ["rules/text"],
  "rules/document": ["rules/document", "rules/text", "zod/mini"],
  "rules/document/read": [
    "rules/document",
    "rules/text",
    "zod/mini",
    "fflate",
    "@rgrove/parse-xml",
    "htmlparser2",
    "domhandler",
    "domutils",
    "pdfjs-dist",
    "@mozilla/readability",
  ],
  "rules/engine": ["rules/engine", "rules/document", "rules/text"],
  "rules/catalogue": ["rules/catalogue", "rules/engine", "rules/document", "rules/text", "zod/mini"],
  // What a motion asks (to do, to find out, to say) decides whether anyone executes it.
  "rules/providers": ["rules/providers", "rules/engine", "rules/document", "rules/text", "zod/mini"],
  "rules/compare": ["rules/compare", "rules/engine", "rules/document", "diff"],
  "rules/sneltoets": [
    "rules/sneltoets",
    "rules/engine",
    "rules/providers",
    "rules/document",
    "rules/text",
    "zod/mini",
    "fflate",
    "@noble/hashes",
    "postal-mime",
  ],
  "rules/werkvoorraad": ["rules", "zod/mini"],
  storage: ["storage", "@/rules", "wxt/utils/storage", "zod/mini", "react"],
  "storage/db": ["storage", "@/rules", "dexie", "dexie-react-hooks", "react", "zod/mini"],
  "components/shared": ["components/shared", "react", "radix-ui", "@nl-design-system-candidate"],
  components: [
    "components/shared",
    // What travels between two computers is shown the same way on every screen.
    "components/uitwisselen",
    "@/rules",
    "@/storage",
    "react",
    "@nl-design-system-candidate",
    "radix-ui",
  ],
  "components/antwoord": [
    "components/shared",
    // Noted while answering.
    "components/knelpunten",
    "components/uitwisselen",
    "components/sidepanel",
    "@/rules",
    "@/storage",
    "react",
    "@nl-design-system-candidate",
  ],
  "components/werkvoorraad": [
    "components/shared",
    "components/uitwisselen",
    "components/sidepanel",
    "@/rules",
    "@/storage",
    "react",
    "@nl-design-system-candidate",
    "@tanstack/react-virtual",
    "write-excel-file",
  ],
  entrypoints: [
    "entrypoints",
    "components",
    "@/components",
    "@/entrypoints",
    "@/rules",
    "@/storage",
    "react",
    "react-dom",
    "wxt",
    "zod/mini",
    "pdfjs-dist",
  ],
};

const folders = ["rules", "storage", "components", "entrypoints"];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test(-data)?\.tsx?$/.test(file)),
);

test("finds the source files it guards", () => {
  expect(files.length).toBeGreaterThan(20);
});

test("every folder imports only what its entry in the table allows", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !isAllowed(file, imported))
      .map((imported) => `${file} mag ${imported} niet importeren; zie de tabel in test/architecture.test.ts`),
  );
  expect(wrong).toEqual([]);
});

test("nothing outside a door's folder reaches past the door", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => /^@\/(rules|storage)\/./.test(imported) && !isDeepEntrypointImport(file, imported))
      .map((imported) => `${file}: importeer uit "${imported.split("/").slice(0, 2).join("/")}"`),
  );
  expect(wrong).toEqual([]);
});

test("only storage/db knows Dexie and only components and entrypoints know React's rendering", () => {
  expect(usersOf("dexie").filter((file) => !file.startsWith("storage/db/"))).toEqual([]);
  expect(usersOf("react-dom/client").filter((file) => !file.startsWith("entrypoints/"))).toEqual([]);
});

test("the background starts without the rules and the database", () => {
  const atStart = importedAtStart("entrypoints/background.ts");
  expect(atStart.size).toBeGreaterThan(5);
  expect([...atStart].filter((file) => /^@\/(rules|storage)$|^zod|^react|^dexie/.test(file))).toEqual([]);
});

/** Everything that a file imports before it runs, its own imports too; libraries and doors by their name. */
function importedAtStart(file: string, known = new Set<string>()): ReadonlySet<string> {
  const code = readFileSync(file, "utf8").replaceAll(/(?:^|\n)import type [^;]+;|import\("[^"]+"\)/g, "");
  for (const [, path = ""] of code.matchAll(/^(?:import|export) [^"';]*?"([^"]+)"/gm)) {
    const target = path.startsWith(".") ? `${normalize(join(dirname(file), path))}.ts` : path;
    if (known.has(target)) continue;
    known.add(target);
    if (path.startsWith(".")) importedAtStart(target, known);
  }
  return known;
}

// What must be small or quick takes single modules: the content script those of the core, the background what it needs at start.
function isDeepEntrypointImport(file: string, imported: string): boolean {
  const isSmall = imported.startsWith("@/rules/document/") || imported === "@/storage/at-start";
  return file.startsWith("entrypoints/") && isSmall;
}

function usersOf(library: string): string[] {
  return files.filter((file) => importsOf(file).includes(library));
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const matches = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^"';]*?from\s+"([^"]+)"|(?:^|\n)import\s+"([^"]+)"|import\("([^"]+)"\)/g,
  );
  return [...matches]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? "")
    .filter((path) => !/\.(css|json)$/.test(path));
}

function isAllowed(file: string, imported: string): boolean {
  const target = imported.startsWith(".") ? normalize(join(dirname(file), imported)) : imported;
  if (dirname(target) === dirname(file) || target.startsWith(`${dirname(file)}/`)) return true;
  return allowedFor(file).some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
}

function allowedFor(file: string): readonly string[] {
  const key = Object.keys(mayImport)
    .filter((folder) => file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.length - a.length)[0];
  return key === undefined ? [] : (mayImport[key] ?? []);
}
