import type { Sentences } from "./index.ts";

export const motieTermijnSentences: Sentences = {
  dictum: [
    "verzoekt de regering de pas voor 2031 te geven,",
    "verzoekt de regering de pas met ingang van de zomer te geven,",
    "verzoekt de regering de pas binnen afzienbare tijd te geven,",
    "verzoekt de regering de pas voor het debat te geven,",
    "verzoekt de regering de pas nog dit jaar te geven,",
    "verzoekt de regering de pas nog deze week te geven,",
    "verzoekt de regering de pas in het eerste kwartaal van het seizoen te geven,",
    "verzoekt de regering de pas op het einde van het jaar te geven,",
    "verzoekt de regering de pas eind 2031 te geven,",
    "verzoekt de regering de pas voorafgaand aan de besluitvorming te geven,",
    "verzoekt de regering de pas komend kwartaal te geven,",
    "verzoekt de regering de pas direct na het reces te geven,",
    "verzoekt de regering de pas te geven voordat er is besloten,",
    "verzoekt de regering de pas te geven bij de besluitvorming in maart,",
    "verzoekt de regering de pas in maart te geven,",
  ],
  silentDictum: [
    "verzoekt de regering de pas die per 1 maart 2031 is gegeven, in te nemen,",
    "verzoekt de regering te zorgen voor uitbetaling binnen drie weken,",
    "verzoekt de regering de op 1 maart 2031 ingediende klacht te lezen,",
    "verzoekt de regering de pas van 1 maart 2031, per tussen 1 maart 2031 uitgegeven in te nemen,",
    "verzoekt de regering de ritten per periode 2031 te tellen,",
    "verzoekt de regering de begroting voor 2031 vast te stellen,",
    "verzoekt de regering de prijs per jaar 2031 vast te stellen,",
    "verzoekt de regering de pas te geven binnen drie weken nadat erom is gevraagd,",
  ],
};
