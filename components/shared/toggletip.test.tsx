// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Toggletip } from "./toggletip";

beforeEach(() => void render(<Toggletip tip="Een groep voor wie de regel niet geldt.">uitzondering</Toggletip>));
afterEach(cleanup);

const tip = () => screen.queryByRole("tooltip");

test("words explain themselves on hover, and stop when the pointer leaves", async () => {
  expect(tip()).toBeNull();
  await userEvent.hover(screen.getByRole("button", { name: "uitzondering" }));
  expect(tip()?.textContent).toContain("voor wie de regel niet geldt");
  await userEvent.unhover(screen.getByRole("button", { name: "uitzondering" }));
  expect(tip()).toBeNull();
});

test("words explain themselves to the keyboard until Escape or the next field", async () => {
  await userEvent.tab();
  expect(tip()).not.toBeNull();
  await userEvent.keyboard("{Escape}");
  expect(tip()).toBeNull();
  await userEvent.keyboard("{Enter}");
  expect(tip()).not.toBeNull();
  await userEvent.tab();
  expect(tip()).toBeNull();
});

test("a touch shows the tip, and a touch elsewhere hides it", async () => {
  await userEvent.pointer({ keys: "[TouchA]", target: screen.getByRole("button") });
  expect(tip()).not.toBeNull();
  await userEvent.pointer({ keys: "[TouchA]", target: document.body });
  expect(tip()).toBeNull();
});

test("the tip describes the words, also while it is hidden", () => {
  const button = screen.getByRole("button");
  expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toContain("Een groep");
});
