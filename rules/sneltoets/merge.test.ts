import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forwardRequest, updateRequest } from "./create.ts";
import { anyExchange } from "./exchange/arbitrary.test-data.ts";
import { receivedRequest, travelling, type Exchange } from "./exchange/model.ts";
import { requestExchange } from "./exchange/write.ts";
import { anAnswer, aRequest } from "./fixtures.ts";
import { mergeIncoming, type Kept } from "./merge.ts";

const later = "2026-11-27T09:00:00.000Z";
const nothing: Kept = { requests: [], answers: [], stukken: [], now: later };
const answered = (changes: Parameters<typeof anAnswer>[0] = {}): Exchange => ({
  kind: "antwoord",
  answer: anAnswer(changes),
});
const states = (kept: Partial<Kept>, ...items: readonly Exchange[]): readonly string[] =>
  mergeIncoming({ ...nothing, ...kept }, items).map(({ state }) => state);

describe("a request that comes in", () => {
  it("is new, same, newer or older than the one that is here", () => {
    const request = aRequest();
    const newer = updateRequest(request, { aim: "Lezen" }, later);
    expect(states({}, requestExchange(request))).toEqual(["new"]);
    expect(states({ requests: [request] }, requestExchange(request))).toEqual(["same"]);
    expect(states({ requests: [request] }, requestExchange(newer))).toEqual(["newer"]);
    expect(states({ requests: [newer] }, requestExchange(request))).toEqual(["older"]);
  });

  it("says that both are of one day rather than the day twice", () => {
    const request = aRequest();
    const newer = updateRequest(request, { aim: "Lezen" }, "2026-11-24T15:00:00.000Z");
    const [row] = mergeIncoming({ ...nothing, requests: [newer] }, [requestExchange(request)]);
    expect(row?.sentence).toBe(
      "U heeft dit verzoek al in een nieuwere versie, van di 24 nov. Dit is een oudere, van dezelfde dag.",
    );
  });

  it("conflicts when it has another content of the same moment", () => {
    expect(states({ requests: [aRequest()] }, requestExchange(aRequest({ aim: "Iets anders" })))).toEqual([
      "conflicting",
    ]);
  });

  it("keeps the status, the steps, who takes it up and the revision of this side", () => {
    const steps = [{ kind: "uitgezet", on: "2026-11-25", note: "" }] as const;
    const existing = aRequest({
      revision: 7,
      steps,
      assignedTo: "Fatima",
      status: { kind: "verstuurd", sentAt: later },
    });
    const [row] = mergeIncoming({ ...nothing, requests: [existing] }, [
      requestExchange(updateRequest(aRequest(), { aim: "Lezen" }, later)),
    ]);
    expect(row?.record).toMatchObject({
      revision: 7,
      steps,
      assignedTo: "Fatima",
      status: { kind: "verstuurd" },
      aim: "Lezen",
    });
    expect(row?.sentence).toBe("U heeft dit verzoek van di 24 nov. Dit is een nieuwere versie, van vr 27 nov.");
  });

  it("does not count the number of saves as a change", () => {
    expect(states({ requests: [aRequest({ revision: 9 })] }, requestExchange(aRequest()))).toEqual(["same"]);
  });

  it("that the departement passed on is a newer one with its reference", () => {
    const recipients = [{ id: "boekdienst", name: "Boekdienst" }];
    const passed = forwardRequest(aRequest(), { by: "Ministerie van Lezen", reference: "L-1", recipients, now: later });
    const [row] = mergeIncoming({ ...nothing, requests: [aRequest()] }, [requestExchange(passed)]);
    expect(row).toMatchObject({ state: "newer", record: { recipients, forwards: [{ reference: "L-1" }] } });
  });
});

