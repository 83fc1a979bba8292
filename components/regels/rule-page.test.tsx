// @vitest-environment happy-dom
import { cleanup, configure, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { catalogue } from "@/rules";
import { RulePage } from "./rule-page";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });

afterEach(cleanup);

test("shows every rule at its own anchor, with reason, words, sources and examples", () => {
  render(<RulePage />);
  for (const rule of catalogue) {
    const article = document.getElementById(rule.id);
    if (article === null) throw new Error(`Regel ${rule.id} staat niet op de pagina.`);
    expect(within(article).getByRole("heading", { level: 2, name: rule.title })).toBeTruthy();
    expect(within(article).getByText(rule.why)).toBeTruthy();
    expect(within(article).getAllByRole("link")).toHaveLength(rule.sources.length);
    expect(within(article).getAllByText(/^(Signaal|Geen signaal)$/)).toHaveLength(rule.examples.length);
  }
});

test("lists the rules by title, each linking to its anchor", () => {
  render(<RulePage />);
  const links = within(screen.getByRole("navigation", { name: "Alle regels" })).getAllByRole("link");
  const titles = links.map(({ textContent }) => textContent ?? "");
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, "nl")));
  expect(new Set(links.map((link) => link.getAttribute("href")))).toEqual(new Set(catalogue.map(({ id }) => `#${id}`)));
});

test("says what this is not", () => {
  render(<RulePage />);
  expect(screen.getByText(/^Dit is geen uitvoeringstoets, geen juridisch advies en geen oordeel\./)).toBeTruthy();
});
