// `npm run docs`: writes the documents that are made from the code.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../setup/bundle.mjs";
import { root, run } from "../setup/install.mjs";

const { rulesPage } = await import(new URL("rules-page.mjs", await bundle("docs/rules-page.ts")));
const page = join(root, "docs", "regels.md");
writeFileSync(page, rulesPage());
run("npx", ["--no-install", "prettier", "--write", "--log-level", "warn", page]);
