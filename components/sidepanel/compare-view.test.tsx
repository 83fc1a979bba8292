// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkText, completeAnswer, createDraft, createRequest, type SneltoetsAnswer } from "@/rules";
import { keepStuk, saveAnswer, wipeStored } from "@/storage";
import { SidePanel } from "./side-panel";
import { amendmentText, pageUrl, fakePorts, readDocument } from "./test-kit";

configure({ asyncUtilTimeout: 8000 });

const earlierText = amendmentText
  .replace("Nr. 12 GEWIJZIGD AMENDEMENT", "Nr. 9 AMENDEMENT")
  .replace(" TER VERVANGING VAN DAT GEDRUKT ONDER NR. 9", "")
  .replace("de werknemer die zorg verleent", "de werknemer die vrijwilliger is")
  .replace("Bij ministeriële regeling worden regels gesteld over", "Onze Minister bepaalt");

const keepEarlier = () =>
  keepStuk(checkText(earlierText), {
    key: "99104/9",
    url: pageUrl,
    source: "pagina",
    readAt: "2026-11-20T10:00:00.000Z",
    hints: { url: pageUrl, title: "Detail" },
    checkedWith: "0.1.0",
  });

beforeEach(() => wipeStored());
afterEach(cleanup);

test(
  "shows what changed since the version it replaces: signals first, then the words",
  { timeout: 30_000 },
  async () => {
    await keepEarlier();
    render(<SidePanel ports={fakePorts(readDocument(amendmentText))} />);
    await userEvent.click(await screen.findByRole("button", { name: "bekijk verschil" }));
    expect(screen.getByRole("heading", { level: 1, name: "Verschil tussen nr. 9 en nr. 12" })).toBeTruthy();
    const signals = within(screen.getByRole("list"))
      .getAllByRole("listitem")
      .map((item) => item.textContent ?? "");
    expect(signals.find((row) => row.startsWith("nieuw"))).toContain("zorg verleent");
    expect(signals.find((row) => row.startsWith("weg"))).toContain("vrijwilliger is");
    expect(signals.some((row) => row.startsWith("gelijk"))).toBe(true);
    expect(document.querySelector("ins")?.textContent).toMatch(/^nieuw: /);
    await userEvent.click(screen.getByRole("button", { name: "Terug naar de signalen" }));
    expect(await screen.findByRole("button", { name: "bekijk verschil" })).toBeTruthy();
  },
);

test("compares with the version that was read here when it replaces several", { timeout: 30_000 }, async () => {
  await keepEarlier();
  const text = amendmentText.replace("DAT GEDRUKT ONDER NR. 9", "DIE GEDRUKT ONDER NRS. 8 EN 9");
  render(<SidePanel ports={fakePorts(readDocument(text))} />);
  expect(await screen.findByText(/vervangt nr\. 8, 9/)).toBeTruthy();
  await userEvent.click(await screen.findByRole("button", { name: "bekijk verschil" }));
  expect(screen.getByRole("heading", { level: 1, name: "Verschil tussen nr. 9 en nr. 12" })).toBeTruthy();
});

test("offers no comparison with a version that was never read here", { timeout: 30_000 }, async () => {
  render(<SidePanel ports={fakePorts(readDocument(amendmentText))} />);
  expect(await screen.findByText(/vervangt nr\. 9/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "bekijk verschil" })).toBeNull();
});

const keepLater = () =>
  keepStuk(checkText(amendmentText), {
    key: "99104/12",
    url: pageUrl,
    source: "pagina",
    readAt: "2026-11-20T10:00:00.000Z",
    hints: { url: pageUrl, title: "Detail" },
    checkedWith: "0.1.0",
  });

test("an older version says what replaced it, with a link and what changed", { timeout: 30_000 }, async () => {
  await keepLater();
  render(<SidePanel ports={fakePorts(readDocument(earlierText))} />);
  expect(await screen.findByText("Vervangen door nr. 12")).toBeTruthy();
  expect(screen.getByRole("link", { name: /^Open nr\. 12/ }).getAttribute("href")).toBe(pageUrl);
  await userEvent.click(await screen.findByRole("button", { name: "bekijk verschil" }));
  expect(screen.getByRole("heading", { level: 1, name: "Verschil tussen nr. 9 en nr. 12" })).toBeTruthy();
  expect(screen.getByText(/^De nieuwere versie is gelezen op /)).toBeTruthy();
});

/** An answer about nr. 12, by what its own page says of it. */
function anAnswerAboutLater(): SneltoetsAnswer {
  const { facts } = checkText(amendmentText).document;
  const stuk = { key: "99104/12", url: pageUrl, source: "pagina", facts } as const;
  const now = "2026-11-21T10:00:00.000Z";
  const request = createRequest(stuk, [], [], { id: "verzoek-12", now, titleOf: (rule) => rule });
  const draft = createDraft(request, { id: "antwoord-12", now, organisation: { id: null, name: "Streekdienst" } });
  const result = completeAnswer({ ...draft, noodrem: "Dit kan niet.", verdict: null, outcome: "noodrem" }, []);
  if (!result.ok) throw new Error(result.missing.map(({ message }) => message).join(" "));
  return result.answer;
}

test("an older version leads to the answer about what replaced it", { timeout: 30_000 }, async () => {
  await saveAnswer({ answer: anAnswerAboutLater(), receivedAt: "2026-11-22T10:00:00.000Z" });
  const opened: string[] = [];
  const ports = fakePorts(readDocument(earlierText));
  const openAnswers = (place: string) => Promise.resolve(void opened.push(place));
  render(<SidePanel ports={{ ...ports, device: { ...ports.device, openAnswers } }} />);
  expect(await screen.findByText("Over nr. 12, dat dit stuk vervangt, is een antwoord.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Toon het antwoord over nr. 12" }));
  expect(opened).toEqual(["oplegger/verzoek-12"]);
});
