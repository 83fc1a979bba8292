import { addDays, longDay } from "../../../rules/sneltoets/calendar.ts";
import { votingDay, type ReplicaDocument } from "../document.ts";

/** Number of the bill with many amendments, as in its address. */
export const busyDossier = "99500";

const dossierTitle =
  "Wijziging van de Wet op de streekbibliotheken in verband met het leesgeld (Wet leesgeld streekbibliotheken)";

/** What one amendment adds to an article; no two are nearly the same. */
const additions: readonly ((nr: number) => string)[] = [
  (nr) => `In afwijking van het eerste lid bedraagt het leesgeld voor leden jonger dan ${nr} jaar nihil.`,
  (nr) =>
    `De bibliotheek meldt binnen ${nr} weken aan het college van burgemeester en wethouders hoeveel leden zij heeft.`,
  (nr) =>
    `Het Uitvoeringsinstituut werknemersverzekeringen verstrekt voor groep ${nr} de gegevens over het inkomen die voor de korting nodig zijn.`,
  (nr) =>
    `Bij ministeriële regeling worden regels gesteld over de wijze waarop lid ${nr} van de raad het leesgeld vaststelt.`,
  (nr) =>
    `Op een lid dat vóór 1 januari ${2000 + nr} is ingeschreven, blijft dit artikel van toepassing zoals dat luidde.`,
  (nr) => `De minister kan in ${nr} gemeenten proeven toestaan met een leespas zonder naam.`,
  (nr) => `Onder lezer wordt verstaan: degene die in een kalenderjaar ten minste ${nr} boeken leent.`,
];

function amendment(today: string, at: number): ReplicaDocument {
  const nr = at + 7;
  const member = "Van Zomeren-Tuin";
  const addition = additions[at % additions.length] ?? additions[0];
  return {
    name: `bundel-${nr}`,
    subject: `leesgeld, onderwerp ${nr}`,
    folder: "amendementen",
    id: `2026Z${88_000 + nr}`,
    did: `2026D${88_000 + nr}`,
    kind: "Amendement",
    dossier: "99 500",
    dossierTitle,
    nr: String(nr),
    heading: `AMENDEMENT VAN HET LID ${member.toUpperCase()}`,
    date: addDays(today, -3),
    dateLine: `Ontvangen ${longDay(addDays(today, -3))}`,
    members: [member],
    voteDate: votingDay(today),
    body: [
      "De ondergetekende stelt het volgende amendement voor:",
      `In artikel I, onderdeel B, wordt aan artikel ${3 + (at % 12)} een lid toegevoegd, luidende:`,
      `4. ${addition?.(nr) ?? ""}`,
      "Toelichting",
      "Dit amendement regelt het leesgeld.",
      member,
    ],
  };
}

export const amendmentsInDossier = 100;

/** A hundred amendments to one bill. */
export const dossierAmendments = (today: string): readonly ReplicaDocument[] =>
  Array.from({ length: amendmentsInDossier }, (_, at) => amendment(today, at));
