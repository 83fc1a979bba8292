import { catalogue, dimensionNames, type Example, type Rule } from "../../rules/index.ts";

/** The text of docs/regels.md: every rule with its reason, sources and examples, from the rule files themselves. */
export function rulesPage(): string {
  const rules: readonly Rule[] = catalogue;
  const intro = `# De regels

Dit overzicht van ${rules.length} regels is gemaakt uit de regelbestanden zelf (\`npm run docs\`); een test houdt het gelijk.
Een signaal zegt wat in de tekst staat en welke vraag daarbij hoort. Het is geen oordeel.
`;
  return [intro, ...rules.map(section)].join("\n");
}

function section({ id, title, dimensions, why, sources, message, question, strength, examples }: Rule): string {
  const marked = examples.filter(({ finds }) => finds.length > 0);
  const silent = examples.filter(({ finds }) => finds.length === 0);
  return `## ${title} (\`${id}\`)

${message} ${why}

- Vraag: ${question}
- Raakt: ${dimensions.map((letter) => dimensionNames[letter]).join(", ")}
- Sterkte als niets anders blijkt: ${strength}
- Bron: ${sources.map((source) => `[${source.title}](${source.url})`).join(", ")}

| tekst | signaal |
|---|---|
${[...marked, ...silent].map(row).join("\n")}
`;
}

function row(example: Example): string {
  const signal = example.finds.length === 0 ? "geen" : example.finds.map((words) => `«${words}»`).join(" ");
  const polarity = example.polarity === undefined || example.finds.length === 0 ? "" : ` (${example.polarity})`;
  return `| ${cell(textOf(example))} | ${cell(signal + polarity)} |`;
}

/** Where a text stands decides what it means, so the zone stands before the words. */
function textOf(example: Example): string {
  const { opdracht, oud, nieuw, geschrapt, dictum } = example;
  const parts = Object.entries({ opdracht, oud, nieuw, geschrapt, dictum });
  return parts.flatMap(([zone, words]) => (words === undefined ? [] : [`*${zone}:* ${words}`])).join(" ");
}

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll("\n", " ");
}
