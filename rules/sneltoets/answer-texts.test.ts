import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionsOf, type SneltoetsAnswer } from "./answer/answer.ts";
import { compareAnswers, comparedLetter } from "./compare-answers.ts";
import { copyTexts, type CopyTextId } from "./copy-texts.ts";
import { forwardRequest } from "./create.ts";
import { anyConditionalAnswer } from "./exchange/arbitrary.test-data.ts";
import { anAnswer, aRequest } from "./fixtures.ts";
import { conditionText, oneLine } from "./letter/letter.ts";
import { letterMarkdown } from "./letter/print-markdown.ts";
import { letterText } from "./letter/print-text.ts";
import { answerMail, requestMail } from "./mail-text.ts";
import { answerLetter, answerSubject, answerText } from "./oplegger.ts";
import { noneOutdated, outdatedLine, outdatedSentence } from "./outdated.ts";
import { timelineOf } from "./timeline.ts";

const other = anAnswer({
  id: "antwoord-2",
  organisation: { id: "boekdienst", name: "Boekdienst" },
  outcome: {
    kind: "oordeel",
    verdict: {
      kind: "niet-uitvoerbaar-tenzij",
      conditions: [{ voorwaarde: "Er is extra geld", wie: "Kamer", uiterlijk: "2027-01-01" }],
    },
    kosten: { kind: "onbekend" },
    termijn: { kind: "onbekend" },
    toelichting: "",
    details: { impact: { keuze: "beperkt", toelichting: "" } },
  },
});
const textOf = (id: CopyTextId, answers: readonly SneltoetsAnswer[] = [], outdated = noneOutdated): string =>
  copyTexts.find((text) => text.id === id)?.build({ request: aRequest(), answers, outdated }) ?? "";

