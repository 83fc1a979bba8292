// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkText } from "@/rules";
import { keepStuk, wipeStored } from "@/storage";
import { Receipt } from "./receipt";
import { amendmentText, pageUrl } from "./test-kit";

configure({ asyncUtilTimeout: 8000 });
beforeEach(() => wipeStored());
afterEach(cleanup);

const keep = (changes = {}) =>
  keepStuk(
    { ...checkText(amendmentText), ...changes },
    {
      key: "99104/12",
      url: pageUrl,
      source: "docx",
      readAt: "2026-11-27T09:04:00.000Z",
      hints: { url: pageUrl, title: "Detail" },
      checkedWith: "0.1.0",
    },
  );

test("a reading can be checked again: same text, same hash, same signals", { timeout: 30_000 }, async () => {
  await keep();
  render(<Receipt documentKey="99104/12" />);
  await userEvent.click(await screen.findByText("Bewijs van deze lezing"));
  expect(screen.getByText("Gelezen op 27 nov 2026, 10:04 uur, uit: Word-bestand.")).toBeTruthy();
  expect(document.querySelector("code")?.textContent).toMatch(/^[0-9a-f]{64}$/);
  await userEvent.click(screen.getByRole("button", { name: "Toets deze tekst opnieuw" }));
  expect(await screen.findByText(/^De tekst is dezelfde: .* geeft weer \d+ signalen\.$/)).toBeTruthy();
});

test("says so when the rules give other signals than at the time of reading", { timeout: 30_000 }, async () => {
  await keep({ findings: [] });
  render(<Receipt documentKey="99104/12" />);
  await userEvent.click(await screen.findByRole("button", { name: "Toets deze tekst opnieuw", hidden: true }));
  expect(await screen.findByText(/bij het lezen 0\./)).toBeTruthy();
});

test("a text that was not kept has no receipt", async () => {
  const { container } = render(<Receipt documentKey="99104/13" />);
  await Promise.resolve();
  expect(container.textContent).toBe("");
});
