import { expect, test } from "vitest";
import { remind, type ReminderPorts } from "@/entrypoints/reminders/reminder-runner";
import { nothingExchanged } from "../../rules/werkvoorraad/fixtures.ts";
import { aRequest } from "../../storage/fixtures.ts";

const sent = { kind: "verstuurd", sentAt: "2026-11-24T10:00:00.000Z" } as const;

function setUp(changes: Partial<ReminderPorts> = {}) {
  let told: readonly string[] = [];
  const shown: string[] = [];
  const ports: ReminderPorts = {
    isWanted: () => Promise.resolve(true),
    exchanged: () => Promise.resolve({ ...nothingExchanged, requests: [aRequest({ status: sent })] }),
    told: () => Promise.resolve(told),
    keepTold: (ids) => Promise.resolve((told = ids)),
    notify: (text) => Promise.resolve(shown.push(text)),
    now: () => new Date("2026-12-02T08:00:00.000Z"),
    ...changes,
  };
  return { ports, shown };
}

test("a term that is over is told once, whatever the number of hours that the browser is open", async () => {
  const { ports, shown } = setUp();
  await remind(ports);
  await remind(ports);
  expect(shown).toEqual([
    expect.stringMatching(/^Gewijzigd amendement .* antwoord was gevraagd uiterlijk di 1 dec\.$/),
  ]);
});

test("nothing is told, nor remembered as told, when the user does not want it or took the right back", async () => {
  const { ports, shown } = setUp({ isWanted: () => Promise.resolve(false) });
  await remind(ports);
  expect(shown).toEqual([]);
  expect(await ports.told()).toEqual([]);
});
