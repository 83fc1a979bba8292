// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { act, cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkText, findRule } from "@/rules";
import { wipeSettings, wipeStored } from "@/storage";
import { SidePanel } from "./side-panel";
import {
  amendmentText,
  budgetText,
  dutyText,
  failedDocument,
  fakePorts,
  motionText,
  quietText,
  readDocument,
} from "./test-kit";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  await wipeStored();
  await wipeSettings();
});
afterEach(cleanup);

const copy = () => Promise.reject(new Error("geen toegang"));
const signals = checkText(amendmentText).findings;
const headers = () => screen.getAllByRole("button", { name: /· (zeker|waarschijnlijk|mogelijk)$/ });
const titleOf = (index: number): string => findRule(signals[index]?.rule ?? "")?.title ?? "";

test("says on a page without a kamerstuk what one can do, and offers to check a draft", () => {
  render(<SidePanel ports={fakePorts({ kind: "geen-kamerstuk" })} />);
  expect(screen.getByRole("heading", { level: 1, name: "Geen kamerstuk op deze pagina" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Toets een concept" })).toBeTruthy();
});

test("shows that it is reading until the document is known, and follows the tab", () => {
  const ports = fakePorts(undefined);
  render(<SidePanel ports={ports} />);
  expect(screen.getByRole("heading", { name: "De tekst wordt gelezen …" })).toBeTruthy();
  act(() => ports.navigate(readDocument(amendmentText)));
  expect(screen.getByRole("heading", { level: 1, name: "Amendement nr. 12 · 99 104" })).toBeTruthy();
});

test("says which document this is: title, members, date, version and source", () => {
  render(<SidePanel ports={fakePorts(readDocument(amendmentText))} />);
  expect(screen.getByText(/^Wijziging van de Wet op de fietsvergoeding/)).toBeTruthy();
  expect(screen.getByText("Van Veenendaal-Prins · 14 nov 2026 · gewijzigd · vervangt nr. 9")).toBeTruthy();
  expect(screen.getByText("Gelezen uit: tekst op de pagina")).toBeTruthy();
});

test("shows the strongest signal first and unfolds at most three", async () => {
  const user = userEvent.setup();
  render(<SidePanel ports={fakePorts(readDocument(amendmentText))} />);
  expect(screen.getByRole("heading", { name: `${signals.length} signalen` })).toBeTruthy();
  expect(headers()[0]?.textContent).toContain(titleOf(0));
  expect(headers().map((header) => header.getAttribute("aria-expanded"))).toEqual(
    signals.map((_signal, index) => String(index < 3)),
  );
  const last = headers().at(-1);
  if (last !== undefined) await user.click(last);
  expect(screen.getByText(signals.at(-1)?.question ?? "geen vraag")).toBeTruthy();
});

test("shows per signal the words, the place, the reason with its source, and the question", () => {
  render(<SidePanel ports={fakePorts(readDocument(amendmentText))} />);
  const [first] = signals;
  const card = within(headers()[0]?.closest("li") ?? document.body);
  expect(card.getByRole("button", { name: /Toon in tekst$/ }).textContent).toContain(first?.quote.exact);
  expect(card.getByText(first?.place ?? "")).toBeTruthy();
  expect(card.getByText(first?.message ?? "")).toBeTruthy();
  expect(card.getByRole("link").getAttribute("href")).toMatch(/^https:/);
});

test("opens the page of a rule from its signal", async () => {
  const user = userEvent.setup();
  const ports = fakePorts(readDocument(amendmentText));
  render(<SidePanel ports={ports} />);
  await user.click(screen.getByRole("button", { name: `Waarom? ${titleOf(0)}` }));
  expect(ports.log.asked).toEqual([`regel ${signals[0]?.rule}`]);
});

test("asks for a sneltoets in two clicks, with every question and the words of the text", async () => {
  const user = userEvent.setup();
  const ports = fakePorts(readDocument(amendmentText));
  render(<SidePanel ports={ports} />);
  await user.click(screen.getByRole("button", { name: /^Vraag sneltoets/ }));
  await user.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  expect(await screen.findByText("Nog niets verstuurd. Plak de tekst in uw mail.")).toBeTruthy();
  const [text] = ports.log.copied;
  expect(text).toContain(signals[0]?.quote.exact);
  expect(text).toContain(signals[0]?.question);
});

test("leaves a signal out of the request when its box is unticked", async () => {
  const user = userEvent.setup();
  const ports = fakePorts(readDocument(amendmentText));
  render(<SidePanel ports={ports} />);
  const before = screen.getByRole("button", { name: /^Vraag sneltoets/ }).textContent;
  await user.click(screen.getByRole("checkbox", { name: new RegExp(titleOf(0)) }));
  expect(screen.getByRole("button", { name: /^Vraag sneltoets/ }).textContent).not.toBe(before);
  await user.click(screen.getByRole("button", { name: /^Vraag sneltoets/ }));
  await user.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  expect(ports.log.copied[0]).not.toContain(signals[0]?.quote.exact);
});

test("puts a signal away without a reason, and brings it back", async () => {
  const user = userEvent.setup();
  render(<SidePanel ports={fakePorts(readDocument(amendmentText))} />);
  await user.click(screen.getAllByRole("button", { name: "Niet nu" })[0] ?? document.body);
  await user.click(screen.getAllByRole("button", { name: "Alleen in dit stuk" })[0] ?? document.body);
  expect(await screen.findByText(`‘${titleOf(0)}’ is weggezet.`)).toBeTruthy();
  await waitFor(() => expect(headers()).toHaveLength(signals.length - 1));
  expect(document.activeElement?.textContent).toBe("Zet terug");
  await user.click(screen.getByRole("button", { name: "Zet terug" }));
  await waitFor(() => expect(headers()).toHaveLength(signals.length));
});

test("lists what was put away on request, also after the panel was closed", async () => {
  const user = userEvent.setup();
  const { unmount } = render(<SidePanel ports={fakePorts(readDocument(amendmentText))} />);
  await user.click(screen.getAllByRole("button", { name: "Niet nu" })[0] ?? document.body);
  await user.click(screen.getAllByRole("button", { name: "Deze regel in alle stukken" })[0] ?? document.body);
  await screen.findByText("1 weggezet signaal");
  unmount();
  render(<SidePanel ports={fakePorts(readDocument(amendmentText))} />);
  await user.click(await screen.findByText("1 weggezet signaal"));
  expect(screen.getByText("(regel uit in alle stukken)")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: `Zet terug ${titleOf(0)}` }));
  await waitFor(() => expect(headers()).toHaveLength(signals.length));
});

test("says when the words stand on the page, and when they are no longer found there", async () => {
  const user = userEvent.setup();
  render(<SidePanel ports={fakePorts(readDocument(amendmentText))} />);
  await user.click(screen.getAllByRole("button", { name: /Toon in tekst$/ })[0] ?? document.body);
  expect(await screen.findByText("De woorden zijn gemarkeerd op de pagina.")).toBeTruthy();
  cleanup();
  render(<SidePanel ports={fakePorts(readDocument(amendmentText), { show: "niet-teruggevonden" })} />);
  await user.click(screen.getAllByRole("button", { name: /Toon in tekst$/ })[0] ?? document.body);
  expect(await screen.findByText(/niet teruggevonden op de pagina/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Toon in de gelezen tekst" }));
  expect(document.querySelector("mark")?.textContent).toBe(signals[0]?.quote.exact);
});

test("shows the text itself with the words marked when they came from a file", async () => {
  const user = userEvent.setup();
  render(<SidePanel ports={fakePorts(readDocument(amendmentText), { show: "niet-op-deze-pagina" })} />);
  await user.click(screen.getAllByRole("button", { name: /Toon in tekst$/ })[0] ?? document.body);
  expect(await screen.findByRole("heading", { name: "De gelezen tekst" })).toBeTruthy();
  expect(document.querySelector("mark")?.textContent).toBe(signals[0]?.quote.exact);
  expect(document.activeElement?.tagName).toBe("MARK");
  await user.click(screen.getByRole("button", { name: "Terug naar de signalen" }));
  expect(headers()).toHaveLength(signals.length);
});

test("never calls a text without signals uitvoerbaar, and still offers the request", () => {
  render(<SidePanel ports={fakePorts(readDocument(quietText))} />);
  expect(screen.getByRole("heading", { name: "Geen signalen" })).toBeTruthy();
  expect(screen.getByText("Deze regels vonden niets. Dat zegt niet dat het uitvoerbaar is.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Vraag sneltoets" })).toBeTruthy();
});

test("says that a budget amendment meets the budget rules only", () => {
  render(<SidePanel ports={fakePorts(readDocument(budgetText))} />);
  expect(screen.getByText(/^Dit is een begrotingsamendement/)).toBeTruthy();
});

test("says that a motion only asks for research", () => {
  render(<SidePanel ports={fakePorts(readDocument(motionText))} />);
  expect(screen.getByText(/^Deze motie vraagt vooral om onderzoek/)).toBeTruthy();
});

test("warns when the lay-out was not understood", () => {
  const twice = amendmentText.replace("Toelichting", "Toelichting\nEen zin.\nToelichting");
  expect(checkText(twice).document.uncertain).toBe(true);
  render(<SidePanel ports={fakePorts(readDocument(twice))} />);
  expect(screen.getByText("Indeling onzeker")).toBeTruthy();
});

test("says what happened when a text cannot be read, with ways on", async () => {
  const user = userEvent.setup();
  const ports = fakePorts(failedDocument("pdf-zonder-tekst"));
  render(<SidePanel ports={ports} />);
  expect(screen.getByRole("alert").textContent).toMatch(/^Dit bestand is een gescande pdf zonder tekst\./);
  await user.click(screen.getByRole("button", { name: "Lees Word-bestand" }));
  await user.click(screen.getByRole("button", { name: "Kopieer een melding" }));
  expect(await screen.findByText(/^De melding is gekopieerd\./)).toBeTruthy();
  expect(ports.log.asked).toEqual(["lees docx"]);
  expect(ports.log.copied[0]).toContain("Reden: pdf-zonder-tekst");
  expect(ports.log.copied[0]).toContain("Pagina: www.tweedekamer.nl/kamerstukken/amendementen/detail\n");
  await user.click(screen.getByRole("button", { name: "Plak de tekst" }));
  expect(screen.getByRole("textbox", { name: "Plak of typ de tekst" })).toBeTruthy();
});

test("says so when copying fails", async () => {
  const user = userEvent.setup();
  render(<SidePanel ports={fakePorts(readDocument(amendmentText), { device: { copy } })} />);
  await user.click(screen.getByRole("button", { name: "Kopieer" }));
  expect(await screen.findByText(/^Kopiëren lukte niet\./)).toBeTruthy();
});

test("copies the chosen signals with what the rules cannot see", async () => {
  const user = userEvent.setup();
  const ports = fakePorts(readDocument(amendmentText));
  render(<SidePanel ports={ports} />);
  await user.click(screen.getByRole("button", { name: "Kopieer" }));
  await screen.findByText("De signalen zijn gekopieerd.");
  expect(ports.log.copied[0]).toContain(signals[0]?.quote.exact);
  expect(ports.log.copied[0]).toMatch(/Regels zien niet alles\. Geen oordeel\.\n$/);
});

test("shows who executes it with the words that led to it, and lets the user choose another", async () => {
  const user = userEvent.setup();
  const ports = fakePorts(readDocument(amendmentText));
  render(<SidePanel ports={ports} />);
  const section = screen.getByRole("heading", { name: "Wie voert dit uit?" }).closest("section") ?? document.body;
  const who = within(section);
  expect(who.getByText("UWV")).toBeTruthy();
  expect(who.getByText("Uitvoeringsinstituut werknemersverzekeringen")).toBeTruthy();
  await user.click(who.getByRole("button", { name: "Wijzig dienstverlener" }));
  await user.type(who.getByRole("searchbox", { name: "Zoek een dienstverlener" }), "SVB");
  await user.click(who.getByRole("checkbox", { name: /^SVB/ }));
  await user.click(who.getByRole("button", { name: "Klaar" }));
  expect(who.getByText("door u gekozen")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^Vraag sneltoets/ }));
  await user.click(screen.getByRole("button", { name: "Kopieer als tekst" }));
  expect(ports.log.copied[0]).toContain("Sociale Verzekeringsbank");
});

