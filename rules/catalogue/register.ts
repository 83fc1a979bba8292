import { defineRule } from "../engine/index.ts";
import { schrijfwijzerUitvoering } from "./sources.ts";

export const register = defineRule({
  id: "register",
  title: "Register of voorziening",
  dimensions: ["I", "G", "C"],
  why: "Een register of loket moet worden gebouwd, gevuld en bijgehouden. Dat kost ook na de start elk jaar geld.",
  sources: [schrijfwijzerUitvoering],
  message: "De tekst vraagt een register, loket of digitale voorziening. Die moet worden gebouwd en onderhouden.",
  question: "Is nieuwbouw of een aanbesteding nodig, en hoe zijn beheer en geld voor later jaren geregeld?",
  strength: "hoog",
  isSimplerWithout: true,
  phrases: {
    nieuw: [
      "(register|registers|registratiesysteem|meldpunt|portaal|loket|database|databank)",
      "(houdt|houden) ..6 lijst ..3 (bij|van)",
      "(houdt|houden) ..15 administratie bij",
      "(registratie|register) ..12 is openbaar",
      "(openbare|centrale|centraal|openbaar|landelijk|landelijke|beveiligde|geautomatiseerd|geautomatiseerde|elektronisch|digitaal|digitale) ..6 (bestand|overzicht|lijst|systeem|platform|voorziening|registratie|kaart|omgeving|internetpagina|website|databank|punt|loket)",
      "(raadpleegbaar|raadpleegbare|toegankelijk|toegankelijke) ..1 (overzicht|lijst|bestand|systeem|kaart)",
      "te raadplegen (overzicht|lijst|register|bestand|website|systeem)",
      "(houdt|houden|bijgehouden) ..12 (bij in|bestand|databank)",
      "(vastgelegd|opgeslagen|opgenomen|geplaatst|bijgehouden) (in|op) een ..4 (systeem|bestand|overzicht|lijst|register|internetpagina|website|databank)",
      "(*portaal|*loket|*meldpunt)",
      "(op|via) een ..1 (website|internetpagina|platform)",
      "(beheert|beheren) ..1 (lijst|register|bestand|databank|overzicht|registratie)",
      "(schrijft|schrijven|ingeschreven) ..4 *register ..1 in",
      "er is een *registratie",
      "(richt|richten|opent|openen|wijst|wijzen|houdt|houden) ..8 (locatie|balie|inleverpunt|plek|spreekplek|testomgeving|proefomgeving|oefenomgeving) ..12 (in|aan|open)",
      "(digitale|elektronische) infrastructuur",
    ],
    dictum: [
      "(een|één|openbaar|landelijk|nationaal|centraal|digitaal|online|onafhankelijk|eigen) ..2 (register|registratiesysteem|meldpunt|portaal|loket|database|databank|*databank)",
      "(register|registratiesysteem|meldpunt|portaal|loket|database|databank) ..10 (in te richten|op te richten|in te stellen|te openen|te bouwen|in te voeren|op te zetten)",
    ],
    overal: [
      "(digitale|elektronische|centrale) (voorziening|omgeving|systeem|register|portaal)",
      "(meldpunten|loketten|digitaal loket|klachtenloket|informatiepunt|meldsysteem|volgsysteem)",
      "(zwarte lijst|zwarte lijsten|weigerlijst)",
      "(houdt|houden) ..6 (registratie|administratie) ..2 bij",
    ],
  },
  unless: [
    "(geregistreerd|geregistreerde) (partner|partnerschap|partners)",
    "handelsregister",
    "(basisregistratie|bevolkingsregister)",
    "(register|registratiesysteem|registratie) blijkt",
    "(niet|geen) ..5 (register|weigerlijst|database|meldpunt|loket)",
  ],
  examples: [
    { nieuw: "Er is een register van erkende bureaus.", finds: ["register van erkende bureaus"] },
    { dictum: "verzoekt de regering een meldpunt voor reizigers in te richten,", finds: ["meldpunt voor reizigers"] },
    { nieuw: "De inschrijving in het handelsregister volstaat.", finds: [] },
    { dictum: "verzoekt de regering te onderzoeken of een register nodig is,", finds: [] },
    {
      oud: "het register van scholen",
      nieuw: "het register van scholen en besturen",
      finds: ["register van scholen en besturen"],
      polarity: "gewijzigd",
    },
  ],
});
