import type { RequestState } from "@/rules";
import { count } from "../shared/counts";

/** All words of the list of requests. */
export const requestsTexts = {
  intro: "Alle verzoeken op deze computer, van u en aan u. Wat over de termijn is, staat bovenaan.",
  none: "Er zijn nog geen verzoeken. Open een stuk en kies ‘Vraag sneltoets’, of kies stukken in de lijst en kies daar ‘Vraag sneltoets’.",
  states: {
    "te-laat": "Over de termijn",
    loopt: "Wacht op antwoord",
    concept: "Concept",
    beantwoord: "Beantwoord",
    afgezien: "Niet doorgezet",
  } satisfies Record<RequestState, string>,
  to: (names: string) => `aan ${names}`,
  from: (name: string) => `van ${name}`,
  noRecipient: "nog geen dienstverlener gekozen",
  unknownSender: "onbekende afzender",
  due: (day: string) => `antwoord uiterlijk ${day}`,
  overdue: (day: string) => `antwoord was gevraagd uiterlijk ${day}`,
  answered: ({ answered, asked }: { readonly answered: number; readonly asked: number }) =>
    asked < 2 && answered < 2
      ? answered === 0
        ? "nog geen antwoord"
        : "antwoord ontvangen"
      : `${answered} van ${Math.max(asked, answered)} beantwoord`,
  besides: (others: readonly string[]) => `Over dit stuk is er ook een verzoek: ${others.join("; ")}.`,
  answers: (amount: number) => count(amount, "antwoord", "antwoorden"),
  remind: "Herinner mij aan termijnen",
  remindHint:
    "U krijgt een melding op de werkdag voor de termijn en als die voorbij is. Daarvoor vraagt de browser uw toestemming. Zonder toestemming staan de termijnen alleen hier.",
  remindOn: "U krijgt meldingen zolang de browser open is.",
  remindOff: "U krijgt geen meldingen.",
  remindRefused:
    "De browser staat geen meldingen toe. De termijnen staan in deze lijst. Wilt u toch meldingen, sta ze dan toe bij de extensie en kies het opnieuw.",
  openStuk: "Open het stuk",
  answer: "Beantwoord",
  oplegger: (amount: number) => (amount === 1 ? "Oplegger" : "Antwoorden naast elkaar"),
} as const;
