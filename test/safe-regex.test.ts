import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";

const folders = ["rules", "storage", "components", "entrypoints"];

type Pattern = { readonly file: string; readonly source: string; readonly flags: string };

const patterns = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => patternsIn(join(folder, file))),
);

test("finds the regular expressions it guards", () => {
  expect(patterns.length).toBeGreaterThan(5);
});

test("no source builds a regular expression from a string, where this check would not see it", () => {
  const dynamic = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .filter((file) => /\bRegExp\(/.test(readFileSync(join(folder, file), "utf8"))),
  );
  expect(dynamic).toEqual([]);
});

test(
  "no regular expression can take exponential or polynomial time on foreign text",
  { timeout: 120_000 },
  async () => {
    const unsafe: string[] = [];
    for (const { file, source, flags } of unique(patterns)) {
      const { status } = await check(source, flags);
      if (status !== "safe") unsafe.push(`${file}: /${source}/${flags} is ${status}`);
    }
    expect(unsafe).toEqual([]);
  },
);

function unique(all: readonly Pattern[]): Pattern[] {
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

function patternsIn(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, false, scriptKind(file));
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ file, ...partsOf(node.text) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function scriptKind(file: string): ts.ScriptKind {
  return file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

function partsOf(literal: string): { source: string; flags: string } {
  const end = literal.lastIndexOf("/");
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}
