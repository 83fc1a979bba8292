import { browser } from "wxt/browser";
import type { Finding } from "@/rules";

/** What the toolbar button says about a tab: a short text on it, and the same in words for everyone who cannot see it. */
export type Badge = { readonly text: string; readonly title: string };

const name = "Sneltoets";

/** The number on the button is the number of signals in the panel; what becomes simpler is named beside it. */
export function badgeForFindings(findings: readonly Pick<Finding, "strength">[]): Badge {
  const lighter = findings.filter(({ strength }) => strength === "lichter").length;
  const signals = findings.length - lighter;
  const words = [
    signals === 0 ? "geen signalen" : `${signals} ${signals === 1 ? "signaal" : "signalen"}`,
    ...(lighter === 0 ? [] : [`${lighter} wordt eenvoudiger`]),
  ];
  return { text: signals === 0 ? "" : String(signals), title: `${name}: ${words.join(", ")}` };
}

export const badges = {
  "geen-kamerstuk": { text: "", title: name },
  lezen: { text: "…", title: `${name}: leest het kamerstuk` },
  mislukt: { text: "?", title: `${name}: het kamerstuk is niet gelezen` },
} as const satisfies Record<string, Badge>;

const background = "#154273";

/** Puts a badge on the button of one tab; a tab that is gone by now needs none. */
export async function showBadge(tabId: number, { text, title }: Badge): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: background }),
    browser.action.setBadgeTextColor({ tabId, color: "#ffffff" }),
  ]);
}
