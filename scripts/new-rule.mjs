// `npm run new:rule <id>`: writes a rule file to fill in and adds it to the list.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, stop } from "./setup/install.mjs";

const [id = ""] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) stop("Usage: npm run new:rule <id>, lower case with hyphens: nieuwe-meldplicht");
const folder = join(root, "rules", "catalogue");
const file = join(folder, `${id}.ts`);
if (existsSync(file)) stop(`rules/catalogue/${id}.ts exists already.`);
const name = id.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());

writeFileSync(
  file,
  `import { defineRule } from "../engine/index.ts";
import { aanwijzingen } from "./sources.ts";

export const ${name} = defineRule({
  id: "${id}",
  title: "Titel in gewone woorden",
  dimensions: ["B"],
  why: "Zin een: wat dit vraagt. Zin twee: waarom dat telt.",
  sources: [aanwijzingen],
  message: "De tekst bevat …",
  question: "Wat vraagt dit van u?",
  strength: "middel",
  phrases: { overal: ["eigen woordgroep"] },
  examples: [
    { nieuw: "Een zin met een eigen woordgroep.", finds: ["eigen woordgroep"] },
    { dictum: "verzoekt de regering een eigen woordgroep op te nemen,", finds: ["eigen woordgroep"] },
    { nieuw: "Een zin die erop lijkt, maar het niet is.", finds: [] },
    { nieuw: "Nog een zin die erop lijkt, maar het niet is.", finds: [] },
    {
      oud: "een eigen woordgroep",
      nieuw: "een andere zin met een eigen woordgroep",
      finds: ["eigen woordgroep"],
      polarity: "gewijzigd",
    },
  ],
});
`,
);

const index = join(folder, "index.ts");
const lines = readFileSync(index, "utf8").split("\n");
insertSorted(
  lines,
  (line) => /^import \{ \w+ \} from "\.\/[a-z-]+\.ts";$/.test(line),
  `import { ${name} } from "./${id}.ts";`,
  fileOf,
);
insertSorted(
  lines,
  (line) => /^ {2}\w+,$/.test(line),
  `  ${name},`,
  (line) => idOf(line),
);
writeFileSync(index, lines.join("\n"));
console.log(`Wrote rules/catalogue/${id}.ts and added it to rules/catalogue/index.ts.
Fill in the words, then run: npx vitest run --config test/vitest.config.ts rules/catalogue`);

function fileOf(line) {
  return line.match(/"\.\/([a-z-]+)\.ts"/)?.[1] ?? "";
}

function idOf(line) {
  return line
    .trim()
    .replace(",", "")
    .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Keeps the list alphabetical by id. */
function insertSorted(all, belongs, line, key) {
  const places = all.flatMap((other, at) => (belongs(other) ? [at] : []));
  const after = places.findLast((at) => key(all[at]) < key(line));
  all.splice(after === undefined ? (places[0] ?? all.length) : after + 1, 0, line);
}
