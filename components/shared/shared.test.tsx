// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Button } from "./button";
import { fullDay } from "./dates";
import { ErrorBoundary } from "./error-boundary";
import { ExternalLink } from "./external-link";
import { Menu } from "./menu";

// React reports a caught error on the console as well.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error("Kapot voor de proef");
}

test("the error boundary says what happened and copies the message", async () => {
  const copied: string[] = [];
  render(
    <ErrorBoundary copy={(text) => Promise.resolve(void copied.push(text))}>
      <Broken />
    </ErrorBoundary>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Kopieer foutmelding" }));
  expect(await screen.findByRole("button", { name: "Foutmelding gekopieerd" })).toBeTruthy();
  expect(copied[0]).toContain("Error: Kapot voor de proef");
});

test("the error boundary shows the message when copying fails", async () => {
  render(
    <ErrorBoundary copy={() => Promise.reject(new Error("geen toegang"))}>
      <Broken />
    </ErrorBoundary>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Kopieer foutmelding" }));
  expect(await screen.findByText(/Kapot voor de proef/)).toBeTruthy();
});

test("a menu opens and closes by keyboard and gives the focus back", async () => {
  const user = userEvent.setup();
  const chosen: string[] = [];
  render(<Menu label="Meer" items={[{ label: "Lees opnieuw", onChoose: () => void chosen.push("lees") }]} />);
  const trigger = screen.getByRole("button", { name: "Meer" });
  await user.tab();
  await user.keyboard("{Enter}");
  expect(trigger.getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{Escape}");
  expect(trigger.getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(trigger);
  await user.keyboard("{Enter}{Tab}{Enter}");
  expect(chosen).toEqual(["lees"]);
  expect(document.activeElement).toBe(trigger);
});

test.each([
  { where: "left", left: 0, fromStart: true },
  { where: "right", left: 220, fromStart: false },
])("a menu at the $where of the screen opens towards its middle", async ({ left, fromStart }) => {
  render(<Menu label="Meer" items={[]} />);
  const trigger = screen.getByRole("button", { name: "Meer" });
  standsAt(document.documentElement, 0, 320);
  standsAt(trigger, left, 100);
  await userEvent.click(trigger);
  expect(trigger.parentElement?.classList.contains("menu-begin")).toBe(fromStart);
});

test("a menu at the left of a part that scrolls opens towards the middle of that part", async () => {
  render(
    <aside aria-label="Lade" style={{ overflowY: "auto" }}>
      <Menu label="Meer" items={[]} />
    </aside>,
  );
  const trigger = screen.getByRole("button", { name: "Meer" });
  standsAt(document.documentElement, 0, 1280);
  standsAt(screen.getByRole("complementary", { name: "Lade" }), 830, 430);
  standsAt(trigger, 850, 160);
  await userEvent.click(trigger);
  expect(trigger.parentElement?.classList.contains("menu-begin")).toBe(true);
});

/** Gives an element a place: nothing is laid out here. */
function standsAt(element: HTMLElement, left: number, width: number): void {
  vi.spyOn(element, "getBoundingClientRect").mockReturnValue(new DOMRect(left, 0, width, 28));
}

test("a button that does nothing now looks so, and stays within reach of the keyboard", async () => {
  render(<Button aria-disabled>Bewaar</Button>);
  const button = screen.getByRole("button", { name: "Bewaar" });
  expect(button.classList.contains("nl-button--disabled")).toBe(true);
  await userEvent.tab();
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute("aria-disabled")).toBe("true");
});

test.each([{ submit: false }, { submit: true }])(
  "a button that does nothing now does nothing: %o",
  async ({ submit }) => {
    const done: string[] = [];
    render(
      <form onSubmit={() => void done.push("verstuurd")}>
        <Button submit={submit} aria-disabled onClick={() => void done.push("gedrukt")}>
          Bewaar
        </Button>
      </form>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Bewaar" }));
    expect(done).toEqual([]);
  },
);

test("a menu closes when one clicks elsewhere", async () => {
  const user = userEvent.setup();
  render(
    <>
      <Menu label="Meer" items={[{ label: "Lees opnieuw", onChoose: () => undefined }]} />
      <p>Elders</p>
    </>,
  );
  await user.click(screen.getByRole("button", { name: "Meer" }));
  await user.click(screen.getByText("Elders"));
  expect(screen.getByRole("button", { name: "Meer" }).getAttribute("aria-expanded")).toBe("false");
});

test("only an https address becomes a link", () => {
  render(
    <>
      <ExternalLink href="javascript:alert(1)">gevaarlijk</ExternalLink>
      <ExternalLink href="https://www.example.org/">goed</ExternalLink>
    </>,
  );
  expect(screen.getAllByRole("link")).toHaveLength(1);
  expect(screen.getByRole("link").getAttribute("rel")).toBe("noopener noreferrer");
});

test("a day is written in Dutch, and what is no day stays as it is", () => {
  expect(fullDay("2026-11-14")).toBe("14 nov 2026");
  expect(fullDay("onbekend")).toBe("onbekend");
});
