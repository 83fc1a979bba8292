import { deflateSync, strToU8 } from "fflate";
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAnswer, aRequest } from "../fixtures.ts";
import { answerMail } from "../mail-text.ts";
import { anyConditionalAnswer, anyExchange, conditionalAnswer } from "./arbitrary.test-data.ts";
import { blockMessages, readBlocks, writeBlock } from "./block.ts";
import { readIncoming, readIncomingFile } from "./incoming.ts";
import { breakers, manglers, savers } from "./mangle.test-data.ts";
import type { Exchange } from "./model.ts";
import { requestExchange, writeExchange } from "./write.ts";

const request = requestExchange(aRequest());
const answer: Exchange = { kind: "antwoord", answer: anAnswer() };
const read = (exchange: Exchange): object => ({ ok: true, exchange });
const reasons = (text: string): readonly string[] =>
  readBlocks(text).map((result) => (result.ok ? "ok" : result.reason));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A block around any bytes, with length and check that are right: what an attacker would send. */
function forged(bytes: Uint8Array): string {
  const payload = Buffer.from(bytes).toString("base64").replaceAll("=", "");
  const check = createHash("sha256").update(payload).digest("hex").slice(0, 16);
  return `{sneltoets:begin:${payload.length}:${check}}\n${payload}\n{sneltoets:einde}`;
}

