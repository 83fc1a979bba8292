import { describe, expect, it } from "vitest";
import { aRequest } from "../sneltoets/fixtures.ts";
import type { SneltoetsRequest } from "../sneltoets/request.ts";
import { nothingExchanged } from "./fixtures.ts";
import { remindersOf, reminderText } from "./reminder.ts";
import { requestLines } from "./request-line.ts";

// Asked on a Tuesday with a term of five working days: due on Tuesday the first of December.
const sent = { kind: "verstuurd", sentAt: "2026-11-24T10:00:00.000Z" } as const;

const on = (today: string, requests: readonly SneltoetsRequest[], told: readonly string[] = []) =>
  remindersOf(requestLines({ ...nothingExchanged, requests }, today), today, new Set(told));
const sentences = (...given: Parameters<typeof on>) => on(...given).map(({ sentence }) => sentence);

describe("a reminder", () => {
  it("comes on the working day before, on the day itself, and after it; not earlier", () => {
    const requests = [aRequest({ status: sent })];
    expect(sentences("2026-11-27", requests)).toEqual([]);
    expect(sentences("2026-11-30", requests)).toEqual([expect.stringMatching(/: antwoord uiterlijk di 1 dec$/)]);
    expect(sentences("2026-12-01", requests)).toEqual([expect.stringMatching(/: antwoord uiterlijk di 1 dec$/)]);
    expect(sentences("2026-12-02", requests)).toEqual([expect.stringMatching(/antwoord was gevraagd uiterlijk/)]);
  });

  it("counts from Friday to Monday as one day", () => {
    const requests = [aRequest({ status: sent, askedOn: "2026-11-23" })];
    expect(sentences("2026-11-27", requests)).toEqual([expect.stringContaining("ma 30 nov")]);
  });

  it("is told once before the term and once after it", () => {
    const requests = [aRequest({ status: sent })];
    const told = on("2026-11-30", requests).map(({ id }) => id);
    expect(sentences("2026-12-01", requests, told)).toEqual([]);
    expect(sentences("2026-12-02", requests, told)).toHaveLength(1);
  });

  it("does not come for what was not sent, or is answered", () => {
    const answered = { kind: "beantwoord", sentAt: sent.sentAt, answeredAt: sent.sentAt, note: "" } as const;
    expect(sentences("2026-12-02", [aRequest(), aRequest({ id: "b", status: answered })])).toEqual([]);
  });

  it("says nothing of a concept but that it is one, and whose answer is awaited", () => {
    const received = aRequest({ status: sent, receivedAt: sent.sentAt, confidentiality: "concept-vertrouwelijk" });
    expect(sentences("2026-12-01", [received])).toEqual(["Een concept: uw antwoord uiterlijk di 1 dec"]);
  });

  it("stands with others in one short text", () => {
    const reminders = [1, 2, 3, 4, 5].map((nr) => ({ id: String(nr), sentence: `Stuk ${nr}: antwoord uiterlijk` }));
    expect(reminderText(reminders).split("\n")).toEqual([
      "Stuk 1: antwoord uiterlijk.",
      "Stuk 2: antwoord uiterlijk.",
      "Stuk 3: antwoord uiterlijk.",
      "En nog 2.",
    ]);
  });
});
