import { checkText, createRequest, noFacts, type SneltoetsRequest } from "@/rules";
import { keepStuk } from "@/storage";

/** A port and requests for tests of this page. All names, dossiers and facts are invented. */

export const now = "2026-11-27T10:00:00.000Z";

export const bibliotheekdienst = { id: "bibliotheekdienst", name: "Bibliotheekdienst" };
export const boekdienst = { id: "boekdienst", name: "Boekdienst" };

/** A request about amendement nr. `nr`, to the Bibliotheekdienst. */
export function aRequest(nr: string, changes: Partial<SneltoetsRequest> = {}): SneltoetsRequest {
  const facts = {
    ...noFacts,
    kind: "amendement",
    dossier: "99123",
    nr,
    title: "Wet op de streekbibliotheken",
  } as const;
  const request = createRequest({ key: `99123/${nr}`, url: null, source: "tekst", facts }, [], [], {
    id: `verzoek-${nr}`,
    now,
    titleOf: (rule) => rule,
  });
  return { ...request, recipients: [bibliotheekdienst], ...changes };
}

/** Reads amendement nr. `nr` in this browser, which says what it replaces. */
export async function readHere(nr: string, replaces: string): Promise<void> {
  const check = checkText("In artikel 4 wordt na het tweede lid een lid ingevoegd.");
  const url = `https://www.tweedekamer.nl/${nr}`;
  const facts = { ...check.document.facts, kind: "amendement" as const, dossier: "99123", nr, replaces };
  const from = { key: `99123/${nr}`, url, readAt: now, checkedWith: "0.1.0", hints: { url, title: "" } };
  await keepStuk({ ...check, document: { ...check.document, facts } }, { ...from, source: "pagina" });
}

/** A port that remembers what was copied; ids count up, the clock stands still. */
export function fakePort() {
  const copied: string[] = [];
  let last = 0;
  return {
    copied,
    copy: (text: string) => Promise.resolve(void copied.push(text)),
    download: () => Promise.resolve(),
    openMail: () => Promise.resolve(),
    now: () => new Date(now),
    newId: () => {
      last += 1;
      return `id-${last}`;
    },
  };
}
