// `npm run zip`: the packages for the stores, byte for byte the same from every clone of one commit, and what they contain.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { ensureInstalled, requireNode, root, run, stop } from "./setup/install.mjs";

requireNode();
ensureInstalled();
// Needs what was just installed.
const { zipSync } = await import("fflate");
const { name: ownName, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = join(root, ".output", "release");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

// Edge takes the same files as Chrome.
const builds = [
  { browsers: ["chrome", "edge"], flags: [], output: "chrome-mv3" },
  { browsers: ["firefox"], flags: ["-b", "firefox", "--mv3"], output: "firefox-mv3" },
];

for (const { browsers, flags, output } of builds) {
  const built = join(root, ".output", output);
  rmSync(built, { recursive: true, force: true });
  // The first stream holds only a moving spinner.
  const stdio = ["ignore", "ignore", "inherit"];
  const done = run("npx", ["--no-install", "wxt", "build", ...flags, "--level", "warn"], { stdio });
  if (!done) stop(`The build for ${browsers.join(" and ")} failed.`);
  for (const browser of browsers) keep(`sneltoets-${version}-${browser}.zip`, zipOf(built));
}
keep(`sneltoets-${version}-sources.zip`, sources());
const shipped = billOfMaterials();
keep(`sneltoets-${version}-sbom.cdx.json`, Buffer.from(`${JSON.stringify(shipped, null, 2)}\n`));
keep(`sneltoets-${version}-licenties.txt`, Buffer.from(licences(shipped)));

/** The same files give the same bytes: sorted names, one date, no owner. */
function zipOf(path) {
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
  const files = names.map((name) => [name, readFileSync(join(path, name))]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 2) });
}

/** What the reviewer of a store builds from: the committed files. */
function sources() {
  const archive = spawnSync("git", ["archive", "--format=zip", "HEAD"], { cwd: root, maxBuffer: 200_000_000 });
  return archive.status === 0 ? archive.stdout : stop("git archive failed: the sources package needs a git clone.");
}

/** CycloneDX by npm itself, without what differs between two runs. */
function billOfMaterials() {
  const made = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 50_000_000,
    shell: process.platform === "win32",
  });
  if (made.status !== 0) stop(`npm sbom failed: ${made.stderr}`);
  const { serialNumber: _serial, metadata, ...bill } = JSON.parse(made.stdout);
  const { timestamp: _time, component, ...lasting } = metadata;
  // npm names the whole after the folder that it stands in.
  return { ...bill, metadata: { ...lasting, component: { ...component, name: ownName } } };
}

function licences({ components }) {
  const lines = components.map(
    ({ name, version: number, licenses = [] }) =>
      `${name} ${number}: ${licenses.map(({ license, expression }) => expression ?? license.id ?? license.name).join(", ")}`,
  );
  return `${lines.toSorted().join("\n")}\n`;
}

function keep(name, content) {
  writeFileSync(join(folder, name), content);
  const hash = createHash("sha256").update(content).digest("hex");
  console.log(`${hash}  ${name}  ${Math.round(content.length / 1000)} kB`);
}
