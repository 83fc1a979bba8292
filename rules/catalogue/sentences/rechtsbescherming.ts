import type { Sentences } from "./index.ts";

export const rechtsbeschermingSentences: Sentences = {
  nieuw: [
    "Tegen het bevel kan de verdachte in verzet komen.",
    "De belanghebbende kan een klacht indienen.",

    "De belanghebbende kan in beroep gaan bij de rechtbank.",
    "Tegen het besluit kan bezwaar worden gemaakt.",
    "De rechter vernietigt het besluit.",
    "De betrokkene wordt gehoord voordat het besluit wordt genomen.",
    "De huurder kan het geschil voorleggen aan de huurcommissie.",
    "Tegen de beslissing staat geen voorziening open.",
    "De werking van het besluit wordt opgeschort totdat op het bezwaar is beslist.",
    "De klacht wordt behandeld door een onafhankelijke commissie.",
    "Hij wordt in de gelegenheid gesteld zijn zienswijze te geven.",
    "Is niet tijdig beslist, dan is de vergunning van rechtswege verleend.",
    "Bij uitblijven van een besluit is het bestuursorgaan een dwangsom verschuldigd.",
    "Een ieder kan bedenkingen inbrengen.",
    "De kantonrechter beslist op verzoek van de huurder.",
    "Tegen een beschikking op grond van dit artikel kan een belanghebbende beroep instellen bij de Afdeling.",
    "Bezwaar schorst de betaling.",
    "De vreemdeling kan zich laten bijstaan door een raadsman.",
    "De huurcommissie doet uitspraak over het geschil.",
    "De voorzieningenrechter kan het besluit schorsen.",
    "Het besluit wordt niet genomen voordat de leerling is gehoord.",
    "De bewijslast rust op het bestuursorgaan.",
  ],
};
