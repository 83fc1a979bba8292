// @vitest-environment happy-dom
import { cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { createRequest, noFacts, withSteps, type SneltoetsRequest } from "@/rules";
import { Timeline, type StepsOutcome } from "./timeline";

configure({ defaultHidden: true });
afterEach(cleanup);

const asked = createRequest(
  { facts: { ...noFacts, kind: "motie", dossier: "99104", nr: "21" }, key: "99104/21", url: null, source: "tekst" },
  [],
  [],
  { id: "verzoek-1", now: "2026-11-24T10:00:00.000Z", titleOf: (rule) => rule },
);

type CourseProps = {
  readonly start: SneltoetsRequest;
  /** What keeping gives. */
  readonly keep?: () => Promise<StepsOutcome>;
};

const kept = (): Promise<StepsOutcome> => Promise.resolve({ kind: "kept" });

function Course({ start, keep = kept }: CourseProps) {
  const [request, setRequest] = useState(start);
  return (
    <Timeline
      request={request}
      answers={[]}
      outdated={new Set()}
      today="2026-11-27"
      onSteps={async (steps) => {
        const outcome = await keep();
        if (outcome.kind !== "failed") setRequest(withSteps(request, steps));
        return outcome;
      }}
    />
  );
}

const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

test("takes a step with a remark, says that it stays here, and takes it back", async () => {
  render(<Course start={asked} />);
  expect(screen.getByText(/blijft op deze computer\./)).toBeTruthy();
  await userEvent.selectOptions(screen.getByRole("combobox"), "De dienstverlener vroeg iets terug");
  await userEvent.click(screen.getByRole("textbox", { name: "Opmerking" }));
  await userEvent.paste("Gebeld over de ingangsdatum");
  await userEvent.click(screen.getByRole("button", { name: "Noteer" }));
  expect(lines()).toContainEqual(expect.stringContaining("vroeg iets terugGebeld over de ingangsdatum"));
  await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  expect(lines().join()).not.toContain("Gebeld");
});

test("says that a step was noted only once it is kept", async () => {
  const waiting: ((outcome: StepsOutcome) => void)[] = [];
  const keeping = new Promise<StepsOutcome>((resolve) => waiting.push(resolve));
  render(<Course start={asked} keep={() => keeping} />);
  await userEvent.click(screen.getByRole("button", { name: "Noteer" }));
  expect(screen.queryByText(/^Genoteerd/)).toBeNull();
  for (const finish of waiting) finish({ kind: "kept" });
  expect(await screen.findByText("Genoteerd: uitgezet bij de dienstverlener.")).toBeTruthy();
});

test("says of a step that only stands on the screen that it is not kept yet", async () => {
  render(<Course start={asked} keep={() => Promise.resolve({ kind: "unkept" })} />);
  await userEvent.click(screen.getByRole("button", { name: "Noteer" }));
  expect(await screen.findByText(/^Genoteerd: .* Nog niet bewaard op deze computer\.$/)).toBeTruthy();
});

test("says why when nothing could be kept, and leaves the remark where it was typed", async () => {
  const sentence = "Er is geen ruimte meer.";
  render(<Course start={asked} keep={() => Promise.resolve({ kind: "failed", sentence })} />);
  await userEvent.click(screen.getByRole("textbox", { name: "Opmerking" }));
  await userEvent.paste("Gebeld");
  await userEvent.click(screen.getByRole("button", { name: "Noteer" }));
  expect(await screen.findByText(`Er is niets gewijzigd. ${sentence}`)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Opmerking" }).value).toBe("Gebeld");
  expect(screen.queryByText(/^Genoteerd/)).toBeNull();
});

test("removes a step that was noted, and puts it back", async () => {
  const step = { kind: "aan-kamer", on: "2026-11-26", note: "" } as const;
  render(<Course start={withSteps(asked, [step, { ...step, kind: "aangenomen" }])} />);
  await userEvent.click(screen.getByRole("button", { name: /^Verwijder.*Naar de Kamer/ }));
  expect(lines().join()).not.toContain("Naar de Kamer");
  expect(lines().join()).toContain("aangenomen");
  await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  expect(lines().join()).toContain("Naar de Kamer");
});

test("goes on at the way back each time, also after two steps of the same name", async () => {
  const step = { kind: "aan-kamer", on: "2026-11-26", note: "" } as const;
  render(<Course start={withSteps(asked, [step, { ...step, on: "2026-11-27" }])} />);
  for (const left of [1, 0]) {
    const [removal] = screen.getAllByRole("button", { name: /^Verwijder.*Naar de Kamer/ });
    if (removal !== undefined) await userEvent.click(removal);
    expect(screen.queryAllByRole("button", { name: /^Verwijder.*Naar de Kamer/ })).toHaveLength(left);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Zet terug" }));
  }
});

test("keeps the way back when it cannot be put back, and says why", async () => {
  const outcomes: StepsOutcome[] = [{ kind: "kept" }, { kind: "failed", sentence: "Er is geen ruimte meer." }];
  const step = { kind: "aan-kamer", on: "2026-11-26", note: "" } as const;
  const keep = () => Promise.resolve<StepsOutcome>(outcomes.shift() ?? { kind: "kept" });
  render(<Course start={withSteps(asked, [step])} keep={keep} />);
  await userEvent.click(screen.getByRole("button", { name: /^Verwijder.*Naar de Kamer/ }));
  await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  expect(await screen.findByText("Er is niets gewijzigd. Er is geen ruimte meer.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  expect(lines().join()).toContain("Naar de Kamer");
});

test("asks for the day when there is none", async () => {
  render(<Course start={asked} />);
  await userEvent.clear(screen.getByLabelText("Op welke dag?"));
  await userEvent.click(screen.getByRole("button", { name: "Noteer" }));
  expect(screen.getByText("Vul eerst de dag in.")).toBeTruthy();
});
