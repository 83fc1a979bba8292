// `npm run docs`: writes the documents that are made from the code.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { register } from "tsx/esm/api";
import { root, run } from "../setup/install.mjs";

register();
const { rulesPage } = await import("./rules-page.ts");
const page = join(root, "docs", "regels.md");
writeFileSync(page, rulesPage());
run("npx", ["--no-install", "prettier", "--write", "--log-level", "warn", page]);
