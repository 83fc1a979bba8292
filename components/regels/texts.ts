import type { Place, Strength } from "@/rules";

/** All words of the page with the rules. */
export const rulePageTexts = {
  heading: "De regels van Sneltoets",
  intro:
    "Sneltoets zoekt met vaste regels naar woorden die vaak gevolgen hebben voor de uitvoering. Elke regel staat hieronder: waarom zij er is, waar zij naar zoekt en welke voorbeelden haar testen.",
  notThis: "Wat dit niet is",
  limits:
    "Dit is geen uitvoeringstoets, geen juridisch advies en geen oordeel. Regels zien niet alles: zij kennen de toelichting, lagere regelgeving en de praktijk niet. Geen signaal betekent niet dat iets uitvoerbaar is.",
  terms: "Begrippen",
  contents: "Alle regels",
  amount: (rules: number) => `${rules} regels`,
  strength: "Sterkte",
  touches: "Raakt",
  why: "Waarom",
  says: "Wat Sneltoets zegt",
  asks: "Wat Sneltoets vraagt",
  sources: "Bronnen",
  words: "Woorden waar deze regel naar zoekt",
  unless: "Geen signaal bij deze woorden",
  examples: "Voorbeelden",
  fires: "Signaal",
  silent: "Geen signaal",
  byCode: "Deze regel kijkt naar de opbouw van de tekst, niet naar vaste woorden.",
} as const;

export const strengthNames: Readonly<Record<Strength, string>> = {
  hoog: "hoog",
  middel: "middel",
  laag: "laag",
  lichter: "wordt eenvoudiger",
};

export const placeNames: Readonly<Record<Place, string>> = {
  overal: "In nieuwe tekst en in het verzoek van een motie",
  nieuw: "In nieuwe tekst van een amendement",
  opdracht: "In de wijzigingsopdracht",
  geschrapt: "In tekst die vervalt",
  dictum: "In het verzoek van een motie",
};

export const examplePartNames = {
  opdracht: "opdracht",
  oud: "oude tekst",
  nieuw: "nieuwe tekst",
  geschrapt: "vervalt",
  dictum: "verzoek",
} as const;
