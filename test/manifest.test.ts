import { existsSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import * as z from "zod/mini";
import { decidable } from "@/storage";

const path = ".output/chrome-mv3/manifest.json";
let manifest: Record<string, unknown>;

beforeAll(() => {
  if (!existsSync(path)) throw new Error("Bouw eerst de extensie: npm run build");
  manifest = JSON.parse(readFileSync(path, "utf8"));
});

test("asks for these permissions and no others", () => {
  expect(manifest["permissions"]).toEqual(["storage", "alarms", "contextMenus", "sidePanel", "offscreen"]);
  expect(manifest["optional_permissions"]).toEqual(["notifications"]);
});

test("may reach the two sites of the parliament and nothing else", () => {
  const hosts = ["https://www.tweedekamer.nl/*", "https://zoek.officielebekendmakingen.nl/*"];
  expect(manifest["host_permissions"]).toEqual(hosts);
  expect(manifest["optional_host_permissions"]).toBeUndefined();
  expect(manifest["content_scripts"]).toMatchObject([{ matches: hosts }]);
  expect(manifest["externally_connectable"]).toBeUndefined();
  expect(manifest["web_accessible_resources"] ?? []).toEqual([]);
});

/** What a policy decides that is no setting of its own. */
const decidedBesides = ["allowedHosts", "contacts", "disabledRules", "organisation", "role"];

test("lets an organisation decide what docs/uitrol.md says, and every setting it names exists", () => {
  expect(manifest["storage"]).toEqual({ managed_schema: "managed-schema.json" });
  const { properties } = z
    .object({ properties: z.record(z.string(), z.object({ title: z.string() })) })
    .parse(JSON.parse(readFileSync(".output/chrome-mv3/managed-schema.json", "utf8")));
  const names = Object.keys(properties);
  expect(names.toSorted()).toEqual([...decidable, ...decidedBesides].toSorted());
  const manual = readFileSync("docs/uitrol.md", "utf8");
  expect(names.filter((name) => !manual.includes(`\`${name}\``))).toEqual([]);
});

test("lets the browser enforce that no other host is reached and no foreign code runs", () => {
  expect(manifest["content_security_policy"]).toEqual({
    extension_pages: [
      "default-src 'self'",
      "script-src 'self'",
      "connect-src 'self' https://www.tweedekamer.nl https://zoek.officielebekendmakingen.nl",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
  });
});
