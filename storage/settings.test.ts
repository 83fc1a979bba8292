import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  defaultSetting,
  policyProblemSentence,
  readSetting,
  settingNames,
  settingProblemSentence,
  settingsAside,
  watchSetting,
  wipeSettings,
  writeSetting,
} from "./settings.ts";
import { refreshPolicy } from "./at-start.ts";

beforeEach(() => {
  fakeBrowser.reset();
});

describe("a setting", () => {
  it.each(settingNames)("%s has a default until it is chosen", async (name) => {
    expect(await readSetting(name)).toEqual({ value: defaultSetting(name), problem: null, locked: false });
  });

  it("is read back as it was written", async () => {
    const requester = { name: "S. de Wit", role: "", organisation: "Fractie Streek", email: "" };
    expect(await writeSetting("requester", requester)).toEqual({ kind: "saved" });
    expect(await readSetting("requester")).toEqual({ value: requester, problem: null, locked: false });
  });

  it("can be false", async () => {
    await writeSetting("automaticFetch", false);
    expect((await readSetting("automaticFetch")).value).toBe(false);
  });

  it("tells others when it changes", async () => {
    const seen: unknown[] = [];
    const stop = watchSetting("term", (next) => seen.push(next));
    await writeSetting("term", "spoed");
    stop();
    await writeSetting("term", "week");
    expect(seen).toEqual([{ value: "spoed", problem: null, locked: false }]);
  });
});

describe("a kept value that cannot be read", () => {
  it("is reported, and the default holds", async () => {
    await fakeBrowser.storage.local.set({ "setting.term": "maand" });
    expect(await readSetting("term")).toEqual({ value: "week", problem: settingProblemSentence, locked: false });
    expect(await fakeBrowser.storage.local.get("setting.term")).toEqual({ "setting.term": "maand" });
  });

  it("is put aside before a choice takes its place", async () => {
    await fakeBrowser.storage.local.set({ "setting.term": "maand" });
    await writeSetting("term", "spoed");
    expect(await readSetting("term")).toEqual({ value: "spoed", problem: null, locked: false });
    expect(await settingsAside()).toEqual([{ name: "term", value: "maand" }]);
  });
});

describe("when the browser does not keep it", () => {
  it.each([
    ["QUOTA_BYTES quota exceeded", "full"],
    ["Access denied", "unavailable"],
  ])("“%s” is said as %s", async (message, kind) => {
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error(message));
    expect((await writeSetting("term", "spoed")).kind).toBe(kind);
  });
});

describe("wiping", () => {
  it("brings every default back and removes what was put aside", async () => {
    await fakeBrowser.storage.local.set({ "setting.route": 7 });
    await writeSetting("route", "rechtstreeks");
    await wipeSettings();
    expect(await readSetting("route")).toEqual({ value: "departement", problem: null, locked: false });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

describe("a setting that the organisation decided", () => {
  it("holds whatever the user chose, is locked, and tells when it changes", async () => {
    await writeSetting("automaticFetch", true);
    const seen: unknown[] = [];
    const stop = watchSetting("automaticFetch", (next) => seen.push(next));
    await fakeBrowser.storage.managed.set({ automaticFetch: false });
    await refreshPolicy();
    expect(await readSetting("automaticFetch")).toEqual({ value: false, problem: null, locked: true });
    await vi.waitFor(() => expect(seen).toEqual([{ value: false, problem: null, locked: true }]));
    stop();
  });

  it("of the wrong shape leaves the user's own choice, and says so", async () => {
    await writeSetting("term", "spoed");
    await fakeBrowser.storage.managed.set({ term: "morgen" });
    await refreshPolicy();
    expect(await readSetting("term")).toEqual({ value: "spoed", problem: policyProblemSentence, locked: false });
  });

  it("cannot be one that is the user's alone", async () => {
    await fakeBrowser.storage.managed.set({ savedViews: [], panelChoices: {} });
    await refreshPolicy();
    expect((await readSetting("panelChoices")).locked).toBe(false);
  });

  it("puts what the organisation says about who asks over what the user filled in", async () => {
    await writeSetting("requester", { name: "Kim", role: "Medewerker", organisation: "Eigen", email: "" });
    await fakeBrowser.storage.managed.set({ organisation: "Proefdienst" });
    await refreshPolicy();
    const { value, locked } = await readSetting("requester");
    expect(value).toEqual({ name: "Kim", role: "Medewerker", organisation: "Proefdienst", email: "" });
    expect(locked).toBe(false);
  });

  it.each([-1, 3651, 1.5])("takes no term of %d days", async (days) => {
    await fakeBrowser.storage.managed.set({ retentionDays: days });
    await refreshPolicy();
    expect(await readSetting("retentionDays")).toEqual({ value: 0, problem: policyProblemSentence, locked: false });
  });
});