describe("a block", () => {
  it("is lines of at most 60 letters between two markers, the same for the same content", () => {
    const lines = writeBlock(request).split("\n");
    expect(lines[0]).toMatch(/^\{sneltoets:begin:\d+:[0-9a-f]{16}\}$/);
    expect(lines.at(-1)).toBe("{sneltoets:einde}");
    expect(lines.slice(1, -1).every((line) => /^[A-Za-z0-9+/]{1,60}$/.test(line))).toBe(true);
    expect(writeBlock(request)).toBe(writeBlock(requestExchange(aRequest())));
  });

  it("is read from a mail with text around it, and two from a thread, in order", () => {
    const mail = `Beste collega,\n\n${writeBlock(answer)}\n\nGroet\n\n> Op 24 november schreef u:\n${writeBlock(request)}`;
    expect(readBlocks(mail)).toEqual([read(answer), read(request)]);
  });

  it("survives any combination of what mail programs do to it, for any content", () => {
    fc.assert(
      fc.property(
        anyExchange,
        fc.shuffledSubarray([...manglers]),
        fc.subarray([...savers], { maxLength: 1 }),
        (exchange, chosen, saved) => {
          const mail = [...chosen, ...saved].reduce(
            (text, { apply }) => apply(text),
            `Dag,\n\n${writeBlock(exchange)}\n`,
          );
          expect(readBlocks(mail)).toEqual([read(exchange)]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("never loses a condition on its way: it comes back with all of them, or is refused with a reason", () => {
    const anyRepair = fc.constantFrom(...manglers, ...savers, ...breakers);
    fc.assert(
      fc.property(anyConditionalAnswer, fc.array(anyRepair, { maxLength: 6 }), (sent, chosen) => {
        const mail = chosen.reduce((text, { apply }) => apply(text), `Dag,\n\n${answerMail(sent)}`);
        const { items, refused } = readIncoming(mail);
        expect(items).toEqual(items.length === 0 ? [] : [{ kind: "antwoord", answer: sent }]);
        expect(items.length + refused.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it("is read whatever its own words look like", () => {
    const words = [
      `{sneltoets:begin:4:0000000000000000}abcd{sneltoets:einde}`,
      "{sneltoets:begin:",
      "{sneltoets:einde}",
    ];
    for (const voorwaarde of words) {
      const sent = conditionalAnswer([{ voorwaarde, wie: "KP> &#123; <b", uiterlijk: "onbekend" }]);
      expect(readIncoming(answerMail(sent)).items).toEqual([{ kind: "antwoord", answer: sent }]);
    }
  });

  it.each([...manglers, ...savers])("survives $name", ({ apply }) => {
    expect(readBlocks(apply(`Dag,\n\n${writeBlock(request)}\n\nGroet\n`))).toEqual([read(request)]);
  });

  it("survives everything at once", () => {
    const mail = manglers.reduce((text, { apply }) => apply(text), `Dag,\n\n${writeBlock(answer)}\n`);
    expect(readBlocks(mail)).toEqual([read(answer)]);
  });

  it("with one changed character is refused with a reason", () => {
    const block = writeBlock(request);
    fc.assert(
      fc.property(
        fc.nat(block.length - 1),
        fc.constantFrom("a", "Z", "0", "9", "+", "/", "{", "}", ":", "–", "”", "é"),
        (at, character) => {
          fc.pre(block[at] !== character && /\S/.test(block[at] ?? ""));
          const { items, refused } = readIncoming(block.slice(0, at) + character + block.slice(at + 1));
          expect(items).toEqual([]);
          expect(refused.length).toBeGreaterThan(0);
          expect(refused.every(({ message }) => message.endsWith("."))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("with a part removed anywhere is refused", () => {
    const block = writeBlock(request);
    fc.assert(
      fc.property(fc.nat(block.length - 1), fc.integer({ min: 2, max: 400 }), (at, count) => {
        expect(readBlocks(block.slice(0, at) + block.slice(at + count)).some(({ ok }) => ok)).toBe(false);
      }),
    );
  });

  it.each([
    ["afgekapt", writeBlock(request).slice(0, 300)],
    ["onvolledig", writeBlock(request).replace(/\n.{60}\n/, "\n")],
    ["onvolledig", writeBlock(request).replace("\n", "\nmijn opmerking: niet nodig\n")],
    ["gewijzigd", writeBlock(request).replace(/:[0-9a-f]{16}\}/, ":0000000000000000}")],
    ["invalid", forged(strToU8("geen deflate"))],
    ["not-json", forged(deflateSync(strToU8("geen json")))],
    ["other-format", forged(deflateSync(strToU8('{"a":1}')))],
    ["newer-version", forged(deflateSync(strToU8('{"format":"sneltoets","version":9}')))],
    ["invalid", forged(deflateSync(strToU8('{"format":"sneltoets","version":2,"kind":"verzoek"}')))],
  ] as const)("that is %s is refused with one sentence", (reason, text) => {
    expect(readBlocks(text)).toEqual([{ ok: false, reason, message: blockMessages[reason] }]);
  });

  it("that unpacks to far more than it is, is refused without unpacking it all", () => {
    const bomb = forged(deflateSync(new Uint8Array(10_000_000)));
    expect(bomb.length).toBeLessThan(20_000);
    expect(reasons(bomb)).toEqual(["invalid"]);
  });

  it("that was cut off does not hide the whole one after it", () => {
    expect(reasons(`${writeBlock(answer).slice(0, 200)}\n${writeBlock(request)}`)).toEqual(["afgekapt", "ok"]);
  });

  it("is found in plain text that holds something like a tag", () => {
    expect(readBlocks(`Kosten <b en\n${writeBlock(request)}\nmeer > minder`)).toEqual([read(request)]);
  });

  it("never makes reading throw or take long, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("{sneltoets:begin:", "4:", "}", "{sneltoets:einde}"))),
        (parts) => {
          expect(readBlocks(parts.join("")).every(({ ok }) => !ok)).toBe(true);
        },
      ),
    );
    // Within the time that a test may take, these show that the work grows with the text and no faster.
    readBlocks("<a".repeat(300_000));
    readBlocks("{sneltoets:begin:".repeat(50_000));
  });
});

describe("what somebody pasted", () => {
  it("may be an exchange file", () => {
    expect(readIncoming(writeExchange(answer))).toEqual({ items: [answer], refused: [] });
  });

  it("may hold the same block twice; that is one item", () => {
    const block = writeBlock(request);
    expect(readIncoming(`${block}\n\n> ${block.replaceAll("\n", "\n> ")}`)).toEqual({ items: [request], refused: [] });
  });

  it("without anything of ours is refused with what to do", () => {
    expect(readIncoming("Beste collega")).toEqual({
      items: [],
      refused: [{ reason: "geen-blok", message: blockMessages["geen-blok"] }],
    });
    expect(readIncoming("{ half").refused[0]?.reason).toBe("not-json");
  });

  it("may be a file of any of these kinds", async () => {
    const html = `<html><body><p>Dag</p><pre>${writeBlock(request)}</pre></body></html>`;
    const mail = `Subject: antwoord\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
    const found = { items: [request], refused: [] };
    expect(await readIncomingFile({ name: "mail.html", bytes: bytes(html) })).toEqual(found);
    expect(await readIncomingFile({ name: "a.json", bytes: bytes(writeExchange(request)) })).toEqual(found);
    expect(await readIncomingFile({ name: "mail.eml", bytes: bytes(mail) })).toEqual(found);
    expect((await readIncomingFile({ name: "leeg.eml", bytes: bytes("") })).refused[0]?.reason).toBe("geen-blok");
  });
});
