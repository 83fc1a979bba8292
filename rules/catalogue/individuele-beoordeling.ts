import { defineRule } from "../engine/index.ts";
import { discretion, writtenDiscretion } from "./lexicon/discretion.ts";
import { changedWords } from "./lexicon/changed-words.ts";
import { aanwijzingen, schrijfwijzerUitvoering } from "./sources.ts";

export const individueleBeoordeling = defineRule({
  id: "individuele-beoordeling",
  title: "Beoordeling per geval",
  dimensions: ["C", "B", "J"],
  why: "Beoordelen per geval geeft ruimte voor de menselijke maat. Het vraagt ook mensen met kennis van zaken en kan verschillen tussen gevallen geven.",
  sources: [aanwijzingen, schrijfwijzerUitvoering],
  message: "De tekst vraagt een beoordeling per geval. Dat geeft ruimte en vraagt deskundige mensen.",
  question: "Hoeveel beoordelingen verwacht u per jaar, en wie kan die doen?",
  otherSide:
    "Lichter voor wie niet in de regel past; zwaarder voor de uitvoering, want ieder geval vraagt tijd en kennis.",
  strength: "middel",
  isSimplerWithout: true,
  phrases: {
    overal: discretion,
    nieuw: writtenDiscretion,
    dictum: ["in het voordeel van"],
  },
  unless: [
    "(kan|kunnen) [voorts|tevens|daarnaast] (gevallen|categorieën|groepen|soorten|gebieden) ..8 aanwijzen",
    "(kan|kunnen) ..8 (gegevens|*gegevens|inlichtingen) ..3 (vragen|opvragen|vorderen|verstrekken|verwerken|delen)",
    "(is|zijn) bevoegd ..8 te (betreden|vorderen|doorzoeken|onderzoeken)",
    "kan (onze minister|het college|het bestuur) ..12 verzoeken",
    "kan (de|het) ..2 (bureau|stembureau|dienst|autoriteit|griffier|officier van justitie|voorzitter) verzoeken",
    "maatwerkvoorziening*",
    "de omstandigheden (waaronder|waarin|die)",
    "(kan|kunnen) ... bij (algemene|ministeriële|ministeriele|verordening)",
    "(kan|kunnen) ... beroep",
    "(kan|kunnen) ... *verordening (bepalen|regelen|vaststellen)",
    "(kan|kunnen) ..10 (bepaald|aangewezen|gesteld|vastgesteld) (dat|worden)",
    "(kan|kunnen) ..10 worden (bepaald|aangewezen|gesteld|vastgesteld)",
    "(gemeenten|provincies|waterschappen) kunnen",
    "(kan|kunnen) ... regels",
    "(kan|kunnen) ..15 (regels|beleidsregels|richtlijnen) ..3 (stellen|vaststellen|geven|gesteld|vastgesteld|gegeven)",
    "zou kunnen",
    "(kan|kunnen) ..2 koninklijk besluit",
    "(wijziging|wijzigingen) in ..1 omstandigheden",
  ],
  find: changedWords,
  examples: [
    {
      dictum:
        "verzoekt de regering schulden te voorkomen door binnen regels en kaders maatwerk te bieden, en de Kamer te informeren,",
      finds: ["maatwerk te bieden"],
    },
    { dictum: "verzoekt de regering een loket te openen en voor reizigers maatwerk te onderzoeken,", finds: [] },
    { nieuw: "De dienst kan de huurder uitstel geven.", finds: ["De dienst kan de huurder"] },
    { nieuw: "De gemeenteraad kan gevallen van bouw aanwijzen waarin overleg verplicht is.", finds: [] },
    {
      nieuw: "De gemeenteraad kan in bijzondere gevallen een ander huis aanwijzen.",
      finds: ["in bijzondere gevallen"],
    },
    { nieuw: "Het college kan een langere periode toestaan.", finds: ["Het college kan een langere periode"] },
    { nieuw: "Naar het oordeel van de arts is rust nodig.", finds: ["Naar het oordeel van"] },
    { oud: "kan Onze Minister", nieuw: "kan Onze Minister, gehoord de bank,", finds: [] },
    { nieuw: "Onze Minister kan nadere regels stellen.", finds: [] },
    { nieuw: "De gemeente verstrekt een maatwerkvoorziening.", finds: [] },
    {
      oud: "Onze Minister kan dit toestaan",
      nieuw: "Het college kan dit toestaan",
      finds: ["Het college kan dit toestaan"],
      polarity: "gewijzigd",
    },
  ],
});
