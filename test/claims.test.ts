import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import * as z from "zod/mini";
import { catalogue, allProviders } from "@/rules";
import { decidable, readPolicy, readSetting } from "@/storage";
import { refreshPolicy } from "@/storage/at-start";

/** What the documents say about the product is compared with the product itself. */
const manifestOf = (browser: "chrome" | "firefox") =>
  z
    .object({
      permissions: z.array(z.string()),
      optional_permissions: z.array(z.string()),
      host_permissions: z.array(z.string()),
    })
    .parse(JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, "utf8")));

/** The rights named in the first column of the table under "Wat de extensie mag". */
function rightsInPrivacy(): readonly string[] {
  const [, rest = ""] = readFileSync("docs/privacy.md", "utf8").split("## Wat de extensie mag");
  const [table = ""] = rest.split("\n## ");
  const cells = table
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|")[1] ?? "");
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, right = ""]) => right));
}

test("docs/privacy.md names every permission and host of the extension, and no other", () => {
  const { permissions, optional_permissions: optional, host_permissions: hosts } = manifestOf("chrome");
  expect(rightsInPrivacy().toSorted()).toEqual([...permissions, ...optional, ...hosts].toSorted());
});

test("Firefox gets no right that Chrome does not get", () => {
  const chrome = manifestOf("chrome");
  const firefox = manifestOf("firefox");
  expect(chrome.permissions).toEqual(expect.arrayContaining(firefox.permissions));
  expect(firefox.optional_permissions).toEqual(chrome.optional_permissions);
  expect(firefox.host_permissions).toEqual(chrome.host_permissions);
});

test("docs/algoritmeregister.md counts the rules and the dienstverleners as they are", () => {
  const said = readFileSync("docs/algoritmeregister.md", "utf8");
  expect(said).toContain(`${catalogue.length} regels, ${allProviders().length} dienstverleners`);
});

const record = z.record(z.string(), z.unknown());

const example = z.looseObject({ "3rdparty": record });

/** The policies in the examples of docs/uitrol.md: what stands under the id of the extension. */
function policiesInManual(): readonly Record<string, unknown>[] {
  const blocks = readFileSync("docs/uitrol.md", "utf8").matchAll(/```json\n([^`]+)```/g);
  return [...blocks].map(([, json = ""]) => {
    const file = record.parse(JSON.parse(json));
    const [extensions] = Object.values(example.parse(file["policies"] ?? file)["3rdparty"]);
    return record.parse(Object.values(record.parse(extensions))[0]);
  });
}

test("the examples of a policy in docs/uitrol.md are read without a problem, each part of them", async () => {
  const policies = policiesInManual();
  expect(policies.length).toBe(2);
  for (const policy of policies) {
    fakeBrowser.reset();
    await refreshPolicy(() => Promise.resolve(policy));
    expect((await readPolicy()).problems).toBe(0);
    const names = [...decidable].filter((name) => name in policy);
    const settings = await Promise.all(names.map((name) => readSetting(name)));
    expect(settings.map(({ locked, value }) => [locked, value])).toEqual(names.map((name) => [true, policy[name]]));
  }
});
