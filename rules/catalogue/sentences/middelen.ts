import type { Sentences } from "./index.ts";

export const middelenSentences: Sentences = {
  dictum: [
    "verzoekt de regering middelen met spoed te regelen,",
    "verzoekt de regering de resterende gelden te delen,",
    "verzoekt de regering de subsidie voor scholen stop te zetten,",
    "verzoekt de regering extra middelen te regelen,",
    "verzoekt de regering geld voor bussen vrij te maken,",
    "verzoekt de regering de dekking te regelen,",
    "verzoekt de regering te zorgen voor bezuinigingen,",
    "verzoekt de regering op de financiële gevolgen te letten,",
    "verzoekt de regering kosten van de rit te vergoeden,",
    "verzoekt de regering het klimaatfonds te sluiten,",
    "verzoekt de regering belastinginkomsten te tellen,",
    "verzoekt de regering middelen voor bussen te regelen,",
    "verzoekt de regering de subsidies voor bussen te korten,",
    "verzoekt de regering meer te investeren,",
    "verzoekt de regering de bekostiging te regelen,",
    "verzoekt de regering budget te regelen,",
    "verzoekt de regering te bezien hoe de bus structureel bekostigd kan worden,",
    "verzoekt de regering dit te betalen uit de heffing,",
  ],
  silentDictum: [
    "verzoekt de regering diplomatieke middelen in te zetten,",
    "verzoekt de regering te zorgen voor middelen waarmee we reizen,",
    "verzoekt de regering te zorgen voor volledige dekking in het gebied,",
    "verzoekt de regering de dekking van het netwerk te vergroten,",

    "verzoekt de regering geneesmiddelen te bezorgen en hulpmiddelen beschikbaar te stellen,",
    "verzoekt de regering drugs als verdovende middelen te behandelen,",
    "verzoekt de regering middelen met deze stof te verbieden,",
    "verzoekt de regering te regelen dat het tarief overal kan gelden,",
    "verzoekt de regering het kindgebonden budget te vereenvoudigen,",
    "verzoekt de regering reizigers die eigen geld hebben ingelegd te helpen,",
    "verzoekt de regering gokken met geleend geld te verbieden,",
    "verzoekt de regering te zorgen voor toegang tot financiering,",
    "verzoekt de regering te zorgen voor rendement op investeringen,",
    "verzoekt de regering bedrijven met 1 miljoen euro omzet te helpen,",
    "verzoekt de regering alle mogelijke middelen in te zetten,",
  ],
  more: [
    {
      dictum: "verzoekt de regering te onderzoeken of dit binnen het bestaande budget kan,",
      finds: ["bestaande budget"],
    },
  ],
};
