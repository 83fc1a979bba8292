// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Finding } from "@/rules";
import { keyedFindings } from "./keyed-finding";
import { SignalList } from "./signal-list";

afterEach(cleanup);

const finding = (part: Partial<Finding>): Finding => ({
  rule: "uitzondering",
  strength: "middel",
  certainty: "zeker",
  polarity: "nieuw",
  zone: "nieuw",
  range: [0, 10],
  quote: { exact: "in afwijking van", prefix: "", suffix: "" },
  place: "Art. I",
  message: "De tekst bevat een uitzondering.",
  question: "Hoe vaak komt dit voor?",
  ...part,
});
const actions = {
  show: () => undefined,
  include: () => undefined,
  dismiss: () => undefined,
  judged: undefined,
  explain: () => undefined,
};

function renderList(...findings: readonly Finding[]) {
  render(
    <SignalList
      dismissed={{ visible: keyedFindings(findings), hidden: [] }}
      isIncluded={() => false}
      actions={actions}
    />,
  );
}

test("gives what becomes simpler its own heading and the same card", () => {
  renderList(
    finding({}),
    finding({ rule: "vereenvoudiging", strength: "lichter", polarity: "geschrapt", question: "Wat vervalt er?" }),
  );
  expect(screen.getByRole("heading", { name: "1 signaal · 1 wordt eenvoudiger" })).toBeTruthy();
  const simpler = within(screen.getByRole("region", { name: "Wordt eenvoudiger" }));
  expect(simpler.getByText("Wat vervalt er?")).toBeTruthy();
  expect(simpler.getByRole("button", { name: /zeker$/ }).getAttribute("aria-expanded")).toBe("true");
});

test("says strength and certainty in words", () => {
  renderList(finding({ strength: "hoog", certainty: "mogelijk" }));
  expect(screen.getByRole("button", { name: /hoog · mogelijk$/ })).toBeTruthy();
});

test("says when the old text holds the same", () => {
  renderList(finding({ polarity: "gewijzigd" }));
  expect(screen.getByText(/De oude tekst bevat dit ook\.$/)).toBeTruthy();
});

test("tells two signals of one rule with the same words apart", () => {
  const keys = keyedFindings([finding({}), finding({ range: [40, 50] })]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});
