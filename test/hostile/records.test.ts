import { afterEach, describe, expect, test } from "vitest";
import {
  checkText,
  csvText,
  deadlineFor,
  documentKey,
  exportTable,
  mailtoFor,
  readBlocks,
  readExchange,
  readIncoming,
  requestFile,
  requestSubject,
  statusSentence,
  workItems,
  workRow,
  writeExchange,
  requestExchange,
} from "../../rules/index.ts";
import { aRequest } from "../../rules/sneltoets/fixtures.ts";
import { nothingExchanged, plainItem } from "../../rules/werkvoorraad/fixtures.ts";
import { readSetting, settingProblemSentence, writeSetting } from "../../storage/settings.ts";
import { readPolicy } from "../../storage/policy.ts";
import { fakeBrowser } from "wxt/testing/fake-browser";

// Text, files and settings that others made: none gives an object of ours a property, a mail a header, a sheet a formula,
// or one kamerstuk the number of another.

afterEach(() => {
  fakeBrowser.reset();
  if ("polluted" in {}) throw new Error("Every object has a property more.");
});

const request = aRequest();
const file = writeExchange(requestExchange(request));

describe("a hostile exchange file", () => {
  test.each([
    ["a list in a list, a hundred thousand deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["an object in an object, a hundred thousand deep", `${'{"format":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    [
      "a deep object in a field of ours",
      file.replace('"aim":', `"aim": ${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}, "b":`),
    ],
    ["a million questions", file.replace('"questions": [', `"questions": [${"{},".repeat(300_000)}`)],
    ["a text of a million characters", file.replace('"aim": "', `"aim": "${"a".repeat(1_000_000)}`)],
    ["a number for a text", file.replace('"aim": "', '"aim": 1e999, "b": "')],
    ["a version that is no number", file.replace('"version": 2', '"version": "2"')],
    ["a link that is a script", file.replace("https://www.tweedekamer.nl", "javascript:alert(1)//")],
    ["a link to a file", file.replace("https://www.tweedekamer.nl", "file:///etc/passwd?")],
  ])("with $0 is refused", (_, content) => {
    expect(readExchange(content).ok).toBe(false);
    expect(readIncoming(content).items).toEqual([]);
  });

  test.each(["__proto__", "constructor", "prototype"])(
    "with the name %s anywhere gives no object a property",
    (name) => {
      for (const at of ['"format"', '"id"', '"stuk"', '"name"', '"kind"']) {
        const content = file.replace(at, `"${name}": { "polluted": true }, ${at}`);
        const result = readExchange(content);
        expect(JSON.stringify(result.ok ? result.exchange : {})).not.toContain("polluted");
      }
    },
  );

  test("of nothing but markers is refused without waiting", () => {
    const blocks = readBlocks("{sneltoets:begin:9999999999:0123456789abcdef}\n".repeat(20_000));
    expect(blocks.every(({ ok }) => !ok)).toBe(true);
  });
});

describe("hostile settings and policy", () => {
  test.each(["__proto__", "constructor"])("with the name %s change no object", async (name) => {
    const evil: unknown = JSON.parse(
      `{"${name}": {"polluted": true}, "name": "x", "role": "", "organisation": "", "email": ""}`,
    );
    await fakeBrowser.storage.local.set({
      "setting.requester": evil,
      policy: JSON.parse(`{"${name}": {"polluted": true}}`),
    });
    const { value } = await readSetting("requester");
    expect(value).not.toHaveProperty("polluted");
    expect(await readPolicy()).not.toHaveProperty("polluted");
  });

  test("of another shape fall back to what holds without them", async () => {
    await fakeBrowser.storage.local.set({ "setting.automaticCheck": "<img src=x onerror=alert(1)>", policy: [[[[]]]] });
    expect(await readSetting("automaticCheck")).toMatchObject({ value: true, problem: settingProblemSentence });
    expect((await readPolicy()).disabledRules).toEqual([]);
    await writeSetting("automaticCheck", false);
    expect(await readSetting("automaticCheck")).toMatchObject({ value: false, problem: null });
  });
});

const text = (dossier: string, nr: string): string =>
  `${dossier}\nWijziging van de Wet op de veerdiensten\nNr. ${nr}\nAMENDEMENT VAN HET LID OOSTERLAAK\nDe ondergetekende stelt het volgende amendement voor:\nIn artikel II wordt «de pont» vervangen door «het veer».\nToelichting\nKort.\nOosterlaak`;

const keyOf = (dossier: string, nr: string): string | null => documentKey(checkText(text(dossier, nr)).document.facts);

