import type { Page } from "@playwright/test";
import type { SneltoetsAnswer } from "../../rules/sneltoets/answer/index.ts";
import { answerMail, requestMail } from "../../rules/sneltoets/mail-text.ts";
import { outdatedSentence } from "../../rules/sneltoets/outdated.ts";
import type { SneltoetsRequest } from "../../rules/sneltoets/request.ts";
import { fullAnswer, fullConditions, manyConditions } from "../full-answer.ts";
import { longRequest, lookedFor } from "../long-request.ts";
import { expect, noteBudget, test, type Elsewhere } from "./journey.ts";
import { printedPages, type PrintedPage } from "./printed.ts";
import { bringIn } from "./words.ts";

/** The oplegger of this answer as the browser prints it, also when a request that came in asks about a later text. */
async function printed(
  { openOwn }: Elsewhere,
  answer: SneltoetsAnswer,
  newer?: SneltoetsRequest,
): Promise<readonly PrintedPage[]> {
  const page: Page = await openOwn("antwoord.html");
  await bringIn(page, answerMail(answer));
  if (newer !== undefined) await bringIn(page, requestMail(newer));
  await page.getByRole("button", { name: /^Oplegger/ }).click();
  await expect(page.locator(".brief")).toBeVisible();
  const pages = await printedPages(page);
  await page.close();
  return pages;
}

const textOf = (pages: readonly PrintedPage[]): string => pages.map(({ text }) => text).join(" ");

test("the oplegger with every field filled in is one A4, with verdict, conditions, impact and date on its upper half", async ({
  elsewhere,
}) => {
  const pages = await printed(await elsewhere(), fullAnswer());
  expect(pages).toHaveLength(1);
  for (const condition of fullConditions) expect(textOf(pages)).toContain(condition);
  expect(textOf(pages)).toContain("Het is geen volledige uitvoeringstoets.");
  const tops = ["Uitvoerbaar, mits", "Impact (Gevolgen)", "Wanneer ("].map((part) => pages[0]?.topOf(part));
  expect(tops.every((top) => top !== undefined && top < 0.5)).toBe(true);
  noteBudget("oplegger with every field filled in", `${pages.length} A4`, "1 A4");
  noteBudget("date on the oplegger, from the top", `${Math.round((tops[2] ?? 1) * 100)} %`, "50 %");
});

test("the oplegger of an answer about a text that was replaced says so on its one A4", async ({ elsewhere }) => {
  const answer = fullAnswer();
  const about = { ...answer.stuk, key: "99104/15", nr: "15", version: "gewijzigd", replaces: answer.stuk.nr } as const;
  const newer = { ...longRequest, id: answer.request.id, stuk: about };
  const pages = await printed(await elsewhere(), answer, newer);
  expect(pages).toHaveLength(1);
  expect(textOf(pages)).toContain(`Verouderd ${outdatedSentence}`);
  for (const condition of fullConditions) expect(textOf(pages)).toContain(condition);
});

test("a request with seven signals and their questions is one A4, also once it was passed on", async ({
  elsewhere,
}) => {
  const page = await (await elsewhere()).openOwn("antwoord.html");
  await bringIn(page, requestMail(longRequest));
  await page.getByRole("button", { name: /^Zet door/ }).click();
  await page.getByLabel("Uw organisatie").fill("Ministerie van Fietszaken");
  await expect(page.getByText("Ministerie van Fietszaken").first()).toBeVisible();
  const pages = await printedPages(page);
  expect(pages).toHaveLength(1);
  for (const part of lookedFor) expect(textOf(pages)).toContain(part);
  expect(textOf(pages)).toContain("Doorgestuurd door Ministerie van Fietszaken");
  noteBudget("request with seven signals and ten questions", `${pages.length} A4`, "1 A4");
});

test("answers per question and signal go to a page of their own when they do not fit", async ({ elsewhere }) => {
  const [first, second, ...others] = await printed(await elsewhere(), fullAnswer({ perQuestion: true }));
  expect(others).toEqual([]);
  expect(first?.text).toContain("Het is geen volledige uitvoeringstoets.");
  expect(second?.text).toMatch(/^Antwoorden op de vragen/);
});

test("conditions that do not fit on one page go on, all of them, on the next", async ({ elsewhere }) => {
  const pages = await printed(await elsewhere(), fullAnswer({ conditions: manyConditions }));
  expect(pages.length).toBeGreaterThan(1);
  for (const condition of manyConditions) expect(textOf(pages)).toContain(condition);
  // The verdict starts with its first conditions on the first page, and does not move on as a whole.
  expect(pages[0]?.text).toContain("Uitvoerbaar, mits Voorwaarden: 1. Voorwaarde 1 van velen");
});
