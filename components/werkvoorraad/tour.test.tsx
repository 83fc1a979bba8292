// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readSetting, wipeSettings } from "@/storage";
import { Tour, TourButtons } from "./tour";
import { tourSteps } from "./tour-texts";

configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });

const asked: string[] = [];
beforeEach(async () => {
  asked.length = 0;
  await wipeSettings();
  render(
    <>
      <TourButtons onTerms={() => void asked.push("begrippen")} />
      <Tour />
    </>,
  );
});
afterEach(cleanup);

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

test("the tour shows a signal that the rules really find, and its answer with all conditions", async () => {
  await press("Start de rondleiding");
  const heading = await screen.findByRole("heading", { name: "Een amendement" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(document.querySelector("mark")?.textContent).toMatch(/In afwijking van/);
  await press("Volgende");
  expect(screen.getByText("Uitzondering of afwijking")).toBeTruthy();
  await press("Volgende");
  await press("Volgende");
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
  await press("Volgende");
  expect(screen.getByText(`Stap ${tourSteps.length} van ${tourSteps.length}`)).toBeTruthy();
  await press("Klaar");
  await waitFor(async () => expect((await readSetting("tour")).value).toBe("gezien"));
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Rondleiding"));
});

test("the tour is skipped with one press, stays away, and comes back when asked", async () => {
  await press("Sla over");
  await waitFor(() => expect(screen.queryByRole("button", { name: "Start de rondleiding" })).toBeNull());
  await press("Rondleiding");
  expect(await screen.findByRole("heading", { name: "Een amendement" })).toBeTruthy();
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("heading")).toBeNull());
  expect(document.activeElement?.textContent).toBe("Rondleiding");
});

test("the list of terms is one press away", async () => {
  await press("Begrippen");
  expect(asked).toEqual(["begrippen"]);
});
