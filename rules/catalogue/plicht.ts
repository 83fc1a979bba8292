import { defineRule } from "../engine/index.ts";
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
    overal: [
      "(is|zijn|wordt|worden) ..3 verplicht",
      "wettelijk verplicht",
      "(is|zijn) gehouden",
      "(is|zijn|wordt|worden) [het] ..6 verboden",
      "(meldplicht|bewaarplicht|registratieplicht|informatieplicht|acceptatieplicht|vergunningplicht|identificatieplicht|aangifteplicht|inlichtingenplicht|*verplichting tot)",
    ],
    nieuw: [
      "(doet|doen) ..6 (mededeling|melding|aangifte|opgave)",
      "(meldt|melden) ..6 (aan|bij)",
      "(toont|tonen) ..6 aan",
      "(bewaart|bewaren) ..8 <periode>",
      "(overlegt|legt) ..6 (over|verklaring|bewijs)",
      "(draagt|dragen) er ..2 zorg voor",
      "(mag|mogen) ..6 (niet|geen)",
      "is niet toegestaan",
      "het is ..4 verboden",
      "(stelt|stellen) ..4 in de gelegenheid",
      "biedt ..4 aan",
      "niet ..3 toegestaan",
    ],
    dictum: [
      "(verplichten|verplicht te stellen|te verplichten)",
      "(een|het) ..2 (verbod|*verbod|plicht|*plicht|verplichting) ..6 (te|in te|af te) (voeren|stellen|leggen|regelen|kondigen)",
      "(te verbieden|verboden wordt|verboden worden|verplicht wordt)",
      "geen ..3 mag plaatsvinden",
    ],
  },
  unless: [
    "de verplichting bedoeld in",
    "(onze minister|het college|gedeputeerde staten|burgemeester en wethouders|de gemeenteraad) ..3 (draagt|doet|meldt|toont|biedt|stelt|moet|dient)",
    "(moet|moeten|dient|dienen) worden",
    "onder ... (moet|moeten) worden",
  ],
  examples: [
    { nieuw: "De verhuurder is verplicht een kopie te bewaren.", finds: ["is verplicht"] },
    { nieuw: "De houder doet van de diefstal melding bij de korpschef.", finds: ["doet van de diefstal melding"] },
    { nieuw: "De ouder aan wie de verplichting, bedoeld in artikel 4, is opgelegd, ontvangt bericht.", finds: [] },
    { dictum: "verzoekt de regering te bezien of een meldplicht nodig is,", finds: [] },
    {
      oud: "is verplicht een kopie te bewaren",
      nieuw: "is verplicht het origineel te bewaren",
      finds: ["is verplicht het origineel"],
      polarity: "gewijzigd",
    },
  ],
});
