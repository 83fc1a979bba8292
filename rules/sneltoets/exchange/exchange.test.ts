import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sneltoetsAnswer } from "../answer/answer.ts";
import { anAnswer, aRequest } from "../fixtures.ts";
import { sneltoetsRequest } from "../request.ts";
import { anyExchange, anyRequest } from "./arbitrary.test-data.ts";
import { travelling } from "./model.ts";
import { exchangeMessages, readExchange } from "./read.ts";
import { answerExchange, requestExchange, writeExchange } from "./write.ts";

// Frozen: these files stay readable for ever. Never edit one to make a test pass.
const frozenFile = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const frozen = frozenFile("v1.example.json");
const frozenJson: unknown = JSON.parse(frozen);
const frozenV2 = ["v2.verzoek.example.json", "v2.antwoord.example.json", "v2.bundel.example.json"] as const;

const changed = (changes: Record<string, unknown>): string => JSON.stringify(Object.assign({}, frozenJson, changes));

describe("reading", () => {
  it("reads the frozen example of version 1 completely, as one that nobody passed on", () => {
    const {
      format: _format,
      version: _version,
      kind,
      ...request
    } = Object.assign({ format: "", version: 0, kind: "" }, frozenJson);
    expect(readExchange(frozen)).toEqual({
      ok: true,
      exchange: { kind, request: { ...request, forwards: [], ownDays: null } },
    });
  });

  it.each(frozenV2)("reads the frozen example %s completely, and writes it back byte for byte", (name) => {
    const result = readExchange(frozenFile(name));
    if (!result.ok) throw new Error(result.detail);
    expect(writeExchange(result.exchange)).toBe(`${JSON.stringify(JSON.parse(frozenFile(name)), null, 2)}\n`);
  });

  it.each([
    [3, "v3.verzoek.example.json"],
    [4, "v4.antwoord.example.json"],
  ])("reads the frozen example of version %i completely, and writes it back byte for byte", (version, name) => {
    const file = frozenFile(name);
    const result = readExchange(file);
    if (!result.ok) throw new Error(result.detail);
    expect({ format: "sneltoets", version, ...result.exchange }).toEqual(JSON.parse(file));
    expect(writeExchange(result.exchange)).toBe(`${JSON.stringify(JSON.parse(file), null, 2)}\n`);
  });

  it.each(["v2", "v4"])("gives an answer of %s that can be kept as it is", (version) => {
    const result = readExchange(frozenFile(`${version}.antwoord.example.json`));
    if (!result.ok || result.exchange.kind !== "antwoord") throw new Error("no answer");
    expect(sneltoetsAnswer.parse(result.exchange.answer)).toEqual(result.exchange.answer);
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
    ["newer-version", changed({ version: 5, extra: true })],
    ["invalid", changed({ extra: true })],
    ["invalid", changed({ id: "" })],
    ["invalid", changed({ askedOn: "2026-02-30" })],
    ["invalid", changed({ aim: "x".repeat(9000) })],
    ["invalid", changed({ requester: {} })],
    ["invalid", changed({ kind: "antwoord" })],
    ["invalid", changed({ version: 2 })],
    [
      "invalid",
      JSON.stringify({ format: "sneltoets", version: 2, kind: "antwoord", answer: { ...anAnswer(), notes: "" } }),
    ],
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

const written = (changes: Parameters<typeof aRequest>[0]): unknown =>
  JSON.parse(writeExchange(requestExchange(aRequest(changes))));

describe("writing", () => {
  it("gives the same bytes whatever the order of the keys", () => {
    const request = aRequest();
    const turned = sneltoetsRequest.parse(Object.fromEntries(Object.entries(request).toReversed()));
    expect(writeExchange(requestExchange(turned))).toBe(writeExchange(requestExchange(request)));
  });

  it("is in the oldest version that holds the content, so that who did not update can read it", () => {
    expect(written({})).toMatchObject({ version: 2 });
    expect(written({ ownDays: 8 })).toMatchObject({ version: 3, request: { ownDays: 8 } });
    const basis = { keuzen: ["proef"], toelichting: "" } as const;
    expect(JSON.parse(writeExchange(answerExchange(anAnswer())))).toMatchObject({ version: 2 });
    expect(JSON.parse(writeExchange(answerExchange(anAnswer({ basis }))))).toMatchObject({
      version: 4,
      answer: { basis },
    });
  });

  it("refuses an answer that ticks nothing, twice the same, or something of another field", () => {
    const file: unknown = JSON.parse(frozenFile("v4.antwoord.example.json"));
    const withBasis = (basis: unknown): string =>
      JSON.stringify(file, (key, value: unknown) => (key === "basis" ? basis : value));
    expect(readExchange(withBasis({ keuzen: ["proef"], toelichting: "" })).ok).toBe(true);
    for (const keuzen of [[], ["proef", "proef"], ["verzekeringsarts"]]) {
      expect(readExchange(withBasis({ keuzen, toelichting: "" }))).toMatchObject({ ok: false, reason: "invalid" });
    }
  });

  it("leaves the status, the steps and their notes at home", () => {
    const moment = "2026-11-24T09:30:00.000Z";
    const status = { kind: "beantwoord", sentAt: moment, answeredAt: moment, note: "alleen voor ons" } as const;
    const steps = [{ kind: "vraag-terug", on: "2026-11-25", note: "alleen voor ons" }] as const;
    expect(writeExchange(requestExchange(aRequest({ status, steps })))).not.toContain("alleen voor ons");
  });

  it("is read back as it was written, for any content", () => {
    fc.assert(
      fc.property(anyExchange, (exchange) => {
        expect(readExchange(writeExchange(exchange))).toEqual({ ok: true, exchange });
      }),
    );
  });

  it("takes every request that the database can hold", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const kept = sneltoetsRequest.parse(request);
        expect(readExchange(writeExchange(requestExchange(kept)))).toEqual({
          ok: true,
          exchange: { kind: "verzoek", request: travelling(kept) },
        });
      }),
    );
  });
});
