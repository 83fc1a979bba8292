import * as fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../document/read/read-docx.ts";
import { elementsOf, localName, parseXmlRoot, type XmlElement } from "../../document/read/xml.ts";
import { conditionsOf } from "../answer/answer.ts";
import { anyConditionalAnswer } from "../exchange/arbitrary.test-data.ts";
import { readIncomingFile } from "../exchange/incoming.ts";
import { travelling } from "../exchange/model.ts";
import { answerExchange, requestExchange } from "../exchange/write.ts";
import { answerFile, answerFormats, bundleFile, bundleFormatsFor, requestFile, requestFormats } from "../file.ts";
import { anAnswer, aRequest } from "../fixtures.ts";
import { conditionText, oneLine } from "../letter/letter.ts";
import { answerLetter } from "../oplegger.ts";
import { outdatedSentence } from "../outdated.ts";
import { csvText } from "./csv.ts";
import { letterDocx } from "./docx.ts";
import { mailFile } from "./eml.ts";
import { calendarFile } from "./ics.ts";
import { letterOdt } from "./odt.ts";
import { xmlText } from "./xml.ts";

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;
const hostile = `<script>alert(1)</script> & "x" ]]> \u0000\u0008\uD800 {=1+1} é 👩‍💻`;
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.constant(hostile));

function xmlOf(name: string, bytes: Uint8Array): XmlElement {
  const root = parseXmlRoot(strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()));
  if (root === null) throw new Error(`${name} is not well-formed`);
  return root;
}

/** The text of each paragraph and heading of an OpenDocument text. */
function paragraphsOf(element: XmlElement): readonly string[] {
  return ["p", "h"].includes(localName(element)) ? [element.text] : elementsOf(element).flatMap(paragraphsOf);
}

const wordParagraphs = (element: XmlElement): readonly string[] =>
  localName(element) === "p" ? [element.text] : elementsOf(element).flatMap(wordParagraphs);
// Our own reader would leave out characters that nobody sees; here every character counts.
const docxText = (bytes: Uint8Array): string => oneLine(wordParagraphs(xmlOf("word/document.xml", bytes)).join("\n"));
const odtText = (bytes: Uint8Array): string => oneLine(paragraphsOf(xmlOf("content.xml", bytes)).join("\n"));

/** The words of a file as a reader sees them. */
async function wordsOf(format: (typeof answerFormats)[number]["id"], content: string | Uint8Array): Promise<string> {
  if (format === "word") return docxText(bytesOf(content));
  if (format === "opendocument") return odtText(bytesOf(content));
  if (format === "mail") return oneLine((await PostalMime.parse(bytesOf(content))).text ?? "");
  return oneLine(String(content)).replaceAll("\\", "");
}

const letterWith = (text: string) =>
  answerLetter(
    anAnswer({ outcome: { kind: "noodrem", zin: `w${text}` }, organisation: { id: null, name: `w${text}` } }),
  );

