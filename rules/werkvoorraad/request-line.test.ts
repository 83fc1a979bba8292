import { describe, expect, it } from "vitest";
import { aRequest, anAnswer } from "../sneltoets/fixtures.ts";
import { exportTable } from "./export/table.ts";
import { nothingExchanged, plainRow } from "./fixtures.ts";
import { workItems } from "./item.ts";
import { unmarked, type Mark, type WorkStatus } from "./mark.ts";
import { requestLines, type Exchanged } from "./request-line.ts";

// Asked on a Tuesday with a term of five working days: due on the first of December.
const sent = { kind: "verstuurd", sentAt: "2026-11-24T10:00:00.000Z" } as const;
const key = aRequest().stuk.key;

const lines = (exchanged: Partial<Exchanged>, today = "2026-11-30") =>
  requestLines({ ...nothingExchanged, ...exchanged }, today).map(({ request, state, due }) => [request.id, state, due]);

describe("requests in order", () => {
  it("start with what is over its term, then by last day; concepts and what is done come after", () => {
    const requests = [
      aRequest({ id: "concept" }),
      aRequest({ id: "afgezien", status: { kind: "afgezien", at: sent.sentAt, reason: "niet-nodig" } }),
      aRequest({ id: "later", status: sent, askedOn: "2026-11-27" }),
      aRequest({ id: "spoed", status: sent, term: "spoed" }),
      aRequest({ id: "week", status: sent }),
      aRequest({ id: "gehad", status: { kind: "beantwoord", sentAt: sent.sentAt, answeredAt: sent.sentAt, note: "" } }),
    ];
    expect(lines({ requests })).toEqual([
      ["spoed", "te-laat", "2026-11-26"],
      ["week", "loopt", "2026-12-01"],
      ["later", "loopt", "2026-12-04"],
      ["concept", "concept", "2026-12-01"],
      ["gehad", "beantwoord", "2026-12-01"],
      ["afgezien", "afgezien", "2026-12-01"],
    ]);
  });

  it("are answered once everybody who was asked has answered, and count how many did", () => {
    const request = aRequest({
      status: sent,
      recipients: [
        { id: "bibliotheekdienst", name: "Bibliotheekdienst" },
        { id: "leesraad", name: "Leesraad" },
      ],
    });
    const one = anAnswer();
    const two = anAnswer({ id: "antwoord-2", organisation: { id: "leesraad", name: "Leesraad" } });
    const counted = (answers: Exchanged["answers"]) =>
      requestLines({ ...nothingExchanged, requests: [request], answers }, "2026-12-02").map(({ state, responses }) => [
        state,
        responses.answered,
        responses.asked,
      ]);
    expect(counted([one])).toEqual([["te-laat", 1, 2]]);
    expect(counted([one, two])).toEqual([["beantwoord", 2, 2]]);
  });

  it("from elsewhere are answered when the answer written here is complete", () => {
    const request = aRequest({ status: sent, receivedAt: sent.sentAt });
    expect(lines({ requests: [request] })).toEqual([["verzoek-1", "loopt", "2026-12-01"]]);
    expect(lines({ requests: [request], answeredHere: new Set(["verzoek-1"]) })).toEqual([
      ["verzoek-1", "beantwoord", "2026-12-01"],
    ]);
  });

  it("name the others about the same stuk, but not one that was called off", () => {
    const requests = [
      aRequest({ id: "a", status: sent }),
      aRequest({ id: "b" }),
      aRequest({ id: "c", status: { kind: "afgezien", at: sent.sentAt, reason: "niet-nodig" } }),
    ];
    const [first] = requestLines({ ...nothingExchanged, requests }, "2026-11-30");
    expect(first?.besides.map(({ id }) => id)).toEqual(["b"]);
  });
});

const marked = (status: WorkStatus | null, statusAt: string, changes: Partial<Mark> = {}) =>
  new Map([[key, { ...unmarked(key, statusAt), revision: 1, status, statusAt, ...changes }]]);
const standing = (marks: ReadonlyMap<string, Mark>, exchanged: Partial<Exchanged>) =>
  workItems([plainRow({ key })], marks, { ...nothingExchanged, ...exchanged }).map(({ status, due }) => [status, due]);

describe("the status of a stuk", () => {
  const answers = [anAnswer()];

  it("is what the user chose", () => {
    expect(standing(marked("doorgeleid", "2026-12-01T10:00:00.000Z"), { answers })).toEqual([["doorgeleid", null]]);
  });

  it("is an answer that came after that choice, also when a note was written since", () => {
    const early = "2026-11-24T10:00:00.000Z";
    expect(standing(marked("gevraagd", early), { answers })).toEqual([["ontvangen", null]]);
    const withNote = { note: "gebeld", updatedAt: "2026-12-01T10:00:00.000Z" };
    expect(standing(marked("gevraagd", early, withNote), { answers })).toEqual([["ontvangen", null]]);
  });

  it("is an answer that came in after that choice, however long ago its author wrote it", () => {
    const chosen = marked("gevraagd", "2026-12-01T10:00:00.000Z");
    const standingAt = (at: string) => standing(chosen, { answers, arrivals: new Map([["antwoord-1", at]]) });
    expect(standingAt("2026-12-02T09:00:00.000Z")).toEqual([["ontvangen", null]]);
    expect(standingAt("2026-11-30T09:00:00.000Z")).toEqual([["gevraagd", null]]);
  });

  it("is the second of two answers that comes in after the choice at the first", () => {
    const second = anAnswer({ id: "antwoord-2", organisation: { id: "boekdienst", name: "Boekdienst" } });
    const arrivals = new Map([
      ["antwoord-1", "2026-11-30T09:00:00.000Z"],
      ["antwoord-2", "2026-12-02T09:00:00.000Z"],
    ]);
    const chosen = marked("doorgeleid", "2026-12-01T10:00:00.000Z");
    expect(standing(chosen, { answers: [...answers, second], arrivals })).toEqual([["ontvangen", null]]);
  });

  it("follows the requests when nothing was chosen, with the day on which the answer is due", () => {
    const requests = [aRequest({ status: sent })];
    expect(standing(new Map(), { requests })).toEqual([["gevraagd", "2026-12-01"]]);
    expect(standing(new Map(), { requests, answers })).toEqual([["ontvangen", null]]);
  });

  it("goes to a list with each verdict and all its conditions in one cell", () => {
    const { head, lines } = exportTable(workItems([plainRow({ key })], new Map(), { ...nothingExchanged, answers }));
    const cell = lines[0]?.[head.indexOf("Antwoorden")];
    expect(cell).toMatch(/^Bibliotheekdienst: Uitvoerbaar, mits 1\. .* 2\. De kassa's/);
  });
});
