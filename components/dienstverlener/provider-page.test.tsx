// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { allProviders } from "@/rules";
import { saveContact, wipeStored } from "@/storage";
import { ProviderPage } from "./provider-page";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  fakeBrowser.reset();
  await wipeStored();
});
afterEach(cleanup);

function show(id: string): void {
  window.location.hash = id;
  render(<ProviderPage today="2026-11-27" onEditContacts={() => undefined} />);
}

describe("the list", () => {
  test("holds every dienstverlener and finds them by name, task, act or ministry", async () => {
    show("");
    expect(screen.getAllByRole("link")).toHaveLength(allProviders().length);
    await userEvent.type(screen.getByRole("searchbox"), "Kinderbijslagwet");
    expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toContain(
      "Sociale Verzekeringsbank (SVB)",
    );
    await userEvent.type(screen.getByRole("searchbox"), " xyz");
    expect(screen.getByText("Geen dienstverlener gevonden. Probeer een ander woord.")).toBeTruthy();
  });

  test("stands in for a dienstverlener that is not known, and says so", () => {
    show("bestaat-niet");
    expect(screen.getByText(/kent deze dienstverlener niet/)).toBeTruthy();
  });
});

describe("the page of one", () => {
  test("shows task, ministry, committee, acts and source, and what is not confirmed", () => {
    show("svb");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Sociale Verzekeringsbank (SVB)");
    expect(screen.getByText("vaste commissie voor Sociale Zaken en Werkgelegenheid")).toBeTruthy();
    expect(screen.getByText(/Algemene Kinderbijslagwet/)).toBeTruthy();
    expect(screen.getAllByText("niet gecontroleerd").length).toBeGreaterThan(0);
  });

  test("says that no address is known, until somebody fills one in, and when that is old", async () => {
    show("svb");
    expect(await screen.findByText(/Nog niets ingevuld/)).toBeTruthy();
    await saveContact({
      kind: "dienstverlener",
      id: "svb",
      email: "toetsen@svb.example",
      route: "",
      termDays: 7,
      windows: [{ from: "2027-01-01", until: "2027-02-01", note: "release" }],
      source: "afspraak",
      checked: "2025-01-01",
    });
    expect(await screen.findByText("toetsen@svb.example")).toBeTruthy();
    expect(screen.getByText("7 werkdagen")).toBeTruthy();
    expect(screen.getByText("1 jan 2027 tot en met 1 feb 2027: release")).toBeTruthy();
    expect(screen.getByText(/Meer dan 12 maanden geleden/)).toBeTruthy();
  });
});
