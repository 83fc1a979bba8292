import { expect, test } from "vitest";
import { checkText } from "./check.ts";
import { stapelingOf } from "./stapeling.ts";

type Stuk = { readonly nr: string; readonly words: string; readonly replaces?: string; readonly dossier?: string };

function stuk({ nr, words, replaces, dossier = "99 430" }: Stuk) {
  const version = replaces === undefined ? "" : `GEWIJZIGD `;
  const instead = replaces === undefined ? "" : ` TER VERVANGING VAN DAT GEDRUKT ONDER NR. ${replaces}`;
  return checkText(`${dossier}
Wijziging van de Wet tegemoetkoming reiskosten mantelzorgers
Nr. ${nr}
${version}AMENDEMENT VAN HET LID OOSTERHUIS${instead}
Ontvangen 14 november 2030
De ondergetekende stelt het volgende amendement voor:
${words}
Toelichting
Dit is de toelichting.
Oosterhuis
`);
}

const artikel = (article: string, words: string): string =>
  `In artikel I, onderdeel B, wordt aan artikel ${article} een lid toegevoegd, luidende:\n4. ${words}`;

const articles = (stukken: readonly Stuk[]) => stapelingOf(stukken.map(stuk)).filter(({ kind }) => kind === "artikel");

test("names an article that several documents touch", () => {
  const found = articles([
    { nr: "7", words: artikel("10d", "De pas is gratis.") },
    { nr: "8", words: artikel("10d", "De pas is blauw.") },
    { nr: "9", words: artikel("12", "De pas is groot.") },
  ]);
  expect(found).toEqual([
    {
      kind: "artikel",
      dossier: "99430",
      what: "artikel 10d",
      checks: [0, 1],
      message: "In dossier 99430 raken 2 stukken artikel 10d.",
    },
  ]);
});

test("counts two changes of one document once", () => {
  const twice = `I\n${artikel("10d", "De pas is gratis.")}\nII\n${artikel("10d", "De pas is blauw.")}`;
  expect(articles([{ nr: "7", words: twice }])).toEqual([]);
});

test("does not count a version that was replaced, nor the same words twice", () => {
  expect(
    articles([
      { nr: "7", words: artikel("10d", "De pas is gratis.") },
      { nr: "9", replaces: "7", words: artikel("10d", "De pas is bijna gratis.") },
    ]),
  ).toEqual([]);
  expect(
    articles([
      { nr: "7", words: artikel("10d", "De pas is gratis.") },
      { nr: "8", words: artikel("10d", "De pas is gratis.") },
    ]),
  ).toEqual([]);
});

test("keeps dossiers apart", () => {
  expect(
    articles([
      { nr: "7", words: artikel("10d", "De pas is gratis.") },
      { nr: "8", dossier: "99 431", words: artikel("10d", "De pas is blauw.") },
    ]),
  ).toEqual([]);
});

test("names a dienstverlener that several documents ask something of", () => {
  const checks = [
    stuk({ nr: "7", words: artikel("3", "Het Uitvoeringsinstituut werknemersverzekeringen verstrekt de pas.") }),
    stuk({ nr: "8", words: artikel("4", "Het Uitvoeringsinstituut werknemersverzekeringen verlengt de pas.") }),
  ];
  expect(checks.map(({ providers }) => providers[0]?.id)).toEqual(["uwv", "uwv"]);
  const first = stapelingOf(checks).find(({ kind }) => kind === "dienstverlener");
  expect(first?.checks).toEqual([0, 1]);
});

test("says nothing about one document", () => {
  expect(stapelingOf([stuk({ nr: "7", words: artikel("3", "De pas is gratis.") })])).toEqual([]);
});
