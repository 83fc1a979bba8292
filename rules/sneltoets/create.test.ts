import { describe, expect, it } from "vitest";
import type { Finding } from "../engine/finding.ts";
import { assignRequest, createRequest, updateRequest, withStatus, withSteps, type ChosenFinding } from "./create.ts";
import { requestExchange, writeExchange } from "./exchange/write.ts";
import { aFinding, aProvider, aRequest, checked, facts, options } from "./fixtures.ts";
import { sneltoetsRequest, type SneltoetsRequest } from "./request.ts";

const titleOf = (request: SneltoetsRequest, draftTitle: string): string | null =>
  updateRequest(request, { draftTitle }, options.now).stuk.title;

const create = (changes: Parameters<typeof createRequest>[3] = options): ReturnType<typeof createRequest> =>
  createRequest(checked, [aFinding()], [aProvider()], changes);

describe("a new request", () => {
  it("is a valid concept with revision 0", () => {
    const request = create();
    expect(sneltoetsRequest.parse(request)).toEqual(request);
    expect(request).toMatchObject({ revision: 0, status: { kind: "concept" }, aim: "", route: "departement" });
  });

  it("takes every finding the rules can make", () => {
    const finding: Finding = {
      ...aFinding(),
      polarity: "nieuw",
      zone: "nieuw",
      range: [0, 10],
    };
    const chosen: ChosenFinding = finding;
    expect(createRequest(checked, [chosen], [], options).signals).toHaveLength(1);
  });

  it("keeps the words, the place, the reason and the title of each signal", () => {
    expect(create().signals).toEqual([
      {
        rule: "uitzondering",
        title: "Nieuwe uitzondering",
        quote: "In afwijking van het eerste lid geldt de eigen bijdrage niet voor leden jonger dan 21 jaar",
        place: "Art. I, onderdeel B → art. 4, lid 3",
        why: "De tekst bevat een uitzondering. Elke uitzondering vraagt een eigen pad in beslissing, uitleg en test.",
        strength: "hoog",
        certainty: "zeker",
      },
    ]);
  });

  it("asks at most seven questions from signals, each once, and the three standard ones", () => {
    const findings = Array.from({ length: 9 }, (_, index) => aFinding({ question: `Vraag ${index}?` }));
    const { questions } = createRequest(checked, [...findings, ...findings], [], options);
    expect(questions.map(({ source }) => source.kind)).toEqual([
      ...Array.from({ length: 7 }, () => "regel"),
      ...Array.from({ length: 3 }, () => "standaard"),
    ]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(10);
  });

  it("asks the same question once when two rules have it, whatever the spacing", () => {
    const twice = [
      aFinding(),
      aFinding({ rule: "doelgroep", question: " kunt u deze groep  vaststellen met gegevens die u al heeft?" }),
    ];
    expect(createRequest(checked, twice, [], options).questions).toHaveLength(4);
  });

  it("does not ask a standard question twice", () => {
    const standard = aFinding({ question: "Wat merken mensen en bedrijven hiervan?" });
    expect(createRequest(checked, [standard], [], options).questions).toHaveLength(3);
  });

  it("asks those who execute or are in the chain, and names their ministry", () => {
    const providers = [
      aProvider({ role: "geraakt", id: "geraakte-dienst", ministry: "Ministerie van Anders" }),
      aProvider(),
      aProvider({ role: "keten", id: "ketendienst", name: "Ketendienst", ministry: null }),
    ];
    expect(createRequest(checked, [], providers, options)).toMatchObject({
      recipients: [
        { id: "bibliotheekdienst", name: "Bibliotheekdienst" },
        { id: "ketendienst", name: "Ketendienst" },
      ],
      ministry: "Ministerie van Lezen",
    });
  });

  it("asks the one that is touched most when nobody gets a task", () => {
    const providers = [aProvider({ role: "geraakt" }), aProvider({ role: "geraakt", id: "tweede", name: "Tweede" })];
    expect(createRequest(checked, [], providers, options).recipients.map(({ id }) => id)).toEqual([
      "bibliotheekdienst",
    ]);
  });

  it("works without signals and without a dienstverlener", () => {
    expect(createRequest(checked, [], [], options)).toMatchObject({ recipients: [], ministry: null, signals: [] });
  });

  it("marks a draft as confidential and a public document as public", () => {
    expect([create({ ...options, draft: true }).confidentiality, create().confidentiality]).toEqual([
      "concept-vertrouwelijk",
      "openbaar-stuk",
    ]);
  });

  it("counts the term from the Dutch day", () => {
    expect(create({ ...options, now: "2026-11-24T23:30:00.000Z" }).askedOn).toBe("2026-11-25");
  });

  it("stays valid when the page tells nonsense", () => {
    const strange = {
      ...checked,
      key: "x".repeat(9000),
      url: "javascript:alert(1)",
      facts: {
        ...facts,
        date: "20 november",
        title: "t".repeat(20_000),
        indieners: Array.from({ length: 400 }, () => "n"),
      },
    };
    const finding = aFinding({ question: "q".repeat(9000), message: "m".repeat(9000) });
    const request = createRequest(strange, [finding], [], { ...options, voteDate: "morgen" });
    expect(sneltoetsRequest.safeParse(request).success).toBe(true);
    expect(request).toMatchObject({ stuk: { url: null, date: null }, voteDate: null });
  });
});

describe("a request kept by an earlier version", () => {
  it("is read with nothing noted about who passed it on", () => {
    const {
      forwards: _forwards,
      steps: _steps,
      receivedAt: _receivedAt,
      assignedTo: _assignedTo,
      ...earlier
    } = aRequest();
    expect(sneltoetsRequest.parse(earlier)).toEqual(aRequest());
  });
});

describe("changing a request", () => {
  it("counts a concept's term from today again", () => {
    const later = updateRequest(aRequest(), { term: "spoed" }, "2026-11-26T08:00:00.000Z");
    expect(later).toMatchObject({ term: "spoed", askedOn: "2026-11-26", updatedAt: "2026-11-26T08:00:00.000Z" });
  });

  it("keeps the day on which it was sent", () => {
    const sent = withStatus(
      aRequest(),
      { kind: "verstuurd", sentAt: "2026-11-25T10:00:00.000Z" },
      "2026-11-25T10:00:01.000Z",
    );
    expect(sent.askedOn).toBe("2026-11-25");
    expect(updateRequest(sent, { aim: "Lezen" }, "2026-11-30T10:00:00.000Z").askedOn).toBe("2026-11-25");
  });

  it("names a text that has no number, and never one that has", () => {
    const { stuk } = aRequest();
    const draft = aRequest({ stuk: { ...stuk, nr: null } });
    expect([titleOf(draft, "Leesgeld"), titleOf(draft, ""), titleOf(aRequest(), "Leesgeld")]).toEqual([
      "Leesgeld",
      null,
      stuk.title,
    ]);
  });

  it("by its steps is for others no change at all", () => {
    const steps = [{ kind: "vraag-terug", on: "2026-11-25", note: "gebeld" }] as const;
    const noted = withSteps(aRequest(), steps);
    expect(noted.steps).toEqual(steps);
    expect(writeExchange(requestExchange(noted))).toBe(writeExchange(requestExchange(aRequest())));
  });

  it("by who takes it up is for others no change at all", () => {
    const assigned = assignRequest(aRequest(), "  Fatima ");
    expect(assigned.assignedTo).toBe("Fatima");
    expect(writeExchange(requestExchange(assigned))).toBe(writeExchange(requestExchange(aRequest())));
  });

  it("leaves the request it came from as it was", () => {
    const request = aRequest();
    updateRequest(request, { aim: "Iets" }, options.now);
    expect(request.aim).toBe("");
  });

  it("cannot be sent without a moment or answered without having been sent", () => {
    const states = [
      { kind: "verstuurd" },
      { kind: "beantwoord", answeredAt: options.now, note: "" },
      { kind: "klaar" },
    ];
    const valid = states.filter((status) => sneltoetsRequest.safeParse({ ...aRequest(), status }).success);
    expect(valid).toEqual([]);
  });
});
