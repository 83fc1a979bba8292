// Peers that run in Node only.
import { spawnSync } from "node:child_process";
import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";

/** textlint with our phrases as one rule, and GNU diction with its Dutch list when it is installed. */
export function peersInNode(phrases) {
  return [textlint(phrases), ...(hasDiction() ? [diction] : [])];
}

function textlint(phrases) {
  const kernel = new TextlintKernel();
  const options = {
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin: textPlugin.default ?? textPlugin }],
    rules: [{ ruleId: "phrases", rule: phraseRule(phrases) }],
  };
  return {
    name: "textlint 15.8.0 (zelfde woordgroepen)",
    run: (text) => kernel.lintText(text, options),
    maxBytes: 20_000,
  };
}

function phraseRule(phrases) {
  return ({ Syntax, RuleError, report, getSource, locator }) => ({
    [Syntax.Str](node) {
      const text = getSource(node);
      for (const phrase of phrases) {
        for (const match of text.matchAll(phrase)) {
          const range = [match.index, match.index + match[0].length];
          report(node, new RuleError(match[0], { padding: locator.range(range) }));
        }
      }
    },
  });
}

function hasDiction() {
  return spawnSync("diction", ["--version"]).status === 0;
}

const diction = {
  name: "GNU diction -L nl (met starten van het programma)",
  run: (text) => spawnSync("diction", ["-L", "nl"], { input: text }),
};
