import { askedAt, defineRule, mainClauses, type Match, type Reading } from "../engine/index.ts";
import { officials, outsideTasksOf, privateAgents, publicAgents } from "./lexicon/agents.ts";
import { askedDuties, duties, writtenDuties } from "./lexicon/duties.ts";
import { aanwijzingen, doenvermogentoets } from "./sources.ts";

export const plicht = defineRule({
  id: "plicht",
  title: "Nieuwe plicht",
  dimensions: ["B", "D", "H"],
  why: "Een plicht vraagt iets van mensen of organisaties: tijd, kennis en soms geld. Iemand moet uitleggen, controleren en helpen.",
  sources: [doenvermogentoets, aanwijzingen],
  message: "De tekst bevat een plicht of verbod voor mensen, bedrijven of instellingen. Dat vraagt uitleg en controle.",
  question: "Kan het gegeven bij de bron worden opgehaald, en hoe legt u deze plicht uit?",
  strength: "middel",
  isSimplerWithout: true,
  phrases: {
    overal: duties,
    nieuw: writtenDuties,
    dictum: askedDuties,
  },
  unless: [
    "(is|zijn|wordt|worden) ..10 niet ..2 verplicht",
    "(tenzij|waarop|waarvoor|indien|wanneer) ..6 (is|zijn|wordt|worden) (verplicht|verboden)",
    "(tenzij|waarop|waarvoor|indien|wanneer) ..6 (verplicht|verboden) (is|zijn|wordt|worden)",
    "van [overeenkomstige] toepassing op ..3 (verplicht|verboden)",
    "verplicht (verzekerde|verzekerden)",
    "(subsidie|subsidies|*subsidie|*subsidies|regeling|korting|toeslag|vrijstelling) ..6 uit te faseren",
    "(van|op|de) verboden",
    "(zou|zouden) ..6 (is|zijn) gehouden",
    "de verplichting bedoeld in",
    "niet (langer|meer) ..3 verplicht*",
    "niet verplicht te (stellen|maken)",
    "af te zien van ..3 verplicht*",
    "verplicht (eigen|gesteld)",
    "(vrijstelling|ontheffing|vrijstellingen|uitzondering) (van|op) ..3 (*plicht|*verplichting|*verbod)",
    "wet op de identificatieplicht",
    "niet (alsnog|alsmaar|verder) ..2 verplicht*",
    "(visumverbod|inreisverbod|reisverbod|reisverboden)",
    "*verbod ..12 (in te trekken|af te schaffen|op te heffen)",
    "(moet|moeten|dient|dienen) worden",
    "onder ... (moet|moeten) worden",
    "(het|tot) doen van",
    "(die|waarvan|wel) ..4 (is|zijn) verboden",
    "(verplichting|verplichtingen) ..8 te melden",
    "het overleggen van",
    "(geleverd|verkocht|verhuurd) onder de voorwaarden",
    "(verzoek|aanvraag|melding|besluit|plan) (moet|moeten) bevatten",
  ],
  marks: { wie: privateAgents, overheid: [...publicAgents, ...officials] },
  find: (reading) => [...imposed(reading), ...mainClauses(reading, "wie")],
  examples: [
    { nieuw: "De verhuurder is verplicht een kopie te bewaren.", finds: ["is verplicht"] },
    { nieuw: "De houder doet van de diefstal melding bij de korpschef.", finds: ["doet van de diefstal melding"] },
    { nieuw: "De ouder aan wie de verplichting, bedoeld in artikel 4, is opgelegd, ontvangt bericht.", finds: [] },
    { nieuw: "De verhuurder treft maatregelen tegen vocht.", finds: ["treft maatregelen"] },
    { nieuw: "Het college draagt er zorg voor dat de gids er is.", finds: [] },
    { dictum: "verzoekt de regering een meldplicht voor lekken in te voeren,", finds: ["meldplicht voor lekken"] },
    { dictum: "verzoekt de regering dit niet langer verplicht te stellen,", finds: [] },
    { dictum: "verzoekt de regering af te zien van een verbod op vliegeren,", finds: [] },
    { dictum: "verzoekt de regering te bezien of een meldplicht nodig is,", finds: [] },
    { dictum: "verzoekt de regering reizigers niet langer te laten betalen voor hun pas,", finds: [] },
    { dictum: "verzoekt de regering reizigers te laten betalen voor hun pas,", finds: ["te laten betalen"] },
    {
      oud: "is verplicht een kopie te bewaren",
      nieuw: "is verplicht het origineel te bewaren",
      finds: ["is verplicht het origineel"],
      polarity: "gewijzigd",
    },
  ],
});

/** Not what a motion asks to leave undone: "geen verbod in te stellen", "burgers niet langer te laten betalen". */
function imposed(reading: Reading): readonly Match[] {
  const { requests } = reading;
  return outsideTasksOf(reading, "overheid", "wie").filter(
    ({ segment, from }) => segment.zone !== "dictum" || askedAt(requests, from) !== "stop",
  );
}
