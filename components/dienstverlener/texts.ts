import { workingDaysText } from "@/rules";
import { count } from "../shared/counts";

/** All words of the page about dienstverleners. */
export const providerPageTexts = {
  heading: "Dienstverleners",
  intro: "Publieke organisaties die wetten uitvoeren, zoals Sneltoets ze kent. Zie wat nog niet is gecontroleerd.",
  search: "Zoek op naam, afkorting, taak, wet of ministerie",
  amount: (amount: number) => count(amount, "dienstverlener", "dienstverleners"),
  none: "Geen dienstverlener gevonden. Probeer een ander woord.",
  back: "Alle dienstverleners",
  unknown: "Sneltoets kent deze dienstverlener niet. Zoek hem in de lijst.",
  unchecked: "niet gecontroleerd",
  task: "Taak",
  ministry: "Ministerie",
  noMinistry: "niet bekend",
  committees: "Vaste Kamercommissie",
  committeesNote: (day: string) => `volgens open data van de Tweede Kamer tot ${day}; daarna niet gecontroleerd`,
  source: "Bron",
  sourceOf: (name: string) => `Over ${name}`,
  checked: "Bekeken op",
  laws: "Wetten",
  lawsNote:
    "Bij een wet met ‘niet gecontroleerd’ komt de taak uit algemene kennis. Controleer haar voordat u erop bouwt.",
  noLaws: "Sneltoets kent geen wet waarin deze dienstverlener een taak heeft.",
  contact: "Zo vraagt u een sneltoets",
  contactMinistry: (name: string) => `Via het ministerie (${name})`,
  noContact: "Nog niets ingevuld. Er is geen openbare lijst met adressen; vul zelf in wat u weet.",
  edit: "Vul in bij Instellingen",
  locked: "door uw organisatie vastgelegd",
  email: "E-mail",
  route: "Weg",
  term: "Eigen termijn",
  days: workingDaysText,
  windows: "Wijzigen kan",
  windowFrom: (from: string, until: string | null) =>
    until === null ? `vanaf ${from}` : `${from} tot en met ${until}`,
  stale: "Meer dan 12 maanden geleden bekeken: controleer dit.",
} as const;

export const taskNames = {
  uitvoering: "uitvoering",
  toezicht: "toezicht",
  vergunning: "vergunning",
  heffing: "heffing",
  betaling: "betaling",
  register: "register",
  bekostiging: "bekostiging",
  indicatie: "indicatie",
  opsporing: "opsporing",
  rechtspraak: "rechtspraak",
  keten: "in de keten",
} as const;
