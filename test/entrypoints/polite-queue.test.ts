import { expect, test } from "vitest";
import { createPoliteQueue } from "@/entrypoints/reading/polite-queue";
import { fakeClock } from "./fake-clock";

test("runs one task at a time per host, a quarter of a second apart", async () => {
  const clock = fakeClock();
  const inTurn = createPoliteQueue(clock);
  const started: (readonly [string, number])[] = [];
  const task = (name: string) => async () => {
    started.push([name, clock.now()]);
    await clock.sleep(100);
  };
  await Promise.all([inTurn("a", task("a1")), inTurn("a", task("a2")), inTurn("a", task("a3"))]);
  expect(started).toEqual([
    ["a1", 0],
    ["a2", 350],
    ["a3", 700],
  ]);
});

test("does not let one host wait for another", async () => {
  const inTurn = createPoliteQueue(fakeClock());
  const never = new Promise<string>(() => undefined);
  void inTurn("a", () => never);
  await expect(inTurn("b", () => Promise.resolve("b is done"))).resolves.toBe("b is done");
});

test("goes on after a task that fails", async () => {
  const inTurn = createPoliteQueue(fakeClock());
  await expect(inTurn("a", () => Promise.reject(new Error("stuk")))).rejects.toThrow("stuk");
  await expect(inTurn("a", () => Promise.resolve(1))).resolves.toBe(1);
});
