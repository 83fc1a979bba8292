import { count } from "../shared/counts";

/** All words of the page around the answer form: overview, passing on, all answers beside each other. */
export const pageTexts = {
  heading: "Vragen en antwoorden",
  intro:
    "Hier beantwoordt u een sneltoets, zet u een verzoek door, verstuurt u uw eigen verzoeken, of leest u een antwoord in. Alles blijft op deze computer; u verstuurt zelf.",
  bringIn: "Verzoek of antwoord inlezen",
  received: "Ontvangen verzoeken",
  receivedHint: "Kies er twee of meer om ze samen door te zetten.",
  noReceived: "Nog geen verzoeken. Plak hierboven de mail met het verzoek.",
  own: "Uw verzoeken",
  ownHint: "Gemaakt in het paneel bij een stuk. Kies er meer om ze samen in één mail te versturen.",
  send: "Bekijk en verstuur",
  sendMany: (amount: number) => `Verstuur ${count(amount, "verzoek", "verzoeken")} samen`,
  to: (who: string) => `aan ${who}`,
  nobody: "nog geen dienstverlener",
  responses: (answered: number, asked: number) =>
    asked > 1
      ? `${answered} van ${asked} dienstverleners ${answered === 1 ? "antwoordde" : "antwoordden"}`
      : "antwoord ontvangen",
  showAll: (amount: number) => `Toon alle ${amount} verzoeken`,
  warnings: "Let op",
  answers: "Ontvangen antwoorden",
  due: (day: string) => `antwoord uiterlijk ${day}`,
  overdue: (day: string) => `antwoord was gevraagd uiterlijk ${day}`,
  from: (who: string) => `van ${who}`,
  unknown: "onbekende afzender",
  notStarted: "nog niet beantwoord",
  busy: (filled: number, total: number) => `concept, ${filled} van ${total} verplichte velden`,
  almost: "concept, nog niet volledig",
  ready: "volledig ingevuld",
  answer: "Beantwoord",
  goOn: "Ga verder",
  forward: "Zet door",
  select: (title: string) => `Kies ${title}`,
  forwardMany: (amount: number) => `Zet ${count(amount, "verzoek", "verzoeken")} samen door`,
  forwarded: (who: string) => `doorgezet door ${who}`,
  allAnswers: "Antwoorden naast elkaar",
  oneAnswer: "Oplegger",
  remove: "Verwijder",
  removed: "Het antwoord is verwijderd.",
  loading: "Wordt geopend …",
  noAnswers:
    "Er staan geen antwoorden op dit verzoek (meer) op deze computer. Lees de mail met het antwoord opnieuw in.",
  noRequest: "Dit verzoek staat niet (meer) op deze computer. Plak de mail met het verzoek opnieuw in het overzicht.",
  unreadable: (amount: number) =>
    `${count(amount, "onderdeel is", "onderdelen zijn")} niet leesbaar en ${amount === 1 ? "blijft" : "blijven"} bewaard. Bij Instellingen kunt u het downloaden.`,
} as const;
