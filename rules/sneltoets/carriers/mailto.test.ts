import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRequest } from "../fixtures.ts";
import { mailtoFor, mailtoLimit } from "./mailto.ts";
import type { SneltoetsRequest } from "../request.ts";
import { requestSubject, requestText } from "../text.ts";

const mailOf = (request: SneltoetsRequest): ReturnType<typeof mailtoFor> =>
  mailtoFor({ subject: requestSubject(request), text: requestText(request) });

// A letter that fits: nothing but the document and no questions.
const short = aRequest({ signals: [], questions: [] });
const bodyOf = (url: string): string => new URLSearchParams(url.slice(url.indexOf("?"))).get("body") ?? "";

describe("a mail", () => {
  it("has no recipient and no header but subject and body", () => {
    const { url } = mailOf(short);
    expect(url.startsWith("mailto:?subject=")).toBe(true);
    expect([...new URLSearchParams(url.slice(url.indexOf("?"))).keys()]).toEqual(["subject", "body"]);
  });

  it("says where to paste when the letter is longer than mail programs take", () => {
    const long = mailOf(aRequest());
    expect(long.withinLimit).toBe(false);
    expect(long.length).toBeGreaterThan(mailtoLimit);
    expect(long.url.length).toBeLessThanOrEqual(mailtoLimit);
    expect(bodyOf(long.url)).toContain("Plak hier de tekst");
  });

  it("holds exactly the letter, with line ends for mail, when it fits", () => {
    const request = aRequest({ signals: [], questions: [], recipients: [], ministry: null });
    const mail = mailOf({ ...request, stuk: { ...request.stuk, url: null, title: null } });
    const text = requestText({ ...request, stuk: { ...request.stuk, url: null, title: null } });
    expect(mail.withinLimit).toBe(mail.length <= mailtoLimit);
    expect(mail.withinLimit).toBe(true);
    expect(decodeURIComponent(mail.url.slice(mail.url.indexOf("&body=") + 6))).toBe(text.replaceAll("\n", "\r\n"));
  });

  it("cannot be given another header by any text, half a surrogate pair included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (evil) => {
        const request = aRequest({ aim: `${evil}\r\nBcc: x@voorbeeld.nl&cc=y`, questions: [], signals: [] });
        const mail = mailOf({ ...request, stuk: { ...request.stuk, nr: `${evil}\n&bcc=x\uD800` } });
        expect(mail.url).not.toMatch(/[\r\n\s]/);
        expect(
          mail.url
            .split("?")[1]
            ?.split("&")
            .map((part) => part.split("=")[0]),
        ).toEqual(["subject", "body"]);
      }),
    );
  });

  it("has the subject of the letter", () => {
    expect(mailOf(short).url).toContain(encodeURIComponent(requestSubject(short)));
  });
});
