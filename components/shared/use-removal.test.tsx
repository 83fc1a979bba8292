// @vitest-environment happy-dom
import { cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { RemoveButton } from "./removal";
import { RemovalLine } from "./removal-line";
import { missingSentence, useRemoval } from "./use-removal";

configure({ defaultHidden: true });
afterEach(cleanup);

type Answer = { readonly kind: "removed" } | { readonly kind: "missing" };
type ListProps = { readonly answers: Readonly<Record<string, Answer>>; readonly restored: string[] };

/** Removing a name gives the answer that belongs to it. */
function List({ answers, restored }: ListProps) {
  const removal = useRemoval<string>({
    remove: (name) => Promise.resolve(answers[name] ?? { kind: "missing" }),
    restore: (name) => {
      restored.push(name);
      return Promise.resolve({ kind: "saved" });
    },
    removed: (name) => `${name} is weg.`,
    otherwise: "elders",
  });
  return (
    <>
      {Object.keys(answers).map((name) => (
        <button key={name} type="button" onClick={() => removal.remove(name, null)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => removal.tell("Het bestand is gedownload.")}>
        Download
      </button>
      <RemovalLine {...removal.line} />
    </>
  );
}

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

test("says of what was already gone that nothing was removed, and offers no way back", async () => {
  render(<List answers={{ Een: { kind: "missing" } }} restored={[]} />);
  await press("Een");
  expect(await screen.findByText(missingSentence)).toBeTruthy();
  expect(screen.queryByText("Een is weg.")).toBeNull();
  expect(screen.queryByRole("button", { name: "Zet terug" })).toBeNull();
});

test("keeps the way back beside what it puts back, whatever else is said", async () => {
  const restored: string[] = [];
  render(<List answers={{ Een: { kind: "removed" }, Twee: { kind: "missing" } }} restored={restored} />);
  await press("Een");
  expect(await screen.findByText("Een is weg.")).toBeTruthy();
  for (const [button, sentence] of [
    ["Download", "Het bestand is gedownload."],
    ["Twee", missingSentence],
  ] as const) {
    await press(button);
    const row = screen.getByRole("button", { name: "Zet terug" }).parentElement;
    expect(row?.textContent).toBe("Een is weg.Zet terug");
    expect(await screen.findByText(sentence)).toBeTruthy();
  }
  await press("Zet terug");
  expect(restored).toEqual(["Een"]);
  expect(screen.queryByRole("button", { name: "Zet terug" })).toBeNull();
});

test("the button on a screen of its own also says why nothing was removed", async () => {
  const removed: string[] = [];
  render(
    <RemoveButton
      label="Verwijder"
      remove={() => Promise.resolve<{ kind: "missing" } | { kind: "removed"; record: string }>({ kind: "missing" })}
      onRemoved={(record) => removed.push(record)}
    />,
  );
  await press("Verwijder");
  expect(await screen.findByText(missingSentence)).toBeTruthy();
  expect(removed).toEqual([]);
});