describe("a hostile number", () => {
  test("has an ordinary neighbour, so that these tests compare with something", () => {
    expect(keyOf("99 104", "12")).toBe("99104/12");
  });

  test.each([
    ["full-width digits", "９９ １０４", "１２"],
    ["Arabic digits", "٩٩ ١٠٤", "١٢"],
    ["mathematical digits", "𝟗𝟗 𝟏𝟎𝟒", "𝟏𝟐"],
    ["a Cyrillic letter for a zero", "99 1О4", "12"],
    ["a small L for a one", "99 l04", "l2"],
    ["superscript digits", "99 104", "¹²"],
    ["a number turned round by an override", "\u202E401 99", "\u202E21"],
  ])("in $0 never becomes the ordinary one", (_, dossier, nr) => {
    expect(keyOf(dossier, nr)).not.toBe("99104/12");
  });

  test("of a page in other digits is not believed", () => {
    const hints = {
      url: "https://www.tweedekamer.nl/x",
      title: "",
      number: "９９ １０４ nr. １２",
      dossier: "９９ １０４",
    };
    const { facts } = checkText(text("", ""), hints).document;
    expect([facts.dossier, facts.nr]).toEqual([null, null]);
  });
});

const formulas = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  " =1",
  "＝1",
  "＋1",
  "－1",
  "＠A",
  "\u0000=1",
  '";=1;"',
  "=cmd|' /C calc'!A0",
];

describe("a request from a computer whose clock is wrong", () => {
  test.each(["1970-01-01", "2027-02-28", "2099-12-31", "9999-12-31"])(
    "dated %s breaks no list, deadline or file",
    (askedOn) => {
      const odd = aRequest({
        askedOn,
        createdAt: `${askedOn.slice(0, 8)}28T23:59:59.999Z`,
        updatedAt: "9999-12-31T23:59:59.999Z",
      });
      expect(statusSentence(odd)).not.toMatch(/NaN|Invalid|undefined/);
      for (const format of ["tekst", "mail", "agenda"] as const)
        expect(String(requestFile(odd, format).content).length).toBeGreaterThan(100);
      expect(deadlineFor({ from: askedOn, term: "week", ownDays: null, voteDate: null }).due).toMatch(
        /^\d{4,6}-\d\d-\d\d$/,
      );
      expect(
        workItems([plainItem().row], new Map(), { ...nothingExchanged, requests: [odd] }).map(({ due }) => String(due)),
      ).toEqual([expect.not.stringMatching(/NaN|Invalid/)]);
    },
  );
});

describe("a hostile text in a list", () => {
  // The one column that is no free text: the schema of a stored row takes only a moment there.
  test.each(formulas)("is refused as the moment a stuk was read: %j", (formula) => {
    expect(workRow.safeParse({ ...plainItem().row, readAt: formula }).success).toBe(false);
    expect(workRow.safeParse(plainItem().row).success).toBe(true);
  });

  test.each(formulas)("is no formula in any column: %j", (formula) => {
    const item = plainItem(
      {
        dossier: formula,
        nr: formula,
        replaces: formula,
        subject: formula,
        title: formula,
        date: formula,
        voteDate: formula,
        ministry: formula,
        url: formula,
        articles: [{ key: formula, name: formula }],
        providers: [{ id: formula, role: "voert-uit" }],
        signals: (["hoog", "middel", "laag", "lichter"] as const).map((strength) => ({
          rule: formula,
          strength,
          certainty: "zeker",
          polarity: "nieuw",
          article: formula,
        })),
      },
      { note: formula },
    );
    const { head, lines } = exportTable([item]);
    const cells = csvText([head, ...lines])
      .replace("\uFEFF", "")
      .split(/\r\n(?=")/)
      .flatMap((line) => line.split(/;(?=")/));
    expect(cells.filter((cell) => /^"[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  });
});

describe("a hostile text in a mail", () => {
  const header = "x\r\nBcc: dief@voorbeeld.example\r\n\r\nTekst";
  const evil = aRequest({
    aim: header,
    requester: { name: header, role: header, organisation: header, email: header },
    recipients: [{ id: "uwv", name: header }],
    stuk: { ...request.stuk, nr: header, dossier: header, title: header, indieners: [header] },
  });

  test("is no line of its own in the subject", () => {
    expect(requestSubject(evil)).not.toMatch(/[\r\n\u2028\u2029]/);
  });

  test.each([
    "a@b.example\r\nBcc: c@d.example",
    "a@b.example?bcc=c@d.example",
    "a@b.example&body=x",
    "a@b.example,c@d.example#",
  ])("is no second field as the address %j", (address) => {
    const { url } = mailtoFor({ subject: header, text: header, to: [address] });
    expect(url).not.toMatch(/[\r\n\s]/);
    expect([...new URL(url).searchParams.keys()]).toEqual(["subject", "body"]);
    expect(new URL(url).pathname).not.toMatch(/[?&#,]/);
  });

  test.each(["mail", "agenda"] as const)("gives the file %s no header or event of its own", (format) => {
    const { name, content } = requestFile(evil, format);
    expect(name).toMatch(/^[A-Za-z0-9.-]+$/);
    expect(String(content)).not.toMatch(/^(Bcc|ATTENDEE)/m);
  });
});
