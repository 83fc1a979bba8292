// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDraft, receivedRequest } from "@/rules";
import { saveAnswerDraft, saveRequest, wipeStored } from "@/storage";
import { CasusScreen } from "./casus-screen";
import { aRequest, bibliotheekdienst, fakePort, now } from "./test-kit";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(wipeStored);
afterEach(cleanup);

async function openCasus() {
  const request = aRequest("12", { aim: "Kim Proef wil meer lezers" });
  await saveRequest(receivedRequest({ ...request, requester: { ...request.requester, name: "Kim Proef" } }, now));
  await saveAnswerDraft({
    ...createDraft(request, { id: "antwoord-1", now, organisation: bibliotheekdienst }),
    verdict: "uitvoerbaar-mits",
    conditions: [{ id: "v", voorwaarde: "De kassa kan het", wie: "Bibliotheekdienst", uiterlijk: "onbekend" }],
    kosten: { kind: "onbekend", eenmalig: "", perJaar: "" },
    termijn: { kind: "onbekend", datum: "", periode: "", aanname: "" },
  });
  const port = fakePort();
  render(<CasusScreen requestId={request.id} port={port} onBack={() => {}} />);
  await screen.findByRole("checkbox", { name: "Oordeel met voorwaarden" });
  return port;
}

async function copied(port: ReturnType<typeof fakePort>): Promise<string> {
  await userEvent.click(screen.getByRole("button", { name: "Kopieer leercasus" }));
  await waitFor(() => expect(port.copied.length).toBeGreaterThan(0));
  return port.copied.pop() ?? "";
}

test("leaves with nothing that may tell who it is about, until that is chosen", async () => {
  const port = await openCasus();
  const first = await copied(port);
  expect(first).toContain("Kosten: Onbekend");
  expect(first).not.toContain("De kassa kan het");
  expect(screen.getByText("[naam] wil meer lezers")).toBeTruthy();
  await userEvent.click(screen.getByRole("checkbox", { name: "Oordeel met voorwaarden" }));
  const second = await copied(port);
  expect(second).toContain("Uitvoerbaar, mits\n1. De kassa kan het (wie: [naam]; uiterlijk: onbekend)");
  expect(second).not.toContain("Bibliotheekdienst");
});

test("says before anything leaves that the answer is not public", async () => {
  await openCasus();
  expect(
    screen.getByText("Het antwoord is niet openbaar. Vraag de dienstverlener of u de casus mag delen."),
  ).toBeTruthy();
});

test("says that an empty text stays behind, and nothing about conditions", async () => {
  await openCasus();
  await userEvent.click(screen.getByRole("checkbox", { name: "Wat de aanvrager wil bereiken" }));
  await userEvent.clear(screen.getByRole("textbox", { name: /^Tekst die meegaat bij: wat de aanvrager/ }));
  expect(screen.getByText(/^Deze tekst is leeg en gaat niet mee/)).toBeTruthy();
  expect(screen.queryByText(/^Een oordeel gaat niet zonder/)).toBeNull();
});

test("says that it is being made, and why when the browser keeps nothing", async () => {
  const refused = vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
    throw new DOMException("privé", "SecurityError");
  });
  render(<CasusScreen requestId="verzoek-1" port={fakePort()} onBack={() => {}} />);
  expect(screen.getByText("De casus wordt gemaakt …")).toBeTruthy();
  expect(await screen.findByText(/^De browser laat bewaren hier niet toe/)).toBeTruthy();
  refused.mockRestore();
});

test("does not let a verdict leave without its conditions", async () => {
  const port = await openCasus();
  await userEvent.click(screen.getByRole("checkbox", { name: "Oordeel met voorwaarden" }));
  const field = screen.getByRole("textbox", { name: /^Tekst die meegaat bij: oordeel/ });
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste("Uitvoerbaar, mits");
  expect(screen.getByText(/^Een oordeel gaat niet zonder zijn voorwaarden mee/)).toBeTruthy();
  expect(await copied(port)).not.toContain("Uitvoerbaar, mits");
});
