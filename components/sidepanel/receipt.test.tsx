// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkText, findingKey, findRule } from "@/rules";
import { dismiss, keepStuk, renewWorkRows, wipeStored } from "@/storage";
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
  expect(screen.getByText("Gelezen op 27 nov 2026, 10:04 uur, uit: Word-bestand, met versie 0.1.0.")).toBeTruthy();
  expect(document.querySelector("code")?.textContent).toMatch(/^[0-9a-f]{64}$/);
  await userEvent.click(screen.getByRole("button", { name: "Toets deze tekst opnieuw" }));
  expect(
    await screen.findByText(/^De tekst is dezelfde: .* vinden weer dezelfde \d+ signalen \(weggezette meegeteld\)\.$/),
  ).toBeTruthy();
});

const repeat = async () => {
  render(<Receipt documentKey="99104/12" />);
  await userEvent.click(await screen.findByRole("button", { name: "Toets deze tekst opnieuw", hidden: true }));
};

test("names the signals that the rules did not find at the time of reading", { timeout: 30_000 }, async () => {
  const [first, ...others] = checkText(amendmentText).findings;
  await keep({ findings: others });
  await repeat();
  expect(await screen.findByText(/De regels zijn sindsdien veranderd\. Nu ook: [^.]+\.$/)).toBeTruthy();
  expect(screen.getByText(new RegExp(`Nu ook: ${findRule(first?.rule ?? "")?.title}\\.`))).toBeTruthy();
});

test("names a signal that marks other words of the same sentence than at the time of reading", async () => {
  const [first, ...others] = checkText(amendmentText).findings;
  if (first === undefined) throw new Error("no finding");
  const [from, until] = first.range;
  await keep({ findings: [{ ...first, range: [from, until - 1] }, ...others] });
  await repeat();
  const title = findRule(first.rule)?.title;
  expect(
    await screen.findByText(new RegExp(`zijn sindsdien veranderd\\. Op iets andere woorden: ${title}\\.$`)),
  ).toBeTruthy();
});

test("holds a new check against the reading, not against a line that was made anew since", async () => {
  await keep({ findings: [] });
  await renewWorkRows(["99104/12"], "0.2.0");
  await repeat();
  expect(await screen.findByText(/De regels zijn sindsdien veranderd\. Nu ook: /)).toBeTruthy();
});

test("a signal that was put aside since is no other reading", async () => {
  await keep();
  const [finding] = checkText(amendmentText).findings;
  if (finding === undefined) throw new Error("no finding");
  const { rule } = finding;
  const at = "2026-11-27T10:00:00.000Z";
  await dismiss({ scope: "document", documentKey: "99104/12", findingKey: findingKey(finding), rule, at });
  await repeat();
  expect(await screen.findByText(/vinden weer dezelfde/)).toBeTruthy();
});

test("a text that was not kept has no receipt", async () => {
  await keep();
  render(
    <>
      <Receipt documentKey="99104/13" />
      <Receipt documentKey="99104/12" />
    </>,
  );
  // Both are asked for at once; when the one that is kept is there, the other has been looked for.
  expect(await screen.findAllByText("Bewijs van deze lezing")).toHaveLength(1);
});