describe("an answer that comes in", () => {
  it("finds the request it belongs to, or says that it is not here", () => {
    const [known] = mergeIncoming({ ...nothing, requests: [aRequest()] }, [answered()]);
    expect(known).toMatchObject({
      state: "new",
      request: { id: "verzoek-1" },
      outdated: false,
      sentence: "Dit antwoord is nieuw.",
    });
    const [alone] = mergeIncoming(nothing, [answered()]);
    expect(alone).toMatchObject({ request: null });
    expect(alone?.sentence).toContain("staat niet op deze computer");
  });

  it("is outdated when the stuk has another text by now", () => {
    const { stuk } = aRequest();
    const replacing = { ...stuk, key: "99123-VIII/15", nr: "15", replaces: "12" };
    const [row] = mergeIncoming({ ...nothing, requests: [aRequest()], stukken: [replacing] }, [answered()]);
    expect(row).toMatchObject({ state: "new", outdated: true });
    expect(row?.sentence).toContain("een andere tekst");
    const changed = aRequest({ stuk: { ...stuk, version: "nader gewijzigd" } });
    expect(mergeIncoming({ ...nothing, requests: [changed] }, [answered()])[0]?.outdated).toBe(true);
  });

  it("stands beside another answer of the same organisation, and replaces nothing", () => {
    const [row] = mergeIncoming({ ...nothing, requests: [aRequest()], answers: [anAnswer()] }, [
      answered({ id: "antwoord-2" }),
    ]);
    expect(row).toMatchObject({ state: "new", besides: [{ id: "antwoord-1" }] });
    expect(row?.sentence).toContain("Van Bibliotheekdienst is er al een ander antwoord.");
  });

  it("conflicts when another organisation, or another request, stands under the same number", () => {
    const elsewhere = { organisation: { id: "svb", name: "Sociale Verzekeringsbank" }, updatedAt: later };
    const { request } = anAnswer();
    const misplaced = { request: { ...request, id: "verzoek-99" }, updatedAt: later };
    expect(states({ answers: [anAnswer()] }, answered(elsewhere))).toEqual(["conflicting"]);
    expect(states({ answers: [anAnswer()] }, answered(misplaced))).toEqual(["conflicting"]);
  });

  it("is newer when the dienstverlener changed it", () => {
    expect(states({ answers: [anAnswer()] }, answered({ updatedAt: later, tijdBesteed: "2 uur" }))).toEqual(["newer"]);
    expect(states({ answers: [anAnswer()] }, answered({ tijdBesteed: "2 uur" }))).toEqual(["conflicting"]);
  });
});

describe("a bundle that comes in", () => {
  it("gives a row for each request and each answer, and ties its answers to its own requests", () => {
    const bundle = {
      id: "bundel-1",
      createdAt: later,
      title: "",
      reference: "L-1",
      note: "",
      sender: aRequest().requester,
      requests: [travelling(aRequest())],
      answers: [anAnswer()],
    };
    const rows = mergeIncoming(nothing, [{ kind: "bundel", bundle }]);
    expect(rows.map(({ kind, state }) => [kind, state])).toEqual([
      ["verzoek", "new"],
      ["antwoord", "new"],
    ]);
    expect(rows[1]).toMatchObject({ request: { id: "verzoek-1" } });
  });
});

describe("any import", () => {
  it("changes nothing that is here, and says of every record what would happen", () => {
    fc.assert(
      fc.property(fc.array(anyExchange, { maxLength: 3 }), (items) => {
        const kept = { ...nothing, requests: [aRequest()], answers: [anAnswer()] };
        const before = JSON.stringify(kept);
        expect(mergeIncoming(kept, items).every(({ sentence }) => sentence.endsWith("."))).toBe(true);
        expect(JSON.stringify(kept)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  it("once kept is the same when it comes again", () => {
    const request = receivedRequest(travelling(aRequest()), later);
    expect(states({ requests: [request], answers: [anAnswer()] }, requestExchange(aRequest()), answered())).toEqual([
      "same",
      "same",
    ]);
  });
});
