import type { ReadFailure, ReadResult } from "@/rules";
import type { DevicePort, PanelPorts, TabDocument } from "./ports";

/** Ports, documents and moments for tests of the panel. All names, dossiers and facts are invented. */

export const today = "2026-11-27";
export const pageUrl = "https://www.tweedekamer.nl/kamerstukken/amendementen/detail?id=2026Z99001&did=2026D99001";

const heading = (nr: number, what: string): string =>
  [
    "99 104",
    "Wijziging van de Wet op de fietsvergoeding in verband met een eenvoudiger aanvraag",
    `Nr. ${nr} ${what}`,
    "Ontvangen 14 november 2026",
  ].join("\n");

const amendment = (nr: number, what: string, ...body: readonly string[]): string =>
  [
    heading(nr, what),
    "De ondergetekende stelt het volgende amendement voor:",
    ...body,
    "Toelichting",
    "Dit amendement regelt een kleine aanpassing.",
    "Van Veenendaal-Prins",
  ].join("\n");

export const amendmentText = amendment(
  12,
  "GEWIJZIGD AMENDEMENT VAN HET LID VAN VEENENDAAL-PRINS TER VERVANGING VAN DAT GEDRUKT ONDER NR. 9",
  "I",
  "Aan artikel I, onderdeel B, artikel 20a, wordt een lid toegevoegd, luidende:",
  "3. In afwijking van het eerste lid eindigt het recht op vergoeding niet ten aanzien van de werknemer die zorg verleent.",
  "II",
  "Na artikel III worden drie artikelen ingevoegd, luidende:",
  "ARTIKEL IIIA",
  "Desgevraagd worden het Uitvoeringsinstituut werknemersverzekeringen de gegevens verstrekt die het college van burgemeester en wethouders nodig heeft om het recht vast te stellen.",
  "ARTIKEL IIIB",
  "Artikel 20, zoals dat luidde op de dag voorafgaand aan de inwerkingtreding van deze wet, blijft van toepassing op de werknemer wiens recht voor die dag is ontstaan.",
  "ARTIKEL IIIC",
  "Bij ministeriële regeling worden regels gesteld over de wijze waarop de vergoeding wordt betaald.",
);

export const quietText = amendment(
  14,
  "AMENDEMENT VAN HET LID OOSTERLAAK",
  "In artikel II wordt «de fiets» vervangen door «het rijwiel».",
);

/** A duty without a word on existing cases. */
export const dutyText = amendment(
  15,
  "AMENDEMENT VAN HET LID OOSTERLAAK",
  "Aan artikel I, onderdeel B, artikel 20a, wordt een lid toegevoegd, luidende:",
  "3. De werkgever is verplicht de vergoeding ieder jaar te melden bij het Uitvoeringsinstituut werknemersverzekeringen.",
);

export const motionText = [
  heading(21, "MOTIE VAN HET LID TER HORST-BAKEMA"),
  "De Kamer,",
  "gehoord de beraadslaging,",
  "overwegende dat fietsen gezond is;",
  "verzoekt de regering te onderzoeken of loongegevens vaker kunnen worden hergebruikt,",
  "en gaat over tot de orde van de dag.",
  "Ter Horst-Bakema",
].join("\n");

export const budgetText = [
  "99 600 XV",
  "Vaststelling van de begrotingsstaten van het Ministerie van Fietszaken (XV) voor het jaar 2027",
  "Nr. 9 AMENDEMENT VAN HET LID OOSTERLAAK",
  "De ondergetekende stelt het volgende amendement voor:",
  "De departementale begrotingsstaat wordt als volgt gewijzigd:",
  "In artikel 5 Fietspaden worden het verplichtingenbedrag en het uitgavenbedrag verhoogd met € 3.800 (x € 1.000).",
  "Toelichting",
  "Dit amendement regelt extra geld.",
  "Oosterlaak",
].join("\n");

export const readDocument = (text: string, voteDate?: string): TabDocument => ({
  kind: "gelezen",
  url: pageUrl,
  hints: { url: pageUrl, title: "Detail", ...(voteDate === undefined ? {} : { voteDate }) },
  source: "pagina",
  text,
  readAt: "2026-11-27T10:00:00.000Z",
  otherSources: ["docx"],
});

export const failedDocument = (reason: ReadFailure): TabDocument => ({
  kind: "mislukt",
  url: pageUrl,
  hints: { url: pageUrl, title: "Detail" },
  reason,
  otherSources: ["docx"],
});

/** What the ports were asked to do, in order. */
export type Log = { readonly copied: string[]; readonly mailed: string[]; readonly asked: string[] };

export type FakePorts = PanelPorts & {
  readonly log: Log;
  /** Another document comes into the tab. */
  readonly navigate: (document: TabDocument) => void;
};

type Overrides = {
  readonly show?: "getoond" | "niet-teruggevonden" | "niet-op-deze-pagina";
  readonly device?: Partial<DevicePort>;
};

/** Ports that do nothing but remember; ids count up, the clock stands still. */
export function fakePorts(start: TabDocument | undefined, { show = "getoond", device }: Overrides = {}): FakePorts {
  const listeners = new Set<() => void>();
  const log: Log = { copied: [], mailed: [], asked: [] };
  const note = (what: string) => {
    log.asked.push(what);
    return Promise.resolve();
  };
  let document = start;
  let lastId = 0;
  return {
    log,
    navigate(next) {
      document = next;
      for (const listener of listeners) listener();
    },
    page: {
      get: () => document,
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      show: () => Promise.resolve(show),
      reread: (source) => note(`lees ${source ?? "opnieuw"}`),
    },
    device: {
      readFile: async (file): Promise<ReadResult> => ({ ok: true, source: "tekst", text: await file.text() }),
      copy: (text) => Promise.resolve(void log.copied.push(text)),
      download: ({ name }) => note(`download ${name}`),
      openMail: (mailto) => Promise.resolve(void log.mailed.push(mailto)),
      openRulePage: (rule) => note(`regel ${rule}`),
      openProviderPage: (id) => note(`dienstverlener ${id}`),
      now: () => new Date(`${today}T10:00:00.000Z`),
      newId: () => {
        lastId += 1;
        return `id-${lastId}`;
      },
      ...device,
    },
  };
}
