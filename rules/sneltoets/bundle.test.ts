import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundleLetter, bundleRequests, bundleSubject, haveSameRecipients, maxBundled, recipientsOf } from "./bundle.ts";
import { anyRequest } from "./exchange/arbitrary.test-data.ts";
import { readIncoming } from "./exchange/incoming.ts";
import type { Bundle } from "./exchange/model.ts";
import { bundleExchange, writeExchange } from "./exchange/write.ts";
import { anAnswer, aRequest } from "./fixtures.ts";
import { letterText } from "./letter/print-text.ts";
import { bundleMail } from "./mail-text.ts";
import { unknownRequester, type SneltoetsRequest } from "./request.ts";
import { responsesTo } from "./responses.ts";

const options = { id: "bundel-1", now: "2026-11-25T08:00:00.000Z", sender: unknownRequester };
const boekdienst = { id: "boekdienst", name: "Boekdienst" };
const other = (changes: Partial<SneltoetsRequest> = {}): SneltoetsRequest => {
  const request = aRequest({ id: "verzoek-2", aim: "Minder formulieren", ...changes });
  return { ...request, stuk: { ...request.stuk, key: "99123-VIII/13", nr: "13" } };
};
const textOf = (bundle: Bundle): string => letterText(bundleLetter(bundle));
const times = (text: string, part: string): number => text.split(part).length - 1;

describe("requests in one bundle", () => {
  const bundle = bundleRequests([aRequest(), other()], options);

  it("are told once to whom, by when and from whom, and each on its own about which stuk", () => {
    const text = textOf(bundle);
    expect(text).toContain("Bundel met 2 verzoeken\n");
    const shared = ["Aan wie", "Wanneer", "Van wie", "Wat dit niet is"];
    expect(shared.map((title) => times(text, `\n${title}\n`))).toEqual([1, 1, 1, 1]);
    expect(text).toContain("Verzoek 1: over welk stuk\nGewijzigd amendement nr. 12");
    expect(text).toContain("Verzoek 2: over welk stuk\nGewijzigd amendement nr. 13");
    expect(text).toContain("Verzoek 2: wat de aanvrager wil bereiken\nMinder formulieren");
    expect(text.indexOf("Aan wie")).toBeLessThan(text.indexOf("Verzoek 1"));
    expect(text.indexOf("Wanneer")).toBeGreaterThan(text.indexOf("Verzoek 2"));
  });

  it("say what differs at the request where it differs", () => {
    const text = textOf(bundleRequests([aRequest(), other({ recipients: [boekdienst], voteDate: null })], options));
    expect(text).toContain("Verzoek 1: aan wie\nDienstverlener: Bibliotheekdienst");
    expect(text).toContain("Verzoek 2: aan wie\nDienstverlener: Boekdienst");
    expect(text).toContain("Verzoek 2: wanneer");
    expect(times(text, "\nVan wie\n")).toBe(1);
  });

  it("name the dossier in the subject, unless one of them is not public", () => {
    expect(bundleSubject(bundle)).toBe("Sneltoets: 2 verzoeken om een sneltoets (99 123-VIII)");
    const draft = bundleRequests([aRequest(), other({ confidentiality: "concept-vertrouwelijk" })], options);
    expect(bundleSubject(draft)).toBe("Sneltoets: concept (vertrouwelijk)");
    expect(textOf(draft)).toMatch(/^CONCEPT – VERTROUWELIJK\n/);
    expect(draft.title).toBe("2 verzoeken om een sneltoets");
  });

  it("know whom they ask, and whether that is the same for all", () => {
    const apart = [aRequest(), other({ recipients: [boekdienst] })];
    expect(recipientsOf(apart).map(({ id }) => id)).toEqual(["bibliotheekdienst", "boekdienst"]);
    expect([haveSameRecipients(apart), haveSameRecipients([aRequest(), other()]), haveSameRecipients([])]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("come back as they went, whatever they say, up to the most that go together", () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { minLength: 1, maxLength: 4 }), (requests) => {
        const sent = bundleRequests(requests, options);
        expect(readIncoming(bundleMail(sent))).toEqual({ items: [{ kind: "bundel", bundle: sent }], refused: [] });
      }),
      { numRuns: 10 },
    );
    const many = Array.from({ length: maxBundled }, (_, at) => aRequest({ id: `verzoek-${at}` }));
    expect(writeExchange(bundleExchange(bundleRequests(many, options)))).toContain("verzoek-99");
    expect(() => writeExchange(bundleExchange(bundleRequests([...many, aRequest()], options)))).toThrow("too_big");
  });
});

describe("answers in one bundle", () => {
  const second = anAnswer({ id: "antwoord-2", organisation: boekdienst });
  const bundle = { ...bundleRequests([], options), title: "Antwoorden", answers: [anAnswer(), second] };

  it("stand beside each other first, and each has its conditions below its verdict", () => {
    const text = textOf(bundle);
    expect(text.indexOf("Naast elkaar")).toBeLessThan(text.indexOf("Antwoord 1: oordeel"));
    expect(times(text, "1. De leeftijd komt uit de basisregistratie (wie: Ministerie van Lezen")).toBeGreaterThan(2);
  });

  it("are as public as the strictest of them", () => {
    expect(textOf(bundle)).toMatch(/^CONCEPT – NIET OPENBAAR\n/);
    expect(bundleSubject(bundle)).toBe("Sneltoets: niet openbaar");
    const answers = bundle.answers.map((answer) => ({ ...answer, openbaarheid: "openbaar" as const }));
    expect(textOf({ ...bundle, answers })).toMatch(/^OPENBAAR\n/);
    expect(bundleSubject({ ...bundle, answers })).toBe("Sneltoets: Antwoorden");
  });

  it("count once for each dienstverlener that was asked", () => {
    const request = aRequest({ recipients: [...aRequest().recipients, boekdienst] });
    const again = anAnswer({ id: "antwoord-3" });
    expect(responsesTo(request, [anAnswer(), again])).toEqual({ answered: 1, asked: 2 });
    expect(responsesTo(request, [anAnswer(), again, second])).toEqual({ answered: 2, asked: 2 });
    expect(responsesTo({ ...request, id: "ander" }, [anAnswer()])).toEqual({ answered: 0, asked: 2 });
  });
});
