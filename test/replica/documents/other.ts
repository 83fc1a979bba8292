import { addDays, longDay } from "../../../rules/sneltoets/calendar.ts";
import { votingDay, type ReplicaDocument } from "../document.ts";

/** Stands on a page whose own policy forbids every script and style. */
export const motieOnderStrengBeleid = (today: string): ReplicaDocument => ({
  name: "streng-beleid",
  subject: "een afspraak zonder DigiD",
  folder: "moties",
  id: "2026Z95007",
  did: "2026D95007",
  kind: "Motie",
  dossier: "99 480",
  dossierTitle: "Dienstverlening aan de balie",
  nr: "7",
  heading: "MOTIE VAN HET LID VAN ’T ZANDT",
  date: addDays(today, -1),
  dateLine: `Voorgesteld ${longDay(addDays(today, -1))}`,
  members: ["Van ’t Zandt"],
  voteDate: votingDay(today),
  body: [
    "De Kamer,",
    "gehoord de beraadslaging,",
    "constaterende dat niet iedereen een afspraak via internet kan maken;",
    "verzoekt de regering ervoor te zorgen dat de RDW aan elk loket binnen drie weken een afspraak zonder DigiD mogelijk maakt,",
    "en gaat over tot de orde van de dag.",
    "Van ’t Zandt",
  ],
});

/** Asks only for an investigation. */
export const motieOnderzoek = (today: string): ReplicaDocument => ({
  ...motieOnderStrengBeleid(today),
  name: "onderzoek",
  subject: "wachttijden aan loketten",
  id: "2026Z95009",
  did: "2026D95009",
  nr: "9",
  heading: "MOTIE VAN DE LEDEN DE RUIGT EN OOSTERLAAK",
  members: ["De Ruigt", "Oosterlaak"],
  body: [
    "De Kamer,",
    "gehoord de beraadslaging,",
    "overwegende dat wachttijden aan loketten verschillen;",
    "verzoekt de regering te onderzoeken hoe wachttijden aan loketten worden gemeten, en de Kamer hierover te informeren,",
    "en gaat over tot de orde van de dag.",
    "De Ruigt",
    "Oosterlaak",
  ],
});

/** Served with class names nobody knows: found by its opening formula. */
export const amendementAndereOpmaak = (today: string): ReplicaDocument => ({
  name: "andere-opmaak",
  subject: "een openbaar register van keuringen",
  folder: "kamervragen",
  id: "2026Z96006",
  did: "2026D96006",
  kind: "Amendement",
  dossier: "99 515",
  dossierTitle: "Wijziging van de Wegenverkeerswet 1994 in verband met het toelaten van bijzondere voertuigen",
  nr: "6",
  heading: "AMENDEMENT VAN HET LID TER HORST-BAKEMA",
  date: addDays(today, -5),
  dateLine: `Ontvangen ${longDay(addDays(today, -5))}`,
  members: ["Ter Horst-Bakema"],
  voteDate: votingDay(today),
  body: [
    "De ondergetekende stelt het volgende amendement voor:",
    "In artikel I, onderdeel B, wordt na artikel 21b een artikel ingevoegd, luidende:",
    "Artikel 21c",
    "1. De Dienst Wegverkeer registreert de keuring van een bijzonder voertuig in een register dat voor een ieder toegankelijk is.",
    "2. Het eerste lid is niet van toepassing op voertuigen die uitsluitend op eigen terrein worden gebruikt.",
    "Toelichting",
    "Dit amendement regelt dat iedereen kan nagaan of een bijzonder voertuig is gekeurd.",
    "Ter Horst-Bakema",
  ],
});

/** An opening formula of its own and unknown class names: only the last reader, which looks for the main text, finds it. */
export const amendementEigenAanhef = (today: string): ReplicaDocument => ({
  ...amendementAndereOpmaak(today),
  name: "eigen-aanhef",
  subject: "oudere landbouwvoertuigen",
  id: "2026Z96010",
  did: "2026D96010",
  nr: "10",
  heading: "AMENDEMENT VAN HET LID DE RUIGT",
  members: ["De Ruigt"],
  body: [
    "Ondergetekende heeft de eer het volgende amendement voor te stellen:",
    "Na artikel II wordt een artikel ingevoegd, luidende:",
    "ARTIKEL IIA",
    "In afwijking van artikel 21a, tweede lid, van de Wegenverkeerswet 1994 kan Onze Minister voor landbouwvoertuigen die voor 1 januari 2021 in gebruik zijn genomen, vrijstelling verlenen van de verplichting om een kenteken te voeren, indien de eigenaar aantoont dat het voertuig uitsluitend tussen percelen van hetzelfde bedrijf wordt verplaatst.",
    "Toelichting",
    "Dit amendement voegt een vrijstelling toe voor oudere voertuigen, omdat het kentekenen van die voertuigen veel vraagt van de eigenaren en van de Dienst Wegverkeer.",
    "De Ruigt",
  ],
});

/** Moves money in a budget. */
export const begrotingsamendement = (today: string): ReplicaDocument => ({
  name: "begroting",
  subject: "persoonlijk contact met werkzoekenden",
  folder: "amendementen",
  id: "2026Z97033",
  did: "2026D97033",
  kind: "Amendement",
  dossier: "99 600 XV",
  dossierTitle:
    "Vaststelling van de begrotingsstaten van het Ministerie van Sociale Zaken en Werkgelegenheid (XV) voor het jaar 2027",
  nr: "33",
  heading: "AMENDEMENT VAN DE LEDEN OOSTERLAAK EN VAN ’T ZANDT",
  date: addDays(today, -7),
  dateLine: `Ontvangen ${longDay(addDays(today, -7))}`,
  members: ["Oosterlaak", "Van ’t Zandt"],
  voteDate: votingDay(today),
  body: [
    "De ondergetekenden stellen het volgende amendement voor:",
    "De departementale begrotingsstaat wordt als volgt gewijzigd:",
    "In artikel 5 Werkloosheid worden het verplichtingenbedrag en het uitgavenbedrag verhoogd met € 3.800 (x € 1.000).",
    "In artikel 99 Nominaal en onvoorzien worden het verplichtingenbedrag en het uitgavenbedrag verlaagd met € 3.800 (x € 1.000).",
    "Toelichting",
    "Met dit amendement komt € 3,8 miljoen beschikbaar voor persoonlijk contact met werkzoekenden.",
    "Oosterlaak",
    "Van ’t Zandt",
  ],
});
