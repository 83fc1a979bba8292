// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { checkText } from "@/rules";
import { DocumentNotices } from "./document-notices";
import { amendmentText } from "./test-kit";

afterEach(cleanup);

test("reports a rule that failed, without hiding the others", () => {
  const check = { ...checkText(amendmentText), failures: [{ rule: "termijn", error: "kapot" }] };
  render(<DocumentNotices check={check} />);
  expect(screen.getByText("1 regel werkte niet op deze tekst. De andere regels wel.")).toBeTruthy();
});

test("is silent about an ordinary amendment", () => {
  const { container } = render(<DocumentNotices check={checkText(amendmentText)} />);
  expect(container.textContent).toBe("");
});
