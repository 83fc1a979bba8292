// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { checkText } from "@/rules";
import { amendmentText, motionText } from "./test-kit";
import { TextView } from "./text-view";

afterEach(cleanup);

const view = (text: string) =>
  render(
    <TextView
      document={checkText(text).document}
      documentKey={null}
      marked={null}
      fromFile={false}
      onBack={() => undefined}
    />,
  );

const rows = (): readonly (string | null)[] => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

test("tells of every instruction what it does, where, and why it works on the bill or the act", async () => {
  view(amendmentText);
  await userEvent.click(screen.getByText("Wat dit stuk wijzigt, en op welk niveau"));
  const [first, second] = rows();
  expect(first).toContain("Voegt toe · Art. I, onderdeel B → art. 20a, lid 3");
  expect(first).toContain("Wijzigt het wetsvoorstel: hoofdlocatie is artikel I, onderdeel B.");
  expect(second).toContain("Voegt in · Art. IIIA; Art. IIIB; Art. IIIC");
  await userEvent.click(screen.getByRole("button", { name: /^toon Art\. IIIA/ }));
  expect(document.querySelector("mark")?.textContent).toContain("Na artikel III worden drie artikelen ingevoegd");
});

test("tells of a motion what it considers, and whom it asks", async () => {
  view(motionText);
  await userEvent.click(screen.getByText("Wat deze motie overweegt en vraagt"));
  expect(rows()[0]).toBe("1 overweging: overwegende (1)");
  expect(rows()[1]).toContain("verzoekt · de regering");
});

test("is silent about a text that has neither", () => {
  view("Een brief over fietsen.");
  expect(screen.queryByText("Wat deze motie overweegt en vraagt")).toBeNull();
  expect(screen.queryByText("Wat dit stuk wijzigt, en op welk niveau")).toBeNull();
});
