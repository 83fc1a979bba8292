import { defineRule } from "../engine/index.ts";
import { actsOfKind } from "./lexicon/acts.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

export const onderzoeksverzoek = defineRule({
  id: "onderzoeksverzoek",
  title: "Vraagt om onderzoek of informatie",
  dimensions: ["C"],
  why: "Een verzoek om onderzoek of informatie verandert nog geen regel. Ook zulke vragen kosten tijd van de organisaties die de gegevens moeten leveren.",
  sources: [schrijfwijzerUitvoering],
  message: "De motie vraagt om onderzoek, overleg of informatie. Dat vraagt vooral tijd van beleid en onderzoek.",
  question: "Welke gegevens of tijd vraagt dit van u?",
  strength: "laag",
  phrases: {},
  find: (reading) => actsOfKind(reading, "onderzoek"),
  examples: [
    { dictum: "verzoekt de regering oog te blijven houden voor reizigers,", finds: ["oog te blijven houden"] },
    { dictum: "verzoekt de regering in kaart te brengen hoeveel loketten er zijn,", finds: ["in kaart te brengen"] },
    { dictum: "verzoekt de regering hierover in gesprek te gaan met de gemeenten,", finds: ["in gesprek te gaan"] },
    {
      dictum: "verzoekt de regering een plan voor loketten op te stellen,",
      finds: ["een plan voor loketten op te stellen"],
    },
    { dictum: "verzoekt de regering opdracht te geven tot een onderzoek,", finds: ["opdracht te geven"] },
    { dictum: "verzoekt de regering een loket in te richten,", finds: [] },
    { dictum: "spreekt uit dat onderzoek van belang is,", finds: [] },
    {
      dictum: "verzoekt de regering het loket open te houden en de Kamer daarover te informeren,",
      finds: ["te informeren"],
      polarity: "nieuw",
    },
  ],
});
