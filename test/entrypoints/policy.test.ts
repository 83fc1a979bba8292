import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { checkText } from "@/rules";
import { keepStuk, readStukken, wipeStored, writeSetting } from "@/storage";
import { refreshPolicy } from "@/storage/at-start";
import { mayRead } from "@/entrypoints/policy/may-read";
import { tidyOld } from "@/entrypoints/policy/tidy-old";

const kamer = "https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2026Z99001&did=2026D99001";
const published = "https://zoek.officielebekendmakingen.nl/kst-99104-12.html";

const install = async (policy: Record<string, unknown>): Promise<void> => {
  await fakeBrowser.storage.managed.set(policy);
  await refreshPolicy();
};

beforeEach(async () => {
  fakeBrowser.reset();
  await wipeStored();
});

test("without a policy both sites may be read", async () => {
  expect([await mayRead(kamer), await mayRead(published)]).toEqual([true, true]);
});

test("a policy with one site leaves the other out, and what is no address", async () => {
  await install({ allowedHosts: ["www.tweedekamer.nl"] });
  expect([await mayRead(kamer), await mayRead(published), await mayRead("kst-1")]).toEqual([true, false, false]);
});

async function keepTwo(): Promise<readonly string[]> {
  const from = { url: kamer, source: "pagina", hints: { url: kamer, title: "" }, checkedWith: "0" } as const;
  await keepStuk(checkText("De Kamer,"), { ...from, key: "oud", readAt: "2026-01-01T10:00:00.000Z" });
  await keepStuk(checkText("De Kamer,"), { ...from, key: "nieuw", readAt: "2026-11-20T10:00:00.000Z" });
  return ["oud", "nieuw"];
}

const left = async (keys: readonly string[]) => (await readStukken(keys)).map(({ key }) => key);
const today = new Date("2026-11-27T10:00:00Z");

test("nothing is removed by itself until somebody chooses a term", async () => {
  const keys = await keepTwo();
  await tidyOld(today);
  expect(await left(keys)).toEqual(keys);
});

test("what was read longer ago than the chosen term is removed", async () => {
  const keys = await keepTwo();
  await writeSetting("retentionDays", 30);
  await tidyOld(today);
  expect(await left(keys)).toEqual(["nieuw"]);
});

test("the term of the organisation comes before that of the user", async () => {
  const keys = await keepTwo();
  await writeSetting("retentionDays", 30);
  await install({ retentionDays: 365 });
  await tidyOld(today);
  expect(await left(keys)).toEqual(keys);
});
