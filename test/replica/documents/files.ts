import { addDays, longDay } from "../../../rules/sneltoets/calendar.ts";
import { votingDay, type ReplicaDocument } from "../document.ts";

/** Its page holds no text: only the Word file does, as with fresh amendments. */
export const amendementInWord = (today: string): ReplicaDocument => ({
  name: "docx",
  subject: "een beurs voor studerende ouders",
  folder: "amendementen",
  id: "2026Z92008",
  did: "2026D92008",
  kind: "Amendement",
  dossier: "99 217",
  dossierTitle:
    "Wijziging van de Wet studiefinanciering 2000 in verband met een aanvullende beurs voor deeltijdstudenten (Wet beurs deeltijdstudie)",
  nr: "8",
  heading: "AMENDEMENT VAN HET LID VAN ’T ZANDT",
  date: addDays(today, -4),
  dateLine: `Ontvangen ${longDay(addDays(today, -4))}`,
  members: ["Van ’t Zandt"],
  voteDate: votingDay(today),
  body: [
    "De ondergetekende stelt het volgende amendement voor:",
    "I",
    "In artikel I, onderdeel D, wordt na artikel 3.6 een artikel ingevoegd, luidende:",
    "Artikel 3.6a. Studerende ouders",
    "1. Voor de toepassing van deze paragraaf wordt onder studerende ouder verstaan: de deeltijdstudent tot wiens huishouden een kind jonger dan twaalf jaar behoort.",
    "2. Artikel 3.4, tweede lid, is niet van toepassing op de studerende ouder.",
    "3. Bij ministeriële regeling worden regels gesteld over de wijze waarop de studerende ouder aantoont dat het kind tot zijn huishouden behoort.",
    "II",
    "In artikel II wordt «1 september 2028» vervangen door «1 januari 2027».",
    "Toelichting",
    "Met dit amendement krijgen studerende ouders eerder recht op een beurs. De indiener meent dat een uitzondering op het inkomen hier op zijn plaats is.",
    "Van ’t Zandt",
  ],
});

/** Its page holds no text: only the PDF does. */
export const amendementInPdf = (today: string): ReplicaDocument => ({
  name: "pdf",
  subject: "geen eigen bijdrage voor jongvolwassenen",
  folder: "amendementen",
  id: "2026Z93015",
  did: "2026D93015",
  kind: "Amendement",
  dossier: "99 342",
  dossierTitle:
    "Wijziging van de Wet langdurige zorg in verband met de eigen bijdrage van jongvolwassenen (Wet eigen bijdrage jongvolwassenen)",
  nr: "15",
  heading: "AMENDEMENT VAN DE LEDEN DE RUIGT EN VAN DER WEIDE",
  date: addDays(today, -9),
  dateLine: `Ontvangen ${longDay(addDays(today, -9))}`,
  members: ["De Ruigt", "Van der Weide"],
  voteDate: votingDay(today),
  body: [
    "De ondergetekenden stellen het volgende amendement voor:",
    "I",
    "Aan artikel I, onderdeel A, artikel 3.2.5, wordt een lid toegevoegd, luidende:",
    "4. Het CAK brengt geen bijdrage in rekening aan de verzekerde die jonger is dan 23 jaar, met uitzondering van de verzekerde wiens verblijf korter dan vier weken duurt.",
    "II",
    "Na artikel II wordt een artikel ingevoegd, luidende:",
    "ARTIKEL IIA",
    "De bijdragen die vóór de inwerkingtreding van deze wet zijn opgelegd, blijven verschuldigd volgens het recht zoals dat gold op de dag voorafgaand aan die inwerkingtreding.",
    "Toelichting",
    "Dit amendement strekt ertoe dat jongvolwassenen geen eigen bijdrage betalen.",
    "De Ruigt",
    "Van der Weide",
  ],
});

const broken = (today: string, name: string, number: number): ReplicaDocument => ({
  ...amendementInWord(today),
  name,
  id: `2026Z9400${number}`,
  did: `2026D9400${number}`,
  dossier: "99 418",
  nr: String(number),
  body: [],
});

/** The download answers with an error page instead of a file, status 200. */
export const foutpaginaInPlaatsVanBestand = (today: string): ReplicaDocument => broken(today, "foutpagina", 1);
/** The download is a PDF that holds a picture of the pages and no text. */
export const gescandePdf = (today: string): ReplicaDocument => broken(today, "scan", 2);
/** The download does not exist. */
export const ontbrekendBestand = (today: string): ReplicaDocument => broken(today, "ontbreekt", 3);
