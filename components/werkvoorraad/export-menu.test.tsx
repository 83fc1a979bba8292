// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useExchanged, wipeStored } from "@/storage";
import { DossierPreview } from "./export-menu";
import { fakeWork, keepAmendment } from "./test-kit";
import { useWorkItems } from "./use-work";

configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// Texts are read and checked; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });
beforeEach(wipeStored);
afterEach(cleanup);

const port = fakeWork();

function Preview() {
  const items = useWorkItems(useExchanged());
  return items.kind === "ready" ? <DossierPreview port={port} items={items.value} dossier="99430" /> : null;
}

test("the preview of a dossier shows a stuk that is read while it is open", async () => {
  await keepAmendment(1, "In artikel II wordt «de pas» vervangen door «het pasje».");
  render(<Preview />);
  await userEvent.click(await screen.findByText(/^Bekijk het dossier/));
  expect((await screen.findAllByText(/nr\. 1 /)).length).toBeGreaterThan(0);
  expect(screen.queryAllByText(/nr\. 2 /)).toEqual([]);
  await keepAmendment(2, "In artikel II vervalt «de pas».");
  expect((await screen.findAllByText(/nr\. 2 /)).length).toBeGreaterThan(0);
});
