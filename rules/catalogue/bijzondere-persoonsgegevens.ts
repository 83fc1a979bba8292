import { defineRule } from "../engine/index.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

export const bijzonderePersoonsgegevens = defineRule({
  id: "bijzondere-persoonsgegevens",
  title: "Gevoelige gegevens",
  dimensions: ["G", "J"],
  why: "Voor gevoelige gegevens gelden strenge regels. Zonder duidelijke grondslag in de wet mag een organisatie ze niet gebruiken.",
  sources: [schrijfwijzerUitvoering],
  message: "De tekst gaat over gevoelige gegevens, zoals BSN, gezondheid of strafblad. Daarvoor gelden strenge regels.",
  question: "Is er een grondslag voor deze gegevens, en is een privacytoets gedaan?",
  strength: "hoog",
  phrases: {
    nieuw: [
      "(geneeskundige|medische) (verklaring|verklaringen|keuring|gegevens|indicatie|noodzaak|beoordeling|informatie|onderzoeken|onderzoek)",
      "(strafrechtelijk verleden|strafblad|antecedenten|politiegegevens|justitiële gegevens|strafrechtelijke veroordeling)",
      "(diagnose|diagnoses|medicatie|allergieën|ziektebeeld|medisch dossier|medisch advies)",
      "(psychische|lichamelijke|chronische|verstandelijke) (aandoening|aandoeningen|klachten|gesteldheid|beperking|toestand|stoornis)",
      "(afkomst|herkomst|geboorteland|geboorteplaats|etniciteit|nationaliteit) ..8 (kenmerk|kenmerken|onderscheid|ingevoerd|betrokken|gebruikt|gebruik|model|selectie)",
      "(profielen|selectie|berusten|gebaseerd) ..6 (nationaliteit|afkomst|herkomst|etniciteit|geboorteland)",
      "onderscheid ..3 (herkomst|afkomst|ras|nationaliteit|etniciteit)",
      "medisch (gekeurd|onderzocht|beoordeeld)",
      "(gelaatsopname|gezichtsopname|irisscan|biometrie|celmateriaal|lichaamsmateriaal|bloedonderzoek|urineonderzoek)",
      "(nummer|identificatienummer) waarmee ..6 (burger|persoon|overheid)",
      "verklaring van een ..1 arts",
      "(gezondheidstoestand|gezondheidssituatie|ziektegeschiedenis)",
      "(veroordelingen|strafrechtelijke gegevens) ..4 (vermeld|verwerkt|verstrekt|betrokken)",
      "aard ..3 van ..2 (aandoening|ziekte|beperking|letsel|handicap)",
    ],
    geschrapt: ["(nationaliteit|afkomst|herkomst|etniciteit|geboorteland|ras|gezondheid|godsdienst)"],
    overal: [
      "(burgerservicenummer|bsn|burgerservicenummers|persoonsgebonden nummer|sociaal-fiscaal nummer|vreemdelingennummer)",
      "(medisch dossier|medische verklaring|patiëntendossier|verklaring omtrent [het] gedrag)",
      "(gegevens over|gegevens omtrent) ..2 gezondheid",
      "(gezondheidsgegevens|biometrische|vingerafdruk|vingerafdrukken|gelaatscan)",
      "dna (profiel|profielen|materiaal|afname|onderzoek|test|testen|databank|gegevens)",
      "(bijzonder|bijzondere) ..2 (persoonsgegeven|persoonsgegevens)",
      "(medische|strafrechtelijke|justitiële) ..2 (gegevens|persoonsgegevens|documentatie)",
      "(etniciteit|nationaliteit|afkomst) ..6 (registreren|geregistreerd|verwerkt|verwerken|gebruikt)",
    ],
  },
  unless: [
    "dna ..15 (wolf|wolven|hond|honden|dier|dieren|vee)",
    "(wolf|wolven|hond|honden|*dieren|dieren*|*fokkers|fokker|vee) ..15 dna",
  ],
  examples: [
    { nieuw: "Het bureau gebruikt het burgerservicenummer van de aanvrager.", finds: ["burgerservicenummer"] },
    { nieuw: "De arts verstrekt medische gegevens.", finds: ["medische gegevens"] },
    { nieuw: "De gezondheid van de aanvrager blijft voorop staan.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of medische gegevens nodig zijn,", finds: [] },
    {
      oud: "het burgerservicenummer van de ouder",
      nieuw: "het burgerservicenummer van het kind",
      finds: ["burgerservicenummer van het kind"],
      polarity: "gewijzigd",
    },
  ],
});
