import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRequest } from "../fixtures.ts";
import { sneltoetsRequest, type SneltoetsRequest } from "../request.ts";
import { exchangeMessages, readExchange } from "./read.ts";
import { writeExchange } from "./write.ts";

// Frozen: this file stays readable for ever. Never edit it to make a test pass.
const frozen = readFileSync(new URL("v1.example.json", import.meta.url), "utf8");
const frozenJson: unknown = JSON.parse(frozen);

const changed = (changes: Record<string, unknown>): string => JSON.stringify(Object.assign({}, frozenJson, changes));

const text = fc.string({ unit: "grapheme", maxLength: 60 });
const aDay = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);

const anyRequest: fc.Arbitrary<SneltoetsRequest> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 40 }),
    revision: fc.nat(),
    aim: fc.string({ maxLength: 400 }),
    ministry: fc.option(text),
    voteDate: fc.option(aDay),
    term: fc.constantFrom("week" as const, "spoed" as const),
    route: fc.constantFrom("departement" as const, "rechtstreeks" as const),
    recipients: fc.array(fc.record({ id: text, name: text }), { maxLength: 4 }),
    requester: fc.record({ name: text, role: text, organisation: text, email: text }),
    questions: fc.array(fc.record({ id: text, text, source: fc.constant({ kind: "eigen" as const }) }), {
      maxLength: 8,
    }),
  })
  .map((changes) => aRequest(changes));

describe("reading", () => {
  it("reads the frozen example of version 1 completely", () => {
    expect(readExchange(frozen)).toEqual({ ok: true, exchange: frozenJson });
  });

  it("reads a file with a byte order mark or Windows line ends", () => {
    expect(readExchange(`\uFEFF${frozen.replaceAll("\n", "\r\n")}`).ok).toBe(true);
  });

  it.each([
    ["not-json", ""],
    ["not-json", "{"],
    ["not-json", frozen.slice(0, 400)],
    ["other-format", "[]"],
    ["other-format", "null"],
    ["other-format", '"sneltoets"'],
    ["other-format", changed({ format: "iets-anders" })],
    ["other-format", changed({ version: "1" })],
    ["other-format", changed({ version: 0 })],
    ["newer-version", changed({ version: 2, extra: true })],
    ["invalid", changed({ extra: true })],
    ["invalid", changed({ id: "" })],
    ["invalid", changed({ askedOn: "2026-02-30" })],
    ["invalid", changed({ aim: "x".repeat(9000) })],
    ["invalid", changed({ requester: {} })],
    ["invalid", changed({ kind: "antwoord" })],
    ["invalid", " ".repeat(2_000_001)],
  ] as const)("answers %s with one sentence", (reason, content) => {
    expect(readExchange(content)).toMatchObject({ ok: false, reason, message: exchangeMessages[reason] });
  });

  it("never takes a link that is not https", () => {
    const stuk = { ...aRequest().stuk, url: "javascript:alert(1)" };
    expect(readExchange(changed({ stuk }))).toMatchObject({ ok: false, reason: "invalid" });
  });

  it("never throws and never changes an object of ours, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
        expect(readExchange(content).ok).toBe(false);
      }),
    );
  });

  it("cannot be used to give every object a property", () => {
    for (const key of ["__proto__", "constructor", "prototype"]) {
      const content = frozen.replace('"format"', `"${key}": { "polluted": true }, "format"`);
      const result = readExchange(content);
      expect("polluted" in {}).toBe(false);
      expect(result.ok && "polluted" in result.exchange).toBe(false);
    }
  });
});

describe("writing", () => {
  it("gives the keys and values of the frozen example in its order, two spaces deep, with a final newline", () => {
    const result = readExchange(frozen);
    if (!result.ok) throw new Error(result.message);
    const { format: _format, version: _version, kind: _kind, ...content } = result.exchange;
    expect(writeExchange({ ...content, status: { kind: "concept" } })).toBe(`${JSON.stringify(frozenJson, null, 2)}\n`);
  });

  it("gives the same bytes whatever the order of the keys", () => {
    const request = aRequest();
    const turned = sneltoetsRequest.parse(Object.fromEntries(Object.entries(request).toReversed()));
    expect(writeExchange(turned)).toBe(writeExchange(request));
  });

  it("leaves the status and its notes at home", () => {
    const moment = "2026-11-24T09:30:00.000Z";
    const status = { kind: "beantwoord", sentAt: moment, answeredAt: moment, note: "alleen voor ons" } as const;
    expect(writeExchange(aRequest({ status }))).not.toContain("alleen voor ons");
  });

  it("is read back as it was written, for any request", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { status: _status, ...content } = request;
        expect(readExchange(writeExchange(request))).toEqual({
          ok: true,
          exchange: { format: "sneltoets", version: 1, kind: "verzoek", ...content },
        });
      }),
    );
  });
});
