// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  answerMail,
  completeAnswer,
  createDraft,
  readIncoming,
  type AnswerDraft,
  type Organisation,
  type SneltoetsAnswer,
} from "@/rules";
import { readRequest, saveAnswer, saveAnswerDraft, saveRequest, wipeStored } from "@/storage";
import { AnswerPage } from "./answer-page";
import { aRequest, bibliotheekdienst, boekdienst, fakePort, now, readHere } from "./test-kit";

// Looking up styles of every element for every query takes most of the time of a test here.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });
// A whole screen is drawn and used; on a busy machine that takes longer than a unit.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  await wipeStored();
  window.location.hash = "";
});
afterEach(cleanup);

const asked = aRequest("12", { recipients: [bibliotheekdienst, boekdienst] });

function aDraft(organisation: Organisation, voorwaarde: string, request = asked): AnswerDraft {
  const empty = createDraft(request, { id: `antwoord-${voorwaarde}`, now, organisation });
  return {
    ...empty,
    verdict: "uitvoerbaar-mits",
    conditions: [{ id: "v1", voorwaarde, wie: "ons team", uiterlijk: "onbekend" }],
    kosten: { ...empty.kosten, kind: "onbekend" },
    termijn: { ...empty.termijn, kind: "onbekend" },
  };
}

function anAnswer(organisation: Organisation, voorwaarde: string): SneltoetsAnswer {
  const result = completeAnswer(aDraft(organisation, voorwaarde), []);
  if (!result.ok) throw new Error(result.missing.map(({ message }) => message).join(" "));
  return result.answer;
}

async function bringIn(answer: SneltoetsAnswer) {
  await userEvent.click(await screen.findByRole("textbox", { name: "Plak hier de tekst van de mail" }));
  await userEvent.paste(answerMail(answer));
  await userEvent.click(await screen.findByRole("button", { name: "Bewaar 1 onderdeel" }));
  await screen.findByText("1 onderdeel is bewaard op deze computer.");
}

test("answers of two dienstverleners are counted, stand beside each other and leave with all conditions", async () => {
  await saveRequest(asked);
  const port = fakePort();
  render(<AnswerPage port={port} />);
  await bringIn(anAnswer(bibliotheekdienst, "De kassa kan het"));
  expect(await screen.findByText("1 van 2 dienstverleners antwoordde")).toBeTruthy();
  expect((await readRequest(asked.id)).record?.status.kind).toBe("concept");
  await bringIn(anAnswer(boekdienst, "Er is extra geld"));
  expect(await screen.findByText("2 van 2 dienstverleners antwoordden")).toBeTruthy();
  await waitFor(async () => expect((await readRequest(asked.id)).record?.status.kind).toBe("beantwoord"));
  await userEvent.click(screen.getByRole("button", { name: /^Antwoorden naast elkaar/ }));
  const table = await screen.findByRole("table");
  expect(within(table).getByRole("row", { name: /^Voorwaarden \(verschilt\)/ }).textContent).toMatch(
    /De kassa kan het.*Er is extra geld/,
  );
  await userEvent.click(screen.getByRole("button", { name: "Kopieer antwoord" }));
  await waitFor(() => expect(port.copied).toHaveLength(1));
  expect(port.copied[0]).toMatch(/^CONCEPT – NIET OPENBAAR/);
  const [item] = readIncoming(port.copied[0] ?? "").items;
  expect(item?.kind === "bundel" && item.bundle.answers).toHaveLength(2);
});

test("an answer that cannot be put back stays at hand, with a sentence", async () => {
  const answer = anAnswer(boekdienst, "Er is extra geld");
  await saveAnswer({ answer, receivedAt: null });
  render(<AnswerPage port={fakePort()} />);
  await userEvent.click(await screen.findByRole("button", { name: /^Verwijder.*antwoord van Boekdienst/ }));
  expect(await screen.findByText("Het antwoord is verwijderd.")).toBeTruthy();
  // Meanwhile another window keeps something else under the same number.
  await saveAnswer({ answer: { ...answer, tijdBesteed: "een uur" }, receivedAt: null });
  await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  expect(await screen.findByText(/^Er is al een antwoord met dit nummer bewaard/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Zet terug" })).toBeTruthy();
});

test("an earlier answer about the same stuk can be taken over, and given back", async () => {
  const earlier = aRequest("12", { id: "eerder" });
  await saveAnswerDraft(aDraft(bibliotheekdienst, "De kassa kan het", earlier));
  await saveRequest({ ...aRequest("12"), receivedAt: now });
  window.location.hash = "antwoord/verzoek-12";
  render(<AnswerPage port={fakePort()} />);
  await userEvent.click(await screen.findByText("Eerder door u beantwoord (1)"));
  expect(screen.getByText("zelfde stuk")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /^Neem over/ }));
  expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Voorwaarde 1" })).value).toBe(
    "De kassa kan het",
  );
  await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  expect(screen.queryByRole("textbox", { name: "Voorwaarde 1" })).toBeNull();
});

test("an answer is called outdated, also on its oplegger, once a text that replaces it was read here", async () => {
  await saveRequest(asked);
  await saveAnswer({ answer: anAnswer(bibliotheekdienst, "De kassa kan het"), receivedAt: now });
  await readHere("15", "12");
  render(<AnswerPage port={fakePort()} />);
  expect(await screen.findByText("verouderd")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /^Oplegger/ }));
  expect(await screen.findByText("Dit antwoord gaat over een andere tekst dan die nu bekend is.")).toBeTruthy();
  expect(screen.getByText(/De kassa kan het/)).toBeTruthy();
});

test("an answer that comes in is marked when a text that replaces its own was read here", async () => {
  await saveRequest(asked);
  await readHere("15", "12");
  render(<AnswerPage port={fakePort()} />);
  await userEvent.click(await screen.findByRole("textbox", { name: "Plak hier de tekst van de mail" }));
  await userEvent.paste(answerMail(anAnswer(bibliotheekdienst, "De kassa kan het")));
  expect(await screen.findByText("over een andere tekst")).toBeTruthy();
});