const eventsOf = (content: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(content)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

describe("every export of an answer", () => {
  it.each(answerFormats.map(({ id }) => id))("%s holds the verdict and all its conditions", async (id) => {
    const words = await wordsOf(id, answerFile(anAnswer(), id).content);
    expect(words.toLowerCase()).toMatch(/uitvoerbaar(, |-)mits/);
    expect(words).toContain("De leeftijd komt uit de basisregistratie");
    expect(words).toContain("De kassa's krijgen een nieuwe versie");
  });

  it.each(["word", "mail", "tekst", "opendocument", "markdown"] as const)(
    "%s says that the text was replaced since",
    async (id) => {
      const answer = anAnswer();
      expect(await wordsOf(id, answerFile(answer, id, new Set([answer.id])).content)).toContain(outdatedSentence);
    },
  );

  it("holds every condition of every answer, whatever it says", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyConditionalAnswer,
        fc.constantFrom("tekst" as const, "word" as const, "opendocument" as const),
        async (answer, id) => {
          const words = await wordsOf(id, answerFile(answer, id).content);
          for (const condition of conditionsOf(answer.outcome)) {
            const shown = id === "tekst" ? conditionText(condition) : xmlRead(conditionText(condition));
            // Markdown marks its own signs with a backslash, so these do not count in any format.
            expect(words.replaceAll("\\", "")).toContain(oneLine(shown).replaceAll("\\", ""));
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it("in Word is read by our own reader, as the same words", () => {
    const result = readDocx(letterDocx(answerLetter(anAnswer())));
    expect(result.ok && result.text).toContain("1. De leeftijd komt uit de basisregistratie");
  });

  it("has the same bytes for the same answer", () => {
    for (const { id } of answerFormats) {
      expect(answerFile(anAnswer(), id).content).toEqual(answerFile(anAnswer(), id).content);
    }
  });

  it("has a safe name, that tells nothing about an answer that is not public", () => {
    expect(answerFile(anAnswer(), "word").name).toBe("sneltoets-antwoord-concept-2026-11-24.docx");
    expect(answerFile(anAnswer({ openbaarheid: "openbaar" }), "word").name).toBe(
      "sneltoets-antwoord-99123-VIII-12.docx",
    );
  });
});

/** What is left of a text after XML: the characters that it can hold. */
const xmlRead = (text: string): string => parseXmlRoot(`<a>${xmlText(text)}</a>`)?.text ?? "";

describe("a Word file and an OpenDocument file", () => {
  it("are well-formed whatever the words, and hold them as words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const letter = letterWith(text);
        expect(docxText(letterDocx(letter))).toContain(oneLine(xmlRead(oneLine(`w${text}`))));
        expect(odtText(letterOdt(letter))).toContain(oneLine(xmlRead(oneLine(`w${text}`))));
      }),
      { numRuns: 20 },
    );
  });

  it("hold no markup from foreign words", () => {
    const names = (element: XmlElement): readonly string[] => [element.name, ...elementsOf(element).flatMap(names)];
    expect(names(xmlOf("word/document.xml", letterDocx(letterWith(hostile))))).not.toContain("script");
    expect(names(xmlOf("content.xml", letterOdt(letterWith(hostile))))).not.toContain("script");
  });

  it("have all the parts their readers look for, in an order they accept", () => {
    const docx = Object.keys(unzipSync(letterDocx(letterWith(""))));
    expect(docx[0]).toBe("[Content_Types].xml");
    const odt = letterOdt(letterWith(""));
    expect(Object.keys(unzipSync(odt))).toEqual(["mimetype", "content.xml", "styles.xml", "META-INF/manifest.xml"]);
    // The type stands uncompressed at byte 38, where `file` and browsers look for it.
    expect(strFromU8(odt.subarray(30, 77))).toBe("mimetypeapplication/vnd.oasis.opendocument.text");
    for (const name of docx) expect(xmlOf(name, letterDocx(letterWith("")))).toBeTruthy();
  });
});

describe("a mail file", () => {
  it("opens in a mail reader with its text and attachments, which read back", async () => {
    const file = requestFile(aRequest(), "mail");
    const mail = await PostalMime.parse(bytesOf(file.content));
    expect(mail.subject).toBe(
      "Verzoek om sneltoets: gewijzigd amendement nr. 12 (99 123-VIII), antwoord graag uiterlijk di 1 dec",
    );
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      "sneltoets-99123-VIII-12.docx",
      "sneltoets-99123-VIII-12.json",
    ]);
    expect(mail.headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
    const incoming = await readIncomingFile({ name: file.name, bytes: bytesOf(file.content) });
    expect(incoming).toEqual({ items: [requestExchange(aRequest())], refused: [] });
  });

  it("gets no header, recipient or part from any text", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const subject = `${text}\r\nBcc: x@voorbeeld.nl\r\n\r\n--=_sneltoets_=--`;
        const mail = await PostalMime.parse(
          mailFile({ subject, text: `${text}\r\n--=_sneltoets_=--`, attachments: [] }),
        );
        expect(mail.headers.map(({ key }) => key)).toEqual(["subject", "x-unsent", "mime-version", "content-type"]);
        expect(mail.bcc ?? []).toEqual([]);
        expect(mail.attachments).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("is ASCII in short lines", () => {
    const content = String(requestFile(aRequest({ aim: hostile }), "mail").content);
    expect(content.split("\r\n").every((line) => /^[\x20-\x7E]{0,90}$/.test(line))).toBe(true);
  });
});

