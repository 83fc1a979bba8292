import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { readStukken } from "@/storage";
import { readFiles } from "./read-files";
import { fakeWork } from "./test-kit";

const heading = "97 101 Wijziging van de Boswet\nNr. 12 AMENDEMENT VAN HET LID VERHULST\nOntvangen 5 juni 2026\n";
const text = (days: string): string =>
  `${heading}De ondergetekende stelt het volgende amendement voor:\nIn artikel 3 wordt «vier weken» vervangen door «${days}».\nToelichting\nDit is de toelichting.\nVerhulst`;

const read = (name: string, content: string) => readFiles(fakeWork(), [new File([content], name)], () => undefined);

test("a file with another text does not take the place of a stuk that is here", async () => {
  await read("stuk.txt", text("zes weken"));
  expect(await read("concept.txt", text("acht weken"))).toEqual([{ name: "concept.txt", problem: null }]);
  const [kept] = await readStukken(["97101/12"]);
  expect(kept).toMatchObject({ url: "bestand:stuk.txt", text: text("zes weken") });
});
