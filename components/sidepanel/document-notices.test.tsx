// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { checkText } from "@/rules";
import { DocumentNotices } from "./document-notices";
import { amendmentText } from "./test-kit";

const none = () => undefined;

afterEach(cleanup);

test("reports a rule that failed, without hiding the others", () => {
  const check = { ...checkText(amendmentText), failures: [{ rule: "termijn", error: "kapot" }] };
  render(<DocumentNotices check={check} later={null} onCompare={none} />);
  expect(screen.getByText("1 regel werkte niet op deze tekst. De andere regels wel.")).toBeTruthy();
});

test("is silent about an ordinary amendment", () => {
  const { container } = render(<DocumentNotices check={checkText(amendmentText)} later={null} onCompare={none} />);
  expect(container.textContent).toBe("");
});

const notices = (text: string): string =>
  render(<DocumentNotices check={checkText(text)} later={null} onCompare={none} />).container.textContent ?? "";

const heading = "99 104\nFietsbeleid\nNr. 4\nMOTIE VAN HET LID OOSTERLAAK\nVoorgesteld 1 mei 2026\n";

test.each([
  [
    "a motion in English",
    `${heading}The House,\nhaving heard the debate,\ncalls on the government to cycle,\nand proceeds to the order of the day.\nOosterlaak`,
    /^Indeling onzekerSneltoets vond niet wat deze motie vraagt\. .* Lees de tekst zelf\.$/,
  ],
  [
    "a motion without dictum",
    `${heading}De Kamer,\noverwegende dat fietsen gezond is,\nen gaat over tot de orde van de dag.\nOosterlaak`,
    /^Indeling onzekerSneltoets vond niet wat deze motie vraagt\./,
  ],
  [
    "a heading alone",
    "99 104\nNr. 14\nAMENDEMENT VAN HET LID OOSTERLAAK",
    /^Indeling onzekerHier staat alleen de kop van een stuk\. .* plak de hele tekst\.$/,
  ],
  [
    "a letter",
    "99 104\nFietsbeleid\nNr. 5\nBRIEF VAN DE MINISTER\nGeachte voorzitter,\nIk fiets.",
    /^Dit stuk is niet herkend als amendement of motie, .* plak die tekst\.$/,
  ],
  [
    "a fragment of a stuk",
    "Het college verstrekt de vergoeding op aanvraag, tenzij de aanvrager korter dan een jaar werkt.",
    /^In deze tekst is geen amendement of motie herkend, .* Plak dan de hele tekst, met de kop\.$/,
  ],
  [
    "a text of which letters were lost",
    amendmentText.replace("e", "\uFFFD"),
    /^In deze tekst zijn letters verloren gegaan .* plak de tekst opnieuw\.$/,
  ],
])("%s gets one sentence with what to do", (_name, text, sentence) => {
  expect(notices(text)).toMatch(sentence);
});