describe("a calendar file", () => {
  it("has the last day for the answer and the vote, as whole days", () => {
    const events = eventsOf(String(requestFile(aRequest(), "agenda").content));
    expect(
      events.map(({ summary, startDate, duration }) => [summary, startDate.toString(), duration.toString()]),
    ).toEqual([
      ["Sneltoets: antwoord over gewijzigd amendement nr. 12 (99 123-VIII)", "2026-12-01", "P1D"],
      ["Stemming over gewijzigd amendement nr. 12 (99 123-VIII)", "2026-12-08", "P1D"],
    ]);
  });

  it("tells nothing about a draft", () => {
    const content = String(requestFile(aRequest({ confidentiality: "concept-vertrouwelijk" }), "agenda").content);
    expect(content).not.toContain("99 123");
    expect(content).not.toContain("tweedekamer.nl");
  });

  it("gets no event or property from any text, and holds lines of at most 75 bytes", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const title = `${text}\r\nEND:VEVENT\r\nATTENDEE:mailto:x@voorbeeld.nl`;
        const content = calendarFile([{ id: text, on: "2026-12-01", title, note: title }], "2026-11-24T09:30:00.000Z");
        expect(eventsOf(content)).toHaveLength(1);
        expect(eventsOf(content)[0]?.attendees).toEqual([]);
        expect(content.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
      }),
    );
  });
});

describe("a bundle", () => {
  const bundle = {
    id: "bundel-1",
    createdAt: "2026-11-25T08:00:00.000Z",
    title: "Wet op de streekbibliotheken",
    reference: "LEZ-2026-41",
    note: "Graag samen.",
    sender: aRequest().requester,
    requests: [travelling(aRequest()), travelling(aRequest({ id: "verzoek-2" }))],
    answers: [anAnswer()],
  };

  it("goes in every form, and its text reads back", async () => {
    for (const { id } of bundleFormatsFor(bundle)) {
      expect(bundleFile(bundle, id).content.length).toBeGreaterThan(100);
    }
    const { name, content } = bundleFile(bundle, "tekst");
    expect(await readIncomingFile({ name, bytes: bytesOf(content) })).toEqual({
      items: [{ kind: "bundel", bundle }],
      refused: [],
    });
  });

  it("has the days of each request in its calendar, and no calendar without requests", () => {
    const events = eventsOf(String(bundleFile(bundle, "agenda").content));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      "2026-12-01",
      "2026-12-08",
      "2026-12-01",
      "2026-12-08",
    ]);
    expect(bundleFormatsFor({ ...bundle, requests: [] }).map(({ id }) => id)).not.toContain("agenda");
  });
});

describe("the lists of forms", () => {
  it("have one extension each, and every text form reads back", async () => {
    expect(new Set(requestFormats.map(({ extension }) => extension)).size).toBe(requestFormats.length);
    for (const id of ["tekst", "uitwisseling", "mail"] as const) {
      const { name, content } = answerFile(anAnswer(), id);
      const incoming = await readIncomingFile({ name, bytes: bytesOf(content) });
      expect(incoming).toEqual({ items: [answerExchange(anAnswer())], refused: [] });
    }
  });
});

describe("a table file", () => {
  it("has quotes around every text and an apostrophe before what looks like a formula", () => {
    expect(
      csvText([
        ["a;b", 'zeg "ja"', 3],
        ["=1+1", " @SUM(A1)", "-2"],
        ["\tx", "＝1", "gewoon - zo"],
      ]),
    ).toBe(`\uFEFF"a;b";"zeg ""ja""";3\r\n"'=1+1";"' @SUM(A1)";"'-2"\r\n"'\tx";"'＝1";"gewoon - zo"\r\n`);
  });

  it("starts no cell with a formula, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("=", "+", "-", "@", "\t=", " ="), (text, start) => {
        expect(csvText([[start + text]]).startsWith("\uFEFF\"'")).toBe(true);
      }),
    );
  });
});