describe("the oplegger", () => {
  it("has the verdict with its conditions first, then impact and date", () => {
    expect(answerText(anAnswer()).split("\n\n").slice(0, 3).join("\n\n")).toBe(`CONCEPT – NIET OPENBAAR
Sneltoets: antwoord van Bibliotheekdienst

Oordeel van de dienstverlener
Uitvoerbaar, mits
Voorwaarden:
1. De leeftijd komt uit de basisregistratie (wie: Ministerie van Lezen; uiterlijk: 1 maart 2027)
2. De kassa's krijgen een nieuwe versie (wie: Bibliotheekdienst; uiterlijk: onbekend)
Impact (Gevolgen): beperkt
Wanneer (Invoering mogelijk per): Vanaf 1 juli 2027. Aanname: De gegevens zijn er in maart

Gevolgen
Kosten (Uitvoeringskosten): eenmalig € 200.000`);
  });

  it("always says what the status is, who answered and whether it is public", () => {
    const text = answerText(
      anAnswer({ status: { kind: "vastgesteld", functie: "hoofd uitvoering", datum: "2026-11-27" } }),
    );
    expect(text).toContain("VASTGESTELD – NIET OPENBAAR");
    expect(text).toContain("Status: vastgesteld door hoofd uitvoering op 27 november 2026");
    expect(text).toContain("Dienstverlener: Bibliotheekdienst");
  });

  it("says what the answer rests on, of which day it is, and which scarce professions it needs", () => {
    const answer = anAnswer({ basis: { keuzen: ["inschatting", "proef"], toelichting: "Proef in maart." } });
    const { outcome } = answer;
    if (outcome.kind !== "oordeel") throw new Error("no verdict");
    const beroepen = { keuzen: ["ict"], toelichting: "twee jaar" } as const;
    const text = answerText({ ...answer, outcome: { ...outcome, beroepen } });
    expect(text).toContain("Berust op: oordeel van deskundigen en een proef. Proef in maart\n");
    expect(text).toContain("Schaarse beroepen (Personele gevolgen): ICT’ers. twee jaar\n");
    expect(text).toContain("Datum: 26 november 2026\n");
    expect(compareAnswers([answer]).rows).toContainEqual({
      label: "Berust op",
      cells: ["oordeel van deskundigen en een proef. Proef in maart"],
      differs: false,
    });
  });

  it("names the escalatieladder when it is not the task of who was asked", () => {
    const refused = { kind: "afgewezen", reden: "niet-onze-taak", toelichting: "" } as const;
    expect(answerText(anAnswer({ outcome: refused }))).toContain("escalatieladder");
    const busy = { ...refused, reden: "geen-capaciteit" } as const;
    expect(answerText(anAnswer({ outcome: busy }))).not.toContain("escalatieladder");
  });

  it("says before all else that it is outdated, in a mail too, and keeps silent about any other", () => {
    const answer = anAnswer();
    const [label, first] = letterText(answerLetter(answer, new Set([answer.id]))).split("\n\n");
    expect(label).toMatch(/^CONCEPT/);
    expect(first).toBe(`Verouderd\n${outdatedSentence}`);
    expect(answerMail(answer, new Set([answer.id]))).toContain(outdatedSentence);
    expect(letterText(answerLetter(answer, new Set(["een ander"])))).not.toContain("Verouderd");
  });

  it("puts a noodrem first", () => {
    const text = answerText(anAnswer({ outcome: { kind: "noodrem", zin: "Dit kan in de praktijk niet." } }));
    expect(text.split("\n\n")[1]).toBe("Noodrem: in de praktijk niet uitvoerbaar\nDit kan in de praktijk niet.");
  });

  it("puts a noodrem before the answers of others", () => {
    const noodrem = anAnswer({
      organisation: { id: null, name: "Streekdienst" },
      outcome: { kind: "noodrem", zin: "Nee." },
    });
    expect(
      comparedLetter([anAnswer(), other, noodrem])
        .sections.slice(0, 3)
        .map(({ title }) => title),
    ).toEqual(["Streekdienst", "Bibliotheekdienst", "Boekdienst"]);
  });

  it("tells nothing in the subject when it is not public", () => {
    expect(answerSubject(anAnswer())).toBe("Antwoord op sneltoets: niet openbaar");
    expect(answerSubject(anAnswer({ openbaarheid: "openbaar" }))).toContain("nr. 12");
  });

  it("has every condition right below the verdict in every printed form, for any answer", () => {
    fc.assert(
      fc.property(anyConditionalAnswer, (answer) => {
        const conditions = conditionsOf(answer.outcome).map(
          (condition, at) => `${at + 1}. ${conditionText(condition)}`,
        );
        const block = conditions.join("\n");
        expect(answerText(answer)).toContain(block);
        expect(answerMail(answer)).toContain(block);
        expect(letterText(comparedLetter([answer, other]))).toContain(block);
        const markdown = oneLine(letterMarkdown(answerLetter(answer)).replaceAll("\\", ""));
        expect(markdown).toContain(oneLine(block.replaceAll("\\", "")));
        for (const { id } of copyTexts.filter(({ id }) => id === "advies" || id === "gevolgen")) {
          expect(textOf(id, [answer])).toContain(block);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("answers side by side", () => {
  it("show where they differ; silence is no difference", () => {
    const { names, rows } = compareAnswers([anAnswer(), other]);
    expect(names).toEqual(["Bibliotheekdienst", "Boekdienst"]);
    expect(rows.filter(({ differs }) => differs).map(({ label }) => label)).toEqual([
      "Oordeel",
      "Voorwaarden",
      "Wanneer",
      "Kosten",
    ]);
    expect(rows.find(({ label }) => label.startsWith("Impact"))?.differs).toBe(false);
  });

  it("have the verdict of each with its conditions before the table", () => {
    const text = letterText(comparedLetter([anAnswer(), other]));
    expect(text).toContain(
      "Boekdienst\nNiet uitvoerbaar, tenzij\nVoorwaarde:\n1. Er is extra geld (wie: Kamer; uiterlijk: 1 januari 2027)",
    );
    expect(text).toContain("Verschil zit in: oordeel, voorwaarden, wanneer, kosten.");
  });

  it("name those that are outdated", () => {
    const [first] = comparedLetter([anAnswer(), other], new Set([other.id])).sections;
    expect(first).toMatchObject({
      title: "Verouderd",
      blocks: [{ text: "Het antwoord van Boekdienst gaat over een andere tekst dan die nu bekend is." }],
    });
  });

  it("together are a concept as soon as one is, and no more public than the strictest", () => {
    const open = anAnswer({ status: { kind: "concept" }, openbaarheid: "openbaar" });
    const strict = {
      ...other,
      status: { kind: "vastgesteld", functie: "Directeur", datum: "2026-11-26" } as const,
      openbaarheid: "niet-openbaar",
    } as const;
    expect(comparedLetter([open, strict]).label).toBe("CONCEPT – NIET OPENBAAR");
  });

  it("of answers without a verdict say what they are instead", () => {
    const refused = anAnswer({ outcome: { kind: "doorverwezen", naar: "Boekdienst", toelichting: "" } });
    expect(compareAnswers([refused]).verdicts).toEqual([{ title: "Doorverwezen naar Boekdienst", conditions: [] }]);
  });
});

describe("texts to copy", () => {
  it("hold open questions and no answer when there is none", () => {
    expect(textOf("gevolgen")).toContain("De gevolgen zijn nog niet bekend.");
    expect(textOf("gevolgen")).toContain("- Kunt u deze groep vaststellen met gegevens die u al heeft?");
    expect(textOf("briefing")).toContain("technische briefing");
  });

  it("advise to take time, with the reason and the day of the answer", () => {
    expect(textOf("advies"))
      .toBe(`Advies: neem tijd voor een sneltoets op gewijzigd amendement nr. 12 (99 123-VIII), omdat de tekst dit bevat: nieuwe uitzondering en overgangsrecht. Bibliotheekdienst kan zeggen wat dit vraagt. Antwoord verwacht op dinsdag 1 december 2026.

Dit advies zegt niets over de inhoud van het stuk.
`);
  });

  it("ask to hold the vote, with both days", () => {
    expect(textOf("aanhouden")).toContain(
      "Het antwoord wordt verwacht op dinsdag 1 december 2026. De stemming is nu op dinsdag 8 december 2026.",
    );
  });

  it("say who stands for an answer and what it rests on", () => {
    const told = anAnswer({ basis: { keuzen: ["ict"], toelichting: "" } });
    expect(textOf("gevolgen", [told])).toContain(
      "Bibliotheekdienst (concept, nog niet vastgesteld; berust op nagegaan met ICT): Uitvoerbaar, mits",
    );
  });

  it("say that an answer is outdated", () => {
    const earlier = anAnswer({ stuk: { ...aRequest().stuk, version: "origineel" } });
    expect(textOf("advies", [earlier], new Set([earlier.id]))).toContain(outdatedLine);
  });

  it("use no word of judgement of our own", () => {
    for (const { id } of copyTexts) expect(textOf(id)).not.toMatch(/onuitvoerbaar|fout|slecht|veroorza|tegenstem/i);
  });
});

describe("a timeline", () => {
  it("has what happened and what is to come, first to last", () => {
    const sent = forwardRequest(aRequest(), {
      by: "Ministerie van Lezen",
      reference: "L-1",
      recipients: [],
      now: "2026-11-25T09:00:00.000Z",
    });
    const request = {
      ...sent,
      status: { kind: "verstuurd", sentAt: "2026-11-24T10:00:00.000Z" } as const,
      steps: [{ kind: "vraag-terug", on: "2026-11-26", note: "Welke leden?" } as const],
    };
    expect(
      timelineOf(request, { answers: [], outdated: noneOutdated }, "2026-11-26").map(({ on, title, when }) => [
        on,
        title,
        when,
      ]),
    ).toEqual([
      ["2026-11-24", "Verzoek gemaakt", "geweest"],
      ["2026-11-24", "Verzoek verstuurd", "geweest"],
      ["2026-11-25", "Doorgestuurd door Ministerie van Lezen", "geweest"],
      ["2026-11-26", "De dienstverlener vroeg iets terug", "vandaag"],
      ["2026-12-01", "Uiterste dag voor het antwoord", "komt"],
      ["2026-12-08", "Stemming over gewijzigd amendement nr. 12 (99 123-VIII)", "komt"],
    ]);
  });

  it("has an answer with its conditions, and no deadline after it", () => {
    const moments = timelineOf(aRequest(), { answers: [anAnswer()], outdated: noneOutdated }, "2026-11-27");
    expect(moments.find(({ kind }) => kind === "antwoord")?.lines).toHaveLength(3);
    expect(moments.some(({ kind }) => kind === "termijn")).toBe(false);
  });

  it("says of an answer that it is outdated", () => {
    const answered = { answers: [anAnswer()], outdated: new Set([anAnswer().id]) };
    const moment = timelineOf(aRequest(), answered, "2026-11-27").find(({ kind }) => kind === "antwoord");
    expect(moment?.lines.at(-1)).toBe(outdatedLine);
  });
});

describe("a mail", () => {
  it("is the letter, one sentence for the extension, and the block", () => {
    const mail = requestMail(aRequest());
    expect(mail.startsWith("OPENBAAR STUK\nVerzoek om een sneltoets\n")).toBe(true);
    expect(mail).toContain("Laat de regels hieronder staan.\n{sneltoets:begin:");
  });
});
