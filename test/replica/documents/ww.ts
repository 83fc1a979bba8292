import { addDays, longDay } from "../../../rules/sneltoets/calendar.ts";
import { votingDay, type ReplicaDocument } from "../document.ts";

const dossier = {
  dossier: "99 104",
  dossierTitle:
    "Wijziging van de Werkloosheidswet en enkele andere wetten in verband met een eenvoudiger aanvraag van uitkeringen (Wet eenvoudiger aanvragen WW)",
};

// The toelichting repeats the words of the rules on purpose: nothing in it may become a signal.
const toelichting = [
  "Toelichting",
  "Dit amendement regelt dat werknemers die voor een huisgenoot zorgen hun uitkering niet verliezen. De indieners zien dat deze groep nu zonder uitzondering onder de hoofdregel valt. In afwijking van eerdere voorstellen kiezen zij niet voor een nieuw register en ook niet voor een hardheidsclausule.",
  "Het UWV liet eerder weten dat de huidige termijn van een week in de praktijk niet van toepassing is op meldingen per brief. Overgangsrecht is wenselijk voor mensen die al een uitkering hebben, tenzij zij zelf om de nieuwe regels vragen. Bij algemene maatregel van bestuur hoeft daarvoor niets te worden geregeld. Van de Algemene wet bestuursrecht wordt niet afgeweken.",
];

/** The demonstration: several signals, a toelichting full of lookalikes, a footnote digit, text on the page. */
export const amendementMetTekst = (today: string): ReplicaDocument => ({
  ...dossier,
  name: "amendement",
  subject: "behoud van de uitkering voor mantelzorgers",
  folder: "amendementen",
  id: "2026Z91012",
  did: "2026D91012",
  kind: "Gewijzigd amendement",
  nr: "12",
  // "91" is number 9 with footnote 1 glued to it, as in the published files.
  heading: "GEWIJZIGD AMENDEMENT VAN DE LEDEN VAN DER WEIDE EN OOSTERLAAK TER VERVANGING VAN DAT GEDRUKT ONDER NR. 91",
  date: addDays(today, -6),
  dateLine: `Ontvangen ${longDay(addDays(today, -6))}`,
  members: ["Van der Weide", "Oosterlaak"],
  voteDate: votingDay(today),
  body: [
    "De ondergetekenden stellen het volgende amendement voor:",
    "I",
    "In artikel I, onderdeel A, wordt aan artikel 1, eerste lid, onder vervanging van de punt aan het slot van onderdeel o door een puntkomma, een onderdeel toegevoegd, luidende:",
    "p. mantelzorger: de werknemer die ten minste acht uur per week onbetaald zorg verleent aan een persoon die op hetzelfde adres woont.",
    "II",
    "Aan artikel I, onderdeel B, artikel 20a, wordt een lid toegevoegd, luidende:",
    "3. In afwijking van het eerste lid eindigt het recht op uitkering niet ten aanzien van de mantelzorger die op de dag van zijn ontslag ten minste zes maanden zorg verleent, tenzij hij zelf om beëindiging verzoekt.",
    "III",
    "In artikel I worden na onderdeel C twee onderdelen ingevoegd, luidende:",
    "Ca",
    "In artikel 25 wordt «binnen een week na het tijdstip waarop hij daarvan kennis kreeg» vervangen door «binnen drie werkdagen na het tijdstip waarop hij daarvan kennis kreeg».",
    "Cb",
    "Artikel 26, eerste lid, onderdeel e, vervalt, onder verlettering van de onderdelen f en g tot e en f.",
    "IV",
    "Na artikel III wordt een artikel ingevoegd, luidende:",
    "ARTIKEL IIIA",
    "1. Het college van burgemeester en wethouders verstrekt het Uitvoeringsinstituut werknemersverzekeringen op verzoek de gegevens die noodzakelijk zijn om vast te stellen of de werknemer mantelzorger is.",
    "2. Artikel 20 van de Werkloosheidswet, zoals dat luidde op de dag voorafgaand aan de inwerkingtreding van deze wet, blijft van toepassing op de werknemer wiens recht op uitkering voor die dag is ontstaan.",
    ...toelichting,
    "Van der Weide",
    "Oosterlaak",
  ],
});

/** What the demonstration replaces: without the old law that goes on, and with an exception for fewer people. */
export const eerdereVersie = (today: string): ReplicaDocument => {
  const later = amendementMetTekst(today);
  return {
    ...later,
    name: "eerdere-versie",
    id: "2026Z91009",
    did: "2026D91009",
    kind: "Amendement",
    nr: "9",
    heading: "AMENDEMENT VAN DE LEDEN VAN DER WEIDE EN OOSTERLAAK",
    date: addDays(today, -13),
    dateLine: `Ontvangen ${longDay(addDays(today, -13))}`,
    body: later.body
      .filter((paragraph) => !paragraph.startsWith("2. Artikel 20 van de Werkloosheidswet"))
      .map((paragraph) => paragraph.replace("ten minste zes maanden zorg", "ten minste een jaar zorg")),
  };
};

/** A motion whose considerations hold the same words as its dictum might. */
export const motieMetTekst = (today: string): ReplicaDocument => ({
  ...dossier,
  name: "motie",
  subject: "niet opnieuw vragen naar loongegevens",
  folder: "moties",
  id: "2026Z91021",
  did: "2026D91021",
  kind: "Motie",
  nr: "21",
  heading: "MOTIE VAN HET LID TER HORST-BAKEMA C.S.",
  date: addDays(today, -2),
  dateLine: `Voorgesteld ${longDay(addDays(today, -2))}`,
  members: ["Ter Horst-Bakema", "De Ruigt"],
  voteDate: votingDay(today),
  body: [
    "De Kamer,",
    "gehoord de beraadslaging,",
    "constaterende dat mensen bij werkloosheid vaak dezelfde gegevens moeten aanleveren, met uitzondering van hun adres;",
    "overwegende dat de Kamer eerder verzocht om binnen zes maanden een onderzoek te starten;",
    "verzoekt de regering het UWV te laten stoppen met het opvragen van loongegevens die al in de polisadministratie staan, en dit voor 1 juli 2027 te regelen;",
    "verzoekt de regering tevens werkzoekenden daarover persoonlijk te informeren,",
    "en gaat over tot de orde van de dag.",
    "Ter Horst-Bakema",
    "De Ruigt",
  ],
});

/** Changes only a reference: nothing to signal. */
export const amendementZonderSignalen = (today: string): ReplicaDocument => ({
  ...dossier,
  name: "zonder-signalen",
  subject: "het herstellen van een verwijzing",
  folder: "amendementen",
  id: "2026Z91014",
  did: "2026D91014",
  kind: "Amendement",
  nr: "14",
  heading: "AMENDEMENT VAN HET LID OOSTERLAAK",
  date: addDays(today, -3),
  dateLine: `Ontvangen ${longDay(addDays(today, -3))}`,
  members: ["Oosterlaak"],
  body: [
    "De ondergetekende stelt het volgende amendement voor:",
    "In artikel II, onderdeel D, wordt «artikel 14, vierde lid» vervangen door «artikel 14, vijfde lid».",
    "Toelichting",
    "Dit amendement herstelt een verwijzing. Er verandert inhoudelijk niets, ook niet voor bestaande gevallen of bij uitzondering.",
    "Oosterlaak",
  ],
});
