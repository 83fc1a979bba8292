import type { Sentences } from "./index.ts";

export const stopzettingSentences: Sentences = {
  dictum: [
    "verzoekt de regering te zorgen voor een moratorium,",
    "verzoekt de regering te zorgen dat er geen onomkeerbare besluiten vallen,",
    "verzoekt de regering de heffing buiten beschouwing te laten,",
    "verzoekt de regering dit idee te laten varen,",
    "verzoekt de regering deze proef on hold te zetten,",
    "verzoekt de regering dit besluit over te laten aan een nieuw kabinet,",
    "verzoekt de regering pas op de plaats te laten maken,",
    "verzoekt de regering géén loket te openen,",
  ],
  silentDictum: ["verzoekt de regering dit besluit over te laten aan de gemeenten,"],
};
