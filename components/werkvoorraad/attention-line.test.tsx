// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { plainItem } from "@/rules/werkvoorraad/fixtures";
import { AttentionLine } from "./attention-line";

afterEach(cleanup);

test("names what asks attention today as one list, an item for each kind", () => {
  const items = [
    { ...plainItem(), due: "2030-11-10" },
    { ...plainItem(), due: "2030-11-20" },
  ];
  render(
    <AttentionLine items={items} today="2030-11-16" overdueElsewhere={1} onShow={() => {}} onRequests={() => {}} />,
  );
  const list = screen.getByRole("list", { name: "Vandaag:" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringContaining("langer dan gevraagd"),
    expect.stringContaining("binnen zeven dagen gevraagd"),
    expect.stringContaining("hier niet is gelezen"),
  ]);
});