test("remembers that a dienstverlener does not belong, and what the reader says does, with a way back", async () => {
  const user = userEvent.setup();
  const { unmount } = render(<SidePanel ports={fakePorts(readDocument(amendmentText))} />);
  const line = screen.getByRole("button", { name: "UWV" }).closest("li") ?? document.body;
  await user.click(within(line).getByRole("button", { name: "Hoort niet bij dit stuk" }));
  await screen.findByText(/^Onthouden: UWV hoort niet bij dit stuk/);
  await waitFor(() => expect(screen.queryByRole("button", { name: "UWV" })).toBeNull());
  unmount();
  const ports = fakePorts(readDocument(amendmentText));
  render(<SidePanel ports={ports} />);
  await user.click(await screen.findByText("1 correctie van u"));
  expect(screen.queryByRole("button", { name: "UWV" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Maak ongedaan" }));
  await user.click(await screen.findByRole("button", { name: "UWV" }));
  expect(ports.log.asked).toContain("dienstverlener uwv");
});

test("reads again, also from another source, from the menu", async () => {
  const user = userEvent.setup();
  const ports = fakePorts(readDocument(amendmentText));
  render(<SidePanel ports={ports} />);
  await user.click(screen.getByRole("button", { name: "Meer" }));
  await user.click(screen.getByRole("button", { name: "Lees Word-bestand" }));
  expect(ports.log.asked).toEqual(["lees docx"]);
  expect(screen.getByRole("button", { name: "Meer" }).getAttribute("aria-expanded")).toBe("false");
});

test("keeps the request on screen when the tab moves on, and follows the tab again afterwards", async () => {
  const user = userEvent.setup();
  const ports = fakePorts(readDocument(amendmentText));
  render(<SidePanel ports={ports} />);
  await user.click(screen.getByRole("button", { name: /^Vraag sneltoets/ }));
  act(() => ports.navigate({ kind: "geen-kamerstuk" }));
  expect(screen.getByRole("heading", { level: 1, name: "Vraag sneltoets" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Terug naar de signalen" }));
  expect(screen.getByRole("heading", { name: "Geen kamerstuk op deze pagina" })).toBeTruthy();
});

test("says with each signal how often its rule was right, and asks a question about the document as a whole", async () => {
  render(<SidePanel ports={fakePorts(readDocument(amendmentText))} />);
  expect(screen.getAllByText(/In \d+ van \d+ oefengevallen terecht \(gemeten/).length).toBeGreaterThan(0);
  const { context } = checkText(quietText);
  expect(context).toEqual([]);
  const changed = checkText(dutyText).context;
  cleanup();
  render(<SidePanel ports={fakePorts(readDocument(dutyText))} />);
  expect(changed.map(({ rule }) => rule)).toContain("overgangsrecht-ontbreekt");
  const section = screen.getByRole("region", { name: "Vragen bij het stuk" });
  expect(within(section).getByText(changed[0]?.question ?? "", { exact: false })).toBeTruthy();
});

test("says what a changed page does not show, and copies a report without a word of it", async () => {
  const user = userEvent.setup();
  const ports = fakePorts(readDocument(amendmentText.replace("99 104\n", "").replace("Nr. 12 ", "")));
  render(<SidePanel ports={ports} />);
  expect(screen.getByText("Herkenning onzeker")).toBeTruthy();
  expect(screen.getByText(/^Niet gevonden: dossiernummer en nummer\./)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Kopieer een melding" }));
  expect(await screen.findByText(/^De melding is gekopieerd\./)).toBeTruthy();
  const report = ports.log.copied[0] ?? "";
  expect(report).toContain("Pagina: www.tweedekamer.nl/kamerstukken/amendementen/detail\nGelezen uit: pagina");
  expect(report).toContain("Niet herkend: dossiernummer, nummer");
  expect(report).not.toMatch(/\?|Veenendaal|fietsvergoeding|afwijking/);
  await user.click(screen.getByRole("button", { name: "Plak de tekst" }));
  expect(screen.getByRole("textbox", { name: "Plak of typ de tekst" })).toBeTruthy();
});

test("is sure of a page that is as it always was", () => {
  render(<SidePanel ports={fakePorts(readDocument(amendmentText))} />);
  expect(screen.queryByText("Herkenning onzeker")).toBeNull();
});
