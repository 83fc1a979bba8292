import { addDays, longDay } from "../../../rules/sneltoets/calendar.ts";
import type { ReplicaDocument } from "../document.ts";

/** Markup that would run in any place that takes text for markup; `gehackt` is what the journey looks for. */
export const markup = `<img src=x onerror="document.title='gehackt'"><script>globalThis.gehackt=1</script>`;

/** An amendment by somebody who means harm: every word that a person can choose is markup. */
export const hostileDocument = (today: string, name: string, nr: string): ReplicaDocument => ({
  name,
  subject: markup,
  folder: "amendementen",
  id: `2026Z666${nr}`,
  did: `2026D666${nr}`,
  kind: "Amendement",
  dossier: "99 666",
  dossierTitle: `Wijziging van de Wet op de havens ${markup}`,
  nr,
  heading: "AMENDEMENT VAN HET LID KWAAD",
  date: addDays(today, -1),
  dateLine: `Ontvangen ${longDay(addDays(today, -1))}`,
  members: [`Kwaad ${markup}`],
  body: [
    "De ondergetekende stelt het volgende amendement voor:",
    "I",
    "Aan artikel I, onderdeel B, artikel 4, wordt een lid toegevoegd, luidende:",
    `3. In afwijking van het eerste lid verstrekt het Uitvoeringsinstituut werknemersverzekeringen ${markup} op verzoek de gegevens aan de haven.`,
    "Toelichting",
    `Dit amendement regelt kwaad. ${markup}`,
    "Kwaad",
  ],
});
