import type { Page } from "@playwright/test";

/** One signal as the panel shows it, in the words on the screen. */
export type ShownSignal = {
  readonly title: string;
  readonly measure: string;
  readonly quote: string;
  readonly place: string;
};

export type ShownPanel = {
  readonly heading: string;
  /** What the panel says about the text as a whole, such as why it cannot be read. */
  readonly notices: readonly string[];
  /** "4 signalen · 1 wordt eenvoudiger"; empty when there are none. */
  readonly summary: string;
  readonly signals: readonly ShownSignal[];
  readonly providers: readonly string[];
};

/** Waits until the panel is done reading: it shows a document, a failure, or that there is none. Throws after a minute. */
export async function panelIsDone(panel: Page): Promise<void> {
  await panel.locator("main:not([aria-busy='true']) h1, header h1").first().waitFor({ timeout: 60_000 });
  await panel.locator("main[aria-busy='true']").waitFor({ state: "detached", timeout: 60_000 });
  await panelIsStill(panel);
}

const stillFor = 500;

/** A panel that opens beside a page may first show the tab before it, and learns later what its user put away. */
async function panelIsStill(panel: Page): Promise<void> {
  let before = "";
  let now = await panel.locator("body").innerText();
  for (let looks = 0; looks < 60 && now !== before; looks += 1) {
    await panel.waitForTimeout(stillFor);
    before = now;
    now = await panel.locator("body").innerText();
  }
}

/** Opens the "Toets een concept" screen: by its button where the panel offers one, else through the menu. */
export async function startDraft(panel: Page): Promise<void> {
  // While the panel reads it shows neither.
  await panelIsDone(panel);
  const button = panel.getByRole("button", { name: "Toets een concept" });
  if (!(await button.isVisible())) await panel.getByRole("button", { name: "Meer", exact: true }).first().click();
  await button.click();
}

/** Opens a file in the panel's own "Toets een concept" screen and waits until it is read or refused. */
export async function openDraft(panel: Page, path: string): Promise<void> {
  await startDraft(panel);
  await panel.locator("input[type=file]").setInputFiles(path);
  await panel
    .getByText(/ is gelezen\.$/)
    .or(panel.locator(".melding-let-op"))
    .first()
    .waitFor({ timeout: 60_000 });
  await panel.getByText("De tekst wordt getoetst …").waitFor({ state: "hidden" });
  await panelIsStill(panel);
}

/** Unfolds every signal that is there now. */
export async function unfoldSignals(panel: Page): Promise<void> {
  const folded = panel.locator(".signaal-regel[aria-expanded='false']");
  for (let clicks = 0; clicks < 200 && (await folded.count()) > 0; clicks += 1) await folded.first().click();
}

/** Unfolds every signal and reads what the panel shows. */
export async function readPanel(panel: Page): Promise<ShownPanel> {
  const signals: ShownSignal[] = [];
  for (const card of await panel.locator("li.signaal").all()) {
    // For each again: a panel that has just learnt what its user put away folds its signals anew.
    await unfoldSignals(panel);
    signals.push({
      title: await card.locator(".signaal-naam").innerText(),
      measure: await card.locator(".signaal-maat").innerText(),
      quote: await card.locator("q").first().innerText(),
      place: await card.locator(".signaal-inhoud .zacht").first().innerText(),
    });
  }
  return {
    heading: await panel.locator("h1").first().innerText(),
    notices: await panel.locator(".melding").allInnerTexts(),
    summary: (await panel.locator("section:has(.signalen) h2").allInnerTexts())[0] ?? "",
    signals,
    providers: await panel.locator(".dienstverleners > li > span:first-child").allInnerTexts(),
  };
}
