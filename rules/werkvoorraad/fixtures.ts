import { checkText } from "../check.ts";
import { workItems, type WorkItem } from "./item.ts";
import type { Mark } from "./mark.ts";
import type { Exchanged } from "./request-line.ts";
import { workRowFrom, type WorkRow } from "./row.ts";

/** Test data with readable defaults; every name, dossier and sentence is invented. */

type Stuk = { readonly nr: string; readonly words: string; readonly replaces?: string; readonly dossier?: string };

/** The row of an amendment with these words. */
export function stukRow({ nr, words, replaces, dossier = "99 430" }: Stuk, changes: Partial<WorkRow> = {}): WorkRow {
  const version = replaces === undefined ? "" : "GEWIJZIGD ";
  const instead = replaces === undefined ? "" : ` TER VERVANGING VAN DAT GEDRUKT ONDER NR. ${replaces}`;
  const check = checkText(`${dossier}
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
  return { ...workRowFrom(check, from(`${dossier.replace(" ", "")}/${nr}`)), ...changes };
}

const from = (key: string) =>
  ({
    key,
    url: "https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2030Z99001&did=2030D99001",
    source: "docx",
    hash: "0",
    readAt: "2030-11-15T10:00:00.000Z",
    checkedWith: "0.1.0",
  }) as const;

/** An article with a new paragraph. */
export const newParagraph = (article: string, words: string): string =>
  `In artikel I, onderdeel B, wordt aan artikel ${article} een lid toegevoegd, luidende:\n4. ${words}`;

/** A row with nothing in it but what is given. */
export function plainRow(changes: Partial<WorkRow> = {}): WorkRow {
  return {
    ...stukRow({ nr: "7", words: newParagraph("3", "De pas is gratis.") }),
    signals: [],
    providers: [],
    ...changes,
  };
}

/** No requests and no answers. */
export const nothingExchanged: Exchanged = {
  requests: [],
  answers: [],
  arrivals: new Map(),
  answeredHere: new Set(),
  outdated: new Set(),
};

export function plainItem(changes: Partial<WorkRow> = {}, marked?: Partial<Mark>): WorkItem {
  const row = plainRow(changes);
  const mark = {
    key: row.key,
    revision: 1,
    updatedAt: "2030-11-16T10:00:00.000Z",
    status: null,
    statusAt: null,
    candidate: false,
    note: "",
  };
  const marks = new Map<string, Mark>(marked === undefined ? [] : [[row.key, { ...mark, ...marked }]]);
  const [item] = workItems([row], marks, nothingExchanged);
  if (item === undefined) throw new Error("geen regel");
  return item;
}
