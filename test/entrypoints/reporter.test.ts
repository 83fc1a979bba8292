import { expect, test, vi } from "vitest";
import { createReporter } from "@/entrypoints/in-page/reporter";

const url = "https://www.tweedekamer.nl/een";

function pageWith(first: string) {
  const page = { url, text: first, isHeard: true };
  const sent: string[] = [];
  const waits: number[] = [];
  let wake: (() => void) | undefined;
  let readings = 0;
  const reporter = createReporter({
    read: () => {
      readings += 1;
      return { ...page };
    },
    send: ({ text }) => {
      sent.push(text);
      return Promise.resolve(page.isHeard);
    },
    wait: (callback, milliseconds) => {
      waits.push(milliseconds);
      wake = callback;
    },
  });
  return {
    page,
    sent,
    waits,
    reporter,
    wake: () => {
      const woken = wake;
      wake = undefined;
      woken?.();
    },
    readings: () => readings,
  };
}

test("reports again when the page shows something else, and only then", () => {
  const { page, sent, reporter, wake } = pageWith("leeg");
  reporter.now();
  reporter.later(url);
  wake();
  page.text = "amendement";
  reporter.later(url);
  wake();
  expect(sent).toEqual(["leeg", "amendement"]);
});

test("takes many changes at once", () => {
  const { reporter, waits } = pageWith("leeg");
  reporter.now();
  for (let change = 0; change < 100; change += 1) reporter.later(url);
  expect(waits).toHaveLength(1);
});

test("leaves a page alone that never stops changing", () => {
  const { reporter, waits, wake, readings } = pageWith("leeg");
  reporter.now();
  for (let change = 0; change < 200; change += 1) {
    reporter.later(url);
    wake();
  }
  expect(waits.at(-1)).toBeGreaterThan(waits[0] ?? 0);
  expect(readings()).toBe(40);
});

test("starts afresh when the address changes without loading", () => {
  const { page, sent, reporter, wake } = pageWith("een");
  reporter.now();
  for (let change = 0; change < 200; change += 1) {
    reporter.later(url);
    wake();
  }
  page.url = "https://www.tweedekamer.nl/twee";
  page.text = "twee";
  reporter.later(page.url);
  wake();
  expect(sent).toEqual(["een", "twee"]);
});

test("reports an unchanged page again when it is visited again", () => {
  const { sent, reporter } = pageWith("amendement");
  reporter.now();
  reporter.again();
  expect(sent).toEqual(["amendement", "amendement"]);
});

test("tells again what the background did not take, because the browser was stopping it", async () => {
  const { page, sent, reporter, waits, wake } = pageWith("amendement");
  page.isHeard = false;
  reporter.now();
  await vi.waitFor(() => expect(waits).toHaveLength(1));
  page.isHeard = true;
  wake();
  await Promise.resolve();
  expect(sent).toEqual(["amendement", "amendement"]);
  expect(waits).toHaveLength(1);
});

test("gives up when nobody has listened for a while, as after an update of the extension", async () => {
  const { page, sent, reporter, waits, wake } = pageWith("amendement");
  page.isHeard = false;
  reporter.now();
  for (let tries = 1; tries <= 4; tries += 1) {
    await vi.waitFor(() => expect(waits).toHaveLength(tries));
    wake();
  }
  await Promise.resolve();
  expect(sent).toHaveLength(5);
  expect(waits).toHaveLength(4);
});
