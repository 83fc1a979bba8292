// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { checkText } from "@/rules";
import { DocumentNotices } from "./document-notices";
import { amendmentText } from "./test-kit";

const none = () => undefined;

afterEach(cleanup);

test("reports a rule that failed, without hiding the others", () => {
  const check = { ...checkText(amendmentText), failures: [{ rule: "termijn", error: "kapot" }] };
  render(<DocumentNotices check={check} later={null} onCompare={none} />);
  expect(screen.getByText("1 regel werkte niet op deze tekst. De andere regels wel.")).toBeTruthy();
});

test("is silent about an ordinary amendment", () => {
  const { container } = render(<DocumentNotices check={checkText(amendmentText)} later={null} onCompare={none} />);
  expect(container.textContent).toBe("");
});
