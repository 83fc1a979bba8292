import { defineRule } from "../engine/index.ts";
import { actsOfKind, plainRequests } from "./lexicon/acts.ts";
import { balieEnBeleid, schrijfwijzerUitvoering } from "./sources.ts";

export const uitvoeringsopdracht = defineRule({
  id: "uitvoeringsopdracht",
  title: "Vraagt om uitvoeren",
  dimensions: ["C", "T"],
  why: "Deze motie vraagt om te doen, niet alleen om te onderzoeken. Wie het uitvoert, kan zeggen wat daarvoor nodig is en wanneer het kan.",
  sources: [schrijfwijzerUitvoering, balieEnBeleid],
  message: "De motie vraagt iets uit te voeren of te regelen. Vraag vooraf wat dat van de dienstverlener vraagt.",
  question: "Kunt u dit uitvoeren, wat is daarvoor nodig en vanaf wanneer kan het?",
  strength: "middel",
  phrases: {},
  find: (reading) => [...actsOfKind(reading, "opdracht"), ...plainRequests(reading)],
  examples: [
    { dictum: "verzoekt de regering de toeslag voor mantelzorgers automatisch uit te keren,", finds: ["uit te keren"] },
    { dictum: "verzoekt de regering om een loket voor reizigers in te richten,", finds: ["in te richten"] },
    {
      dictum: "roept de regering op tot onmiddellijke afschaffing van deze heffing,",
      finds: ["afschaffing van deze heffing"],
    },
    { dictum: "verzoekt de regering te onderzoeken hoe een loket kan worden ingericht,", finds: [] },
    { dictum: "spreekt uit dat een loket voor reizigers van belang is,", finds: [] },
    { dictum: "verzoekt de regering geen nieuwe loketten te openen,", finds: [] },
    {
      dictum:
        "verzoekt de regering te onderzoeken wat nodig is om agenten beter te betalen en meer agenten op te leiden,",
      finds: [],
    },
    {
      dictum:
        "verzoekt de regering te onderzoeken wat nodig is om agenten op te leiden en indien nodig meer loketten voor reizigers te openen,",
      finds: ["indien nodig meer loketten voor reizigers te openen"],
    },
    { dictum: "verzoekt de regering er in Brussel voor te pleiten het verbod in te trekken,", finds: [] },
    {
      dictum: "verzoekt de regering te pleiten om het verbod in te trekken en de loketten te openen,",
      finds: [],
    },
    { dictum: "verzoekt de regering in Europees verband een loket in te richten,", finds: [] },
    {
      dictum: "doet een beroep op de regering om een loket te openen,",
      finds: ["een loket te openen"],
    },
    { dictum: "verzoekt de regering de huren dit jaar te bevriezen,", finds: ["de huren dit jaar te bevriezen"] },
    {
      dictum: "verzoekt de regering het loket onder de aandacht te brengen bij reizigers,",
      finds: ["onder de aandacht te brengen"],
    },
    { dictum: "verzoekt de regering aan te blijven dringen op open loketten,", finds: [] },
    { dictum: "verzoekt de regering aanvragen voor loketten opnieuw te beoordelen,", finds: ["te beoordelen"] },
    { dictum: "verzoekt de regering bussen te toetsen aan de norm,", finds: ["te toetsen"] },
    { dictum: "verzoekt de regering te verduidelijken dat loketten open blijven,", finds: ["te verduidelijken"] },
    { dictum: "verzoekt de regering de heffing door te berekenen aan reizigers,", finds: ["door te berekenen"] },
    { dictum: "verzoekt de regering de lijst van loketten te actualiseren,", finds: ["te actualiseren"] },
    { dictum: "verzoekt de regering de gevolgen voor reizigers te beoordelen,", finds: [] },
    { dictum: "verzoekt de regering het vervoersplan te actualiseren,", finds: [] },
    {
      dictum: "verzoekt de regering gemeenten op te roepen een loket te openen,",
      finds: ["gemeenten op te roepen een loket te openen"],
    },
    {
      dictum: "verzoekt de regering er bij het UWV op aan te dringen een loket te openen,",
      finds: ["er bij het UWV op aan te dringen"],
    },
    {
      dictum: "verzoekt de regering voor het verbod te pleiten en een loket te openen,",
      finds: ["en een loket te openen"],
    },
    {
      dictum: "verzoekt de regering niet te betalen door hogere lasten, maar een spaarpot te gebruiken,",
      finds: ["maar een spaarpot te gebruiken"],
    },
    {
      dictum:
        "verzoekt de regering te onderzoeken wat kan door niet langer de bus, maar vooral het loket open te houden,",
      finds: [],
    },
    {
      dictum: "verzoekt de regering:\n• te onderzoeken wat nodig is om te helpen;\n• loketten die sluiten te openen,",
      finds: ["loketten die sluiten te openen"],
    },
    {
      dictum: "verzoekt de regering te onderzoeken:\n• hoeveel het kost om loketten te openen;\n• hoe snel dat kan,",
      finds: [],
    },
    { dictum: "verzoekt de regering een onderzoek te (laten) doen naar loketten,", finds: [] },
    {
      dictum: "verzoekt de regering het loket open te houden en de Kamer hierover te informeren,",
      finds: ["open te houden"],
      polarity: "nieuw",
    },
  ],
});
